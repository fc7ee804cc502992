import contextlib
import datetime as dt
import struct
import zipfile
from pathlib import Path

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import unreadable
from uvp_xl.backend.reading.kinds.unreadable import BrokenOff
from uvp_xl.backend.reading.kinds.xlsb import read
from uvp_xl.backend.reading.kinds.xlsb_records import decode_text, read_records
from uvp_xl.errors import Broken, ReadError, TooMuchWork
from uvp_xl.grid import Area, CellError, Percentage, UnreadCell

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


@pytest.fixture
def parts(xlsb, binary, styles):
    """Return the parts of a workbook with two sheets, texts and formats."""
    cells = [binary.row(0), binary.cell(7, 0, bytes(4)), binary.number(1, 43957, cell_format=1)]
    shared = binary.one(0x13, b"\0" + binary.text("één"))
    sheets = binary.sheet(*cells), binary.sheet(*cells, binary.one(0x25))
    package = Package(xlsb(*sheets, styles=styles, sharedStrings=shared, hidden=(1,)))
    return {name: package.read(name) for name in package.names}


ROW = ["één", dt.date(2020, 5, 6)]


def test_a_tab_without_part_or_relationship_is_an_unread_sheet(zipped, parts):
    rels = "xl/_rels/workbook.bin.rels"
    without = {name: data for name, data in parts.items() if "s0.bin" not in name}
    unrelated = parts | {rels: parts[rels].replace(b'"r0"', b'"r7"')}
    for files in (without, unrelated):
        first, second = grids(zipped(files))
        assert (first.rows, first.unread) == ([], (UnreadCell(1, 1, unreadable.NO_SHEET),))
        assert (second.rows, second.unread, second.hidden) == ([ROW], (), True)


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


def test_the_tabs_before_a_break_are_read(zipped, parts):
    main = parts["xl/workbook.bin"]
    (grid,) = grids(zipped(parts | {"xl/workbook.bin": main[:-20]}))
    assert (grid.name, grid.rows) == ("Blad0", [ROW])


def test_a_tab_with_a_damaged_record_has_a_number(zipped, parts, binary):
    main = binary.one(0x9C, b"\1") + parts["xl/workbook.bin"]
    first, second, _ = grids(zipped(parts | {"xl/workbook.bin": main}))
    assert (first.name, first.hidden, second.name) == ("Blad 1", True, "Blad0")
    assert first.unread == (UnreadCell(1, 1, unreadable.NO_SHEET),)


def test_charts_are_no_sheets_and_macros_of_excel_4_are(zipped, parts):
    rels = "xl/_rels/workbook.bin.rels"
    for kind, names in (("chartsheet", ["Blad1"]), ("xlMacrosheet", ["Blad0", "Blad1"])):
        other = parts[rels].replace(b"/worksheet", b"/" + kind.encode(), 1)
        assert [grid.name for grid in grids(zipped(parts | {rels: other}))] == names


def test_a_part_may_be_that_of_two_sheets(xlsb, binary):
    first, second = grids(xlsb(binary.sheet(binary.row(0), binary.number(0, 1)), repeat=2))
    assert first.rows == second.rows == [[1.0]]


@pytest.mark.parametrize(
    "record", [(0x13, b"\0" + bytes(4)), (0x2C, bytes(6)), (0x9C, bytes(16)), (0x0B, b"")]
)
def test_many_records_are_too_much_work(zipped, parts, binary, record, little_work):
    where = {0x13: "sharedStrings", 0x2C: "styles", 0x9C: "workbook"}.get(
        record[0], "worksheets/s0"
    )
    with pytest.raises(TooMuchWork):
        grids(zipped(parts | {f"xl/{where}.bin": binary.one(*record) * 60_000}))


def test_lengths_and_kinds_of_more_bytes(binary):
    long = binary.one(0x0269, b"x" * 20_000)
    assert list(read_records(long + binary.one(1, b"y"))) == [(0x0269, b"x" * 20_000), (1, b"y")]
    with pytest.raises(BrokenOff):
        list(read_records(b"\x01\xff\xff\xff\x7f"))
    assert decode_text(struct.pack("<I", 0xFFFFFFFF), 0) == ("", 4)
