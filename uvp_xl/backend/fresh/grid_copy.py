"""A sheet that was read, as a sheet to write: its values in a plain and readable form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from uvp_xl.grid import Area, CellError, Grid, Percentage, Value
from uvp_xl.sheets.row_height import height
from uvp_xl.sheets.sheet_model import Block, Cell, Content, Sheet, Style

NARROWEST, WIDEST = 8.0, 60.0
"""How wide a column may be, in characters; a longer text is wrapped."""
OVERFLOW = 100
"""So many characters of a text may run on over the empty cells beside it, as a title does."""
_ALONE = Style(colour="000000")
_LINED = replace(_ALONE, border="D1D5DB")
_DAY = dt.timedelta(days=1)

Row = tuple[Cell, ...]


def copied(grid: Grid) -> Sheet:
    """The sheet with the values, merged cells and hidden rows of `grid`.

    An error value becomes its name as a text; times and percentages are numbers that look like it.
    Cells that share their row with others get lines around them.
    """
    found = {number: _row(values) for number, values in enumerate(grid.rows, 1)}
    rows = {number: row for number, row in found.items() if row}
    merges = _apart(grid.merges)
    widths = _widths(rows.values(), grid.width)
    across = {(m.top, m.left): sum(widths[m.left - 1 : m.right]) for m in merges}
    heights = {
        number: height(
            (cell, across.get((number, column), widths[column - 1]))
            for column, cell in enumerate(row, 1)
        )
        for number, row in rows.items()
    }
    shown = {number: points for number, points in heights.items() if points}
    return Sheet(
        grid.name,
        tuple(Block(number, 1, (row,)) for number, row in rows.items()),
        widths,
        tuple(sorted((shown | dict.fromkeys(grid.hidden_rows, 0.0)).items())),
        merges,
        hidden=grid.hidden,
    )


def _row(values: Sequence[Value]) -> Row:
    """The cells of one row; nothing for an empty row, and lines around more than one value."""
    count = sum(value != "" for value in values)
    style = _LINED if count > 1 else _ALONE
    return tuple(_cell(value, style) for value in values) if count else ()


def _cell(value: Value, style: Style) -> Cell:
    """A cell that holds and shows `value`; a long text, or one of more lines, is wrapped."""
    content, code = _content(value)
    if code:
        return Cell(content, replace(style, number_format=code))
    long = isinstance(content, str) and (len(content) > OVERFLOW or "\n" in content)
    wrap = long or (isinstance(content, str) and bool(style.border))
    return Cell(content, replace(style, wrap=True) if wrap else style)


def _content(value: Value) -> tuple[Content, str]:
    """What a cell must hold for `value`, and its number format if that is not the usual one.

    >>> _content(Percentage(0.125)), _content(dt.time(12, 30)), _content(CellError("#N/B"))
    ((0.125, '0.0%'), (0.520833..., 'hh:mm:ss'), ('#N/B', ''))
    """
    if isinstance(value, Percentage):
        # As many decimals as it has, but no more than two.
        decimals = len(f"{value.fraction * 100:.2f}".rstrip("0").partition(".")[2])
        return value.fraction, f"0.{'0' * decimals}%" if decimals else "0%"
    if isinstance(value, dt.timedelta):
        return value / _DAY, "[h]:mm:ss"
    if isinstance(value, dt.time):
        return (dt.datetime.combine(dt.date.min, value) - dt.datetime.min) / _DAY, "hh:mm:ss"
    if isinstance(value, CellError):
        return str(value), ""
    return value if value != "" else None, ""


def _widths(rows: Iterable[Row], count: int) -> tuple[float, ...]:
    """The width of each column: that of its longest line, within bounds."""
    widths = [NARROWEST] * count
    for row in rows:
        for column, cell in enumerate(row):
            if cell.style.wrap or not isinstance(cell.content, str):
                widths[column] = max(widths[column], _length(cell.content))
    return tuple(min(width, WIDEST) for width in widths)


def _length(content: Content) -> float:
    """The room in characters that a content asks for."""
    if isinstance(content, str):
        return max(map(len, content.split("\n"))) + 2
    if isinstance(content, dt.datetime):
        return 18
    return 12 if isinstance(content, dt.date) else NARROWEST


def _apart(merges: Iterable[Area]) -> tuple[Area, ...]:
    """The merged areas without those that overlap an earlier one, which no program opens."""
    kept: list[Area] = []
    taken: set[tuple[int, int]] = set()
    for area in merges:
        rows, columns = range(area.top, area.bottom + 1), range(area.left, area.right + 1)
        places = set(product(rows, columns))
        if not places & taken:
            kept.append(area)
            taken |= places
    return tuple(kept)
