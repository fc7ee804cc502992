from types import SimpleNamespace

from uvp_xl.backend.live.extras import extras
from uvp_xl.backend.live.extras.libreoffice import LibreOffice
from uvp_xl.backend.live.extras.plain import MAX_ADDRESS, Extras, unions
from uvp_xl.grid import Area
from uvp_xl.reports.sheet import Sheet

AREAS = [Area(row, 1, row + 1, 3) for row in range(1, 400, 3)]


def test_areas_are_taken_together_as_far_as_an_address_may_go(app):
    sheet = app.books.add().sheets[0]
    parts = unions(sheet, AREAS)
    assert len(parts) < len(AREAS) / 15
    for part in parts:
        part.color = "#FF0000"
    assert [sheet.range((row, 3)).color for row in (1, 2, 3, 400)] == [
        (255, 0, 0), (255, 0, 0), None, None,
    ]  # fmt: skip
    assert unions(sheet, []) == []
    assert MAX_ADDRESS == 255


def test_a_program_may_read_another_sign_between_areas():
    page = SimpleNamespace(range=lambda said: said)
    assert unions(page, AREAS[:3], ";") == ["A1:C2;A4:C5;A7:C8"]


def test_a_program_of_which_little_is_known_gets_ranges_one_by_one(app):
    book = app.books.add()
    sheet = book.sheets[0]
    sheet["B2:C3"].select()
    plain = Extras()
    back = plain.view(book)
    book.sheets.add("ander")
    parts = plain.parts(sheet, AREAS[:2])
    assert [part.address for part in parts] == ["$A$1:$C$2", "$A$4:$C$5"]
    plain.heighten(sheet, AREAS[:2], 40)
    assert round(sheet["A4"].row_height) == 40
    for do in (plain.prepare, plain.dress):
        do(sheet, Sheet("x", ()))
    plain.underline(parts[0])
    plain.indent(parts[0], 1)
    plain.choose(parts[0], ["ja", "nee"])
    assert parts[0].data_validation.type == "list"
    assert plain.locked(book) == ""
    assert not plain.protected(sheet)
    back()
    assert (book.sheets.active.name, book.selection.address) == (sheet.name, "$B$2:$C$3")


def test_another_workbook_in_front_comes_back_with_its_selection(app):
    book, front = app.books.add(), app.books.add()
    front.sheets[0]["C3"].select()
    back = Extras().view(book)
    book.sheets.add("ander")
    book.activate()
    book.sheets[0]["A1"].select()
    back()
    assert app.books.active == front
    assert front.selection.address == "$C$3"


def test_each_program_has_its_own(app, monkeypatch):
    assert isinstance(extras(app.books.add()), LibreOffice)
    excel = SimpleNamespace(app=SimpleNamespace(engine=SimpleNamespace(name="excel")))
    monkeypatch.setattr("sys.platform", "darwin")
    assert type(extras(excel)) is Extras
