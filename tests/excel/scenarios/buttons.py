"""The five buttons."""

from __future__ import annotations

import tempfile
from typing import Any

import xlsxwriter

from tests.excel import seen
from tests.excel.rig import Rig

YES = "ja"


def round_trip(path: str = "", language: str = "nl", bound: str = "late") -> dict[str, Any]:
    """All buttons on one workbook: marks that come and go, proposals accepted and taken back."""
    rig = Rig(language, bound)
    plan = rig.open(path) if path else rig.open()
    seen.looked(plan)
    begin, look = seen.own(plan), seen.view(rig, plan)
    said = {"refresh": rig.run("refresh", plan).told()}
    found: dict[str, Any] = {"sheets": _names(plan), "untouched": [seen.own(plan) == begin]}
    said["check"] = rig.run("check", plan).told()
    notes = seen.notes(plan)
    found["notes"], found["marks"] = len(notes), sum(t.startswith("uvp:") for t in notes.values())
    found["filled"] = seen.own(plan) != begin
    said["clear_marks"] = rig.run("clear_marks", plan).told()
    found["untouched"].append(seen.own(plan) == begin)
    said["tidy"] = rig.run("tidy", plan).told()
    found["untouched"].append(seen.own(plan) == begin)
    found["chosen"] = accept(plan)
    said["accepted"] = rig.run("tidy", plan).told()
    found["logged"] = logged(plan)
    found["changed"] = differing(begin, seen.own(plan))
    said["restore"] = rig.run("restore", plan).told()
    found["taken back"] = logged(plan)
    found["untouched"].append(seen.own(plan) == begin)
    found["view"] = seen.changed(look, seen.view(rig, plan))
    return found | {"said": said, "odd": seen.odd(rig, plan), "after": _names(plan)}


def accept(plan: Any) -> int:
    """Answer the proposals with a yes; how many."""
    page = plan.sheet("Voorstellen")
    head = next(place for place, cell in page.cells.items() if cell.value == "Overnemen")
    below = range(head[0] + 1, page.used()[2] + 1)
    rows = [row for row in below if not page.peek(row, head[1] - 1).empty]
    for row in rows:
        page.cell(row, head[1]).value = YES
    return len(rows)


def logged(plan: Any) -> list[list[Any]]:
    """The rows of the log: what stands in them."""
    pages = [page for page in plan.worksheets() if page.name == "Wijzigingen"]
    found: dict[int, list[Any]] = {}
    for page in pages:
        for (row, _), cell in sorted(page.cells.items()):
            if cell.value is not None:
                found.setdefault(row, []).append(cell.value)
    return [found[row] for row in sorted(found)]


def differing(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """The cells that are otherwise."""
    return [
        f"{sheet} {place}" for sheet, page in after.items()
        for place in page["cells"].keys() | before[sheet]["cells"].keys()
        if page["cells"].get(place, [])[:2] != before[sheet]["cells"].get(place, [])[:2]
    ]  # fmt: skip


def _names(plan: Any) -> list[str]:
    return [sheet.name for sheet in plan.sheets if sheet.name in seen.MADE]


def again(path: str, bound: str = "late") -> dict[str, Any]:
    """A refresh after the user put the sheets in another order, and points at one in a formula."""
    rig = Rig(bound=bound)
    plan = rig.open(path)
    assert rig.run("refresh", plan).well
    first, late = seen.reports(plan), plan.sheet("Te laat")
    plan.sheets.remove(late)
    plan.sheets.insert(0, late)
    cell = plan.sheet("Plan").cell(90, 1)
    cell.formula, cell.value = "='Te laat'!A1", late.peek(1, 1).value
    order, look = [sheet.name for sheet in plan.sheets], seen.view(rig, plan)
    said = rig.run("refresh", plan)
    return said.told() | {
        "order": [sheet.name for sheet in plan.sheets] == order,
        "formula": cell.formula,
        "points at": plan.sheet("Plan").worked_out(cell) == late.peek(1, 1).value,
        "same sheet": plan.sheet("Te laat") is late,
        "same reports": seen.reports(plan) == first,
        "view": seen.changed(look, seen.view(rig, plan)),
        "odd": seen.odd(rig, plan),
    }


def clicked(path: str = "", command: str = "refresh", times: int = 1, bound: str = "late") -> Any:
    """What leaves the process for a click, and for the ones after it."""
    rig = Rig(bound=bound)
    plan = rig.open(path) if path else rig.open()
    return [rig.run(command, plan).told() for _ in range(times)]


def large(count: int, hidden: bool = False, command: str = "refresh") -> dict[str, Any]:
    """A plan of so many measures, of which every second row may be hidden."""
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
    return rig.run(command, plan).told()
