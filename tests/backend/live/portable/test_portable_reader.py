import datetime as dt
from decimal import Decimal
from types import SimpleNamespace

import pytest

from tests.contract import seen_workbook
from uvp_xl.backend.live.portable import portable_reader
from uvp_xl.grid import CellError, Percentage
from uvp_xl.sheets.own_sheets import MARK


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, ""),
        ("#N/A", CellError("#N/B")),
        ("#DIV/0!", CellError("#DEEL/0!")),
        (Decimal("12.5"), 12.5),
        (dt.datetime(2020, 11, 1), dt.date(2020, 11, 1)),
        (dt.datetime(1899, 12, 30, 9, 15), dt.time(9, 15)),
        (dt.datetime(2020, 11, 1, 9, 15), dt.datetime(2020, 11, 1, 9, 15)),
        (True, True),
        (2 + 1j, "(2+1j)"),
    ],
)
def test_values_are_those_of_the_other_back_ends(given, expected):
    assert portable_reader._value(given) == expected


@pytest.mark.parametrize(("told", "seen"), [(True, True), (-1, True), (0, False), (2, False)])
def test_a_very_hidden_sheet_is_hidden(told, seen):
    assert portable_reader.is_visible(SimpleNamespace(visible=told)) is seen


def test_errors_percentages_and_merges_are_read(app):
    sheet = app.books.add().sheets[0]
    sheet["B2:C2"].value = [["tekst", 0.5]]
    sheet["C3:C6"].value = [[0.25], ["x"], [2], [0.75]]
    sheet["C3"].number_format = sheet["C6"].number_format = "0%"
    sheet["E2"].formula = "=1/0"
    sheet["B4:B5"].merge()
    sheet["D6:E6"].merge()
    grid = portable_reader.read_grid(sheet)
    assert [row[2] for row in grid.rows[1:]] == [0.5, Percentage(0.25), "x", 2.0, Percentage(0.75)]
    assert grid.value(2, 5) == CellError("#DEEL/0!")
    assert [str(area) for area in grid.merges] == ["B4:B5", "D6:E6"]
    assert [str(area) for area in portable_reader.merged_area(sheet["B5"])] == ["B4:B5"]
    assert portable_reader.merged_area(sheet["A1"]) == ()


def test_numbers_and_dates_are_what_their_formats_show(app, tmp_path):
    path = tmp_path / "gezien.xlsx"
    seen_workbook.write(path)
    grid = portable_reader.read_grid(app.books.open(str(path)).sheets[0])
    expected = seen_workbook.expected()
    cells = {cell for cell in expected if cell[0] in "ABC"}
    facts = seen_workbook.facts(grid)
    assert {cell: facts[cell] for cell in cells} == {cell: expected[cell] for cell in cells}


def test_of_own_sheets_only_the_values_are_read(app):
    sheet = app.books.add().sheets[0]
    sheet["A1:A3"].value = [["Titel"], [MARK], [0.5]]
    sheet["A3"].number_format = "0%"
    assert portable_reader.read_grid(sheet).rows == [["Titel"], [MARK], [0.5]]


def test_the_answer_of_excel_on_a_mac_for_partly_merged_cells_is_ignored():
    odd = SimpleNamespace(merge_cells="k.missing_value")
    assert portable_reader._is_merged(odd) is None
    assert portable_reader.merged_area(odd) == ()


def test_an_empty_sheet_is_an_empty_grid(app):
    assert portable_reader.read_grid(app.books.add().sheets[0]).rows == ()


def test_rows_with_only_formats_are_left_out_of_a_huge_sheet(app, monkeypatch):
    monkeypatch.setattr(portable_reader, "MAX_CELLS", 10)
    sheet = app.books.add().sheets[0]
    sheet["A1:B2"].value = [[1, 2], [3, 4]]
    sheet["A40"].color = "#FF0000"
    assert portable_reader.read_grid(sheet).rows == [[1, 2], [3, 4]]


def test_no_more_than_so_many_merges_are_looked_for(app, monkeypatch):
    monkeypatch.setattr(portable_reader, "MAX_MERGES", 1)
    sheet = app.books.add().sheets[0]
    sheet["A1:C3"].value = 1
    sheet["A1:B1"].merge()
    sheet["A3:B3"].merge()
    assert len(portable_reader.read_grid(sheet).merges) == 1


def test_a_program_that_cannot_tell_hidden_rows_has_none(monkeypatch):
    assert portable_reader._is_hidden(SimpleNamespace(rows=SimpleNamespace())) is False
