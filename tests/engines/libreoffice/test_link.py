"""Links in cells."""

import openpyxl
import pytest


def test_a_place_in_the_workbook_is_reached_and_told_back(app, book, sheet, tmp_path):
    book.sheets.add("Te laat's", after=sheet)
    sheet["A1"].add_hyperlink("#'Te laat''s'!B2", "naar B2", "uitleg")
    sheet["A2"].value = 7
    sheet["A2"].add_hyperlink("#'Te laat''s'!C3", "7")
    sheet["A3"].add_hyperlink("https://example.org/")
    assert sheet["A1"].hyperlink == "#'Te laat''s'!B2"
    assert sheet["A1:A3"].value == ["naar B2", 7, "https://example.org/"]
    path = tmp_path / "links.xlsx"
    book.save(path)
    book.close()
    found = openpyxl.load_workbook(path).worksheets[0]
    assert [found[cell].hyperlink.location for cell in ("A1", "A2")] == [
        "'Te laat''s'!B2",
        "'Te laat''s'!C3",
    ]
    assert found["A3"].hyperlink.target == "https://example.org/"
    again = app.books.open(path).sheets[0]
    assert again["A1"].hyperlink == "#'Te laat''s'!B2"
    assert [again["A1"].value, again["A2"].value] == ["naar B2", 7]


def test_a_number_with_a_link_stays_a_number(sheet):
    sheet["A1"].value = 7
    sheet["A1"].add_hyperlink("#Sheet1!C3", "7")
    assert (sheet["A1"].value, sheet["A1"].hyperlink) == (7, "#Sheet1!C3")


def test_a_cell_without_link_says_so(sheet):
    with pytest.raises(ValueError, match=r"\$A\$1 staat geen link"):
        assert sheet["A1"].hyperlink


def test_a_link_is_written_over(sheet):
    sheet["A1"].add_hyperlink("#Sheet1!C3", "eerst")
    sheet["A1"].clear_contents()
    assert sheet["A1"].value is None
    sheet["A1"].value = "gewone tekst"
    assert sheet["A1"].value == "gewone tekst"
    sheet["A1"].add_hyperlink("#Sheet1!D4", "daarna")
    assert sheet["A1"].hyperlink == "#Sheet1!D4"
