import datetime as dt
import struct
from pathlib import Path

import pytest

from uvp_xl.backend.reading.kinds.xls import read
from uvp_xl.grid import NO_RESULT, Area, CellError, Percentage, UnreadCell

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


def test_cells_far_apart_are_all_read(records, sheet):
    grid = sheet(records.number(0, 0, 1), records.number(65_535, 255, 2))
    assert (grid.rows, grid.far_cells) == ([[1.0]], {(65_536, 256): 2.0})


def test_the_claimed_size_of_a_sheet_is_ignored(records, sheet):
    size = records.one(0x0200, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0))
    assert sheet(size, records.number(0, 0, 1)).rows == [[1.0]]


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
