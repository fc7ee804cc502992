"""A finding of a check: its cell, its severity, a message, and proposals for the cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Severity = Literal["fout", "waarschuwing", "opmerking"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""From most to least serious."""

Kind = Literal[
    "typografie", "spelling", "alias", "periode", "bedrag", "status", "kop", "lijst", "indeling"
]
"""What a proposal changes: insignificant characters, the spelling of a known name, an alias, a
period, an amount, a status, a heading, an open list ("etc."), or the cell of a text."""
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    `proposals` are new texts for the whole cell: none when only a person can decide, and more than
    one when a person must choose between meanings. `accepted` is the reason why a person keeps it,
    and `before` the content of its cell at that time, if it was changed since.
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
        """Whether the cell was changed since the finding was accepted."""
        return self.before != ""

    @property
    def proposal(self) -> str | None:
        """The proposals as one text, with " of " between them; None when there is none."""
        return " of ".join(self.proposals) or None

    def record(self) -> dict[str, str | bool | None]:
        """Return the finding as plain data, for JSON."""
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
