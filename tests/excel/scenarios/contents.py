"""Conversion of values that are written to cells and read from them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pywintypes

from tests.excel.model.cell import Part
from tests.excel.model.values import ERRORS, Fault
from tests.excel.raw import USER, Raw, refused
from tests.excel.rig import Rig


def sheet(language: str = "nl", **settings: Any) -> tuple[Rig, Any, Raw]:
    """Return the rig with a new workbook, its sheet in the model, and the same for callers."""
    rig = Rig(language, **settings)
    book = rig.app.get_Workbooks().do_Add()
    return rig, book.sheets[0], Raw(rig.book(book).sheets[0].api)


TYPED = ("1.10", "3-4", "waar", "TRUE", "=1", "10%", "€ 500", "2020-2021", "1 mei",
         "mei 2020", "31-12-2020", "12:30", "'t Honk", "#N/B", "1e5", "(12)", "-", "31-13-2020",
         "wit")  # fmt: skip


def typed(language: str = "nl") -> dict[str, Any]:
    """Write texts to General cells, in the user's language."""
    _, model, page = sheet(language)
    user_sheet = Raw(page.pointer, USER)
    result = {}
    for row, text in enumerate(TYPED, 1):
        cell = user_sheet.get("Cells", row, 1)
        cell.put("Value", text)
        result[text] = [cell.get("Value2"), cell.get("NumberFormat")]
    user_sheet.cells("B1").put("NumberFormat", "@")
    user_sheet.cells("B1").put("Value", "3-4")
    result["text"] = [user_sheet.cells("B1").get("Value2"), len(model.book.retyped)]
    return result


def leaving() -> dict[str, Any]:
    """Read errors, dates, currency and so on by Value and Value2."""
    _, model, page = sheet()
    for row, name in enumerate(ERRORS, 1):
        model.cell(row, 1).value = Fault(name)
    count = len(ERRORS)
    errors = page.get("Range", f"A1:A{count}")
    result: dict[str, Any] = {
        "errors": {n: v[0] for n, v in zip(ERRORS, errors.get("Value"), strict=True)},
        "same": errors.get("Value") == errors.get("Value2"),
        "formula": page.cells("A1").get("Formula"),
    }
    cell = page.cells("B1")
    cell.put("Value", pywintypes.TimeType(2020, 5, 1, tzinfo=dt.UTC))
    result["date"] = [str(cell.get("Value")), cell.get("Value2"), cell.get("NumberFormat")]
    cell.put("Value2", -5)
    page.cells("B2").put("Value2", 7)
    result["bad date"] = [
        refused(page.cells("B1:B2").get, "Value"),
        page.cells("B1:B2").get("Value2"),
    ]
    page.cells("C1").put("NumberFormat", '"€" #,##0.00')
    page.cells("C1").put("Value2", 12.34567)
    result["money"] = [type(page.cells("C1").get("Value")).__name__, page.cells("C1").get("Value2")]
    page.cells("D1").put("NumberFormat", "@")
    page.cells("D1").put("Value", "x" * 8222)
    result["long"] = [refused(page.cells("D1").get, "Formula"), len(page.cells("D1").get("Value2"))]
    result["too long"] = refused(page.cells("D1").put, "Value", "x" * 32768)
    result["small block"] = _block(page)
    return result


def _block(page: Raw) -> Any:
    """Write a block that is smaller than its range: the rest is #N/A; one row is repeated."""
    page.cells("F1:G3").put("Value", ((1, 2), (3, 4)))
    page.cells("H1:I2").put("Value", (5, 6))
    return [page.cells("F1:G3").get("Value2"), page.cells("H1:I2").get("Value2")]


