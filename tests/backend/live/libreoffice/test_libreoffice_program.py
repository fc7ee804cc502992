"""An open workbook in LibreOffice: what is kept, undone and returned."""

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import pytest

import uvp_xl
from tests.office import choose
from tests.reference import DATE, MADE
from uvp_xl import addin
from uvp_xl.backend.edit_checks import FORMULA, MERGED
from uvp_xl.backend.live.libreoffice.document_copy import DocumentCopy
from uvp_xl.backend.live.live_workbook import LiveWorkbook
from uvp_xl.backend.live.program_protocol import MESSAGE, CellMark
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, Percentage
from uvp_xl.report_state import content_fingerprint, layout_record
from uvp_xl.sheets.own_sheets import MARK
from uvp_xl.sheets.sheet_model import Cell, Choice, Link, Sheet, Style, block

ROWS = [
    [Cell("Titel"), Cell(None), Cell(None)],
    [Cell(MARK), Cell(None), Cell(None)],
    [Cell("Trekker"), Cell("Actie"), Cell("Jaar")],
    [Cell("politie"), Cell("controleren"), Cell(2020)],
    [Cell("gemeente"), Cell("overleg"), Cell(2021)],
    [Cell("politie"), Cell("voorlichting"), Cell(2021)],
]
SHEET = Sheet(
    "Te laat",
    (block(1, ROWS),),
    widths=(20, 30, 10),
    heights=((1, 24), (5, 40)),
    freeze=(4, 1),
    repeat=(3, 3),
    filter=Area(3, 1, 6, 3),
    tab="154273",
)


@pytest.fixture
def program(book):
    """Return the open plan with one report sheet."""
    live = LiveWorkbook(book)
    live.put([SHEET])
    return live.program


def state(book):
    """Return all values, by sheet."""
    return {sheet.name: sheet.used_range.options(ndim=2).formula for sheet in book.sheets}


def test_one_click_is_one_step_that_can_be_undone_and_done_again(book):
    steps = book.api.UndoManager
    before = state(book)
    addin.refresh(book, DATE)
    after = state(book)
    assert after.keys() > before.keys()
    assert len(steps.getAllUndoActionTitles()) == 1
    steps.undo()
    assert state(book) == before
    steps.redo()
    assert state(book) == after
    addin.refresh(book, DATE)
    assert len(steps.getAllUndoActionTitles()) == 2
    steps.undo()
    assert state(book) == after


def test_after_saving_the_reports_are_unchanged(book, tmp_path):
    addin.refresh(book, DATE)
    outcome = LiveWorkbook(book).program.hidden_names(content_fingerprint.NAME)
    assert {"Te laat", "Controle"} <= outcome.keys()
    path = tmp_path / "bewaard.xlsx"
    book.save(str(path))
    written = uvp_xl.read(path).refresh(DATE, MADE, tmp_path / "weer.xlsx")
    assert not [note for note in written.notes if "had iemand" in note]


def test_names_of_the_program_survive_a_file(book, program, tmp_path):
    path = tmp_path / "bewaard.xlsx"
    book.save(str(path))
    names = openpyxl.load_workbook(path)["Te laat"].defined_names
    assert {content_fingerprint.NAME, layout_record.NAME} <= names.keys()
    program.put([SHEET], print)
    assert program.hidden_names(layout_record.NAME)["Te laat"].startswith("w=20;30;10|t=154273")


