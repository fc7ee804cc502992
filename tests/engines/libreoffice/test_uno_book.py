"""The workbooks that are open in LibreOffice."""

import openpyxl
import pytest
import xlwings as xw

from tests.reference import PATH
from uvp_xl.errors import Unwritable


def saved(path, **cells):
    book = openpyxl.Workbook()
    for cell, value in cells.items():
        book.active[cell] = value
    book.save(path)
    return path


def test_two_books_are_kept_apart(app, tmp_path):
    one = app.books.open(saved(tmp_path / "één plan.xlsx", A1="één"))
    two = app.books.open(saved(tmp_path / "twee.xlsx", A1="twee"))
    assert [b.name for b in app.books] == ["één plan.xlsx", "twee.xlsx"]
    assert (one.sheets[0]["A1"].value, two.sheets[0]["A1"].value) == ("één", "twee")
    assert app.books["TWEE.xlsx"] == app.books(2) == app.books[1] == two
    assert one.fullname == str(tmp_path / "één plan.xlsx")
    assert app.books.count == 2
    one.activate()
    one.close()
    assert [b.name for b in app.books] == ["twee.xlsx"]


def test_a_book_is_found_again_by_its_path(app, tmp_path):
    path = saved(tmp_path / "plan.xlsx")
    assert app.books.open(path) == app.books.open(path) == xw.Book(path) == xw.Book("plan.xlsx")
    assert len(app.books) == 1


def test_a_book_that_is_not_open_is_a_key_error(app):
    with pytest.raises(KeyError):
        app.books["nergens.xlsx"]
    with pytest.raises(xw.XlwingsError, match="geen werkmap"):
        assert app.books.active


def test_a_new_book_has_a_name_and_no_place(app, book):
    assert book.name == book.fullname
    assert not book.api.hasLocation()
    assert book.impl.read_only is False
    assert app.books.active == book
    assert len(app.books.api.createEnumeration().nextElement().Sheets.ElementNames) == 1


@pytest.mark.parametrize("suffix", [".xlsx", ".xlsm", ".xls", ".ods"])
def test_a_book_is_saved_as_any_kind(app, book, tmp_path, suffix):
    book.sheets[0]["A1"].value = "bewaard"
    path = tmp_path / f"kopie{suffix}"
    book.save(path)
    assert (book.name, book.fullname) == (path.name, str(path))
    book.sheets[0]["A2"].value = "daarna"
    assert book.api.isModified()
    book.save()
    book.close()
    again = app.books.open(path).sheets[0]
    assert again["A1:A2"].value == ["bewaard", "daarna"]


def test_another_kind_is_refused(book, tmp_path):
    with pytest.raises(Unwritable, match=r"\.docx"):
        book.save(tmp_path / "plan.docx")


def test_a_password_shuts_a_file_and_opens_it(app, book, tmp_path):
    path = tmp_path / "geheim.xlsx"
    book.sheets[0]["A1"].value = "geheim"
    book.save(path, password="wachtwoord")
    book.close()
    assert app.books.open(path, password="wachtwoord").sheets[0]["A1"].value == "geheim"


def test_a_book_opened_to_be_read_is_not_saved(app, tmp_path):
    book = app.books.open(saved(tmp_path / "plan.xlsx"), read_only=True)
    assert book.impl.read_only
    with pytest.raises(Unwritable, match="alleen-lezen"):
        book.save()


def test_what_is_open_without_the_engine_is_a_book_too(app):
    document = app.api.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    assert len(app.books) == 1
    document.close(True)
    assert len(app.books) == 0


def test_a_broken_file_raises_a_plain_error(app, tmp_path):
    path = tmp_path / "stuk.xlsx"
    path.write_bytes(b"PK\x03\x04 niets")
    with pytest.raises(xw.XlwingsError, match="LibreOffice kon"):
        app.books.open(path)


def test_a_selection_that_is_no_cells_is_none(book):
    sheet = book.sheets[0]
    page = sheet.api.DrawPage
    shape = book.api.createInstance("com.sun.star.drawing.RectangleShape")
    page.add(shape)
    book.api.CurrentController.select(shape)
    assert book.impl.selection is None
    areas = book.api.createInstance("com.sun.star.sheet.SheetCellRanges")
    for name in ("B2:C3", "E5"):
        areas.addRangeAddress(sheet[name].api.RangeAddress, False)
    book.api.CurrentController.select(areas)
    assert book.selection.address == "$B$2:$C$3"


def test_the_reference_plan_opens_as_it_is(app):
    book = app.books.open(PATH)
    assert book.sheet_names == openpyxl.load_workbook(PATH).sheetnames
