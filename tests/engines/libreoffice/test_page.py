"""What of a sheet is printed."""

import openpyxl


def test_the_print_area_is_set_told_and_cleared(book, sheet, tmp_path):
    assert sheet.page_setup.print_area is None
    sheet.page_setup.print_area = "$A$1:$C$9"
    assert sheet.page_setup.print_area == "$A$1:$C$9"
    path = tmp_path / "druk.xlsx"
    book.save(path)
    assert openpyxl.load_workbook(path).active.print_area == "'Sheet1'!$A$1:$C$9"
    sheet.page_setup.print_area = None
    assert sheet.page_setup.print_area is None


def test_the_rest_is_in_the_page_style(sheet):
    style = sheet.page_setup.api
    style.IsLandscape = True
    assert sheet.page_setup.api.IsLandscape
