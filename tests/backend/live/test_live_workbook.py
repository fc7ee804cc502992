"""The live back end against a running LibreOffice; the closed one is its witness."""

import datetime as dt
import shutil

import openpyxl
import pytest

import uvp_xl
from tests.contract import seen_workbook
from tests.reference import DATE, PATH, plan
from uvp_xl import addin
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.edit_checks import STRUCK
from uvp_xl.backend.live import snapshots
from uvp_xl.backend.live.live_workbook import LiveWorkbook
from uvp_xl.cell_edit import Edit
from uvp_xl.errors import Unwritable, UsageError
from uvp_xl.grid import Grid, position, stored
from uvp_xl.plan import Plan
from uvp_xl.sheets.sheet_model import Cell, Sheet, block


def trimmed(grid: Grid):
    """Return the values of a sheet without the empty cells at its ends; numbers of one kind."""
    rows = [[float(v) if type(v) is int else v for v in row] for row in grid.rows]
    rows = [row[: max((i + 1 for i, v in enumerate(row) if v != ""), default=0)] for row in rows]
    while rows and not rows[-1]:
        rows.pop()
    return grid.name, rows


def test_it_reads_what_the_closed_back_end_reads(app, tmp_path):
    book = app.books.open(str(shutil.copy(PATH, tmp_path / "plan.xlsx")))
    live, closed = LiveWorkbook(book).grids(), ClosedWorkbook(PATH).grids()
    assert [trimmed(grid) for grid in live] == [trimmed(grid) for grid in closed]
    assert [grid.merges for grid in live] == [grid.merges for grid in closed]
    assert Plan(LiveWorkbook(book)).records() == plan().records()


def test_what_is_put_reads_the_same_in_every_back_end(book, small, tmp_path):
    sheets = uvp_xl.read(small).reports(DATE)
    live = LiveWorkbook(book)
    live.put(sheets)
    assert live.save(small).path == small
    closed = ClosedWorkbook(small)
    closed.put(sheets)
    created = [trimmed(grid) for grid in live.grids()]
    assert created == [trimmed(grid) for grid in closed.grids()]
    names = {sheet.name for sheet in sheets}
    assert [m for m in created if m[0] in names] == [trimmed(s.grid()) for s in sheets]
    one, other = tmp_path / "live.xlsx", tmp_path / "closed.xlsx"
    book.save(str(one))
    closed.save(other)
    for sheet in sheets:
        compare(openpyxl.load_workbook(one)[sheet.name], openpyxl.load_workbook(other)[sheet.name])


def compare(one, other):
    """Check that formats, links, widths and rules look the same."""
    for row in other.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            created = one[cell.coordinate]
            assert created.font.b == cell.font.b
            assert created.font.sz == cell.font.sz
            assert bool(created.alignment.wrap_text) == bool(cell.alignment.wrap_text)
            assert created.fill.fgColor.rgb[-6:] == cell.fill.fgColor.rgb[-6:]
            linked = str(created.value).startswith("=HYPERLINK(")
            assert linked == bool(cell.hyperlink)
    for letter, column in other.column_dimensions.items():
        assert one.column_dimensions[letter].width == pytest.approx(column.width, rel=0.35)
    assert bool(one.auto_filter.ref) == bool(other.auto_filter.ref)
    assert one.print_title_rows == other.print_title_rows
    assert one.page_setup.orientation == other.page_setup.orientation
    assert len(one.data_validations.dataValidation) == len(other.data_validations.dataValidation)


def test_links_that_were_left_out_are_noted(book):
    live = LiveWorkbook(book)
    live.put([Sheet("Te laat", (block(1, [[Cell("a")]]),), plain_links=1)])
    (note,) = live.notes
    assert note.startswith("Op het blad “Te laat” kan Excel niet meer dan 65.530 links kwijt")


def test_a_sheet_is_written_again_in_its_position(book):
    live = LiveWorkbook(book)
    live.put([Sheet("Te laat", (block(1, [[Cell("een"), Cell("1.10")]] * 5),))])
    book.sheets["Plan"].range("H40").formula = "='Te laat'!A1"
    live.put([Sheet("te laat", (block(1, [[Cell("=twee"), Cell(3)]]),))])
    grid = live.grids()[-1]
    assert (grid.name, grid.rows) == ("Te laat", [["=twee", 3.0]])
    assert book.sheets["Plan"].range("H40").value == "=twee"


def test_cells_of_the_user_change_one_by_one(book):
    live = LiveWorkbook(book)
    sheet = book.sheets["3 Jeugd"]
    sheet.range("J1").formula = "=1+1"
    sheet.range("L1:M1").merge()
    edits = [
        Edit("3 jeugd", "K1", "", "1.10"),
        Edit("3 Jeugd", "K2", "", 5),
        Edit("3 Jeugd", "J1", 2, 3),
        Edit("3 Jeugd", "M1", "", "x"),
        Edit("3 Jeugd", "K1", "iets anders", "x"),
        Edit("Weg", "A1", "", "x"),
    ]
    whys = [refused.why for refused in live.edit(edits)]
    assert whys == [
        "in de cel staat een formule",
        "de cel is samengevoegd met een andere; verander de cel linksboven",
        "in de cel staat intussen iets anders",
        "dit blad is er niet",
    ]
    assert sheet.range("K1:K2").options(ndim=2).value == [["1.10"], [5.0]]


