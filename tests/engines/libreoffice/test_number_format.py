"""Number formats as Excel codes."""

import openpyxl
import pytest

CODES = [
    "General",
    "@",
    "0",
    "#,##0.00",
    "0%",
    "0.0%",
    "dd-mm-yyyy",
    "d mmmm yyyy",
    "yyyy-mm-dd hh:mm",
    "[h]:mm",
    "€ #,##0",
    '"€" #,##0.00',
    '#,##0 "jaar"',
    "[Red]-0;0",
]


@pytest.mark.parametrize("code", CODES)
def test_a_code_reads_back_unchanged(sheet, code):
    sheet["A1:A3"].number_format = code
    assert sheet["A1:A3"].number_format == code


def test_codes_that_differ_are_none(sheet):
    sheet["A2"].number_format = "0%"
    assert sheet["A1:A3"].number_format is None
    assert sheet["A2"].number_format == "0%"


def test_codes_read_from_a_file_are_in_excel_syntax(app, tmp_path):
    codes = ["dd-mm-yyyy", "d mmmm yyyy", "0.0%", "#,##0.00", "@", "General", "h:mm", "0.00E+00"]
    book = openpyxl.Workbook()
    for row, code in enumerate(codes, 1):
        book.active.cell(row, 1, 43832.5).number_format = code
    path = tmp_path / "codes.xlsx"
    book.save(path)
    sheet = app.books.open(path).sheets[0]
    assert [sheet.range((row, 1)).number_format for row in range(1, 9)] == codes


def test_a_dutch_user_sees_dutch_numbers(sheet):
    sheet["A1:A2"].value = [[1234.5], [43832]]
    sheet["A1"].number_format = "#,##0.00"
    sheet["A2"].number_format = "d mmmm yyyy"
    shown = [sheet.api.getCellByPosition(0, row).String for row in (0, 1)]
    assert shown == ["1.234,50", "2 januari 2020"]


def test_codes_reach_the_file(book, sheet, tmp_path):
    for row, code in enumerate(CODES, 1):
        sheet.range((row, 1)).number_format = code
    path = tmp_path / "codes.xlsx"
    book.save(path)
    sheet_read = openpyxl.load_workbook(path).active
    codes = [sheet_read.cell(row, 1).number_format.replace("\\", "") for row in range(1, 12)]
    assert codes[:6] == CODES[:6]
    assert codes[6:10] == CODES[6:10]
