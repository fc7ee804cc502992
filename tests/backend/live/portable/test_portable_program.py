"""An open workbook through xlwings alone; LibreOffice replaces Excel on a Mac."""

import datetime as dt

import pytest

from uvp_xl.backend.edit_checks import FORMULA, MERGED
from uvp_xl.backend.live.portable.portable_program import PortableProgram
from uvp_xl.backend.live.program_protocol import MESSAGE, CellMark
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, Percentage
from uvp_xl.report_state import content_fingerprint
from uvp_xl.sheets.sheet_model import Cell, Choice, Condition, Link, Sheet, Style, block

ROWS = [
    [Cell("Titel", Style(bold=True, fill="FFE5E5"))],
    [Cell("1.10", link=Link("Plan", "B2")), Cell(dt.date(2020, 11, 1))],
    [Cell("=1+1"), Cell(3)],
]
SHEET = Sheet(
    "Te laat",
    (block(1, ROWS),),
    widths=(20, 12),
    heights=((2, 40),),
    conditions=(Condition(Area(2, 2, 3, 2), "greater", 2, "9C0006", "FFE5E5"),),
    choices=(Choice(Area(2, 3, 9, 3), ("ja", "nee")),),
)


@pytest.fixture
def program(app):
    """Return a new workbook with one report sheet."""
    created = PortableProgram(app.books.add())
    assert created.put([SHEET], lambda name: None) == []
    return created


def test_a_sheet_is_copied_with_all_that_it_has(program):
    page = program.book.sheets["Te laat"]
    assert page["A1:B3"].options(ndim=2).value == [
        ["Titel", None], ["1.10", dt.datetime(2020, 11, 1)], ["=1+1", 3.0],
    ]  # fmt: skip
    assert page["A2"].formula == '=HYPERLINK("#\'Plan\'!B2","1.10")'
    assert page["A1"].color == (0xFF, 0xE5, 0xE5)
    assert round(page["A2"].row_height) == 40
    assert page["A1"].column_width == pytest.approx(20, abs=0.1)
    assert page["B2"].number_format == "dd-mm-yyyy"
    assert page.api.getCellByPosition(2, 8).Validation.getFormula1() == '"ja";"nee"'
    assert [book.name for book in program.book.app.books] == [program.book.name]


def test_it_is_written_again_in_its_position(program):
    book = program.book
    page = book.sheets["Te laat"]
    page["A9"].value = "oud"
    page["A5:B5"].merge()
    page["4:4"].rows.hidden = True
    book.sheets[0]["A1"].formula = "='Te laat'!B3"
    begun = []
    program.put([Sheet("te laat", (block(3, [[Cell("a"), Cell("nieuw")]]),))], begun.append)
    assert begun == ["te laat"]
    assert [page.name for page in book.sheets][1:] == ["Te laat"]
    assert book.sheets[0]["A1"].value == "nieuw"
    assert [page[cell].value for cell in ("A1", "A9")] == [None, None]
    assert page["A5"].merge_cells is False
    assert page["4:4"].rows.hidden is False
    assert len(program.grids()) == 2


def test_what_the_user_made_of_a_report_stays(program):
    page = program.book.sheets["Te laat"]
    page["A2"].column_width = 33
    page["C3"].add_note("bellen")
    page["B2"].add_note("van\ntwee regels")
    page["H40"].add_note("ver weg")
    page.names.add("eigen", "='Te laat'!$A$1")
    page.names.add("inhoud", "='Te laat'!$A$1").api.Name = content_fingerprint.NAME
    assert {name.name for name in page.names} == {"eigen", content_fingerprint.NAME}
    program.put([SHEET], lambda name: None)
    assert {note.cell: note.text for note in program.notes()} == {
        "C3": "bellen", "B2": "van\ntwee regels", "H40": "ver weg",
    }  # fmt: skip
    assert page["A1"].column_width == pytest.approx(33, abs=0.1)
    assert page["B1"].column_width == pytest.approx(12, abs=0.1)
    assert [name.name for name in page.names] == ["eigen"]


def test_what_a_user_enters_keeps_its_kind_and_its_format(program):
    name = program.book.sheets[0].name
    page = program.book.sheets[0]
    page["A1:A4"].number_format = "0.00"
    values = {(1, 1): "3-4", (2, 1): Percentage(0.5), (3, 1): 5, (4, 1): ""}
    assert program.enter(name, values) == set()
    assert page["A1:A4"].options(ndim=2).value == [["3-4"], [0.5], [5.0], [None]]
    assert page["A1:A4"].number_format == "0.00"
    page["B1"].formula = "=1"
    page["C1:D1"].merge()
    uneditable = program.uneditable(name, [(1, 1), (1, 2), (1, 4)])
    assert uneditable == {(1, 2): FORMULA, (1, 4): MERGED}


def test_marks_come_and_go(program):
    name = program.book.sheets[0].name
    program.book.sheets[0]["A2"].color = "#112233"
    assert program.fills(name, [(1, 1), (2, 1)]) == {(1, 1): "", (2, 1): "#112233"}
    program.mark(
        name, [CellMark((1, 1), "uvp: a", "#FFE699"), CellMark((2, 1), "uvp: b", "#FFE699")]
    )
    assert [(note.cell, note.text) for note in program.notes()] == [
        ("A1", "uvp: a"), ("A2", "uvp: b"),
    ]  # fmt: skip
    program.unmark(name, {(1, 1): "", (2, 1): "#112233", (3, 1): None})
    assert program.notes() == []
    assert program.fills(name, [(1, 1), (2, 1)]) == {(1, 1): "", (2, 1): "#112233"}


def test_unsupported_operations_are_reported(program, tmp_path):
    assert (
        program.locked_reason(),
        program.is_protected("Te laat"),
        program.hidden_names("x"),
    ) == ("", False, {})
    assert program.save_copy(tmp_path / "kopie.xlsx") is False
    with pytest.raises(UsageError, match="geen bladen terughalen"):
        program.restore_sheets(tmp_path, ["Te laat"])


def test_the_view_comes_back_also_of_another_workbook_in_front(program):
    book = program.book
    book.activate()
    book.sheets[0]["B2:C3"].select()
    with program.quiet():
        program.set_status("bezig")
        book.sheets[1]["A1"].select()
    assert (book.sheets.active.name, book.selection.address) == (book.sheets[0].name, "$B$2:$C$3")
    front = book.app.books.add()
    front.sheets[0]["C3"].select()
    with program.quiet():
        book.activate()
    assert book.app.books.active == front
    assert front.selection.address == "$C$3"


def test_the_outcome_is_left_in_the_cell_that_is_there_for_it(program):
    program.write_message("niets")
    program.book.names.add("melding", f"='{program.book.sheets[0].name}'!$J$2")
    program.book.api.NamedRanges.getByName("melding").Name = MESSAGE
    program.write_message("klaar")
    assert program.book.sheets[0]["J2"].value == "klaar"
