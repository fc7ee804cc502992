"""The look of a cell of an .ods, and what its reader sees."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from uvp_xl.backend.reading.kinds.cell_look import PLAIN, CellLook, Run, has_effect, seen_value
from uvp_xl.backend.reading.kinds.date_or_number import NumberKind, kind_of_code
from uvp_xl.backend.reading.kinds.ods_text import TextLook
from uvp_xl.backend.reading.kinds.shown_date import shown_date
from uvp_xl.grid import SeenText, Value

_YEAR = re.compile(r"[0-9]{4}")
_MONTH = re.compile(
    r"[^\W\d_]{3,}\.?[\s/-]*'?(?:[0-9]{2}){0,2}|[0-9]{1,2}[-/][0-9]{4}|[0-9]{4}-[0-9]{2}"
)
_WORDS = re.compile(r"[^\W\d_]{2,}|[^\W\dEe_]")
_MONEY = re.compile(r"euro?", re.IGNORECASE)


@dataclass(frozen=True)
class OdsLook:
    """The look of a cell; `known` is whether its number format is in the file, or it has none."""

    cell: CellLook = PLAIN
    known: bool = True

    @property
    def fill(self) -> str:
        """The colour of the cell if it can be a traffic light, else ""."""
        return self.cell.fill

    @cached_property
    def has_effect(self) -> bool:
        """Whether a reader may see something else than the value."""
        return not self.known or has_effect(self.cell)

    @cached_property
    def is_long(self) -> bool:
        """Whether its times may be longer than a day."""
        return kind_of_code(self.cell.code) is NumberKind.DURATION

    @cached_property
    def _of_number(self) -> CellLook:
        """The look of a number, which no format of dates shows."""
        is_number = kind_of_code(self.cell.code) is NumberKind.NUMBER
        return self.cell if is_number else replace(self.cell, code="")

    def seen(self, value: Value, text: str, parts: Sequence[tuple[str, TextLook]] = ()) -> Value:
        """Return a value as its reader sees it; `text` is shown, in `parts` if they have looks."""
        cell = self.cell
        if not (self.known or cell.struck):
            value = shown_value(value, text)
        if not parts or value != text:
            return seen_value(value, self._of_number if isinstance(value, float) else cell)
        runs = [
            Run(
                part,
                cell.struck if look.struck is None else look.struck,
                cell.font if look.font is None else look.font,
            )
            for part, look in parts
        ]
        return seen_value(value, cell, runs)


NO_LOOK = OdsLook()


def shown_value(value: Value, text: str) -> Value:
    """Return a value as the shown `text` of its cell tells it; as it is when that tells no more.

    >>> shown_value(dt.date(2026, 3, 1), "mrt-26"), shown_value(3.0, "Q3"), shown_value(3.0, "3,0")
    ('maart 2026', 'Q3', 3.0)
    """
    text = text.strip()
    if isinstance(value, dt.date):
        if _YEAR.fullmatch(text):
            return shown_date(value, "yyyy")
        return shown_date(value, "mmm yyyy") if _MONTH.fullmatch(text) else value
    if isinstance(value, float) and _WORDS.search(_MONEY.sub("", text)):
        return SeenText(text, value)
    return value
