"""What a check of `uvp-xl selftest` is, and what it finds.

A check is one file in checks/, with one class that derives from `Check`; it is found by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from uvp_xl.selftest.workbench import Bench


@dataclass(frozen=True, slots=True)
class Differs:
    """One thing that is otherwise than this program needs; in Dutch, but for values of cells."""

    about: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Observed:
    """One thing that may be so or otherwise, and that a maintainer wants to know; in Dutch."""

    text: str


Found: TypeAlias = Differs | Observed


class Unable(Exception):
    """The program cannot do this, and need not; `str()` is a Dutch sentence."""


class Check:
    """Looks at one thing in the open workbook."""

    title = ""
    """What it looks at, in Dutch."""
    place = 0
    """Its place in the report."""
    excel = False
    """Whether it is for Excel on Windows only."""

    def look(self, bench: Bench) -> Iterator[Found]:
        """Do it, and yield what is worth telling; raises Unable."""
        raise NotImplementedError


def differing(expected: Mapping[str, object], found: Mapping[str, object]) -> Iterator[Differs]:
    """The facts, by what they are about, that are not as expected.

    >>> list(differing({"tabkleur": "154273"}, {"tabkleur": ""}))
    [Differs(about='tabkleur', expected="'154273'", found="''")]
    """
    for about, fact in expected.items():
        other = found.get(about)
        if fact != other:
            yield Differs(about, repr(fact), repr(other))
