"""A check of `uvp-xl doctor`, and its result.

A check is one file in checks/, with one class that derives from `DoctorCheck`; being there is
enough.
"""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.discovery import classes
from uvp_xl.installation import checks
from uvp_xl.installation.computer import Computer

GOOD, NOTE, MISSING, NONE = "goed", "let op", "ontbreekt", "n.v.t."


@dataclass(frozen=True)
class Diagnosis:
    """One line of the table; `cure` is what to do about it."""

    state: str
    text: str
    cure: str = ""


class DoctorCheck:
    """Base class of a check of one thing."""

    title = ""
    """What is checked, in Dutch."""
    order = 0
    """Position in the table."""

    def run(self, computer: Computer) -> Diagnosis:
        """Return what is present, or what is missing."""
        raise NotImplementedError


def all_checks() -> list[DoctorCheck]:
    """Return one instance of every check, in the order of the table."""
    return sorted(
        (check() for check in classes(checks, DoctorCheck)), key=lambda check: check.order
    )
