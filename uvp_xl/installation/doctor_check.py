"""What a check of `uvp-xl doctor` is, and what it answers.

A check is one file in checks/, with one class that derives from `Check`; it is found by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.installation.computer import Computer

GOOD, NOTE, MISSING, NONE = "goed", "let op", "ontbreekt", "n.v.t."


@dataclass(frozen=True)
class Answer:
    """One line of the table; `cure` says what to do about it."""

    state: str
    said: str
    cure: str = ""


class Check:
    """Looks at one thing."""

    title = ""
    """What it looks at, in Dutch."""
    place = 0
    """Its place in the table."""

    def look(self, computer: Computer) -> Answer:
        """What is there, and what is missing."""
        raise NotImplementedError
