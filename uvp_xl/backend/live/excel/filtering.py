"""The filter of the user on a report sheet: remembered, and set again when the sheet is new."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.backend.live.excel.com import Com, is_refusal
from uvp_xl.care.typed import shown
from uvp_xl.grid import Grid, Value, area
from uvp_xl.reports.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user chose in one column of a filter, by the heading of the column."""

    heading: str
    first: object
    operator: object
    second: object


def filtered(own: Com, grid: Grid) -> list[Chosen]:
    """What the user chose in the filter of a sheet; nothing when all rows are shown."""
    if not own.call("FilterMode") or not own.call("AutoFilterMode"):
        return []
    chosen = own.call("AutoFilter")
    where = area(str(chosen.call("Range").call("Address")).replace("$", ""))
    filters = chosen.call("Filters")
    found = []
    for number in range(1, int(filters.call("Count")) + 1):
        one = filters.call("Item", number)
        if one.call("On"):
            heading = shown(grid.value(where.top, where.left + number - 1))
            told = (one.maybe(name) for name in ("Criteria1", "Operator", "Criteria2"))
            found.append(Chosen(heading, *told))
    return found


def refilter(own: Com, sheet: Sheet, chosen: list[Chosen]) -> list[str]:
    """Choose the same again; in Dutch, what could not be chosen again."""
    if sheet.filter is None:
        return [_lost(sheet.name, one) for one in chosen]
    grid, where = sheet.grid(), sheet.filter
    headings = [shown(grid.value(where.top, c)) for c in range(where.left, where.right + 1)]
    cells, lost = own.call("Range", str(where)), []
    for one in chosen:
        if one.heading not in headings or not _choose(cells, headings.index(one.heading) + 1, one):
            lost.append(_lost(sheet.name, one))
    return lost


def _choose(cells: Com, column: int, one: Chosen) -> bool:
    """Filter by one column; whether Excel took it."""
    told = [one.first, one.operator or 1, *([] if one.second is None else [one.second])]
    try:
        cells.call("AutoFilter", column, *told)
    except Exception as error:
        if not is_refusal(error):
            raise
        return False
    return True


def _lost(sheet: str, one: Chosen) -> str:
    """What is said of a filter that is gone."""
    values = one.first if isinstance(one.first, tuple) else (one.first,)
    said = ", ".join(_plain(value) for value in values if value is not None)
    return f"Op het blad “{sheet}” stond een filter op “{one.heading}” ({said}). Dat is weg."


def _plain(value: Value | object) -> str:
    return shown(str(value).removeprefix("="))
