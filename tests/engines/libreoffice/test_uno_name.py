"""Defined names of cells."""

import openpyxl
import pytest


def test_a_name_is_made_found_changed_and_removed(book, sheet):
    book.sheets.add("Te laat", after=sheet)
    name = book.names.add("lijst", "='Te laat'!$A$1:$A$3")
    assert name.refers_to == "='Te laat'!$A$1:$A$3"
    assert name.refers_to_range.sheet.name == "Te laat"
    assert name.refers_to_range.address == "$A$1:$A$3"
    assert "LIJST" in book.names
    assert book.names["Lijst"].name == book.names[0].name == "lijst"
    name.name = "keuzes"
    name.refers_to = "=Sheet1!$B$2"
    assert [(n.name, n.refers_to) for n in book.names] == [("keuzes", "=Sheet1!$B$2")]
    assert sheet["keuzes"].address == "$B$2"
    assert name.api.Name == "keuzes"
    name.delete()
    assert len(book.names) == 0
    with pytest.raises(KeyError):
        book.names["keuzes"]


def test_a_name_for_no_cells_has_no_range(book):
    name = book.names.add("percentage", "=0.21")
    with pytest.raises(ValueError, match="percentage"):
        assert name.refers_to_range


def test_a_sheet_has_its_own_names(book, sheet, tmp_path):
    book.names.add("overal", "=Sheet1!$A$1")
    sheet.names.add("hier", "=Sheet1!$A$2")
    assert [n.name for n in sheet.names] == ["hier"]
    assert sheet["hier"].address == "$A$2"
    assert sheet.names.api.Count == 1
    path = tmp_path / "namen.xlsx"
    book.save(path)
    workbook = openpyxl.load_workbook(path)
    assert workbook.defined_names["overal"].attr_text == "Sheet1!$A$1"
    assert workbook.active.defined_names["hier"].attr_text == "Sheet1!$A$2"
