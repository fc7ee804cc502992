import contextlib
import struct
from pathlib import Path

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.reading.kinds.xls import read
from uvp_xl.errors import Broken, ReadError, TooMuchWork
from uvp_xl.grid import UnreadCell

PATH = Path("plan.xls")


@pytest.mark.parametrize("name", ["Workbook", "Book", "WORKBOOK"])
def test_a_compound_file_holds_the_stream(tmp_path, compound, records, name):
    path = tmp_path / "plan.xls"
    path.write_bytes(compound({name: records.book(records.sheet(records.number(0, 0, 1)))}))
    assert ClosedWorkbook(path).grids()[0].rows == [[1.0]]
    path.write_bytes(compound({"Iets": b"x"}))
    with pytest.raises(Broken, match="er zit geen werkmap in"):
        ClosedWorkbook(path).grids()


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