def test_a_protected_sheet_is_left_alone(book):
    live = LiveWorkbook(book)
    live.put([Sheet("Te laat", (block(1, [[Cell("een")]]),))])
    book.sheets["Te laat"].api.protect("geheim")
    with pytest.raises(Unwritable, match="het blad “Te laat” is beveiligd"):
        live.put([Sheet("Nieuw", ()), Sheet("Te laat", ())])
    assert "Nieuw" not in [sheet.name for sheet in book.sheets]
    (refused,) = live.edit([Edit("Te laat", "A1", "een", "twee")])
    assert refused.why == "het blad is beveiligd"
    book.api.protect("geheim")
    with pytest.raises(Unwritable, match="de structuur van de werkmap is beveiligd"):
        live.put([Sheet("Nieuw", ())])


def test_hidden_rows_and_sheets_are_read(book):
    sheet = book.sheets["3 Jeugd"]
    sheet.range("3:4").rows.hidden = True
    book.sheets["Plan"].visible = False
    grids = {grid.name: grid for grid in LiveWorkbook(book).grids()}
    assert grids["3 Jeugd"].hidden_rows == {3, 4}
    assert grids["Plan"].hidden
    assert not grids["3 Jeugd"].hidden


def test_an_open_workbook_is_no_file(book):
    live = LiveWorkbook(book)
    assert live.for_target(PATH) is live
    assert live.backups() == []
    assert not live.same_content(live)
    with pytest.raises(UsageError, match="sluit dit bestand eerst"):
        live.revert_to(live)


def test_formulas_and_names_that_point_at_a_report_live_on(book):
    live = LiveWorkbook(book)
    live.put([Sheet("Te laat", (block(1, [[Cell(1)]]),))])
    book.sheets["Plan"].range("H41").formula = "='Te laat'!A1*2"
    book.names.add("aantal", "='Te laat'!$A$1")
    live.put([Sheet("Te laat", (block(1, [[Cell(21)]]),))])
    book.app.calculate()
    assert book.sheets["Plan"].range("H41").value == 42
    assert book.names["aantal"].refers_to_range.value == 21


def test_a_read_only_workbook_is_refused(app, tmp_path):
    path = shutil.copy(PATH, tmp_path / "lezen.xlsx")
    live = LiveWorkbook(app.books.open(str(path), read_only=True))
    with pytest.raises(Unwritable, match=r"lezen\.xlsx: .*de werkmap is alleen-lezen geopend"):
        live.put([Sheet("Nieuw", ())])
    with pytest.raises(Unwritable, match="alleen-lezen"):
        live.edit([Edit("Plan", "A1", "", "x")])


def test_a_hidden_report_stays_hidden_and_is_written(book):
    live = LiveWorkbook(book)
    live.put([Sheet("Te laat", (block(1, [[Cell("een")]]),), freeze=(2, 1))])
    book.sheets["Te laat"].visible = False
    live.put([Sheet("Te laat", (block(1, [[Cell("twee")]]),), freeze=(2, 1))])
    assert book.sheets["Te laat"].visible is False
    assert book.sheets["Te laat"]["A1"].value == "twee"


def test_the_notes_of_the_user_are_looked_at_and_those_of_the_program_are_not(book):
    page = book.sheets[1]
    page.range("D8").add_note("Gebeld met mevrouw A. Visser")
    page.range("D9").add_note("uvp: “Piet Jansen” is de naam van een persoon.")
    notes = LiveWorkbook(book).metadata().notes
    assert [(n.sheet, n.cell) for n in notes] == [(page.name, "D8"), (page.name, "D9")]
    result = Plan(LiveWorkbook(book)).check(DATE, "raadsvoorstel")
    outcome = [(f.sheet, f.cell) for f in result if f.rule == "persoonsnaam-in-opmerking"]
    assert outcome == [(page.name, "D8")]


def test_a_copy_that_fails_leaves_no_version(book, monkeypatch):
    def fail(path):
        path.write_bytes(b"PK")
        raise OSError(28, "No space left on device")

    for _ in range(3):
        live = LiveWorkbook(book)
        with monkeypatch.context() as patch:
            patch.setattr(live.program, "save_copy", fail)
            live.prepare_write()
        assert snapshots.versions(live.name) == []
        assert "kon vooraf geen versie worden bewaard" in live.notes[0]
        assert "(de schijf is vol)" in live.notes[0]
    LiveWorkbook(book).prepare_write()
    assert len(snapshots.versions(live.name)) == 1


def test_a_click_judges_what_the_reader_sees(app, tmp_path):
    path = tmp_path / "plan.xlsx"
    seen_workbook.write_plan(path)
    book = app.books.open(str(path))
    before = book.sheets[0].used_range.formula
    addin.refresh(book, seen_workbook.TODAY)
    report = book.sheets["Te laat"].used_range.options(ndim=2).value
    assert seen_workbook.late(value for row in report for value in row) == seen_workbook.LATE
    addin.check(book, seen_workbook.TODAY)
    assert book.sheets[0].used_range.formula == before


def test_a_date_shown_as_a_month_can_change_and_struck_text_cannot(app, tmp_path):
    path = tmp_path / "plan.xlsx"
    seen_workbook.write_plan(path)
    live = LiveWorkbook(app.books.open(str(path)))
    grid = live.grids()[0]
    cells = {cell: grid.value(*position(cell)) for cell in ("F2", "F4")}
    refused = live.edit([Edit(grid.name, cell, old, "n.t.b.") for cell, old in cells.items()])
    assert [(refusal.edit.cell, refusal.why) for refusal in refused] == [("F4", STRUCK)]
    assert live.grids()[0].value(2, 6) == "n.t.b."
    assert not live.edit([Edit(grid.name, "F2", "n.t.b.", stored(cells["F2"]))])
    month = live.grids()[0].value(2, 6)
    assert (month, stored(month)) == ("maart 2026", dt.date(2026, 3, 1))
