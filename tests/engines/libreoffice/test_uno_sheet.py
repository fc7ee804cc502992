"""The sheets of a workbook."""

import openpyxl
import pytest

from uvp_xl.errors import Unwritable


def test_sheets_are_added_at_the_requested_position(book, sheet):
    book.sheets.add("Laatste", after=sheet)
    book.sheets.add("Eerste", before=sheet)
    book.sheets.add("Midden", after="Eerste")
    assert book.sheet_names == ["Eerste", "Midden", "Sheet1", "Laatste"]
    assert [s.index for s in book.sheets] == [1, 2, 3, 4]
    sheet.activate()
    assert book.sheets.add().name == "Sheet5"
    assert book.sheets[2].name == "Sheet5"
    assert "EERSTE" in book.sheets
    assert book.sheets["laatste"].name == book.sheets[-1].name == "Laatste"
    with pytest.raises(ValueError, match="already present"):
        book.sheets.add("eerste")
    with pytest.raises(KeyError):
        book.sheets["nergens"]


def test_a_sheet_is_named_hidden_and_shown(book, sheet):
    other = book.sheets.add("Ander", after=sheet)
    other.name = "Te laat"
    other.visible = False
    assert (other.name, other.visible, sheet.visible) == ("Te laat", False, True)
    other["A1"].value = "geheim"
    assert other["A1"].value == "geheim"
    other.visible = True
    other.activate()
    assert book.sheets.active == other


def test_the_used_range_is_where_something_is(sheet):
    assert sheet.used_range.address == "$A$1"
    sheet["C3:D5"].value = 1
    assert sheet.used_range.address == "$C$3:$D$5"


def test_a_protected_sheet_is_read_and_not_written(sheet):
    sheet["A1"].value = "vast"
    sheet.api.protect("wachtwoord")
    assert sheet.impl.protected
    assert sheet["A1"].value == "vast"
    changes = {
        "value": "anders",
        "formula": "=1",
        "color": "#000000",
        "number_format": "0%",
        "row_height": 30,
    }
    for name, value in changes.items():
        with pytest.raises(Unwritable, match="“Sheet1” is beveiligd"):
            setattr(sheet["A1"], name, value)
    for act in (
        sheet["A1"].clear_contents,
        sheet["A1:B1"].merge,
        sheet["A1"].unmerge,
        sheet["A1"].clear,
        lambda: sheet["B1"].copy(sheet["A1"]),
        lambda: sheet["A1"].add_note("uvp: x"),
    ):
        with pytest.raises(Unwritable):
            act()
    assert sheet["A1"].value == "vast"


def test_a_protected_workbook_takes_no_new_sheet(book):
    book.api.protect("wachtwoord")
    with pytest.raises(Unwritable, match="structuur"):
        book.sheets.add("Nieuw")


def test_hidden_and_protected_sheets_of_a_file_are_seen(app, tmp_path):
    plan = openpyxl.Workbook()
    plan.active["A1"] = "te zien"
    hidden, very, shut = (plan.create_sheet(name) for name in ("Weg", "Diep weg", "Dicht"))
    hidden.sheet_state, very.sheet_state = "hidden", "veryHidden"
    shut.protection.sheet = True
    path = tmp_path / "bladen.xlsx"
    plan.save(path)
    sheets = app.books.open(path).sheets
    assert [s.visible for s in sheets] == [True, False, False, True]
    assert [s.impl.protected for s in sheets] == [False, False, False, True]


def test_an_invalid_address_raises(sheet):
    with pytest.raises(ValueError, match="“hier niet” is geen adres"):
        sheet["hier niet"]
    with pytest.raises(IndexError):
        sheet.range((0, 1))


def test_all_cells_and_the_tab(book, sheet, tmp_path):
    assert sheet.cells.shape == (1_048_576, 16_384)
    assert sheet[2, 1].address == "$B$3"
    sheet.api.TabColor = 0x1F4E79
    path = tmp_path / "tab.xlsx"
    book.save(path)
    assert openpyxl.load_workbook(path).active.sheet_properties.tabColor.rgb == "FF1F4E79"