def formulas() -> dict[str, Any]:
    """Enter formulas that are evaluated, and some that are refused."""
    _, model, page = sheet()
    cell = page.cells("A1")
    result: dict[str, Any] = {}
    page.cells("B1").put("Value", 5)
    for name, text in (("link", '=HYPERLINK("#Blad1!B1","kijk ""hier""")'),
                       ("number", '=HYPERLINK("#B1",12)'), ("reference", "=B1"),
                       ("other", "=SUM(B1,2)")):  # fmt: skip
        cell.put("Formula", text)
        result[name] = cell.get("Value2")
    result["guessed"] = model.book.guessed
    cell.put("Formula", "=B1")
    page.cells("B1").put("Value", 6)
    result["follows"] = cell.get("Value2")
    result["literal"] = refused(cell.put, "Formula", '="' + "x" * 256 + '"')
    result["length"] = refused(cell.put, "Formula", "=1" + "+1" * 5000)
    result["brackets"] = refused(cell.put, "Formula", "=SUM(1")
    return result


def xml() -> str:
    """Read cells as XML Spreadsheet 2003."""
    _, model, page = sheet()
    page.cells("A1:D1").put("Value", ("Kop & meer", 1.5, True, None))
    page.cells("B2").put("Value", pywintypes.TimeType(2020, 5, 1, tzinfo=dt.UTC))
    page.cells("A4").put("Value", "door\nhaal")
    page.cells("A4").get("Font").put("Strikethrough", True)
    page.cells("C4:D5").do("Merge")
    page.cells("C4").put("Value", "samen")
    page.cells("C4").get("Interior").put("Color", 0xFF)
    page.cells("B4").do("AddComment", "een noot")
    model.cell(5, 1).value = Fault("#N/A")
    model.cell(6, 1).value, model.cell(6, 1).runs = "goed fout", [Part("goed "), Part("fout", True)]
    page.cells("A7").put("Formula", "=B1")
    page.get("Rows", 5).put("Hidden", True)
    return page.cells("A1:D7").get("Value", 11)


def shapes() -> dict[str, Any]:
    """Read heights, widths, hidden lines and merged cells."""
    _, model, page = sheet()
    result: dict[str, Any] = {
        "height": [refused(page.get("Rows", 1).put, "RowHeight", h) for h in (409.5, 409.6, -1)],
        "width": [refused(page.get("Columns", 1).put, "ColumnWidth", w) for w in (255, 255.1, 8)],
        "pixels": [page.get("Rows", 1).get("RowHeight"), page.get("Columns", 1).get("ColumnWidth")],
        "hide a cell": refused(page.cells("A1").put, "Hidden", True),
    }
    page.get("Rows", "2:3").put("Hidden", True)
    result["hidden"] = [
        page.get("Rows", "2:3").get("Hidden"),
        page.get("Rows", "1:2").get("Hidden"),
        page.cells("A2").get("EntireRow").get("Hidden"),
    ]
    page.cells("A5:B6").put("Value", ((None, "b"), ("c", "d")))
    page.get("Application").put("DisplayAlerts", False)
    page.cells("A5:B6").do("Merge")
    result["merged"] = [page.cells("A5:B6").get("Value2"), page.cells("A5:C6").get("MergeCells"),
                       page.cells("B6").get("MergeArea").get("Address")]  # fmt: skip
    page.cells("B6").put("Value", "weg")
    result["covered"] = model.peek(6, 2).value
    result["part"] = refused(page.cells("B6").do, "ClearContents")
    page.cells("A5").do("UnMerge")
    result["unmerged"] = page.cells("A5").get("MergeCells")
    return result


