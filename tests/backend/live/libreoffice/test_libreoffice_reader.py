"""Sheets read by UNO itself."""

import datetime as dt

import pytest

from tests.contract import seen_workbook
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.live.libreoffice.libreoffice_program import LibreOfficeProgram
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import CellError, Percentage, address
from uvp_xl.sheets.own_sheets import MARK
from uvp_xl.work_budget import metered


@pytest.fixture
def sheet(app):
    """Return the first sheet of a new workbook."""
    return app.books.add().sheets[0]


def grid(sheet):
    """Return the sheet as it is read."""
    return LibreOfficeProgram(sheet.book).grids()[0]


def test_values_have_the_kind_that_is_shown(sheet):
    moment = dt.datetime(2020, 5, 6, 7, 30)
    rows = [["tekst", 1.5, dt.date(2020, 5, 6)], [True, 2, moment], [None, 0.25, dt.time(7, 30)]]
    sheet["B2:D4"].value = rows
    sheet["C4"].number_format = "0%"
    sheet["E2"].formula = "=1/0"
    sheet["E3"].formula = "=ONBEKEND()"
    sheet["E4"].formula = '="a"&"b"'
    assert grid(sheet).rows == [
        [""] * 5,
        ["", "tekst", 1.5, dt.date(2020, 5, 6), CellError("#DEEL/0!")],
        ["", True, 2.0, moment, CellError("#NAAM?")],
        ["", "", Percentage(0.25), dt.time(7, 30), "ab"],
    ]


def test_a_number_for_which_there_is_no_day_stays_a_number(sheet):
    sheet["A1:A3"].value = [[-1], [3e6], [1]]
    sheet["A1:A3"].number_format = "dd-mm-yyyy"
    assert grid(sheet).rows == [[-1.0], [3e6], [dt.date(1899, 12, 31)]]


def test_merges_are_found_anywhere(sheet):
    sheet["A1:C9"].value = "x"
    for area in ("A1:C1", "A3:A5", "A6:A8", "B3:C3", "K20:L21"):
        sheet[area].merge()
    result = [str(area) for area in grid(sheet).merges]
    assert result == ["A1:C1", "A3:A5", "B3:C3", "A6:A8", "K20:L21"]


def test_hidden_rows_are_read_and_hidden_columns_hide_none(sheet):
    sheet["A1:B6"].value = "x"
    sheet["2:3"].rows.hidden = True
    assert grid(sheet).hidden_rows == {2, 3}
    sheet["A:B"].columns.hidden = True
    assert grid(sheet).hidden_rows == {2, 3}


def test_of_own_sheets_only_the_values_are_read(sheet):
    sheet["A1:A2"].value = [["Titel"], [MARK]]
    sheet["A4:B4"].merge()
    sheet["A1:A9"].value = [["Titel"], [MARK], *[["x"]] * 7]
    sheet["5:5"].rows.hidden = True
    result = grid(sheet)
    assert (result.merges, result.hidden_rows, len(result.rows)) == ((), frozenset(), 9)


def test_an_empty_sheet_is_an_empty_grid_and_may_be_hidden(sheet):
    other = sheet.book.sheets.add("ander", after=sheet)
    other["A1"].value = 1
    other.visible = False
    first, second = LibreOfficeProgram(sheet.book).grids()
    assert (first.rows, first.hidden) == ((), False)
    assert (second.rows, second.hidden) == ([[1.0]], True)


def test_rows_with_only_formats_are_left_out_of_a_huge_sheet(sheet):
    sheet["A1:B2"].value = [[1, 2], [3, 4]]
    sheet["A1000000"].color = "#FF0000"
    result = grid(sheet)
    assert (result.rows, result.far_cells) == ([[1, 2], [3, 4]], {})


def test_far_cells_are_kept_apart_with_the_kind_that_is_shown(sheet):
    sheet["A1:L200"].value = "x"
    sheet["A3:B3"].merge()
    sheet["C300:D300"].merge()
    sheet["A500000"].value = 0.25
    sheet["A500000"].number_format = "0%"
    sheet["A200"].color = "#00B050"
    sheet["XFD700"].formula = "=1/0"
    sheet["XFD1048576"].value = " "
    result = grid(sheet)
    assert (result.height, result.width) == (200, 12)
    assert list(map(str, result.merges)) == ["A3:B3"]
    assert result.fills == {(200, 1): "00B050"}
    assert result.far_cells == {
        (500_000, 1): Percentage(0.25),
        (700, 16_384): CellError("#DEEL/0!"),
        (1_048_576, 16_384): " ",
    }


def test_only_far_cells(sheet):
    sheet["XFD1048576"].value = "x"
    result = grid(sheet)
    assert (list(result.rows), result.far_cells) == ([], {(1_048_576, 16_384): "x"})


def test_a_sheet_beyond_the_budget_is_told(sheet):
    sheet["A1:C9"].value = "x"
    with metered("plan.xlsx") as budget:
        budget.left = 10_000
        with pytest.raises(TooMuchWork, match="op het blad"):
            grid(sheet)


def test_a_cell_is_what_its_reader_sees(app, tmp_path):
    path = tmp_path / "gezien.xlsx"
    seen_workbook.write(path)
    result = grid(app.books.open(str(path)).sheets[0])
    assert seen_workbook.facts(result) == seen_workbook.expected()
    fills = {address(*cell): fill for cell, fill in result.fills.items()}
    assert fills == seen_workbook.fills()
    (closed,) = ClosedWorkbook(path).grids()
    assert seen_workbook.facts(closed) == seen_workbook.facts(result)
    assert closed.fills == result.fills
