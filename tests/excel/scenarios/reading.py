"""Unusual values and formats of cells."""

from __future__ import annotations

import tempfile
from typing import Any

from tests.contract import seen_workbook
from tests.excel import seen as seen_sheets
from tests.excel.model.comment import Comment, Thread
from tests.excel.model.values import ERRORS, Fault
from tests.excel.rig import Rig
from uvp_xl.grid import address, position, stored

SHEET = "3 Jeugd"
FIRST = 60
"""The first of the rows below the plan that are used here."""


def _live(rig: Rig, plan: Any) -> Any:
    from uvp_xl.backend.live.live_workbook import LiveWorkbook

    return LiveWorkbook(rig.book(plan))


def _grid(rig: Rig, plan: Any) -> Any:
    return next(grid for grid in _live(rig, plan).grids() if grid.name == SHEET)


def errors(path: str, **settings: Any) -> dict[str, list[str]]:
    """Return the type and the text that are read for each error value."""
    rig = Rig(**settings)
    plan = rig.open(path)
    for row, name in enumerate(ERRORS, FIRST):
        plan.sheet(SHEET).cell(row, 2).value = Fault(name)
    grid = _grid(rig, plan)
    result = {name: grid.value(row, 2) for row, name in enumerate(ERRORS, FIRST)}
    return {name: [type(value).__name__, str(value)] for name, value in result.items()}


VALUES: dict[str, tuple[Any, str]] = {
    "bad date": (-5.0, "dd-mm-yyyy"),
    "late date": (3e6, "dd-mm-yyyy"),
    "day": (44136.0, "dd-mm-yyyy"),
    "moment": (44136.5, "dd-mm-yyyy hh:mm"),
    "currency": (12.345678, '"€" #,##0.00'),
    "whole currency": (12.0, "[$€-413] #,##0.00"),
    "share": (0.125, "0.0%"),
    "number": (2019.0, "General"),
    "truth": (True, "General"),
    "text": ("1,5", "@"),
    "9,000 signs": ("x" * 9_000, "General"),
    "32,767 signs": ("y" * 32_767, "General"),
}


def values(path: str, date1904: bool = False, **settings: Any) -> dict[str, Any]:
    """Return the type and the text that are read for values with formats."""
    rig = Rig(**settings)
    plan = rig.open(path)
    plan.date1904 = date1904
    for row, (value, code) in enumerate(VALUES.values(), FIRST):
        cell = plan.sheet(SHEET).cell(row, 2)
        cell.value, cell.formats["NumberFormat"] = value, code
    grid = _grid(rig, plan)
    result = {name: grid.value(row, 2) for row, name in enumerate(VALUES, FIRST)}
    reported = {
        name: [type(value).__name__, str(value) if len(str(value)) < 50 else len(str(value))]
        for name, value in result.items()
    }
    return reported | {"heading": grid.value(5, 1), "lacks": dict(rig.wire.unmodelled)}


def seen(path: str, **settings: Any) -> dict[str, Any]:
    """Read hidden rows, merged cells, notes and threads of a sheet, and mark its findings.

    The same whatever the XML of this Excel includes.
    """
    rig = Rig(**settings)
    plan = rig.open(path)
    page = plan.sheet(SHEET)
    page.hidden_rows |= {7, 61}
    page.merges.append((FIRST, 2, FIRST, 3))
    for row, text in ((FIRST, "onder"), (61, "verborgen")):
        page.cell(row, 2).value = text
    page.cell(8, 1).note = Comment(page, 8, 1, "van de gebruiker", "Jan")
    page.cell(9, 1).thread = Thread(page, 9, 1, "een gesprek")
    page.cell(6, 2).formats |= {
        "Interior.Pattern": 1, "Interior.Color": 255.0, "Interior.ColorIndex": 3,
    }  # fmt: skip
    page.cell(62, 2).value, page.cell(62, 2).formats["NumberFormat"] = 44136.0, "dd-mm-yyyy"
    live = _live(rig, plan)
    grid = next(grid for grid in live.grids() if grid.name == SHEET)
    user_sheet = [note for note in live.program.notes() if note.sheet == SHEET]
    fill = live.program.fills(SHEET, [(6, 2), (7, 2)])
    outcome = rig.run("check", plan)
    marked = {f"{row},{column}" for (row, column), cell in page.cells.items()
              if cell.note and cell.note.text.startswith("uvp:")}  # fmt: skip
    kept = [page.cell(8, 1).note.text, page.cell(9, 1).thread.text, page.cell(9, 1).note]
    text = outcome.text
    outcome = rig.run("clear_marks", plan)
    return {
        "hidden": sorted(grid.hidden_rows),
        "merges": [str(merge) for merge in grid.merges],
        "notes": sorted([note.cell, note.text] for note in user_sheet),
        "fills": list(fill.values()),
        "day": str(grid.value(62, 2)),
        "marked": sorted(marked),
        "said": text,
        "kept": kept,
        "cleared": outcome.text,
        "left": sum(cell.note is not None for cell in page.cells.values()),
        "fill": page.cell(6, 2).get("Interior.Color"),
    }


def seen_cells(**settings: Any) -> dict[str, Any]:
    """Read the workbook with cells whose reader sees something else than what is stored."""
    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        seen_workbook.write(file.name)
        rig = Rig(**settings)
        plan = rig.open(file.name)
    (grid,) = _live(rig, plan).grids()
    fills = {address(*cell): fill for cell, fill in grid.fills.items()}
    return {"cells": seen_workbook.facts(grid), "fills": fills}


def seen_plan(**settings: Any) -> dict[str, Any]:
    """Click in a plan whose reader sees other times than those that are stored."""
    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        seen_workbook.write_plan(file.name)
        rig = Rig(**settings)
        plan = rig.open(file.name)
    before = seen_sheets.own(plan)
    outcome = rig.run("refresh", plan, date=seen_workbook.TODAY)
    report = plan.sheet("Te laat").cells
    late = sorted(seen_workbook.late(report[cell].value for cell in sorted(report)))
    untouched = seen_sheets.own(plan) == before
    check = rig.run("check", plan, date=seen_workbook.TODAY)
    return {"well": outcome.well and check.well, "late": late, "untouched": untouched,
            "calls": [outcome.calls, check.calls]}  # fmt: skip


def edited_cells() -> dict[str, Any]:
    """Change cells whose reader sees something else than what is stored."""
    from uvp_xl.cell_edit import Edit

    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        seen_workbook.write_plan(file.name)
        rig = Rig()
        plan = rig.open(file.name)
    live = _live(rig, plan)
    (grid,) = live.grids()
    values = {cell: grid.value(*position(cell)) for cell in ("F2", "F4")}
    refused = live.edit([Edit(grid.name, cell, old, "n.t.b.") for cell, old in values.items()])
    page = plan.sheet(grid.name)
    written = [page.peek(*position(cell)).value for cell in values]
    undone = live.edit([Edit(grid.name, "F2", "n.t.b.", stored(values["F2"]))])
    again = next(iter(live.grids())).value(*position("F2"))
    return {"refused": [[each.edit.cell, each.why] for each in refused], "written": written,
            "undone": [len(undone), str(again), str(stored(again))]}  # fmt: skip
