"""The five buttons, on the reference plan."""

from __future__ import annotations

from typing import Any

from tests.excel.rig import Rig

COMMANDS = ("refresh", "check", "clear_marks", "tidy", "restore")


def all_five(language: str = "nl", bound: str = "late") -> dict[str, Any]:
    """Each button on a workbook of its own, and what is not in the model."""
    found: dict[str, Any] = {}
    for command in COMMANDS:
        rig = Rig(language, bound)
        workbook = rig.open()
        found[command] = rig.run(command, workbook).told() | {
            "odd": rig.odd(), "lacks": dict(rig.wire.unmodelled), "errors": dict(rig.wire.errors),
            "sheets": [sheet.name for sheet in workbook.sheets[13:]],
            "asked": rig.app.asked, "slow": rig.app.slow,
        }  # fmt: skip
    return found


def round_trip(language: str = "nl", bound: str = "late") -> dict[str, Any]:
    """All buttons on one workbook: marks that come and go, proposals accepted and taken back."""
    rig = Rig(language, bound)
    plan = rig.open()
    found: dict[str, Any] = {"refresh": rig.run("refresh", plan).text}
    before = _cells(plan)
    found["check"] = rig.run("check", plan).well
    found["notes"] = sum(
        cell.note is not None for page in plan.worksheets() for cell in page.cells.values()
    )
    found["clear_marks"] = rig.run("clear_marks", plan).text
    found["as before"] = _cells(plan) == before
    found["tidy"] = rig.run("tidy", plan).well
    page = plan.sheet("Voorstellen")
    head = next(place for place, cell in page.cells.items() if cell.value == "Overnemen")
    for row in range(head[0] + 1, page.used()[2] + 1):
        if not page.peek(row, head[1]).empty or not page.peek(row, 1).empty:
            page.cell(row, head[1]).value = "ja"
    found["accepted"] = rig.run("tidy", plan).text
    found["changed"] = _cells(plan) != before
    found["restore"] = rig.run("restore", plan).text
    found["back"] = _cells(plan) == before
    found["again"] = rig.run("refresh", plan).well
    return found | {"odd": rig.odd(), "lacks": dict(rig.wire.unmodelled), "asked": rig.app.asked}


def _cells(plan: Any) -> Any:
    """Values and fills of the sheets of the plan itself."""
    return [
        {place: (cell.value, cell.formula, cell.get("Interior.Color"))
         for place, cell in page.cells.items() if cell.used}
        for page in plan.sheets[:13]
    ]  # fmt: skip


def busy(number: int, calls: int = 60, how: str = "rejected", command: str = "refresh") -> Any:
    """A button, with Excel busy from call `number` on."""
    rig = Rig()
    plan = rig.open()
    front, sheet = rig.app.front, plan.active
    rig.busy(number, calls, how=how)
    said = rig.run(command, plan)
    rig.free()
    return said.told() | {"odd": rig.odd(), "front": rig.app.front is front,
                          "sheet": plan.active is sheet, "refused": rig.wire.refused}  # fmt: skip


def large(count: int, hidden: bool = False, command: str = "refresh") -> dict[str, Any]:
    """A plan of so many measures, of which every second row may be hidden."""
    import tempfile

    import xlsxwriter

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
