import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.backend import edit_checks
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.errors import UsageError
from uvp_xl.grid import NO_RESULT, Area, Grid
from uvp_xl.sheets.sheet_model import Cell, Sheet, block


def test_a_new_sheet_comes_last_with_its_cells():
    book = MemoryWorkbook("plan.xlsx", [Grid("Jeugd")])
    merge = Area(1, 1, 1, 2)
    cells = [[Cell("a"), Cell(2)], [Cell(dt.date(2020, 1, 1))]]
    book.put([Sheet("Te laat", (block(2, cells, column=2),), merges=(merge,))])
    assert book.grids()[1] == Grid(
        "Te laat",
        [["", "", ""], ["", "a", 2], ["", dt.date(2020, 1, 1), ""]],
        (merge,),
    )


def test_an_existing_sheet_is_replaced_where_it_stands_and_keeps_its_name():
    book = MemoryWorkbook("plan.xlsx", [Grid("TE LAAT", [["oud"]]), Grid("Jeugd")])
    book.put([Sheet("Te laat", (block(1, [[Cell()]]),))])
    assert [grid.name for grid in book.grids()] == ["TE LAAT", "Jeugd"]
    assert book.grids()[0].rows == []


def test_a_workbook_in_memory_cannot_be_saved():
    with pytest.raises(UsageError, match=r"uit\.xlsx: een werkmap in het geheugen"):
        MemoryWorkbook("plan.xlsx").save(Path("uit.xlsx"))


def test_an_edit_changes_one_cell_and_no_other():
    book = MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [["a", 2.0]], hidden=True), Grid("Zorg")])
    edits = [Edit("jeugd", "A1", "a", "b"), Edit("Jeugd", "B1", 2, 3), Edit("Zorg", "B2", "", "x")]
    assert book.edit(edits) == []
    assert book.grids() == (
        Grid("Jeugd", [["b", 3]], hidden=True),
        Grid("Zorg", [["", ""], ["", "x"]]),
    )
    assert book.edit([Edit("Jeugd", "A1", "b", "b")]) == []


def test_an_edit_that_cannot_be_made_is_refused_with_the_reason():
    grid = Grid("Jeugd", [["a", ""], [NO_RESULT, ""]], (Area(1, 1, 1, 2),))
    book = MemoryWorkbook("plan.xlsx", [grid])
    edits = [
        Edit("Zorg", "A1", "", "x"),
        Edit("Jeugd", "A1", "b", "x"),
        Edit("Jeugd", "B1", "", "x"),
        Edit("Jeugd", "A2", NO_RESULT, "x"),
        Edit("Jeugd", "A1", "a", "x" * 40_000),
    ]
    whys = [edit_checks.NO_SHEET, edit_checks.CHANGED, edit_checks.MERGED, edit_checks.FORMULA]
    assert book.edit(edits) == [
        Refused(edit, why) for edit, why in zip(edits, [*whys, edit_checks.TOO_LONG], strict=True)
    ]
    assert book.grids() == (grid,)


def test_without_a_file_there_are_no_earlier_versions_but_sheets_can_be_taken():
    book, other = MemoryWorkbook("a.xlsx", [Grid("Jeugd")]), MemoryWorkbook("b.xlsx")
    assert book.backups() == []
    assert not book.same_content(other)
    book.revert_to(other)
    assert book.same_content(other)
