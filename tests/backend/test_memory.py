import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.backend.memory import MemoryWorkbook
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, Grid
from uvp_xl.reports.sheet import Cell, Sheet, block


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
