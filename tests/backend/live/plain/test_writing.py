import datetime as dt

import pytest

from uvp_xl.backend.live import LiveWorkbook, writing
from uvp_xl.grid import Percentage
from uvp_xl.reports.sheet import Cell, Link, Sheet, Style, block


@pytest.fixture
def sheet(app):
    """The first sheet of a new workbook."""
    return app.books.add().sheets[0]


def test_a_day_is_shown_in_the_dutch_way(sheet):
    days = [[Cell(dt.date(2020, 11, 1)), Cell(dt.datetime(2020, 11, 1, 9, 5))]]
    LiveWorkbook(sheet.book).put([Sheet(sheet.name, (block(1, days),))])
    shown = [sheet.api.getCellByPosition(column, 0).String for column in (0, 1)]
    assert shown == ["01-11-2020", "01-11-2020 09:05"]
    assert sheet["A1"].number_format == "dd-mm-yyyy"


def test_a_link_is_a_formula_that_xlwings_reads_back(sheet):
    rows = [
        [Cell("1.10", link=Link("Te laat", "B2"))],
        [Cell(12, link=Link("O'Brien"))],
        [Cell("x" * 700, link=Link("Plan"))],
        [Cell(None, link=Link("Plan"))],
        [Cell("y" * 9_000, link=Link("Plan"))],
        [Cell(dt.date(2020, 1, 1), link=Link("Plan"))],
    ]
    LiveWorkbook(sheet.book).put([Sheet(sheet.name, (block(1, rows),))])
    assert sheet["A1"].hyperlink == "#'Te laat'!B2"
    assert sheet["A2"].hyperlink == "#'O''Brien'!A1"
    found = sheet["A1:A6"].options(ndim=2).value
    assert [row[0] for row in found] == [
        "1.10", 12.0, "x" * 700, None, "y" * 9_000, dt.datetime(2020, 1, 1),
    ]  # fmt: skip
    assert not str(sheet["A5"].formula).startswith("=")


def test_what_a_user_enters_keeps_its_kind_and_its_format(sheet):
    sheet["A1:A4"].number_format = "0.00"
    for row, value in enumerate(["3-4", Percentage(0.5), 5, ""], 1):
        writing.enter(sheet.range((row, 1)), value)
    assert sheet["A1:A4"].options(ndim=2).value == [["3-4"], [0.5], [5.0], [None]]
    assert sheet["A1:A4"].number_format == "0.00"


def test_what_a_sheet_had_before_is_gone(sheet):
    sheet["A1:C9"].value = "oud"
    sheet["A1:B1"].merge()
    sheet["C3"].color = "#FF0000"
    sheet["A1:A9"].conditional_formats.add_cell_value("equal_to", 3, fill_color="#FF0000")
    sheet["B2:B3"].data_validation.set_list(["a", "b"])
    sheet["4:5"].rows.hidden = True
    LiveWorkbook(sheet.book).put(
        [Sheet(sheet.name, (block(1, [[Cell("nieuw", Style(size=12))]]),))]
    )
    assert sheet["A1:C2"].options(ndim=2).value == [["nieuw", None, None], [None] * 3]
    assert sheet["A1"].merge_cells is False
    assert sheet["C3"].color is None
    assert len(sheet["A1:C9"].conditional_formats) == 0
    assert sheet["B2:B3"].data_validation.type == "none"
    assert sheet["4:5"].rows.hidden is False
    assert sheet["A1"].font.size == 12


def test_rows_of_height_nothing_are_hidden_and_others_as_high_as_told(sheet):
    heights = ((1, 30), (2, 20), (3, 20), (5, 20), (6, 45), (7, 0), (8, 45), (9, 45))
    LiveWorkbook(sheet.book).put([Sheet(sheet.name, (), heights=heights)])
    found = [sheet.range((row, 1)).row_height for row in (1, 2, 3, 5, 6, 8, 9)]
    assert found == pytest.approx([30, 20, 20, 20, 45, 45, 45], abs=0.1)
    assert [sheet.range((row, 1)).rows.hidden for row in (6, 7, 8)] == [False, True, False]
