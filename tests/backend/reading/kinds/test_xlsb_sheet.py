import datetime as dt
import struct
from pathlib import Path

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import unreadable
from uvp_xl.backend.reading.kinds.xlsb import read
from uvp_xl.grid import Area, CellError, Percentage, UnreadCell

PATH = Path("plan.xlsb")


def grids(data):
    return read(PATH, Package(data))


def test_every_kind_of_cell(xlsb, binary, styles):
    def packed(number):
        return struct.pack("<I", number << 2 | 2)

    formula = bytes(6)
    sheet = binary.sheet(
        binary.row(0),
        binary.number(0, 2.5),
        binary.cell(2, 1, packed(43957), cell_format=1),
        binary.number(2, 0.5, cell_format=2),
        binary.number(3, 1.5, cell_format=3),
        binary.number(4, 7, cell_format=99),
        binary.row(2),
        binary.cell(7, 0, struct.pack("<I", 1)),
        binary.cell(7, 1, struct.pack("<I", 99)),
        binary.cell(6, 1, binary.text("los")),
        binary.cell(0x3E, 2, b"\x01" + binary.text("rijk") + bytes(8)),
        binary.cell(4, 3, b"\x01"),
        binary.cell(3, 4, b"\x2a"),
        binary.row(3),
        binary.cell(8, 0, binary.text("uit") + formula),
        binary.cell(9, 1, struct.pack("<d", 3) + formula),
        binary.cell(10, 2, b"\0" + formula),
        binary.cell(11, 3, b"\x07" + formula),
        binary.cell(1, 4, b""),
        binary.one(0x25),
    )
    shared = b"".join(binary.one(0x13, b"\0" + binary.text(text)) for text in ("nul", "één"))
    (grid,) = grids(xlsb(sheet, styles=styles, sharedStrings=shared))
    assert grid.rows == [
        [2.5, dt.date(2020, 5, 6), Percentage(0.5), dt.timedelta(hours=36), 7.0],
        [""] * 5,
        ["één", "los", "rijk", True, CellError("#N/B")],
        ["uit", 3.0, False, CellError("#DEEL/0!"), ""],
    ]


def test_short_cells_follow_the_previous_cell(xlsb, binary):
    short = [
        binary.one(13, bytes(4) + struct.pack("<I", 5 << 2 | 2)),
        binary.one(12, bytes(4)),
        binary.one(16, bytes(4) + struct.pack("<d", 1.5)),
        binary.one(17, bytes(4) + binary.text("a")),
    ]
    (grid,) = grids(xlsb(binary.sheet(binary.row(0), binary.number(1, 1), *short)))
    assert grid.rows == [["", 1.0, 5.0, "", 1.5, "a"]]


def test_hidden_rows_merges_and_sheets_and_the_epoch(xlsb, binary, styles):
    merge = binary.one(0xB0, struct.pack("<4I", 0, 1_048_575, 0, 0))
    first = binary.sheet(
        binary.row(0, hidden=True),
        binary.row(1),
        binary.number(0, 42495, cell_format=1),
        after=merge,
    )
    one, other = grids(xlsb(first, binary.sheet(), hidden=(1,), epoch_1904=True, styles=styles))
    assert one.rows == [[""], [dt.date(2020, 5, 6)]]
    assert (one.hidden_rows, one.merges) == ({1}, (Area(1, 1, 2, 1),))
    assert (one.name, one.hidden, other.name, other.hidden) == ("Blad0", False, "Blad1", True)


def test_cells_far_apart_are_all_read(xlsb, binary):
    far = binary.sheet(
        binary.row(0), binary.number(0, 1), binary.row(1_048_575), binary.number(16_383, 1)
    )
    (grid,) = grids(xlsb(far))
    assert (grid.rows, grid.far_cells) == ([[1.0]], {(1_048_576, 16_384): 1.0})


BROKEN_OFF = "een breuk in het bestand: wat op dit blad nog volgt, is niet te lezen"


@pytest.mark.parametrize(
    ("cells", "unread"),
    [
        (lambda b: [b.one(0, b"\0"), b.number(0, 1)], (1, 1, unreadable.NO_ROW)),
        (lambda b: [b.row(4), b.one(5, b"\0")], (1, 1, unreadable.BROKEN_CELL)),
        (lambda b: [b.row(4), b.cell(5, 2, b"\0")], (5, 3, "een cel die beschadigd is")),
        (lambda b: [b.row(4), b.cell(3, 2, b"\x63")], (5, 3, unreadable.UNKNOWN_ERROR)),
        (lambda b: [b.row(4), b.cell(7, 2, b"\x09\0\0\0")], (5, 3, unreadable.NO_TEXT)),
        (lambda b: [b.row(4), b.cell(6, 2, b"\x09\0\0\0a")], (5, 3, unreadable.SHORT_TEXT)),
        (lambda b: [b.row(4), b.number(2, 1), b"\x05\xff"], (5, 4, BROKEN_OFF)),
        (lambda b: [b.row(4), b.number(2, 1), b"\x05\xff\xff\xff\x7f"], (5, 4, BROKEN_OFF)),
        (lambda b: [b.row(0xFFFFFFFF), b.number(0, 1)], (1, 1, unreadable.OUTSIDE)),
        (lambda b: [b.row(4), b.number(0xFFFFFFFF, 1)], (1, 1, unreadable.OUTSIDE)),
    ],
)
def test_what_cannot_be_read_is_told_at_its_cell(xlsb, binary, cells, unread):
    good = [binary.row(0), binary.number(0, 1)]
    broken, whole = grids(
        xlsb(binary.one(0x91) + b"".join(good + cells(binary)), binary.sheet(*good))
    )
    assert broken.rows[0][0] == 1.0
    assert UnreadCell(*unread) in broken.unread
    assert (whole.rows, whole.unread) == ([[1.0]], ())


def test_a_cell_before_any_row_has_no_address(xlsb, binary):
    (grid,) = grids(xlsb(binary.sheet(binary.number(0, 1), binary.row(0), binary.number(0, 2))))
    assert (grid.rows, grid.unread) == ([[2.0]], (UnreadCell(1, 1, unreadable.NO_ROW),))


def test_what_follows_the_cells_may_break_off_too(xlsb, binary):
    (grid,) = grids(xlsb(binary.sheet(binary.row(0), binary.number(0, 1), after=b"\xb0\x01\x10")))
    assert (grid.rows, grid.unread) == ([[1.0]], (UnreadCell(1, 2, BROKEN_OFF),))
