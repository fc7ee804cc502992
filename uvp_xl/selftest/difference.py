"""The results of a check: differences from what this program needs, and observations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that is not as this program needs it; in Dutch, except for values of cells."""

    about: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Observation:
    """A fact that may vary, and that a maintainer wants to know; in Dutch."""

    text: str


CheckResult: TypeAlias = Difference | Observation


class Unsupported(Exception):
    """The program cannot do this, and need not; the message is a Dutch sentence."""


def compare(about: str, expected: object, found: object) -> Iterator[Difference]:
    """Yield a difference if a fact is not as expected.

    >>> list(compare("tabkleur", "154273", ""))
    [Difference(about='tabkleur', expected="'154273'", found="''")]
    """
    if expected != found:
        yield Difference(about, repr(expected), repr(found))


def differences(
    expected: Mapping[str, object], found: Mapping[str, object]
) -> Iterator[Difference]:
    """Yield the differences between facts, by their descriptions."""
    for about, fact in expected.items():
        yield from compare(about, fact, found.get(about))
