"""What a check finds: at which cell, how serious, what was expected, and what could stand there."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal, get_args

Severity = Literal["fout", "waarschuwing", "opmerking"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""From most to least serious."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    `proposal` is what the whole cell could say instead, None when only a person can tell. Where
    more than one meaning is possible the choices stand behind each other with " of " between them.
    """

    rule: str
    severity: Severity
    file: str
    sheet: str
    cell: str
    message: str
    proposal: str | None = None

    def record(self) -> dict[str, str | None]:
        """The finding as plain data, for JSON."""
        return asdict(self)
