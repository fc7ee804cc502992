"""Ranges of cells."""

import pytest
import xlwings as xw


def test_cells_are_reached_in_every_way(sheet):
    cells = sheet["B2:D4"]
    assert (cells.row, cells.column, cells.shape, cells.size) == (2, 2, (3, 3), 9)
    assert cells(2, 3).address == cells[1, 2].address == "$D$3"
    assert cells(4).address == "$B$3"
    assert sheet.range((2, 2), (4, 4)) == sheet.range("B2", "D4") == cells
    assert sheet.range(sheet["B2"], sheet["D4"]) == cells
    assert cells[1:, :2].address == "$B$3:$C$4"
    assert cells.resize(1, 2).address == "$B$2:$C$2"
    assert cells.offset(1, 1).address == "$C$3:$E$5"
    assert cells.last_cell.address == "$D$4"
    assert len(cells) == 9


def test_no_cells_are_empty_and_take_nothing(sheet):
    none = sheet["B2:D4"][0:0, :]
    assert none.api is None
    none.raw_value = "niets"
    assert none.impl.raw_value == [[]]
    assert sheet["B2"].value is None


def test_addresses(book, sheet):
    cells = sheet["B2:C3"]
    assert cells.get_address(False, False) == "B2:C3"
    assert cells.get_address(False, False, include_sheetname=True) == "'Sheet1'!B2:C3"
    assert cells.get_address(external=True) == f"'[{book.name}]Sheet1'!$B$2:$C$3"


def test_formulas_are_written_and_read_in_excel_syntax(sheet):
    sheet["A1:C1"].formula = [["=SUM(1,2)", "tekst", 5]]
    sheet["A2"].formula = "=A1*2"
    assert sheet["A1:C1"].formula == (("=SUM(1,2)", "tekst", "5"),)
    assert sheet["A2"].formula == "=A1*2"
    assert sheet["A1:A2"].options(ndim=2).value == [[3], [6]]
    sheet["B2"].formula = [[True]]
    assert sheet["B2"].value in (1, True)


def test_one_formula_for_many_cells_is_refused(sheet):
    with pytest.raises(NotImplementedError):
        sheet["A1:A3"].formula = "=B1"


def test_a_text_that_looks_like_a_number_has_no_quote_before_it(sheet):
    sheet["A1:A3"].number_format = "@"
    sheet["A1:A3"].value = [["2019"], ["'s avonds"], ["=1+1"]]
    assert sheet["A1:A3"].formula == (("2019",), ("'s avonds",), ("=1+1",))


def test_cells_are_merged_and_separated(sheet):
    sheet["A1:C2"].value = [["a", "b", "c"], ["d", "e", "f"]]
    sheet["A1:B2"].merge()
    assert sheet["A1:B2"].value == [["a", None], [None, None]]
    assert sheet["A1:B2"].merge_cells is sheet["B2"].merge_cells is True
    assert sheet["A1:C2"].merge_cells is None
    assert sheet["C1:C2"].merge_cells is sheet["C1"].merge_cells is False
    assert sheet["B2"].merge_area.address == "$A$1:$B$2"
    assert sheet["C1"].merge_area.address == "$C$1"
    sheet["A1:C2"].unmerge()
    assert sheet["A1:C2"].merge_cells is False
    sheet["A1:C2"].merge(across=True)
    assert [sheet[cell].merge_area.address for cell in ("A1", "C2")] == ["$A$1:$C$1", "$A$2:$C$2"]


def test_selecting_shows_the_sheet(book, sheet):
    other = book.sheets.add("Ander", after=sheet)
    other["C3"].select()
    assert book.sheets.active == other
    assert book.selection.address == "$C$3"


def test_an_invalid_number_format_raises_a_plain_error(sheet):
    with pytest.raises(xw.XlwingsError, match="LibreOffice kon dit niet"):
        sheet["A1"].number_format = "[[["


def test_cells_are_copied_also_to_another_workbook(app, sheet):
    sheet["A1:B2"].value = [["a", 1], ["=x", 2]]
    sheet["A1"].color = "#FF0000"
    other = app.books.add().sheets[0]
    sheet["A1:B2"].copy(other["C3"])
    assert other["C3:D4"].options(ndim=2).value == sheet["A1:B2"].options(ndim=2).value
    assert other["C3"].color == (255, 0, 0)
    with pytest.raises(NotImplementedError):
        sheet["A1"].copy()


def test_clear_methods_remove_contents_or_everything(sheet):
    sheet["A1:B2"].value = [["a", 1], ["b", 2]]
    sheet["A1:B2"].color = "#FFE699"
    sheet["A1"].add_note("van mij")
    sheet["A1:B1"].merge()
    sheet["A1:B2"].clear_contents()
    assert sheet["A1:B2"].value == [[None, None]] * 2
    assert (sheet["A1"].color, sheet["A1"].note.text) == ((255, 230, 153), "van mij")
    sheet["A1:B2"].clear()
    assert (sheet["A1"].color, sheet["A1"].note, sheet["A1"].merge_cells) == (None, None, False)
