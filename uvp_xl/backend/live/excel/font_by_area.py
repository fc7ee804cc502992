"""The struck texts and symbol fonts of a range, requested by area.

A workbook without them takes a single question, and one more for each column with single letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from uvp_xl.backend.live.excel.cell_styles import CellFormat
from uvp_xl.backend.live.excel.com_gateway import ComObject
from uvp_xl.backend.live.excel.spreadsheet_xml import Spreadsheet
from uvp_xl.backend.live.filled_blocks import CALL
from uvp_xl.backend.live.program_protocol import CellPosition
from uvp_xl.backend.live.uniform_areas import near_rows, uniform_areas
from uvp_xl.backend.reading.kinds.cell_look import Run, symbol_font
from uvp_xl.grid import Area, address
from uvp_xl.work_budget import Work, spend

SYMBOLS = 2
"""The longest text of which the font is read: ticks and lights are a letter."""

Values = Mapping[CellPosition, object]


def add_fonts(page: ComObject, whole: Area, values: Values, result: Spreadsheet) -> None:
    """Add to `result` what is struck of these values, and which short texts are symbols."""
    formats, plain = result.formats, CellFormat()
    for part, font in _symbol_fonts(page, values):
        for cell in filter(values.__contains__, part):
            old = formats.get(cell, plain)
            formats[cell] = replace(old, look=replace(old.look, font=font))
    for part, struck in uniform_areas(whole, lambda area: _is_struck(page, area), True):
        if struck is None:
            cell = part.top, part.left
            text = values.get(cell)
            if isinstance(text, str):
                result.runs[cell] = tuple(_runs(page, cell, text))
                formats.setdefault(cell, plain)
        for cell in filter(values.__contains__, part) if struck else ():
            old = formats.get(cell, plain)
            formats[cell] = replace(old, look=replace(old.look, struck=True))


def _symbol_fonts(page: ComObject, values: Values) -> Iterator[tuple[Area, str]]:
    """Yield the areas with short texts in a symbol font, with its name."""
    columns: dict[int, list[int]] = defaultdict(list)
    for (row, column), value in values.items():
        if isinstance(value, str) and len(value) <= SYMBOLS:
            columns[column].append(row)
    for column, rows in sorted(columns.items()):
        for near in near_rows(column, sorted(rows)):
            for part, name in uniform_areas(near, lambda area: _font(page, area, "Name")):
                if isinstance(name, str) and symbol_font(name):
                    yield part, name


def _is_struck(page: ComObject, part: Area) -> bool | None:
    """Return whether cells are struck through; None when only some, or a part of a text, are."""
    answer = _font(page, part, "Strikethrough")
    return None if answer is None else bool(answer)


def _font(page: ComObject, part: Area, name: str) -> object:
    """Return a property of the font of cells, None when they differ."""
    spend(Work.ITEMS, CALL)
    return page.call("Range", str(part)).call("Font").call(name)


def _runs(page: ComObject, cell: CellPosition, text: str) -> Iterator[Run]:
    """Yield the struck and other parts of a text."""
    cells = page.call("Range", address(*cell))

    def ask(part: Area) -> bool | None:
        spend(Work.ITEMS, CALL)
        count = part.bottom - part.top + 1
        answer: bool | None = (
            cells.call("Characters", part.top, count).call("Font").call("Strikethrough")
        )
        return answer

    for part, struck in uniform_areas(Area(1, 1, len(text), 1), ask):
        yield Run(text[part.top - 1 : part.bottom], bool(struck))
