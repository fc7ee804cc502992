"""Conversion of a sheet that was read to a sheet to write: its values in a plain, readable form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from uvp_xl.backend.ooxml.date_serial import to_serial
from uvp_xl.grid import Area, CellError, Grid, Percentage, SeenText, Value
from uvp_xl.sheets.row_height import height
from uvp_xl.sheets.sheet_model import Block, Cell, Content, Sheet, Style

NARROWEST, WIDEST = 8.0, 60.0
"""The bounds of a column width, in characters; a longer text is wrapped."""
OVERFLOW = 100
"""The longest text, in characters, that may overflow into empty cells, as a title does."""
_PLAIN = Style(colour="000000")
_BORDERED = replace(_PLAIN, border="D1D5DB")

Row = tuple[Cell, ...]


def sheet_from_grid(grid: Grid) -> Sheet:
    """Return a sheet with the values, merged cells and hidden rows of `grid`.

    Error values become text; times and percentages become numbers with a number format. In rows
    with more than one value, cells get borders.
    """
    rows = {number: row for number, values in enumerate(grid.rows, 1) if (row := _row(values))}
    merges = _without_overlaps(grid.merges)
    widths = _widths(rows.values(), grid.width)
    merged_widths = {(m.top, m.left): sum(widths[m.left - 1 : m.right]) for m in merges}
    heights = {
        number: height(
            (cell, merged_widths.get((number, column), widths[column - 1]))
            for column, cell in enumerate(row, 1)
        )
        for number, row in rows.items()
    }
    visible = {number: points for number, points in heights.items() if points}
    return Sheet(
        grid.name,
        (
            *(Block(number, 1, (row,)) for number, row in rows.items()),
            *(Block(*at, ((_cell(value, _PLAIN),),)) for at, value in grid.far_cells.items()),
        ),
        widths,
        tuple(sorted((visible | dict.fromkeys(grid.hidden_rows, 0.0)).items())),
        merges,
        hidden=grid.hidden,
    )


def _row(values: Sequence[Value]) -> Row:
    """Return the cells of one row, with borders if it has more than one value; () if empty."""
    count = sum(value != "" for value in values)
    style = _BORDERED if count > 1 else _PLAIN
    return tuple(_cell(value, style) for value in values) if count else ()


def _cell(value: Value, style: Style) -> Cell:
    """Return a cell with `value`; a text that is long or has several lines is wrapped."""
    content, code = _content(value)
    if code:
        return Cell(content, replace(style, number_format=code))
    long = isinstance(content, str) and (len(content) > OVERFLOW or "\n" in content)
    wrap = long or (isinstance(content, str) and bool(style.border))
    return Cell(content, replace(style, wrap=True) if wrap else style)


def _content(value: Value) -> tuple[Content, str]:
    """Return the cell content for `value`, and its number format if it needs one.

    A date that is shown as a month or a year stays that date; any other text is what is seen.

    >>> _content(Percentage(0.125)), _content(dt.time(12, 30)), _content(CellError("#N/B"))
    ((0.125, '0.0%'), (0.520833..., 'hh:mm:ss'), ('#N/B', ''))
    >>> _content(SeenText("maart 2026", dt.date(2026, 3, 1)))
    (datetime.date(2026, 3, 1), 'mmmm yyyy')
    """
    if isinstance(value, SeenText) and isinstance(value.stored, dt.date) and value:
        return value.stored, "yyyy" if value.isdecimal() else "mmmm yyyy"
    if isinstance(value, Percentage):
        # As many decimals as the value has, at most two.
        decimals = len(f"{value.fraction * 100:.2f}".rstrip("0").partition(".")[2])
        return value.fraction, f"0.{'0' * decimals}%" if decimals else "0%"
    if isinstance(value, dt.timedelta | dt.time):
        lasts = isinstance(value, dt.timedelta)
        return to_serial(value, False), "[h]:mm:ss" if lasts else "hh:mm:ss"
    if isinstance(value, CellError):
        return str(value), ""
    if isinstance(value, str):
        return str(value) or None, ""
    return value, ""


def _widths(rows: Iterable[Row], count: int) -> tuple[float, ...]:
    """Return the width of each column: that of its longest line, within bounds."""
    widths = [NARROWEST] * count
    for row in rows:
        for column, cell in enumerate(row):
            if cell.style.wrap or not isinstance(cell.content, str):
                widths[column] = max(widths[column], _width(cell.content))
    return tuple(min(width, WIDEST) for width in widths)


def _width(content: Content) -> float:
    """Return the width in characters that a content needs."""
    if isinstance(content, str):
        return max(map(len, content.split("\n"))) + 2
    if isinstance(content, dt.datetime):
        return 18
    return 12 if isinstance(content, dt.date) else NARROWEST


def _without_overlaps(merges: Iterable[Area]) -> tuple[Area, ...]:
    """Drop merged areas that overlap an earlier one; no program opens a file with those."""
    kept: list[Area] = []
    taken: set[tuple[int, int]] = set()
    for area in merges:
        cells = set(area)
        if not cells & taken:
            kept.append(area)
            taken |= cells
    return tuple(kept)
