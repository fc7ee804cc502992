"""The five buttons."""

from __future__ import annotations

import tempfile
from typing import Any

import xlsxwriter

from tests.excel import seen
from tests.excel.rig import Rig

YES = "ja"


def round_trip(path: str = "", language: str = "nl", bound: str = "late") -> dict[str, Any]:
    """Click all buttons: add and clear marks, accept proposals and undo them."""
    rig = Rig(language, bound)
    plan = rig.open(path) if path else rig.open()
    seen.looked(plan)
    begin, view_before = seen.own(plan), seen.view(rig, plan)
    outcome = {"refresh": rig.run("refresh", plan).as_dict()}
    result: dict[str, Any] = {"sheets": _names(plan), "untouched": [seen.own(plan) == begin]}
    outcome["check"] = rig.run("check", plan).as_dict()
    notes = seen.notes(plan)
    result["notes"], result["marks"] = len(notes), sum(t.startswith("uvp:") for t in notes.values())
    result["filled"] = seen.own(plan) != begin
    outcome["clear_marks"] = rig.run("clear_marks", plan).as_dict()
    result["untouched"].append(seen.own(plan) == begin)
    outcome["tidy"] = rig.run("tidy", plan).as_dict()
    result["untouched"].append(seen.own(plan) == begin)
    result["chosen"] = accept(plan)
    outcome["accepted"] = rig.run("tidy", plan).as_dict()
    result["logged"] = logged(plan)
    result["changed"] = differing(begin, seen.own(plan))
    outcome["restore"] = rig.run("restore", plan).as_dict()
    result["taken back"] = logged(plan)
    result["untouched"].append(seen.own(plan) == begin)
    result["view"] = seen.changed(view_before, seen.view(rig, plan))
    return result | {"said": outcome, "odd": seen.odd(rig, plan), "after": _names(plan)}


def accept(plan: Any) -> int:
    """Accept all proposals; return their number."""
    page = plan.sheet("Voorstellen")
    head = next(position for position, cell in page.cells.items() if cell.value == "Overnemen")
    below = range(head[0] + 1, page.used()[2] + 1)
    rows = [row for row in below if not page.peek(row, head[1] - 1).empty]
    for row in rows:
        page.cell(row, head[1]).value = YES
    return len(rows)


def logged(plan: Any) -> list[list[Any]]:
    """Return the values in the rows of the log."""
    pages = [page for page in plan.worksheets() if page.name == "Wijzigingen"]
    result: dict[int, list[Any]] = {}
    for page in pages:
        for (row, _), cell in sorted(page.cells.items()):
            if cell.value is not None:
                result.setdefault(row, []).append(cell.value)
    return [result[row] for row in sorted(result)]


def differing(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """Return the cells that differ."""
    return [
        f"{sheet} {position}" for sheet, page in after.items()
        for position in page["cells"].keys() | before[sheet]["cells"].keys()
        if page["cells"].get(position, [])[:2] != before[sheet]["cells"].get(position, [])[:2]
    ]  # fmt: skip


def _names(plan: Any) -> list[str]:
    return [sheet.name for sheet in plan.sheets if sheet.name in seen.MADE]


def again(path: str, bound: str = "late") -> dict[str, Any]:
    """Refresh after the user reordered the sheets, with a formula that refers to one."""
    rig = Rig(bound=bound)
    plan = rig.open(path)
    assert rig.run("refresh", plan).well
    late, cell = plan.sheet("Te laat"), plan.sheet("Plan").cell(90, 1)
    cell.formula, cell.value = "='Te laat'!A1", late.peek(1, 1).value
    assert rig.run("refresh", plan).well  # Controlelijst lists the new cell too.
    first = seen.reports(plan)
    plan.sheets.remove(late)
    plan.sheets.insert(0, late)
    order, view_before = [sheet.name for sheet in plan.sheets], seen.view(rig, plan)
    outcome = rig.run("refresh", plan)
    return outcome.as_dict() | {
        "order": [sheet.name for sheet in plan.sheets] == order,
        "formula": cell.formula,
        "points at": plan.sheet("Plan").worked_out(cell) == late.peek(1, 1).value,
        "same sheet": plan.sheet("Te laat") is late,
        "same reports": seen.reports(plan) == first,
        "view": seen.changed(view_before, seen.view(rig, plan)),
        "odd": seen.odd(rig, plan),
    }


def clicked(path: str = "", command: str = "refresh", times: int = 1, bound: str = "late") -> Any:
    """Return the calls of a click, and of the ones after it."""
    rig = Rig(bound=bound)
    plan = rig.open(path) if path else rig.open()
    return [rig.run(command, plan).as_dict() for _ in range(times)]


def large(count: int, hidden: bool = False, command: str = "refresh") -> dict[str, Any]:
    """Click in a plan of `count` measures, of which every second row may be hidden."""
    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        book = xlsxwriter.Workbook(file.name)
        page = book.add_worksheet("1 Jeugd")
        page.write_row(0, 0, ["Actiepunt", "Maatregelen", "PH", "Partijen", "Trekker", "Planning"])
        for row in range(1, count + 1):
            parties = ["burgemeester", "gemeente, politie", "gemeente", "2020-2021"]
            page.write_row(row, 0, [f"Actie {row // 3}", f"Maatregel {row} voor de wijk", *parties])
        book.close()
        rig = Rig()
        plan = rig.open(file.name)
    if hidden:
        plan.sheets[0].hidden_rows = set(range(3, count + 2, 2))
    return rig.run(command, plan).as_dict()
