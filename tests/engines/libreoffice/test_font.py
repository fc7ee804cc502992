"""The letters in cells."""

import openpyxl


def test_letters_are_as_they_are_told(book, sheet, tmp_path):
    font = sheet["A1:B1"].font
    font.name, font.size, font.bold, font.italic, font.color = "Arial", 14, True, True, "#1F2937"
    assert (font.name, font.size, font.bold, font.italic) == ("Arial", 14, True, True)
    assert font.color == (31, 41, 55)
    sheet["A1"].value = "titel"
    font.api.CharUnderline = 1
    path = tmp_path / "letters.xlsx"
    book.save(path)
    found = openpyxl.load_workbook(path).active["A1"].font
    assert (found.name, found.sz, found.b, found.i, found.u) == ("Arial", 14, True, True, "single")
    assert found.color.rgb == "FF1F2937"
    font.bold = font.italic = False
    assert (font.bold, font.italic) == (False, False)


def test_what_differs_is_none_and_black_is_the_default(sheet):
    assert sheet["A1"].font.color == (0, 0, 0)
    font = sheet["A1"].font
    font.name, font.size, font.bold, font.italic, font.color = "Arial", 14, True, True, (1, 2, 3)
    both = sheet["A1:A2"].font
    assert both.name is both.size is both.bold is both.italic is both.color is None
