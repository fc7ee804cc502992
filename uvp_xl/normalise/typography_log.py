"""The log of typography: texts that were read without their odd characters, with equal meaning.

Hard blanks, line breaks, markup, marks of SharePoint and invisible characters are ignored. Nothing
is written back; this log has the cells.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.normalise.actions import Normalised


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One cell: its text as written, and as read."""

    sheet: str
    cell: str
    written: str
    read: str


def cleaned(plan: Normalised) -> Iterator[Cleaned]:
    """Yield the cells of all actions with odd characters, column by column."""
    for name, values in plan.raw.items():
        if values == plan.texts[name]:  # most columns have no odd characters
            continue
        for action, (value, text) in enumerate(zip(values, plan.texts[name], strict=True)):
            if isinstance(value, str) and value != text:
                yield Cleaned(*plan.cell(action, name), value, text)
