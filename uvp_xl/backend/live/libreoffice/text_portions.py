"""The parts of the texts in LibreOffice that have formats of their own.

LibreOffice tells which cells have a text that is more than letters; those with line breaks are
among them. Each takes two calls that return an object: together 2 to 5 ms, one after another, since
the bridge of Python is not made for several threads.
"""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.live.libreoffice.format_groups import is_mixed
from uvp_xl.backend.live.libreoffice.formatted_texts import FormattedTexts
from uvp_xl.backend.live.libreoffice.range_lines import columns_of, rows_of
from uvp_xl.backend.reading.kinds.cell_look import Run, symbol_font
from uvp_xl.engines.libreoffice.uno_bridge import Uno

EDITED = 512
"""Cells with a text that can have formats of its own, in queries of LibreOffice (FORMATTED)."""
FEW = 25
"""Texts that are asked for one by one; for more of them `FormattedTexts` costs less."""
PROPERTIES = ("CharFontName", "CharStrikeout")

Runs = tuple[Run, ...]


def read_portions(cells: Uno, texts: FormattedTexts) -> dict[tuple[int, int], Runs]:
    """Return the parts of texts, by row and column from 0 in `cells`; one part if all is equal.

    Where there are more than a few, none is asked for when no part is special anywhere.
    """
    whole = cells.RangeAddress
    areas = cells.queryContentCells(EDITED).getRangeAddresses()
    count = sum(len(rows_of(area)) * len(columns_of(area)) for area in areas)
    if count > FEW and not texts.exist:
        return {}
    return {
        (row - whole.StartRow, column - whole.StartColumn): _runs(
            cells.getCellByPosition(column - whole.StartColumn, row - whole.StartRow)
        )
        for area in areas
        for row in rows_of(area)
        for column in columns_of(area)
    }


def _runs(cell: Uno) -> Runs:
    """Return the parts of the text of a cell."""
    cursor = cell.createTextCursor()  # It has the whole text.
    if is_mixed(cursor.getPropertyStates(PROPERTIES)):
        return tuple(_portions(cell))
    return (_run(cursor, ""),)


def _portions(cell: Uno) -> Iterator[Run]:
    """Yield the parts with equal formats, and the breaks between lines."""
    run = None
    for paragraph in _enumerated(cell):
        if run is not None:
            yield run._replace(text="\n")
        for portion in _enumerated(paragraph):
            run = _run(portion, portion.getString())
            yield run


def _run(portion: Uno, text: str) -> Run:
    font, strikeout = portion.getPropertyValues(PROPERTIES)
    return Run(text, bool(strikeout), symbol_font(font))


def _enumerated(container: Uno) -> Iterator[Uno]:
    items = container.createEnumeration()
    while items.hasMoreElements():
        yield items.nextElement()
