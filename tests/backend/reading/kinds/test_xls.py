import contextlib
import datetime as dt
import struct
from pathlib import Path

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.edit_checks import NO_RESULT
from uvp_xl.backend.reading.kinds.xls import read
from uvp_xl.errors import Broken, ReadError, TooMuchWork
from uvp_xl.grid import Area, CellError, Percentage, UnreadCell

PATH = Path("plan.xls")


@pytest.fixture
def sheet(records):
    """Return a function that reads the grid of a sheet with these records."""

    def make(*cells, before=b"", version=0x0600):
        stream = records.book(
            records.sheet(*cells, version=version), before=before, version=version
        )
        (grid,) = read(PATH, stream)
        return grid

    return make


def test_every_kind_of_cell(records, sheet):
    cell_formats = b"".join(
        records.one(0x00E0, struct.pack("<HH16x", 0, number)) for number in (0, 14, 10)
    )
    texts = records.one(0x00FC, bytes(8) + records.text("item") + records.text(""))
    many = struct.pack("<HHHIHIH", 2, 0, 0, 2019 << 2 | 2, 2, 50 << 2 | 3, 1)
    grid = sheet(
        records.number(0, 0, 2.5),
        records.number(0, 1, 43957, cell_format=1),
        records.cell(0x027E, 0, 2, struct.pack("<I", 43957 << 2 | 2), cell_format=1),
        records.cell(0x00FD, 1, 0, struct.pack("<I", 0)),
        records.cell(0x00FD, 1, 1, struct.pack("<I", 1)),
        records.cell(0x00FD, 1, 1, struct.pack("<I", 9)),
        records.cell(0x0204, 1, 2, records.text("los €")),
        records.one(0x00BD, many),
        records.cell(0x0205, 3, 0, b"\x01\0"),
        records.cell(0x0205, 3, 1, b"\x17\x01"),
        records.cell(0x0201, 9, 9, b""),
        before=cell_formats + texts,
    )
    day = dt.date(2020, 5, 6)
    assert grid.rows == [
        [2.5, day, day],
        ["item", "", "los €"],
        [2019.0, Percentage(0.5), ""],
        [True, CellError("#VERW!"), ""],
    ]
    assert grid.unread == (UnreadCell(2, 2, "een tekst die in het bestand ontbreekt"),)


def test_results_of_formulas(records, sheet):
    def formula(column, result, kind=0x0006):
        return records.cell(kind, 0, column, result + bytes(8))

    long = records.text("ab")
    grid = sheet(
        formula(0, struct.pack("<d", 1.5)),
        formula(1, b"\0\0\0\0\0\0\xff\xff"),
        records.one(0x04BC, b"gedeeld"),
        records.one(0x0207, struct.pack("<HB", 4, 1) + long[3:]),
        records.one(0x003C, b"\0cd"),
        formula(2, b"\x01\0\x01\0\0\0\xff\xff"),
        formula(3, b"\x02\0\x07\0\0\0\xff\xff"),
        formula(4, b"\x03\0\0\0\0\0\xff\xff"),
        formula(5, b"\0\0\0\0\0\0\xff\xff"),
        records.one(0x0207, b"\x09\0\x01"),
        records.one(0x0207, records.text("van niemand")),
        formula(6, struct.pack("<d", 2.0), kind=0x0406),
    )
    assert grid.rows == [[1.5, "abcd", True, CellError("#DEEL/0!"), "", "", 2.0]]
    assert grid.unread == (UnreadCell(1, 6, "een tekst die niet compleet is"),)


def test_hidden_rows_merges_and_hidden_sheets(records):
    row = struct.pack("<6H", 1, 0, 1, 255, 0, 0)
    one = records.sheet(
        records.one(0x0208, row + struct.pack("<HH", 0x0120, 0)),
        records.one(0x0208, struct.pack("<6HHH", 0, 0, 1, 255, 0, 0, 0x0100, 0)),
        records.number(2, 1, 1),
        records.sheet(records.one(0x0203)),  # a chart, with its own EOF record
        records.one(0x00E5, struct.pack("<H4H4H", 2, 0, 1, 0, 1, 2, 65_535, 1, 1) + b"\0"),
    )
    first, second = read(PATH, records.book(one, records.sheet(), states=(0, 1)))
    assert first.hidden_rows == {2}
    assert first.merges == (Area(1, 1, 2, 2), Area(3, 2, 3, 2))
    assert (first.hidden, second.hidden, second.rows) == (False, True, [])


