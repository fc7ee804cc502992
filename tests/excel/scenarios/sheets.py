"""Workbooks, sheets and windows."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.excel.model.anysheet import Chart
from tests.excel.model.loading import load
from tests.excel.raw import Raw, refused
from tests.excel.rig import REFERENCE, Rig
from tests.excel.scenarios.contents import sheet


def names() -> dict[str, int]:
    """Try valid and invalid names of sheets."""
    _, model, page = sheet()
    page.get("Parent").get("Worksheets").do("Add")
    result = {}
    for name in (
        "x" * 31,
        "x" * 32,
        "a/b",
        "a[b",
        "'a",
        "a'b",
        "",
        "Geschiedenis",
        "BLAD2",
        "Blad3",
    ):
        result[name] = refused(page.put, "Name", name)
    model.book.structure = True
    result["structure"] = refused(page.put, "Name", "Ander")
    return result


def adding() -> dict[str, Any]:
    """Add sheets next to hidden ones."""
    _, model, page = sheet()
    book = page.get("Parent")
    second = book.get("Worksheets").do("Add", None, page)
    second.put("Visible", 2)
    third = book.get("Sheets").do("Add", None, second)
    result: dict[str, Any] = {
        "order": [s.name for s in model.book.sheets],
        "front": model.book.active.name,
        "very hidden": [refused(second.do, n) for n in ("Activate", "Select", "Move")],
        "moved": refused(second.do, "Move", page),
        "hide": refused(third.put, "Visible", 0),
        "last seen": refused(page.put, "Visible", 0),
    }
    Chart(model.book, "Grafiek1")
    result["worksheets"] = [s.get("Name") for s in _all(book.get("Worksheets"))]
    result["sheets"] = book.get("Sheets").get("Count")
    result["no such"] = refused(book.get("Worksheets").get, "Item", "Grafiek1")
    model.book.structure = True
    result["structure"] = refused(book.get("Sheets").do, "Add")
    return result


def _all(collection: Raw) -> list[Any]:
    return [collection.get("Item", at + 1) for at in range(collection.get("Count"))]


def deleting() -> dict[str, Any]:
    """Delete a sheet: Excel shows a dialog, and references to the sheet are lost."""
    rig, model, page = sheet()
    book = page.get("Parent")
    second = book.get("Worksheets").do("Add", None, page)
    page.cells("A1").put("Formula", "=Blad2!A1")
    result: dict[str, Any] = {"asked": [second.do("Delete"), list(rig.app.asked)]}
    page.get("Application").put("DisplayAlerts", False)
    result["gone"] = [second.do("Delete"), model.cell(1, 1).formula, refused(second.get, "Name"),
                     refused(page.do, "Delete")]  # fmt: skip
    return result


def selecting() -> dict[str, Any]:
    """Activate and select sheets and cells."""
    _, model, page = sheet()
    book, app = page.get("Parent"), page.get("Application")
    second = book.get("Worksheets").do("Add", None, page)
    result: dict[str, Any] = {
        "other sheet": refused(page.cells("A1").do, "Select"),
        "in front": refused(second.cells("B2:C3").do, "Select"),
        "selection": app.get("Selection").get("Address"),
    }
    app.do("Goto", page.cells("D4"), True)
    result["goto"] = [app.get("ActiveSheet").get("Name"), app.get("ActiveWindow").get("ScrollRow")]
    book.get("Sheets").get("Item", ("Blad1", "Blad2")).do("Select")
    result["group"] = app.get("ActiveWindow").get("SelectedSheets").get("Count")
    second.do("Activate")
    result["ungrouped"] = app.get("ActiveWindow").get("SelectedSheets").get("Count")
    model.book.show(Chart(model.book, "Grafiek1"))
    result["chart"] = [refused(app.get("Selection").get, "Address"),
                      refused(app.get("ActiveWindow").get, "ScrollRow"),
                      app.get("Selection").get("Name")]  # fmt: skip
    other = app.get("Workbooks").do("Add")
    result["new book in front"] = app.get("ActiveWorkbook").get("Name") == other.get("Name")
    result["other book"] = refused(second.cells("A1").do, "Select")
    other.get("Windows").get("Item", 1).put("Visible", False)
    result["hidden window"] = app.get("ActiveWorkbook").get("Name")
    other.do("Close", False)
    result["closed"] = [refused(other.get, "Name"), app.get("Workbooks").get("Count")]
    second.do("Activate")
    result["again"] = refused(second.cells("A1").do, "Select")
    return result


def panes() -> dict[str, Any]:
    """Freeze panes, also in Page Layout view."""
    _, _, page = sheet()
    window = page.get("Application").get("ActiveWindow")
    window.put("SplitRow", 3)
    window.put("FreezePanes", True)
    result: dict[str, Any] = {"frozen": window.get("FreezePanes")}
    window.put("View", 3)
    result["layout"] = [window.get("FreezePanes"), refused(window.put, "FreezePanes", True)]
    window.put("View", 1)
    result["normal"] = refused(window.put, "FreezePanes", True)
    result["zoom"] = [refused(window.put, "Zoom", z) for z in (5, 80)]
    return result


def protection() -> dict[str, Any]:
    """Change a protected sheet, which refuses."""
    _, _, page = sheet()
    page.cells("A1").put("Value", 1)
    page.cells("B1").put("Locked", False)
    page.do("Protect", "geheim")
    cell = page.cells("A1")
    result = {
        "value": refused(cell.put, "Value", 2),
        "unlocked": refused(page.cells("B1").put, "Value", 2),
        "note": refused(cell.do, "AddComment", "x"),
        "format": refused(cell.put, "NumberFormat", "0"),
        "fill": refused(cell.get("Interior").put, "Color", 1),
        "hide": refused(page.get("Rows", 1).put, "Hidden", True),
        "clear": refused(page.get("Cells").do, "ClearContents"),
        "read": refused(cell.get, "Value"),
        "wrong": refused(page.do, "Unprotect", "x"),
        "right": refused(page.do, "Unprotect", "geheim"),
        "after": refused(cell.put, "Value", 3),
    }
    page.do("Protect", "", True, True, True, False, True)
    return result | {"allowed": refused(cell.put, "NumberFormat", "0"),
                    "contents": page.get("ProtectContents")}  # fmt: skip


def printing(printer: bool) -> dict[str, Any]:
    """Change the page setup: slow calls, and none without a printer."""
    rig, model, page = sheet(printer=printer)
    setup, app = page.get("PageSetup"), page.get("Application")
    result: dict[str, Any] = {"one": refused(setup.put, "Orientation", 2), "slow": rig.app.slow}
    app.put("PrintCommunication", False)
    for name, value in (("Orientation", 2), ("Zoom", False), ("FitToPagesWide", 1)):
        setup.put(name, value)
    setup.put("PrintTitleRows", "$1:$2")
    result |= {"kept": [setup.get("Orientation"), model.page.kept["FitToPagesWide"]],
              "meanwhile": rig.app.slow}  # fmt: skip
    result["commit"] = refused(app.put, "PrintCommunication", True)
    return result | {"after": rig.app.slow, "orientation": setup.get("Orientation"),
                    "wrong title": refused(setup.put, "PrintTitleRows", "x!1")}  # fmt: skip


def filters() -> dict[str, Any]:
    """Filter rows, and remove the filter."""
    _, model, page = sheet()
    page.cells("A1:B3").put("Value", (("Kop", "Naam"), ("x", 1), ("y", 2)))
    result: dict[str, Any] = {"none": refused(page.do, "ShowAllData"),
                             "put": refused(page.put, "AutoFilterMode", True)}  # fmt: skip
    page.cells("A1").do("AutoFilter")
    result["area"] = page.get("AutoFilter").get("Range").get("Address")
    page.cells("A1:B3").do("AutoFilter", 1, "x")
    result["hidden"] = [sorted(model.hidden_rows), page.get("FilterMode")]
    page.put("AutoFilterMode", False)
    return result | {"off": [sorted(model.hidden_rows), page.get("AutoFilterMode")]}


def files() -> dict[str, Any]:
    """Open, save and close workbooks."""
    rig = Rig()
    plan = rig.open()
    app = Raw(rig.book(plan).app.api)
    with tempfile.TemporaryDirectory() as folder:
        copy = str(Path(folder) / "kopie.xlsx")
        plan.changing("test")
        Raw(rig.book(plan).api).do("SaveCopyAs", copy)
        result: dict[str, Any] = {"copy": [plan.saved, plan.name]}
        opened = app.get("Workbooks").do("Open", copy, 0, True, *[None] * 9, False)
        result["opened"] = [app.get("ActiveWorkbook").get("Name"), opened.get("ReadOnly"),
                           rig.app.recent, refused(opened.do, "Save")]  # fmt: skip
        same = rig.app.books[1]
        result["equal"] = [one.name for one, two in zip(plan.sheets, same.sheets, strict=True)
                          if _flat(one) != _flat(two)]  # fmt: skip
        result["missing"] = refused(app.get("Workbooks").do, "Open", copy + "x")
        elsewhere = Path(folder) / "b"
        elsewhere.mkdir()
        twin = elsewhere / "kopie.xlsx"
        twin.write_bytes(Path(copy).read_bytes())
        result["same name"] = refused(app.get("Workbooks").do, "Open", str(twin))
        opened.do("Close", False)
        result["front"] = app.get("ActiveWorkbook").get("Name")
    return result


def _flat(page: Any) -> Any:
    """Return the contents of a sheet, to compare."""
    cells = {
        position: (cell.value, cell.formula, cell.get("NumberFormat"), cell.get("Interior.Color"),
                cell.note and cell.note.text, cell.validation)
        for position, cell in page.cells.items() if cell.used
    }  # fmt: skip
    return (cells, sorted(page.merges), page.hidden_rows, page.hidden_columns, page.widths,
            page.heights, page.view.kept["SplitRow"], page.filter, page.visible)  # fmt: skip


def clouds() -> dict[str, Any]:
    """Return the addresses of workbooks in the cloud, with a second Excel running."""
    rig = Rig()
    result: dict[str, Any] = {}
    for kind, address in {
        "site": "https://zeewijk.sharepoint.com/sites/Veiligheid/Gedeelde documenten/a.xlsx",
        "teams": "https://zeewijk.sharepoint.com/teams/Veiligheid/Gedeelde documenten/b.xlsx",
        "business": "https://zeewijk-my.sharepoint.com/personal/j_jansen/Documents/c.xlsx",
        "personal": "https://d.docs.live.net/abc123/d.xlsx",
    }.items():
        book = Raw(rig.book(rig.open(fullname=address)).api)
        result[kind] = [book.get(name) for name in ("Name", "FullName", "Path")]
    plan = rig.app.books[0]
    book = Raw(rig.book(plan).api)
    result["autosave"] = refused(book.put, "AutoSaveOn", True)
    before = plan.saves
    book.get("Worksheets").get("Item", 2).cells("A1").put("Value", "x")
    result["saved"] = [plan.saves - before, book.get("Saved")]
    local = load(rig.app, REFERENCE, r"C:\Plannen\e.xlsx")
    result["local"] = [
        local.get_FullName(),
        refused(Raw(rig.book(local).api).put, "AutoSaveOn", True),
    ]
    other = rig.another(8888)
    second = rig.open(fullname=r"C:\f.xlsx", app=other)
    result["second"] = [rig.book(second).app.hwnd, len(rig.book(second).app.books)]
    return result
