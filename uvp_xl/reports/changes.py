"""*Wijzigingen*: the log of the changes that a person accepted, each with its cell and rule.

This is no report of the plan: a refresh leaves it alone, and rows are only ever added.
`uvp_xl.readback.change_log_sheet` reads it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from uvp_xl.grid import Value, stored
from uvp_xl.readback.change_log_sheet import NAME, TITLES, Change
from uvp_xl.reports import report_styles
from uvp_xl.reports.sheet_builder import SheetBuilder
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Cell, Content, Link, Sheet

COLUMNS = dict(zip(TITLES, (18, 24, 8, 14, 44, 44, 24, 18, 12), strict=True))
"""The columns with their widths."""

INTRODUCTION = (
    "De laatste ronde draait u terug met de knop Terugdraaien, of met: uvp-xl tidy BESTAND --undo"
)
_TIMESTAMP = replace(report_styles.BODY, number_format="d-m-yyyy hh:mm:ss", align="left")


def sheet(changes: Sequence[Change], name: str = NAME) -> Sheet:
    """Build the sheet: a row for each change, the oldest first."""
    page = SheetBuilder(tuple(COLUMNS.values()))
    page.add(Cell("Wijzigingen", report_styles.TITLE), height=24)
    page.add(Cell(own_sheets.LOG, report_styles.MARKED))
    page.add_sentence(INTRODUCTION)
    page.add()
    header = page.add_headings(COLUMNS)
    for change in changes:
        page.add(*_cells(change))
    return page.table(name, header)


def _cells(change: Change) -> tuple[Cell, ...]:
    """Return the row of a change, with a link to its cell."""
    undone = Cell(change.undone, _TIMESTAMP) if change.undone else Cell("", report_styles.BODY)
    return (
        Cell(change.timestamp, _TIMESTAMP),
        Cell(change.sheet, report_styles.BODY),
        Cell(change.cell, report_styles.LINK, Link(change.sheet, change.cell)),
        Cell(change.kind, report_styles.BODY),
        _value(change.old),
        _value(change.new),
        Cell(change.rule, report_styles.REMARK),
        undone,
        Cell(change.main_cell or None, report_styles.BODY),
    )


def _value(value: Value) -> Cell:
    """Return what is stored, with its own type, so that it can be restored."""
    value = stored(value)
    style = report_styles.DATE if isinstance(value, dt.date) else report_styles.BODY
    return Cell(cast("Content", value) if value != "" else None, style)
