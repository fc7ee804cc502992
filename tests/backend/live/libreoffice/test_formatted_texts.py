"""Many texts with line breaks cost one export, not a call each; a struck part is still seen."""

import pytest
import xlsxwriter

from uvp_xl.backend.live.libreoffice import text_portions
from uvp_xl.backend.live.libreoffice.formatted_texts import FormattedTexts
from uvp_xl.backend.live.libreoffice.libreoffice_program import LibreOfficeProgram

MANY = text_portions.FEW + 5


@pytest.fixture
def opened(app, tmp_path):
    """Return a function that opens a workbook with many texts with line breaks, and one more."""

    def open_with(write, pictures=0):
        path = tmp_path / "regels.xlsx"
        book = xlsxwriter.Workbook(path)
        sheet = book.add_worksheet("Jeugd")
        wrapped = book.add_format({"text_wrap": True})
        for row in range(MANY):
            sheet.write(row, 0, f"politie\nOM {row}", wrapped)
        for row in range(pictures):
            sheet.insert_textbox(row, 3, "vorm")
        write(book, sheet)
        book.close()
        return app.books.open(str(path))

    return open_with


def texts_of(book):
    return FormattedTexts(book.api, book.app.impl.context)


def test_line_breaks_alone_are_no_formats(opened, monkeypatch):
    book = opened(lambda *_: None)
    asked = []
    monkeypatch.setattr(text_portions, "_runs", asked.append)
    (grid,) = LibreOfficeProgram(book).grids()
    assert asked == []
    assert grid.value(MANY, 1) == f"politie\nOM {MANY - 1}"
    assert not texts_of(book).exist
    assert not book.api.isModified()


def test_a_struck_part_is_seen_among_many(opened):
    def write(book, sheet):
        struck, plain = book.add_format({"font_strikeout": True}), book.add_format()
        sheet.write_rich_string(MANY, 0, struck, "2025", plain, " 2026")

    book = opened(write)
    assert texts_of(book).exist
    (grid,) = LibreOfficeProgram(book).grids()
    assert (grid.value(MANY + 1, 1), grid.value(MANY + 1, 1).struck) == ("2026", "2025")


def test_a_sign_of_a_symbol_font_is_seen_among_many(opened):
    def write(book, sheet):
        signs, plain = book.add_format({"font_name": "Wingdings"}), book.add_format()
        sheet.write_rich_string(MANY, 0, signs, "\u00fc", plain, " ja")

    (grid,) = LibreOfficeProgram(opened(write)).grids()
    assert grid.value(MANY + 1, 1) == "✓ ja"


def test_with_many_shapes_the_texts_are_asked_for(opened):
    book = opened(lambda *_: None, pictures=21)
    assert texts_of(book).exist
    (grid,) = LibreOfficeProgram(book).grids()
    assert grid.value(1, 1) == "politie\nOM 0"
