"""The filter that a user set on a report sheet: the rows that it hides, or a message about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from uvp_xl.clean_text import text
from uvp_xl.errors import one_line
from uvp_xl.grid import Grid
from uvp_xl.report_state.typed_text import shown
from uvp_xl.sheets.sheet_model import Sheet

MOST = 3
"""The number of values of a filter that are listed."""


@dataclass(frozen=True)
class Criterion:
    """The values that a filter shows in one column, which counts from 1 on the sheet.

    `values` are texts as the user sees them, `blanks` is for empty cells. `simple` is False for
    what only the spreadsheet program can evaluate: a colour, a date, a comparison.
    """

    column: int
    values: tuple[str, ...] = ()
    blanks: bool = False
    simple: bool = True

    @cached_property
    def shown(self) -> frozenset[str]:
        """The texts that are shown, without case and without blanks at the ends."""
        return frozenset(map(_plain, self.values)) | ({""} if self.blanks else frozenset())


def hidden(sheet: Sheet, old: Grid, top: int, criteria: Sequence[Criterion]) -> list[int] | None:
    """Return the rows of `sheet` that these criteria hide; None when they cannot be kept.

    They were set on `old`, below the headings in its row `top`. They are kept when `sheet` filters
    the same columns, each value is text, and something is left to see.
    """
    area, new = sheet.filter, sheet.grid()
    if area is None or not all(c.simple for c in criteria):
        return None
    if any(old.value(top, c) != new.value(area.top, c) for c in area.columns):
        return None
    rows = area.rows[1:]
    if not all(isinstance(new.value(row, c.column), str) for row in rows for c in criteria):
        return None
    gone = [
        row
        for row in rows
        if not all(_plain(text(new.value(row, c.column))) in c.shown for c in criteria)
    ]
    return gone if len(gone) < len(rows) else None


def _plain(content: str) -> str:
    """Return a text in the form that a filter compares."""
    return content.strip().casefold()


def lost(name: str, old: Grid, top: int, criteria: Sequence[Criterion]) -> Iterator[str]:
    """Yield a Dutch sentence for each filter on the sheet `name` that is lost.

    >>> list(lost("Te laat", Grid("Te laat", [["Trekker"]]), 1, [Criterion(1, ("politie",))]))
    ['Op het blad “Te laat” stond een filter op de kolom “Trekker” (politie). Dat is weg.']
    """
    for criterion in criteria:
        heading = shown(old.value(top, criterion.column))
        column = f"de kolom “{heading}”" if heading else "een kolom"
        values = [*map(shown, criterion.values), *(["lege cellen"] if criterion.blanks else [])]
        more = [f"en nog {len(values) - MOST}"] if len(values) > MOST else []
        listed = f" ({', '.join([*values[:MOST], *more])})" if values else ""
        sheet = one_line(name)
        yield f"Op het blad “{sheet}” stond een filter op {column}{listed}. Dat is weg."
