import datetime as dt
import zipfile
from pathlib import Path

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import unreadable
from uvp_xl.backend.reading.kinds.xlsb import read
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import UnreadCell

PATH = Path("plan.xlsb")


def grids(data):
    return read(PATH, Package(data))


ROW = ["één", dt.date(2020, 5, 6)]


@pytest.mark.parametrize("damage", ["remove", "change", "other bytes"])
def test_damaged_parts_are_told_and_the_others_read(zipped, parts, damage):
    def damaged(name):
        if damage == "remove":
            return zipped({n: data for n, data in parts.items() if n != name})
        if damage == "other bytes":
            return zipped(parts | {name: b"\x2c\x01\0" + parts[name]})
        data = zipped(parts, zipfile.ZIP_STORED)
        return data.replace(parts[name], b"\xff" + parts[name][1:])

    first, _ = grids(damaged("xl/sharedStrings.bin"))
    if damage != "other bytes":
        assert (first.rows, first.unread) == (
            [["", ROW[1]]],
            (UnreadCell(1, 1, unreadable.NO_TEXT),),
        )
    first, _ = grids(damaged("xl/styles.bin"))
    assert (first.rows, first.unread) == (
        [[ROW[0], 43957.0]],
        (UnreadCell(1, 1, unreadable.NO_FORMATS),),
    )
    if damage == "change":
        first, second = grids(damaged("xl/worksheets/s0.bin"))
        assert (first.rows, first.unread) == ([], (UnreadCell(1, 1, unreadable.BROKEN_SHEET),))
        assert second.rows == [ROW]


def test_the_tabs_before_a_break_are_read(zipped, parts):
    main = parts["xl/workbook.bin"]
    (grid,) = grids(zipped(parts | {"xl/workbook.bin": main[:-20]}))
    assert (grid.name, grid.rows) == ("Blad0", [ROW])


def test_a_tab_with_a_damaged_record_has_a_number(zipped, parts, binary):
    main = binary.one(0x9C, b"\1") + parts["xl/workbook.bin"]
    first, second, _ = grids(zipped(parts | {"xl/workbook.bin": main}))
    assert (first.name, first.hidden, second.name) == ("Blad 1", True, "Blad0")
    assert first.unread == (UnreadCell(1, 1, unreadable.NO_SHEET),)


@pytest.mark.parametrize(
    "record", [(0x13, b"\0" + bytes(4)), (0x2C, bytes(6)), (0x9C, bytes(16)), (0x0B, b"")]
)
def test_many_records_are_too_much_work(zipped, parts, binary, record, little_work):
    where = {0x13: "sharedStrings", 0x2C: "styles", 0x9C: "workbook"}.get(
        record[0], "worksheets/s0"
    )
    with pytest.raises(TooMuchWork):
        grids(zipped(parts | {f"xl/{where}.bin": binary.one(*record) * 60_000}))
