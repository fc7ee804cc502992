import datetime as dt
import struct
from pathlib import Path

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.backend.reading.kinds.xlsb import decode_text, read, read_records
from uvp_xl.errors import Broken, TooLarge
from uvp_xl.grid import Area, CellError, Percentage

PATH = Path("plan.xlsb")


def grids(data):
    return read(PATH, Package(data))


@pytest.fixture
def styles(binary):
    """Return cell formats: 0 plain, 1 a date, 2 a percentage, 3 a duration in hours."""
    code = binary.one(0x2C, struct.pack("<H", 164) + binary.text("[h]:mm"))
    others = binary.one(0x2F, struct.pack("<HH", 0, 14))
    cell_formats = [binary.one(0x2F, struct.pack("<HH12x", 0, n)) for n in (0, 14, 9, 164)]
    return code + others + binary.one(0x0269) + b"".join(cell_formats) + binary.one(0x026A) + others


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


def test_it_is_recognised_by_its_content(tmp_path, xlsb, binary):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(xlsb(binary.sheet(binary.row(0), binary.number(0, 1))))
    assert ClosedWorkbook(path).grids()[0].rows == [[1.0]]


def test_cells_far_apart_are_all_read(xlsb, binary):
    far = binary.sheet(
        binary.row(0), binary.number(0, 1), binary.row(1_048_575), binary.number(16_383, 1)
    )
    (grid,) = grids(xlsb(far))
    assert (grid.rows, grid.far_cells) == ([[1.0]], {(1_048_576, 16_384): 1.0})


@pytest.mark.parametrize(
    "cells",
    [
        lambda b: [b.number(0, 1)],
        lambda b: [b.row(0), b.one(5, b"\0")],
        lambda b: [b.row(0), b"\x05\xff"],
        lambda b: [b.one(0, b"\0\0\0\0")],
    ],
)
def test_damage_raises(xlsb, binary, cells):
    with pytest.raises(Broken, match="er zit een fout in de opbouw"):
        grids(xlsb(b"".join(cells(binary))))


def test_a_sheet_without_part_and_a_part_with_two_sheets(zipped, xlsb, binary):
    package = Package(xlsb(binary.sheet()))
    parts = {name: package.read(name) for name in package.names}
    assert grids(zipped({n: d for n, d in parts.items() if "s0.bin" not in n})) == []
    with pytest.raises(Broken, match="er zit geen werkmap in"):
        grids(zipped({n: d for n, d in parts.items() if n != "xl/workbook.bin"}))
    with pytest.raises(Broken, match="bladen liggen door elkaar"):
        grids(xlsb(binary.sheet(), repeat=2))


def test_too_many_texts(xlsb, binary, monkeypatch):
    monkeypatch.setattr(limits, "MAX_WRITTEN", 1)
    with pytest.raises(TooLarge, match="te veel teksten"):
        grids(xlsb(sharedStrings=binary.one(0x13, b"\0" + binary.text("a")) * 2))


def test_lengths_and_kinds_of_more_bytes(binary):
    long = binary.one(0x0269, b"x" * 20_000)
    assert list(read_records(long + binary.one(1, b"y"))) == [(0x0269, b"x" * 20_000), (1, b"y")]
    assert list(read_records(b"\x01\xff\xff\xff\x7f")) == [(1, b"")]
    assert decode_text(struct.pack("<I", 0xFFFFFFFF), 0) == ("", 4)
