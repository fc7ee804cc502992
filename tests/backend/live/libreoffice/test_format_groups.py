"""Formats of cells in a running LibreOffice, and one that it cannot translate."""

from types import SimpleNamespace

from uvp_xl.backend.live.libreoffice.format_groups import number_code, read_groups
from uvp_xl.engines.libreoffice.number_format import NumberFormats


def test_cells_with_equal_formats_are_one_group(app):
    sheet = app.books.add().sheets[0]
    sheet["A1:B3"].value = "x"
    (group,) = read_groups(sheet["A1:B3"].api, sheet.api)
    assert (group.key, group.look.struck, group.look.fill) == (0, False, "")
    sheet["B2"].color = "#00B050"
    fills = {group.look.fill for group in read_groups(sheet["A1:B3"].api, sheet.api)}
    assert fills == {"", "00B050"}
    sheet["B2"].color = "#1F4E79"
    assert {g.look.fill for g in read_groups(sheet["A1:B3"].api, sheet.api)} == {""}


def test_a_code_is_translated_to_that_of_excel(app):
    book = app.books.add()
    sheet = book.sheets[0]
    sheet["A1"].number_format = "mmm-yy"
    formats = NumberFormats(book.api)
    assert number_code(formats, sheet["A1"].api.NumberFormat) == 'mmm"-"yy'
    assert number_code(formats, sheet["A2"].api.NumberFormat) == ""


def test_the_long_date_of_a_german_system_has_a_day():
    formats = SimpleNamespace(code=lambda key: "[$-F800]tttt, mmmm tt, jjjj")
    assert number_code(formats, 5001) == "dddd, mmmm dd, yyyy"


def test_a_code_that_cannot_be_translated_stays():
    api = SimpleNamespace(getByKey=lambda key: SimpleNamespace(FormatString="MMM-JJ"))

    def code(key):
        raise ValueError(key)

    assert number_code(SimpleNamespace(code=code, api=api), 5001) == "MMM-JJ"