def test_a_workbook_of_excel_95(records, sheet):
    grid = sheet(
        records.cell(0x0204, 0, 0, b"\x03\0\xe9\xe9n"),
        records.cell(0x00D6, 0, 1, b"\x02\0ab\x01\0\0"),
        records.cell(0x0006, 0, 2, b"\0\0\0\0\0\0\xff\xff" + bytes(8)),
        records.one(0x0207, b"\x02\0xy"),
        version=0x0500,
    )
    assert grid.rows == [["één", "ab", "xy"]]


@pytest.mark.parametrize("name", ["Workbook", "Book", "WORKBOOK"])
def test_a_compound_file_holds_the_stream(tmp_path, compound, records, name):
    path = tmp_path / "plan.xls"
    path.write_bytes(compound({name: records.book(records.sheet(records.number(0, 0, 1)))}))
    assert ClosedWorkbook(path).grids()[0].rows == [[1.0]]
    path.write_bytes(compound({"Iets": b"x"}))
    with pytest.raises(Broken, match="er zit geen werkmap in"):
        ClosedWorkbook(path).grids()


def test_cells_far_apart_are_all_read(records, sheet):
    grid = sheet(records.number(0, 0, 1), records.number(65_535, 255, 2))
    assert (grid.rows, grid.far_cells) == ([[1.0]], {(65_536, 256): 2.0})


def test_the_claimed_size_of_a_sheet_is_ignored(records, sheet):
    size = records.one(0x0200, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0))
    assert sheet(size, records.number(0, 0, 1)).rows == [[1.0]]


def test_tabs_without_cells_are_no_sheets_and_macros_of_excel_4_are(records):
    one = records.sheet(records.number(0, 0, 1))
    grids = read(PATH, records.book(one, one, one, kinds=(2, 1, 6), states=(0, 2, 0)))
    assert [(grid.name, grid.hidden, grid.rows) for grid in grids] == [("Blad2", True, [[1.0]])]


def test_two_sheets_may_have_the_same_records(records):
    one, other = records.sheet(records.number(0, 0, 1)), records.sheet(records.number(0, 0, 2))
    stream = records.book(one, other)
    offsets = [struct.pack("<I", stream.index(sheet)) for sheet in (one, other)]
    first, second = read(PATH, stream.replace(offsets[1], offsets[0]))
    assert first.rows == second.rows == [[1.0]]


@pytest.mark.parametrize("offset", [0, 100, 0x7FFFFFFF])
def test_a_sheet_is_found_by_its_turn_when_its_offset_is_wrong(records, offset):
    one, other = records.sheet(records.number(0, 0, 1)), records.sheet(records.number(0, 0, 2))
    stream = records.book(one, other)
    wrong = stream.replace(struct.pack("<I", stream.index(other)), struct.pack("<I", offset))
    assert [grid.rows for grid in read(PATH, wrong)] == [[[1.0]], [[2.0]]]
    first, second = read(PATH, wrong.replace(other, b""))
    assert (first.rows, second.rows) == ([[1.0]], [])
    assert second.unread == (UnreadCell(1, 1, "een blad dat in het bestand ontbreekt"),)


