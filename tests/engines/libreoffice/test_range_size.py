"""Heights, widths, hidden rows and columns, and ends of blocks."""

import openpyxl
import pytest
from openpyxl.styles import Font


def test_sizes_read_back_and_reach_the_file(book, sheet, tmp_path):
    sheet["A:A"].column_width = 25
    sheet["B1:C1"].column_width = 60.5
    sheet["2:2"].row_height = 30
    assert sheet["A1"].column_width == pytest.approx(25, abs=0.1)
    assert sheet["A2"].row_height == pytest.approx(30, abs=0.1)
    assert sheet["A1:B1"].column_width is sheet["A1:A2"].row_height is None
    path = tmp_path / "maten.xlsx"
    book.save(path)
    sheet_read = openpyxl.load_workbook(path).active
    assert sheet_read.column_dimensions["A"].width == pytest.approx(25, abs=0.2)
    assert sheet_read.column_dimensions["B"].width == pytest.approx(60.5, abs=0.3)
    assert sheet_read.row_dimensions[2].height == pytest.approx(30, abs=0.1)


def test_widths_read_from_a_file_are_in_excel_units(app, tmp_path):
    plan = openpyxl.Workbook()
    plan._named_styles["Normal"].font = Font(name="Arial", size=10)
    for letter, width in {"A": 10, "B": 25, "C": 60}.items():
        plan.active.column_dimensions[letter].width = width
    path = tmp_path / "maten.xlsx"
    plan.save(path)
    sheet = app.books.open(path).sheets[0]
    widths = [sheet[f"{letter}1"].column_width for letter in "ABC"]
    assert widths == pytest.approx([10, 25, 60], rel=0.03)


def test_a_size_of_nothing_hides(sheet):
    sheet["A3"].row_height = 0
    sheet["C1"].column_width = 0
    assert sheet["A3"].rows.hidden
    assert sheet["C1"].columns.hidden
    sheet["A3"].row_height = 15
    assert not sheet["A3"].rows.hidden


def test_rows_and_columns_are_hidden_and_shown(sheet):
    sheet["A2:A3"].rows.hidden = True
    sheet["B1"].columns.hidden = True
    assert sheet["A2:A3"].rows.hidden is True
    assert sheet["B2:B3"].rows.hidden is True
    assert sheet["A1:A4"].rows.hidden is None
    assert sheet["A4:A9"].rows.hidden is False
    assert sheet["B1:B9"].columns.hidden is True
    assert sheet["A1:C1"].columns.hidden is None
    sheet["A1:A4"].rows.hidden = False
    sheet["A1:C1"].columns.hidden = False
    assert sheet["A1:C4"].rows.hidden is sheet["A1:C4"].columns.hidden is False


@pytest.mark.parametrize(
    ("start", "direction", "target"),
    [
        ("C3", "down", "C5"),
        ("C5", "up", "C3"),
        ("C3", "right", "D3"),
        ("D3", "left", "C3"),
        ("C99", "up", "C9"),
        ("C5", "down", "C9"),
        ("C9", "down", "C1048576"),
        ("C1", "down", "C3"),
        ("A3", "right", "C3"),
        ("Z3", "left", "D3"),
        ("A1", "right", "XFD1"),
        ("C3", "up", "C1"),
    ],
)
def test_where_ctrl_and_an_arrow_lead_to(sheet, start, direction, target):
    sheet["C3:D5"].value = 1
    sheet["C9"].value = 1
    assert sheet[start].end(direction).get_address(False, False) == target
