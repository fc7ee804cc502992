"""What a range looks like, asked of Excel part by part: where it does not tell it in one text.

A part of which Excel says that it is mixed is asked again in halves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from uvp_xl.backend.live.excel.com_gateway import Com
from uvp_xl.backend.live.excel.spreadsheet_xml import Look, Spreadsheet
from uvp_xl.backend.live.program_protocol import Place
from uvp_xl.grid import Area, area

NO_FILL = -4142
"""Excel's ColorIndex of a cell without a fill."""
MAX_MERGES = 10_000
"""Merged areas that are looked for on one sheet."""

Ask = Callable[[Com], object]


def spreadsheet(page: Com, whole: Area, numbers: set[Place], notes: set[Place]) -> Spreadsheet:
    """The range `whole` of a sheet; formats are asked of its `numbers`, fills of no cell.

    Of the cells with `notes` only is told that they have one.
    """
    found = Spreadsheet(hidden=set(), notes=dict.fromkeys(notes, ("", "")))
    for top, bottom, hidden in _rows(page, whole, _hidden):
        if hidden:
            found.hidden |= set(range(top, bottom + 1))
    for column in sorted({column for _, column in numbers}):
        rows = [row for row, other in numbers if other == column]
        part = Area(min(rows), column, max(rows), column)
        for top, bottom, code in _rows(page, part, lambda part: part.call("NumberFormat")):
            look = Look(str(code))
            found.looks |= {(r, column): look for r in range(top, bottom + 1)}
    for merge in _merges(page, whole):
        found.merges.append(merge)
        if len(found.merges) == MAX_MERGES:
            break
    return found


def fill(cell: Com) -> str:
    """The fill of a cell as "#RRGGBB"; "" for none."""
    interior = cell.call("Interior")
    if interior.call("ColorIndex") == NO_FILL:
        return ""
    colour = int(interior.call("Color"))
    return f"#{colour & 255:02X}{colour >> 8 & 255:02X}{colour >> 16 & 255:02X}"


def _hidden(part: Com) -> object:
    return part.call("EntireRow").call("Hidden")


def _rows(page: Com, part: Area, ask: Ask) -> Iterator[tuple[int, int, object]]:
    """The first and the last of rows that are alike, and what Excel says of them."""
    said = ask(page.call("Range", str(part)))
    if said is not None or part.top == part.bottom:
        yield part.top, part.bottom, said
        return
    middle = (part.top + part.bottom) // 2
    yield from _rows(page, Area(part.top, part.left, middle, part.right), ask)
    yield from _rows(page, Area(middle + 1, part.left, part.bottom, part.right), ask)


def _merges(page: Com, part: Area) -> Iterator[Area]:
    """The merged areas that begin in `part`."""
    cells = page.call("Range", str(part))
    if cells.call("MergeCells") is False:
        return
    if (part.top, part.left) == (part.bottom, part.right):
        merge = area(cells.call("MergeArea").call("Address").replace("$", ""))
        if (merge.top, merge.left) == (part.top, part.left):
            yield merge
        return
    if part.top == part.bottom:
        middle = (part.left + part.right) // 2
        yield from _merges(page, Area(part.top, part.left, part.top, middle))
        yield from _merges(page, Area(part.top, middle + 1, part.top, part.right))
        return
    middle = (part.top + part.bottom) // 2
    yield from _merges(page, Area(part.top, part.left, middle, part.right))
    yield from _merges(page, Area(middle + 1, part.left, part.bottom, part.right))
