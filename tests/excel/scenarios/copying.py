"""Range.Copy with a destination."""

from __future__ import annotations

from typing import Any

from tests.excel.model.table import ChartObject, ListObject
from tests.excel.raw import Raw, refused
from tests.excel.scenarios.contents import sheet


def _source() -> tuple[Any, Any, Raw, Any, Raw]:
    """Return two workbooks with a sheet in each: the first with all features."""
    rig, old, page = sheet()
    page.put("Name", "Bron")
    page.get("Application").put("DisplayAlerts", False)
    page.cells("A1:B2").put("Value", (("Kop", 1.5), ("x", 2)))
    page.cells("C1").put("Formula", "=B1")
    page.cells("C2").put("Formula", '=HYPERLINK("#Bron!A1","naar boven")')
    page.get("Parent").get("Worksheets").do("Add", None, page).put("Name", "Ander blad")
    page.cells("C3").put("Formula", "='Ander blad'!A1")
    page.cells("A1").get("Font").put("Bold", True)
    page.cells("A4:B5").do("Merge")
    page.cells("B1").get("Validation").do("Add", 3, 1, 1, "a,b")
    page.cells("B2").do("AddComment", "noot")
    page.cells("A1:A9").get("FormatConditions").do("Add", 1, 3, '="x"')
    page.cells("B1:B2").get("FormatConditions").do("AddDatabar")
    page.get("Rows", 2).put("RowHeight", 30)
    page.get("Rows", 3).put("Hidden", True)
    page.get("Columns", 1).put("ColumnWidth", 20)
    page.get("Tab").put("Color", 255)
    old.view.kept |= {"FreezePanes": True, "SplitRow": 1}
    old.tables.append(ListObject(old, "Tabel1", (1, 1, 2, 2)))
    old.charts.append(ChartObject(old, "Grafiek 1", (8, 1), ["=SERIES(Bron!$B$1:$B$2)"]))
    target = page.get("Application").get("Workbooks").do("Add")
    new = rig.app.books[-1].sheets[0]
    return rig, old, page, new, target.get("Worksheets").get("Item", 1)


def part() -> dict[str, Any]:
    """Copy some cells to another position in another workbook."""
    _, _, page, new, there = _source()
    there.cells("B3").do("AddComment", "weg")
    there.cells("C6:E9").do("Merge")
    page.cells("A1:C5").do("Copy", there.cells("B2"))
    cells = {f"{r},{c}": cell for (r, c), cell in new.cells.items()}
    return {
        "values": [cells["2,2"].value, cells["2,3"].value, cells["3,2"].value],
        "formulas": [cells[at].formula for at in ("2,4", "3,4", "4,4")],
        "follows": there.cells("D2").get("Value2"),
        "bold": cells["2,2"].get("Font.Bold"),
        "merges": new.merges,
        "choices": cells["2,3"].validation.choices,
        "notes": {at: cell.note.text for at, cell in cells.items() if cell.note},
        "rules": [(type(rule).__name__, rule.areas) for rule in new.rules],
        "sizes": [new.heights, new.widths, sorted(new.hidden_rows)],
        "tables": [table.name for table in new.tables],
        "charts": len(new.charts),
        "view": [new.view.kept["FreezePanes"], new.tab.kept["Color"], new.filter],
        "own sheet": there.get("Name"),
    }


def whole() -> dict[str, Any]:
    """Copy all cells of a sheet."""
    rig, _, page, new, there = _source()
    there.get("Rows", 7).put("RowHeight", 50)
    page.get("Cells").do("Copy", there.get("Cells"))
    charts = [chart.series for chart in new.charts]
    page.get("Application").put("CopyObjectsWithCells", False)
    page.get("Cells").do("Copy", there.cells("A1"))
    return {
        "sizes": [new.heights, new.widths, sorted(new.hidden_rows)],
        "used": there.get("UsedRange").get("Address"),
        "view": [new.view.kept["FreezePanes"], new.tab.kept["Color"]],
        "charts": [charts, len(new.charts)],
        "merges": new.merges,
        "beyond": refused(page.get("Cells").do, "Copy", there.cells("B2")),
        "clipboard": rig.app.cut_copy,
    }


def sheets() -> dict[str, Any]:
    """Copy a whole sheet."""
    rig, old, page, new, _ = _source()
    page.do("Copy", None, page)
    here = old.book.active
    page.do("Copy", Raw(rig.book(new.book).sheets[0].api))
    there = new.book.active
    return {
        "names": [here.name, there.name, [s.name for s in old.book.sheets]],
        "tab": [here.tab.kept["Color"], there.tab.kept["Color"]],
        "formulas": [here.cell(3, 3).formula, there.cell(3, 3).formula],
        "front": rig.app.front is new.book,
    }


def refusals() -> dict[str, Any]:
    """Try copies that are refused."""
    rig, _, page, _, there = _source()
    result: dict[str, Any] = {}
    there.do("Protect")
    result["protected"] = refused(page.cells("A1").do, "Copy", there.cells("A1"))
    there.do("Unprotect")
    rig.app.books[-1].old = True
    result["old cells"] = refused(page.cells("A1").do, "Copy", there.cells("A1"))
    result["old columns"] = refused(page.get("Columns", 1).do, "Copy", there.get("Columns", 1))
    result["old sheet"] = refused(page.get("Cells").do, "Copy", there.cells("A1"))
    result["rows"] = there.get("Rows").get("Count")
    result["areas"] = refused(page.cells("A1:A2,C1").do, "Copy", there.cells("A1"))
    result["onto itself"] = refused(page.cells("A1:B2").do, "Copy", page.cells("B2"))
    result["shifted"] = page.cells("B2:C3").get("Value2")
    return result
