"""What a check finds: at which cell, how serious, what was expected, and what could stand there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Severity = Literal["fout", "waarschuwing", "opmerking"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""From most to least serious."""

Kind = Literal[
    "typografie", "spelling", "alias", "periode", "bedrag", "status", "kop", "lijst", "indeling"
]
"""What a proposal changes: signs that mean nothing, the spelling of a known name, its alias, a
period, an amount, a status, a heading, an open list ("etc."), or where a text stands."""
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    `proposals` are what the whole cell could say instead: none when only a person can tell, and
    more than one when a person must choose between possible meanings. `accepted` is the reason for
    which a person lets it stand, and `before` what stood in its cell then, if it was changed since.
    """

    rule: str
    severity: Severity
    file: str
    sheet: str
    cell: str
    message: str
    proposals: tuple[str, ...] = ()
    accepted: str = ""
    before: str = ""

    @property
    def changed(self) -> bool:
        """Whether the cell was changed since somebody let the finding stand."""
        return self.before != ""

    @property
    def proposal(self) -> str | None:
        """The proposals as one text, with " of " between them; None when there is none."""
        return " of ".join(self.proposals) or None

    def record(self) -> dict[str, str | bool | None]:
        """The finding as plain data, for JSON."""
        return {
            "rule": self.rule,
            "severity": self.severity,
            "file": self.file,
            "sheet": self.sheet,
            "cell": self.cell,
            "message": self.message,
            "proposal": self.proposal,
            "accepted": self.accepted or None,
            "changed": self.changed,
        }
