"""What was read otherwise than it is written, though it means the same: the log of typography.

Hard blanks, line breaks, markup and hidden signs are read over. Nothing is written back; this
log says where it happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.normalise.actions import Normalised


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One cell: what is written in it, and the text that it was read as."""

    sheet: str
    cell: str
    written: str
    read: str


def cleaned(plan: Normalised) -> Iterator[Cleaned]:
    """The cells of all actions whose text was read without its odd signs, column by column."""
    for name, values in plan.raw.items():
        if values == plan.texts[name]:  # most columns have nothing odd at all
            continue
        for action, (value, text) in enumerate(zip(values, plan.texts[name], strict=True)):
            if isinstance(value, str) and value != text:
                yield Cleaned(*plan.cell(action, name), value, text)
