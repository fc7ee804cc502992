"""What a click does to a workbook that something is the matter with."""

from __future__ import annotations

from typing import Any

from tests.excel.model.sheet import Chart
from tests.excel.rig import Rig

REPORTS = [
    "Register", "Samenvatting", "Partneroverzicht", "Te laat", "Portefeuilles", "Controle",
    "Controlelijst",
]  # fmt: skip
CLOUD = {
    "team": "https://zeewijk.sharepoint.com/sites/Veiligheid/Gedeelde documenten/UVP/plan.xlsx",
    "business": "https://zeewijk-my.sharepoint.com/personal/j_zeewijk_nl/Documents/plan.xlsx",
    "personal": "https://d.docs.live.net/abc123/plan.xlsx",
    "teams": "https://zeewijk.sharepoint.com/teams/OOV/Shared Documents/General/plan.xlsx",
}
FULL = "Plan", "3 Jeugd"


def view(rig: Rig, workbook: Any) -> dict[str, Any]:
    """What the user looks at, and which settings are not as they were."""
    return {
        "sheet": workbook.active.name,
        "selection": workbook.active.view.selection,
        "scroll": [workbook.active.view.kept[k] for k in ("ScrollRow", "ScrollColumn")],
        "front": rig.app.front and rig.app.front.name,
        "group": [sheet.name for sheet in workbook.group],
        "books": [book.name for book in rig.app.books],
        "odd": rig.odd(),
        "objects": rig.app.copies_objects,
        "recent": rig.app.recent,
        "asked": rig.app.asked,
    }


def looked(workbook: Any, name: str = "3 Jeugd") -> None:
    """Let the user look at some cells far down on one of his sheets."""
    sheet = workbook.sheet(name)
    workbook.show(sheet)
    sheet.view.selection = [(12, 3, 14, 4)]
    sheet.view.kept.update(ScrollRow=9, ScrollColumn=2)


def own(workbook: Any) -> dict[str, Any]:
    """The values of the sheets that are the user's."""
    return {
        sheet.name: {f"{r},{c}": str(cell.value) for (r, c), cell in sheet.cells.items()
                     if cell.value is not None}
        for sheet in workbook.worksheets() if sheet.name not in (*REPORTS, "Voorstellen", "Wijzigingen")
    }  # fmt: skip


def notes(workbook: Any) -> int:
    """How many notes there are."""
    return sum(
        cell.note is not None for sheet in workbook.worksheets() for cell in sheet.cells.values()
    )


def round_of_five(language: str = "nl", bound: str = "late", **settings: Any) -> dict[str, Any]:
    """All five buttons after each other on one workbook."""
    rig = Rig(language, bound, **settings)
    workbook = rig.open()
    looked(workbook)
    before, seen = own(workbook), view(rig, workbook)
    said = [rig.run("refresh", workbook).told() for _ in range(2)]
    names = [sheet.name for sheet in workbook.sheets]
    said.append(rig.run("check", workbook).told())
    marked = notes(workbook)
    said.append(rig.run("clear_marks", workbook).told())
    cleared = notes(workbook)
    said.append(rig.run("tidy", workbook).told())
    page = workbook.sheet("Voorstellen")
    rows = [r for (r, c), cell in sorted(page.cells.items()) if c == 3 and cell.value == "spelling"]
    for row in rows[:2]:
        page.cell(row, 6).value = "ja"
    said.append(rig.run("tidy", workbook).told())
    changed = own(workbook)
    said.append(rig.run("restore", workbook).told())
    return {
        "said": said, "names": names, "marked": marked, "cleared": cleared, "rows": len(rows),
        "changed": sum(changed[s].get(k) != v for s, cells in before.items() for k, v in cells.items()),
        "back": own(workbook) == before, "view": view(rig, workbook) == seen, "seen": seen,
        "lacks": dict(rig.wire.unmodelled), "retyped": workbook.retyped, "styles": workbook.styles,
        "now": view(rig, workbook),
    }  # fmt: skip


def counted(command: str, times: int = 1, path: str = "", bound: str = "late") -> list[Any]:
    """What leaves the process for a click, and for the ones after it."""
    rig = Rig(bound=bound)
    workbook = rig.open(path) if path else rig.open()
    return [rig.run(command, workbook).told() for _ in range(times)]


def cloud(kind: str, command: str = "refresh") -> dict[str, Any]:
    """A click in a workbook in the cloud, with AutoSave on."""
    rig = Rig()
    workbook = rig.open(fullname=CLOUD[kind])
    workbook.autosave = True
    looked(workbook)
    seen = view(rig, workbook)
    said = rig.run(command, workbook)
    return said.told() | {
        "view": view(rig, workbook) == seen, "autosave": workbook.autosave, "saves": workbook.saves,
        "changes": workbook.changes,
    }  # fmt: skip


def odd_book(what: str, command: str = "refresh", first: str = "") -> dict[str, Any]:
    """A click in a workbook with something odd about it."""
    rig = Rig(printer=what != "no printer")
    workbook = rig.open()
    if first:
        assert rig.run(first, workbook).well
    looked(workbook)
    other = None
    if what == "other in front":
        other = rig.open(fullname=r"C:\Elders\begroting.xlsx")
        looked(other, "Plan")
    elif what == "second excel":
        rig.open(fullname=r"C:\Elders\plan.xlsx", app=rig.another(8888))
    elif what == "protected plan sheet":
        workbook.sheet("3 Jeugd").do_Protect("geheim")
    elif what == "protected report":
        workbook.sheet("Te laat").do_Protect("geheim")
    elif what == "protected structure":
        workbook.structure = True
    elif what == "read-only":
        workbook.readonly = True
    elif what == "page layout":
        for sheet in workbook.worksheets():
            sheet.view.kept.update(View=3, FreezePanes=False, SplitRow=0, SplitColumn=0)
    elif what == "chart sheet in front":
        workbook.show(Chart(workbook, "Grafiek1"))
    elif what == "chart sheet named so":
        Chart(workbook, "Te laat")
    elif what in ("very hidden last", "hidden last"):
        workbook.sheets[-1].visible = 2 if what.startswith("very") else 0
    elif what == "old kind":
        workbook.old = True
    elif what == "manual":
        rig.app.kept["Calculation"] = -4135
    elif what == "1904":
        workbook.date1904 = True
    seen, before = view(rig, workbook), own(workbook)
    said = rig.run(command, workbook)
    return said.told() | {
        "view": view(rig, workbook) == seen, "now": view(rig, workbook), "seen": seen,
        "names": [sheet.name for sheet in workbook.sheets], "same": own(workbook) == before,
        "visible": [sheet.visible for sheet in workbook.sheets], "notes": notes(workbook),
        "other": other and own(other) == before, "lacks": dict(rig.wire.unmodelled),
        "calculation": rig.app.kept["Calculation"],
    }  # fmt: skip


def busy(command: str, start: int, how: str = "rejected", seconds: float = 60.0) -> dict[str, Any]:
    """The user types in a cell from call `start` on, for so long."""
    rig = Rig()
    workbook = rig.open()
    looked(workbook)
    seen, before = view(rig, workbook), own(workbook)
    rig.busy(start, seconds=seconds, how=how)
    said = rig.run(command, workbook)
    total = rig.wire.total
    rig.free()
    return said.told() | {
        "view": view(rig, workbook) == seen, "now": view(rig, workbook), "seen": seen,
        "same": own(workbook) == before, "reached": total >= start,
    }  # fmt: skip