def formats() -> dict[str, Any]:
    """Read formats of ranges: None if they differ."""
    _, _, page = sheet()
    both, one = page.cells("A1:B1"), page.cells("A1")
    one.get("Font").put("Bold", True)
    one.get("Interior").put("Color", 0x00FFFF)
    result: dict[str, Any] = {"bold": both.get("Font").get("Bold"),
                             "fill": [one.get("Interior").get(n) for n in ("Color", "Pattern")],
                             }  # fmt: skip
    one.get("Interior").put("ColorIndex", -4142)
    result["no fill"] = [one.get("Interior").get(n) for n in ("Color", "Pattern", "ColorIndex")]
    page.cells("A2:B3").get("Borders").put("LineStyle", 1)
    result["borders"] = [
        page.cells(a).get("Borders", 9).get("LineStyle") for a in ("A2", "B3", "B4")
    ]
    one.do("InsertIndent", 2)
    result["indent"] = [one.get("IndentLevel"), one.get("HorizontalAlignment"),
                       refused(one.do, "InsertIndent", -3)]  # fmt: skip
    page.get("Cells").get("Font").put("Name", "Arial")
    result["all"] = [page.cells("ZZ999").get("Font").get("Name"),
                    page.get("Cells").get("Font").get("Name")]  # fmt: skip
    result["wrong"] = [refused(one.put, "HorizontalAlignment", 3),
                      refused(one.get("Font").put, "Size", 500),
                      refused(one.get("Interior").put, "Color", -1)]  # fmt: skip
    one.do("ClearFormats")
    result["cleared"] = [one.get("Font").get("Name"), one.get("IndentLevel")]
    return result


def notes() -> dict[str, Any]:
    """Add notes and threads: one of them per cell."""
    _, model, page = sheet()
    page.cells("A1").do("AddComment", "noot")
    page.cells("A2").do("AddCommentThreaded", "draad")
    page.cells("A3:B3").do("Merge")
    return {
        "second": [refused(page.cells(a).do, "AddComment", "x") for a in ("A1", "A2", "A3:B3")],
        "two cells": refused(page.cells("C1:C2").do, "AddComment", "x"),
        "text": [page.cells("A1").get("Comment").do("Text"), page.cells("B1").get("Comment")],
        "count": [page.get(n).get("Count") for n in ("Comments", "CommentsThreaded")],
        "longest": refused(page.cells("A1").get("Comment").do, "Text", "x" * 32768),
        "deleted": [page.cells("A1").get("Comment").do("Delete"), model.peek(1, 1).note],
    }


def choices() -> dict[str, Any]:
    """Add drop-down lists."""
    _, _, page = sheet()
    allowed = page.cells("A1").get("Validation")
    result: dict[str, Any] = {"none": refused(allowed.get, "Type")}
    allowed.do("Add", 3, 1, 1, "a,b")
    allowed.put("InCellDropdown", True)
    result |= {
        "type": allowed.get("Type"), "list": allowed.get("Formula1"),
        "again": refused(allowed.do, "Add", 3, 1, 1, "c"),
        "mixed": refused(page.cells("A1:A2").get("Validation").get, "Type"),
        "long": refused(page.cells("A3").get("Validation").do, "Add", 3, 1, 1, "x" * 256),
        "special": page.cells("A1:D9").do("SpecialCells", -4174).get("Address"),
    }  # fmt: skip
    allowed.do("Delete")
    result["no cells"] = refused(page.cells("A1:D9").do, "SpecialCells", -4174)
    return result


def rules() -> dict[str, Any]:
    """Add colour rules."""
    _, model, page = sheet()
    cells = page.cells("A1:A9")
    rule = cells.get("FormatConditions").do("Add", 1, 3, '="ja"')
    rule.get("Interior").put("Color", 255)
    cells.get("FormatConditions").do("AddDatabar")
    page.cells("A3").do("ClearFormats")
    user_sheet = Raw(page.pointer, USER).cells("B1").get("FormatConditions")
    return {
        "count": cells.get("FormatConditions").get("Count"),
        "areas": [rule.areas for rule in model.rules],
        "comma": refused(user_sheet.do, "Add", 2, None, "=AND(A1,B1)"),
        "semicolon": refused(user_sheet.do, "Add", 2, None, "=EN(A1;B1)"),
        "type": rule.get("Type"),
    }
