"""*Wijzigingen*: the log of the changes that a person accepted, each with its cell and rule.

It is no report of the plan: refreshing leaves it alone, and it is added to, never made anew.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from uvp_xl.clean_text import line
from uvp_xl.grid import Area, Grid, Value, is_address
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import Page
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Content, Link, Sheet
from uvp_xl.tidy.logged_change import Change

NAME = "Wijzigingen"
COLUMNS = {
    "Wanneer": 18,
    "Blad": 24,
    "Cel": 8,
    "Soort": 14,
    "Was": 44,
    "Is geworden": 44,
    "Regel": 24,
    "Teruggedraaid": 18,
    "Samen met": 12,
}
"""The columns with their widths."""

INTRODUCTION = (
    "De laatste ronde draait u terug met de knop Terugdraaien, of met: uvp-xl tidy BESTAND --undo"
)
_MOMENT = replace(report_styles.BODY, number_format="d-m-yyyy hh:mm:ss", align="left")


def sheet(changes: Sequence[Change], name: str = NAME) -> Sheet:
    """A row for each change, the oldest first."""
    page = Page(tuple(COLUMNS.values()))
    page.add(Cell("Wijzigingen", report_styles.TITLE), high=24)
    page.add(Cell(own_sheets.LOG, report_styles.MARKED))
    page.say(INTRODUCTION)
    page.add()
    header = page.head(*(Cell(heading, report_styles.HEADER) for heading in COLUMNS))
    for change in changes:
        page.add(*_cells(change))
    table = Area(header, 1, page.next - 1, len(COLUMNS)) if changes else None
    return replace(page.sheet(name), freeze=(header + 1, 1), repeat=(header, header), filter=table)


def read(grids: Sequence[Grid]) -> tuple[str, list[Change]]:
    """The name of the log and the changes in it; ("", []) when the workbook has none."""
    grid = next((grid for grid in grids if own_sheets.is_log(grid)), None)
    if grid is None:
        return "", []
    titles = list(COLUMNS)
    rows = [list(cells) for cells in grid.rows]
    header = next((n for n, cells in enumerate(rows) if cells[: len(titles)] == titles), len(rows))
    return grid.name, [_change(cells) for cells in rows[header + 1 :] if _is_change(cells)]


def _cells(change: Change) -> tuple[Cell, ...]:
    """One change, with a link to its cell."""
    undone = Cell(change.undone, _MOMENT) if change.undone else Cell("", report_styles.BODY)
    return (
        Cell(change.moment, _MOMENT),
        Cell(change.sheet, report_styles.BODY),
        Cell(change.cell, report_styles.LINK, Link(change.sheet, change.cell)),
        Cell(change.kind, report_styles.BODY),
        _value(change.old),
        _value(change.new),
        Cell(change.rule, report_styles.REMARK),
        undone,
        Cell(change.along or None, report_styles.BODY),
    )


def _value(value: Value) -> Cell:
    """A value as the log holds it: of the same type, so that it can be put back."""
    look = report_styles.DATE if isinstance(value, dt.date) else report_styles.BODY
    return Cell(cast("Content", value) if value != "" else None, look)


def _is_change(cells: Sequence[Value]) -> bool:
    """Whether a row of the log is whole: someone may have typed in it or below it."""
    return isinstance(cells[0], dt.date) and cells[1] != "" and is_address(line(cells[2]))


def _change(cells: Sequence[Value]) -> Change:
    """The change in a row of the log."""
    moment, at, cell, kind, old, new, rule, undone, along = cells[: len(COLUMNS)]
    return Change(
        _moment(cast("dt.date", moment)),
        str(at),
        line(cell),
        line(kind),
        old,
        new,
        line(rule),
        _moment(undone) if isinstance(undone, dt.date) else None,
        line(along),
    )


def _moment(value: dt.date) -> dt.datetime:
    """A moment as it was written; midnight is read back as a day."""
    return value if isinstance(value, dt.datetime) else dt.datetime.combine(value, dt.time())
