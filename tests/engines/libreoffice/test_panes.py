"""What belongs to a window."""

import openpyxl
import pytest


@pytest.mark.parametrize(
    ("frozen", "first"), [("A1:B2", "C3"), ("1:3", "A4"), ("A:A", "B1"), ("$B$2", "C3")]
)
def test_panes_are_frozen_and_thawed(book, sheet, tmp_path, frozen, first):
    other = book.sheets.add("Ander", after=sheet)
    sheet.activate()
    other.freeze_panes.freeze_at(frozen)
    assert book.sheets.active == sheet
    path = tmp_path / "vensters.xlsx"
    book.save(path)
    assert openpyxl.load_workbook(path)["Ander"].freeze_panes == first
    other.freeze_panes.unfreeze()
    book.save(path)
    assert openpyxl.load_workbook(path)["Ander"].freeze_panes is None


def test_panes_of_a_file_survive_being_opened_and_saved(app, tmp_path):
    path = tmp_path / "plan.xlsx"
    plan = openpyxl.Workbook()
    plan.active.freeze_panes = "B2"
    plan.save(path)
    app.books.open(path).save()
    assert openpyxl.load_workbook(path).active.freeze_panes == "B2"


def test_a_hidden_sheet_has_no_window(book, sheet):
    other = book.sheets.add("Ander", after=sheet)
    other.visible = False
    with pytest.raises(ValueError, match="“Ander” is verborgen"):
        other.freeze_panes.freeze_at("A1")


def test_no_address_is_no_pane(sheet):
    with pytest.raises(ValueError, match="geen adres"):
        sheet.freeze_panes.freeze_at("hier")