def test_what_cannot_be_read_is_told_at_its_cell_and_the_rest_is_read(records, sheet):
    grid = sheet(
        records.number(0, 0, 1),
        records.one(0x0203, b"\0"),
        records.cell(0x0203, 1, 1, b"\0"),
        records.cell(0x0205, 1, 2, b"\x63\x01"),
        records.cell(0x0205, 1, 3, b"\x32\x01"),
        records.cell(0x00FD, 2, 0, struct.pack("<I", 7)),
        records.cell(0x0204, 2, 1, b"\x05\0\0ab"),
        records.cell(0x0006, 2, 2, b"\0"),
        records.one(0x00BD, b"\0\0"),
        records.cell(0x0203, 0, 20_000, bytes(8)),
        records.number(3, 0, 2),
    )
    assert (grid.rows[0][0], grid.rows[1][3], grid.rows[3][0]) == (1.0, CellError("#CALC!"), 2.0)
    assert [(cell.row, cell.column, cell.why) for cell in grid.unread] == [
        (1, 1, "een cel die beschadigd is"),
        (2, 2, "een cel die beschadigd is"),
        (2, 3, "een foutwaarde die uvp-xl niet kent"),
        (3, 1, "een tekst die in het bestand ontbreekt"),
        (3, 2, "een tekst die niet compleet is"),
        (3, 3, "een cel die beschadigd is"),
    ]


def test_a_column_that_no_sheet_has_is_told(records, sheet):
    grid = sheet(records.cell(0x0203, 0, 20_000, bytes(8)), records.number(0, 0, 1))
    assert grid.rows == [[1.0]]
    assert [(cell.row, cell.column) for cell in grid.unread] == [(1, 1)]


def test_formulas_without_result(records, sheet):
    formula = b"\0\0\0\0\0\0\xff\xff" + bytes(8)
    grid = sheet(records.cell(6, 0, 0, formula), records.cell(6, 0, 1, formula))
    assert grid.rows == [[NO_RESULT, NO_RESULT]]


@pytest.mark.parametrize("cut", [4, 5, 10, 13, 17])
def test_of_a_file_that_breaks_off_the_start_is_read(records, cut):
    cells = records.number(0, 0, 1), records.number(0, 1, 2)
    first, last = read(PATH, records.book(records.sheet(cells[0]), records.sheet(*cells))[:-cut])
    assert (first.rows, first.unread) == ([[1.0]], ())
    assert last.rows[0][0] == 1.0
    assert last.unread[-1].why.startswith("een breuk in het bestand")


def test_a_file_that_breaks_off_before_its_sheets_raises(records):
    for stream in (records.begin(False), records.book(records.sheet())[:30]):
        with pytest.raises(Broken, match="niet compleet"):
            read(PATH, stream)


def test_many_tabs_are_too_much_work(records, little_work):
    tab = records.one(0x0085, struct.pack("<IBBBB", 0x7FFFFFFF, 0, 0, 1, 0) + b"S")
    with pytest.raises(TooMuchWork, match="bladen"):
        read(PATH, records.begin(False) + tab * 600 + records.END)


@pytest.mark.parametrize("record", [(0x0001, b""), (0x003C, b""), (0x00FD, bytes(10))])
def test_many_records_are_too_much_work(records, record, little_work):
    with pytest.raises(TooMuchWork):
        read(PATH, records.book(records.sheet(records.one(*record) * 60_000)))


def test_no_damage_does_worse_than_raise(records, damaged, compound):
    sheet = records.sheet(
        records.number(0, 0, 1),
        records.number(0, 2, -2.5, cell_format=1),
        records.cell(0x0006, 0, 1, bytes(6) + b"\xff\xff" + bytes(8)),
        records.one(0x0207, records.text("abc")),
        records.cell(0x0205, 3, 1, b"\x17\x01"),
        records.cell(0x00FD, 3, 2, bytes(4)),
        records.one(0x00BD, struct.pack("<HHHIHIH", 2, 0, 0, 2019 << 2 | 2, 2, 50 << 2 | 3, 1)),
        records.one(0x00E5, struct.pack("<H4H", 1, 0, 1, 0, 1)),
        records.one(0x0208, struct.pack("<6HHH", 1, 0, 1, 255, 0, 0, 0x0120, 0)),
    )
    before = records.one(0x00FC, bytes(8) + records.text("item"))
    formats = records.one(0x00E0, bytes(20)) + records.one(0x00E0, b"\0\0\x0e\0" + bytes(16))
    stream = records.book(sheet, sheet, before=before + formats)
    for data in (*damaged(stream, 1_000), *damaged(compound({"Workbook": stream}))):
        with contextlib.suppress(ReadError):
            read(PATH, data)
