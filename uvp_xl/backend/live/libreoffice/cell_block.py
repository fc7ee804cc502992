"""Read a block of cells that is open in LibreOffice: its values, as their readers see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from uvp_xl.backend.live.libreoffice.format_groups import FormatGroup, number_code, read_groups
from uvp_xl.backend.live.libreoffice.formatted_texts import FormattedTexts
from uvp_xl.backend.live.libreoffice.number_values import NumberValues, Rows
from uvp_xl.backend.live.libreoffice.text_portions import Runs, read_portions
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.reading.kinds.cell_look import CellLook, seen_value
from uvp_xl.engines.libreoffice.cell_values import ERRORS, OFFICE_ERRORS, VALUE
from uvp_xl.engines.libreoffice.number_format import is_general
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.grid import Area, CellError, Grid, Value
from uvp_xl.sheets.own_sheets import is_report

Fill = tuple[Area, str]


class CellBlock(NamedTuple):
    """The values of a block, without empty rows at the end, and the fills that can be a light.

    `groups` are the formats of its cells; there are none of a report.
    """

    rows: Rows
    fills: list[Fill]
    groups: list[FormatGroup]


def read_block(
    sheet: Uno, block: Area, numbers: NumberValues, texts: FormattedTexts, is_whole: bool = True
) -> CellBlock:
    """Read a block of cells; the values of a report stay as they were written.

    One that `is_whole` has all filled cells of the sheet. The groups then have all its cells.
    """
    cells = sheet.getCellRangeByPosition(
        block.left - 1, block.top - 1, block.right - 1, block.bottom - 1
    )
    rows: Rows = [list(row) for row in cells.getDataArray()]
    while rows and not any(value != "" for value in rows[-1]):
        rows.pop()
    fills: list[Fill] = []
    groups: list[FormatGroup] = []
    if rows and is_report(Grid("", rows)):
        numbers.convert(cells, rows)
    elif rows:
        groups = read_groups(cells, sheet if is_whole else cells)
        portions = read_portions(cells, texts)
        for group in groups:
            _convert(rows, group, block, portions, numbers)
            fills += _fills(group)
    _convert_errors(cells, rows)
    return CellBlock(rows, fills, groups)


def _convert(
    rows: Rows,
    group: FormatGroup,
    block: Area,
    portions: dict[tuple[int, int], Runs],
    numbers: NumberValues,
) -> None:
    """Replace the values in cells of one format by what their reader sees."""
    look: CellLook | None = None
    plain = is_general(group.key) and not (group.look.struck or group.look.font)
    if plain and not portions:
        return
    for r, c in _filled(rows, group, block):
        if plain and (r, c) not in portions:
            continue
        if look is None:
            look = replace(group.look, code=number_code(numbers.formats, group.key))
        value = rows[r][c]
        if isinstance(value, float):
            value = numbers.value(value, group.key)
        rows[r][c] = _seen(value, look, portions.get((r, c), ()))


def _seen(value: Value, look: CellLook, runs: Runs) -> Value:
    """Return a value as its reader sees it; `runs` are the parts of a text."""
    if len({(run.struck, run.font) for run in runs}) == 1:
        look, runs = replace(look, struck=runs[0].struck, font=runs[0].font), ()
    return seen_value(value, look, runs)


def _filled(rows: Rows, group: FormatGroup, block: Area) -> Iterator[tuple[int, int]]:
    """Yield the cells of a group with a value, by row and column from 0 in the block."""
    for address in group.addresses:
        first, left = address.StartRow - block.top + 1, address.StartColumn - block.left + 1
        bottom, right = address.EndRow - block.top + 2, address.EndColumn - block.left + 2
        for r, row in enumerate(rows[first:bottom], first):
            for c, value in enumerate(row[left:right], left):
                if value != "" and value is not None:
                    yield r, c


def _fills(group: FormatGroup) -> Iterator[Fill]:
    """Yield the areas of a group with a fill that can be a traffic light."""
    for a in group.addresses if group.look.fill else ():
        area = Area(a.StartRow + 1, a.StartColumn + 1, a.EndRow + 1, a.EndColumn + 1)
        yield area, group.look.fill


def _convert_errors(cells: Uno, rows: Rows) -> None:
    """Replace missing results of formulas by error values."""
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None:
                code = OFFICE_ERRORS.get(cells.getCellByPosition(c, r).getError(), VALUE)
                rows[r][c] = CellError(DUTCH_ERRORS[ERRORS[code]])