def test_what_the_user_made_of_a_report_stays(book, program):
    page, xl = book.sheets["Te laat"], book.sheets["Te laat"].api
    xl.Columns.getByIndex(1).Width = 12_000
    xl.Columns.getByIndex(2).IsVisible = False
    xl.TabColor = 0xFF0000
    program.mark("Te laat", [CellMark((5, 2), "bellen", "#FFFFFF")])
    style = book.api.StyleFamilies.getByName("PageStyles").getByName(xl.PageStyle)
    style.IsLandscape, style.Width, style.Height = False, 21_000, 29_700
    assert program.put([SHEET], print) == []
    assert xl.Columns.getByIndex(0).Width == pytest.approx(20 * 196.2, abs=3)
    assert xl.Columns.getByIndex(1).Width == pytest.approx(12_000, abs=3)
    assert xl.Columns.getByIndex(2).IsVisible is False
    assert xl.TabColor == 0xFF0000
    assert [n.text for n in program.notes() if n.sheet == "Te laat"] == ["bellen"]
    assert page.range("B5").color is None
    assert style.IsLandscape is False
    other = Sheet("Te laat", SHEET.blocks, widths=(25, 30, 10), tab="00FF00", landscape=False)
    program.put([other], print)
    assert xl.Columns.getByIndex(0).Width == pytest.approx(25 * 196.2, abs=3)
    assert xl.TabColor == 0xFF0000


def test_a_filter_of_the_user_is_kept_or_reported(book, program):
    page = book.sheets["Te laat"]
    choose(page["A3:C6"], 1, "politie")
    assert [page.range((row, 1)).rows.hidden for row in (4, 5, 6)] == [False, True, False]
    longer = [*ROWS, [Cell("gemeente"), Cell("nieuw"), Cell(2022)]]
    new = Sheet("Te laat", (block(1, longer),), filter=Area(3, 1, 7, 3))
    assert program.put([new], print) == []
    assert [page.range((row, 1)).rows.hidden for row in (4, 5, 6, 7)] == [False, True, False, True]
    (outcome,) = program.put([Sheet("Te laat", (block(1, ROWS[:3]),))], print)
    assert (
        outcome
        == "Op het blad “Te laat” stond een filter op de kolom “Trekker” (politie). Dat is weg."
    )
    assert page.range((5, 1)).rows.hidden is False


def test_a_new_sheet_is_as_it_was_described(book, program, tmp_path):
    page, xl = book.sheets["Te laat"], book.sheets["Te laat"].api
    assert [round(page.range((row, 1)).row_height) for row in (1, 5)] == [24, 40]
    controller = book.api.CurrentController
    controller.setActiveSheet(xl)
    assert (controller.getSplitRow(), controller.getSplitColumn()) == (3, 0)
    rows = xl.getTitleRows()
    assert (rows.StartRow, rows.EndRow, xl.getPrintTitleRows()) == (2, 2, True)
    styles = book.api.StyleFamilies.getByName("PageStyles")
    assert styles.getByName(xl.PageStyle).IsLandscape
    path = tmp_path / "bewaard.xlsx"
    book.save(str(path))
    saved = openpyxl.load_workbook(path)["Te laat"]
    assert saved.auto_filter.ref == "A3:C6"
    assert saved.freeze_panes == "A4"
    assert saved.sheet_properties.tabColor.rgb[-6:] == "154273"


def test_links_and_choices_are_carried(book, program):
    rows = [
        [Cell("1.10", link=Link("Te laat", "B2"))],
        [Cell(12, link=Link("O'Brien"))],
        [Cell('zeg "ja" & meer;,' * 40, link=Link("Plan"))],
        [Cell(dt.date(2020, 1, 1), Style(bold=True), link=Link("Plan"))],
        [Cell(True)],
        [Cell("=1+1")],
    ]
    choice = Choice(Area(1, 2, 40, 2), ("ja", "nee"))
    program.put([Sheet("Proef", (block(1, rows),), choices=(choice,))], print)
    page = book.sheets["Proef"]
    assert page["A1"].formula == '=HYPERLINK("#\'Te laat\'!B2","1.10")'
    result = [row[0] for row in page["A1:A6"].options(ndim=2).value]
    assert result == [
        "1.10", 12.0, 'zeg "ja" & meer;,' * 40, dt.datetime(2020, 1, 1), True, "=1+1",
    ]  # fmt: skip
    assert page.api.getCellByPosition(1, 39).Validation.getFormula1() == '"ja";"nee"'
    assert program.put([], print) == []


