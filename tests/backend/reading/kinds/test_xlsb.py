import contextlib
import datetime as dt
import struct
from pathlib import Path

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import unreadable
from uvp_xl.backend.reading.kinds.xlsb import read
from uvp_xl.errors import Broken, ReadError
from uvp_xl.grid import UnreadCell

PATH = Path("plan.xlsb")


def grids(data):
    return read(PATH, Package(data))


def test_it_is_recognised_by_its_content(tmp_path, xlsb, binary):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(xlsb(binary.sheet(binary.row(0), binary.number(0, 1))))
    assert ClosedWorkbook(path).grids()[0].rows == [[1.0]]


ROW = ["één", dt.date(2020, 5, 6)]


def test_a_tab_without_part_or_relationship_is_an_unread_sheet(zipped, parts):
    rels = "xl/_rels/workbook.bin.rels"
    without = {name: data for name, data in parts.items() if "s0.bin" not in name}
    unrelated = parts | {rels: parts[rels].replace(b'"r0"', b'"r7"')}
    for files in (without, unrelated):
        first, second = grids(zipped(files))
        assert (first.rows, first.unread) == ([], (UnreadCell(1, 1, unreadable.NO_SHEET),))
        assert (second.rows, second.unread, second.hidden) == ([ROW], (), True)


def test_no_damage_does_worse_than_raise(zipped, parts, damaged, binary):
    cells = [binary.row(0, hidden=True), binary.cell(6, 1, binary.text("los"))]
    cells += [binary.one(16, bytes(4) + struct.pack("<d", -1.5)), binary.cell(3, 4, b"\x2a")]
    sheet = binary.sheet(*cells, after=binary.one(0xB0, struct.pack("<4I", 0, 1, 0, 1)))
    parts["xl/worksheets/s0.bin"] = sheet
    for name in parts:
        for data in damaged(parts[name], 100):
            with contextlib.suppress(ReadError):
                grids(zipped(parts | {name: data}))


def test_a_workbook_without_tabs_is_none(zipped, parts):
    for damage in (b"", b"\xff"):
        with pytest.raises(Broken, match="er zit geen werkmap in"):
            grids(zipped(parts | {"xl/workbook.bin": damage}))
    for gone in ("xl/workbook.bin", "_rels/.rels"):
        with pytest.raises(Broken, match="er zit geen werkmap in"):
            grids(zipped({n: d for n, d in parts.items() if n != gone}))
    with pytest.raises(Broken, match="er zit geen werkmap in"):
        grids(zipped(parts | {"_rels/.rels": "<Rel"}))


def test_charts_are_no_sheets_and_macros_of_excel_4_are(zipped, parts):
    rels = "xl/_rels/workbook.bin.rels"
    for kind, names in (("chartsheet", ["Blad1"]), ("xlMacrosheet", ["Blad0", "Blad1"])):
        other = parts[rels].replace(b"/worksheet", b"/" + kind.encode(), 1)
        assert [grid.name for grid in grids(zipped(parts | {rels: other}))] == names


def test_a_part_may_be_that_of_two_sheets(xlsb, binary):
    first, second = grids(xlsb(binary.sheet(binary.row(0), binary.number(0, 1)), repeat=2))
    assert first.rows == second.rows == [[1.0]]