def test_no_copy_is_left_behind(app, program, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    new = LiveWorkbook(app.books.add()).program
    for target in ("een.xlsx", "twee.ods"):
        with new.quiet():
            new.grids()
            new.save_copy(tmp_path / target)
    with program.quiet():
        program.grids()
    assert sorted(path.name for path in tmp_path.glob("uvp-xl-*")) == []
    assert zipfile.is_zipfile(tmp_path / "twee.ods")


def test_a_copy_is_the_workbook_as_it_is_now(book, program, tmp_path):
    book.sheets["Plan"]["H50"].value = "net getypt"
    name, target = book.fullname, tmp_path / "kopie.xlsx"
    assert program.save_copy(target)
    assert openpyxl.load_workbook(target)["Plan"]["H50"].value == "net getypt"
    assert (book.fullname, book.api.isModified()) == (name, True)
    book.save()
    assert program.save_copy(tmp_path / "gelijk.xlsx")
    assert (tmp_path / "gelijk.xlsx").read_bytes() == Path(name).read_bytes()
    with program.quiet():
        program.grids()
        assert program.save_copy(tmp_path / "rustig.xlsx")
        program.grids()
    assert zipfile.is_zipfile(tmp_path / "rustig.xlsx")
    book.sheets["Plan"]["H51"].value = 1
    with pytest.raises(OSError, match="x"):
        program.save_copy(tmp_path / "map" / ("x" * 400))
    with pytest.raises(OSError, match="LibreOffice: "):
        DocumentCopy(None, ".xlsx").move(tmp_path / "niets.xlsx")


def test_sheets_are_restored_as_they_are_in_a_file(book, program, tmp_path):
    page = book.sheets["Te laat"]
    page["B4"].value, page["G9"].value = "anders", "erbij"
    book.sheets["Plan"]["H60"].formula = "='Te laat'!B4"
    target = tmp_path / "kopie.xlsx"
    program.save_copy(target)
    program.put([Sheet("Te laat", (block(1, [[Cell("leeg")]]),))], print)
    program.restore_sheets(target, ["Te laat"])
    assert [page[c].value for c in ("B4", "G9", "A1")] == ["anders", "erbij", "Titel"]
    assert [round(page.range((row, 1)).row_height) for row in (1, 5)] == [24, 40]
    book.app.calculate()
    assert book.sheets["Plan"]["H60"].value == "anders"
    assert program.hidden_names(content_fingerprint.NAME)[
        "Te laat"
    ] == content_fingerprint.fingerprint(SHEET.grid()).strip('"')


def test_formulas_that_come_back_point_at_the_workbook_itself(book, program, tmp_path):
    page, xl = book.sheets["Te laat"], book.sheets["Te laat"].api
    book.sheets["Plan"]["H60:H61"].value = [["een"], ["twee"]]
    formulas = {"G9": "=Plan!H60", "G10": "=SUM(C4:C6)", "G11": '=HYPERLINK("#Plan.A1",Plan!H61)'}
    for cell, formula in formulas.items():
        page[cell].formula = formula
    xl.getCellRangeByName("H1:H2").setArrayFormula("=$Plan.H60:H61")
    target = tmp_path / "kopie.xlsx"
    program.save_copy(target)
    program.restore_sheets(target, ["Te laat"])
    assert book.api.ExternalDocLinks.Count == 0
    assert {cell: page[cell].formula for cell in formulas} == formulas
    assert xl.getCellRangeByName("H1:H2").getArrayFormula() == "{=$Plan.H60:H61}"
    book.sheets["Plan"]["H60"].value = "drie"
    book.app.calculate()
    assert [page[c].value for c in ("G9", "G10", "G11", "H1")] == ["drie", 6062.0, "twee", "drie"]


def test_rows_that_a_filter_hid_come_back_too(book, program, tmp_path):
    page = book.sheets["Te laat"]
    page["A6"].value = "de politie"
    choose(page["A3:C6"], 1, "politie")
    target = tmp_path / "kopie.xlsx"
    program.save_copy(target)
    choose(page["A3:C6"], 1, "gemeente")
    program.restore_sheets(target, ["Te laat"])
    result = [row[0] for row in page["A3:A6"].options(ndim=2).value]
    assert result == ["Trekker", "politie", "gemeente", "de politie"]
    assert [page.range((row, 1)).rows.hidden for row in (4, 5, 6)] == [False] * 3


def test_a_report_that_was_emptied_half_way_is_still_one(book, program):
    book.sheets["Te laat"].api.clearContents(1 | 2 | 4 | 16)
    book.sheets.add("Leeg")
    live = LiveWorkbook(book)
    result = {grid.name: grid.rows for grid in live.grids()}
    assert (result["Te laat"], result["Leeg"]) == ([[MARK]], ())
    live.put([SHEET])
    assert live.notes == ()
    assert book.sheets["Te laat"]["A1"].value == "Titel"


def test_the_outcome_is_left_in_the_cell_that_is_there_for_it(book, program):
    program.write_message("niets")
    program.show_outcome("klaar", True)
    program.show_outcome("en nog iets", True)
    program.set_status("")
    names = book.api.NamedRanges
    book.names.add("uvp_melding", "=Plan!$J$2")
    names.getByName("uvp_melding").Name = MESSAGE
    program.write_message("=klaar")
    assert book.sheets["Plan"]["J2"].value == "=klaar"
    book.sheets["Plan"].api.protect("x")
    program.write_message("anders")
    assert book.sheets["Plan"]["J2"].value == "=klaar"


def test_values_of_the_user_keep_their_kind(book, program):
    page = book.sheets["Plan"]
    page["K1:K3"].number_format = "0.00"
    moment = dt.datetime(2020, 5, 6, 7, 30)
    values = {
        (1, 11): "3-4", (2, 11): 0.5, (3, 11): "", (5, 11): dt.date(2020, 5, 6), (6, 11): moment,
    }  # fmt: skip
    assert program.enter("Plan", values) == set()
    result = page["K1:K6"].options(ndim=2).value
    assert result == [["3-4"], [0.5], [None], [None], [dt.datetime(2020, 5, 6)], [moment]]
    assert [page[f"K{row}"].number_format for row in (1, 2, 3)] == ["0.00"] * 3
    assert program.enter("Plan", {(1, 11): "a\rb"}) in ({(1, 11)}, set())
    page["K7"].formula = "=1"
    page["M1:N1"].merge()
    uneditable = program.uneditable("Plan", [(7, 11), (1, 11), (1, 14)])
    assert uneditable == {(7, 11): FORMULA, (1, 14): MERGED}
    assert program.enter("Plan", {(8, 11): Percentage(0.5), (9, 11): dt.time(12)}) == set()
    assert page["K8:K9"].options(ndim=2).value == [[0.5], [0.5]]


def test_what_is_hidden_comes_back_hidden(book, program, tmp_path):
    xl = book.sheets["Te laat"].api
    xl.Columns.getByIndex(2).IsVisible = False
    xl.Rows.getByIndex(5).IsVisible = False
    target = tmp_path / "kopie.xlsx"
    program.save_copy(target)
    xl.Columns.getByIndex(2).IsVisible = True
    xl.IsVisible = False
    program.put([Sheet("Te laat", SHEET.blocks, tab="00FF00")], print)
    program.restore_sheets(target, ["Te laat"])
    assert (xl.IsVisible, xl.Columns.getByIndex(2).IsVisible) == (False, False)
    assert not xl.Rows.getByIndex(5).IsVisible
    assert book.sheets["Te laat"]["B6"].value == "voorlichting"
    assert xl.TabColor == 0x154273


def test_a_file_that_cannot_be_opened_brings_nothing(program, tmp_path):
    with pytest.raises(UsageError, match=r"kan “weg\.xlsx” niet openen"):
        program.restore_sheets(tmp_path / "weg.xlsx", ["Te laat"])


def test_a_protected_sheet_gets_no_marks(book, program):
    book.sheets["Plan"].api.protect("x")
    assert program.is_protected("Plan")
    assert program.mark("Plan", [CellMark((1, 1), "uvp: a", "#FFE699")]) == 0
    assert program.unmark("Plan", {(1, 1): ""}) is False
