"""The fonts, palette and fills of an .xls, from records made by hand."""

import struct
from pathlib import Path

import pytest

from uvp_xl.backend.reading.kinds.cell_look import CellLook
from uvp_xl.backend.reading.kinds.xls_globals import Globals
from uvp_xl.backend.reading.kinds.xls_sheet import read_sheet
from uvp_xl.grid import SeenText

PATH = Path("plan.xls")
OLD = 0x0500


def font(records, struck=False, name="Arial", version=0x0600):
    flags = b"\0" if version == 0x0600 else b""
    head = struct.pack("<HH10xB", 200, 8 * struck, len(name)) + flags
    return records.one(0x0031, head + name.encode())


def cell_format(records, font=0, number=0, colour=64, solid=True):
    border = struct.pack("<I", solid << 26)
    fill = struct.pack("<H", colour | 65 << 7)
    return records.one(0x00E0, struct.pack("<HH10x", font, number) + border + fill)


def grid(records, *cells, before, version=0x0600):
    sheet = records.sheet(*cells, version=version)
    book = Globals(PATH, records.book(sheet, before=b"".join(before), version=version))
    return read_sheet(book.sheets[0], records.book(sheet, before=b"".join(before),
                                                   version=version), book)  # fmt: skip


def looks(records, *before, version=0x0600):
    stream = records.book(records.sheet(), before=b"".join(before), version=version)
    return Globals(PATH, stream).formats.looks


def test_no_font_has_number_four(records):
    fonts = [font(records, struck=number == 4) for number in range(6)]
    formats = [cell_format(records, number, 14) for number in range(8)]
    assert looks(records, *fonts, *formats) == {5: CellLook("d-m-yyyy", struck=True)}


def test_only_fills_that_can_be_a_light_are_kept(records):
    colours = (10, 17, 51, 56, 64, 65, 127)
    formats = [cell_format(records, colour=colour) for colour in colours]
    striped = cell_format(records, colour=10, solid=False)
    found = looks(records, *formats, striped)
    assert {number: look.fill for number, look in found.items()} == {
        0: "FF0000",
        1: "008000",
        2: "FFCC00",
    }


def test_the_palette_and_the_extension_of_a_format_replace_a_colour(records):
    palette = records.one(0x0092, struct.pack("<H", 9) + b"\x00\xb0\x50\0" * 2)
    formats = [cell_format(records, colour=8), cell_format(records, colour=10)]
    themed = struct.pack("<HHHh4B8x", 4, 20, 3, 0, 6, 0, 0, 0)
    other = struct.pack("<HH4x", 13, 8)
    rgb = struct.pack("<HHHh4B8x", 4, 20, 2, 0, 0xFF, 0xC0, 0, 255)
    extension = records.one(0x087D, struct.pack("<14xHHH", 1, 0, 3) + themed + other + rgb)
    found = looks(records, *formats, palette, extension)
    assert {number: look.fill for number, look in found.items()} == {0: "00B050", 1: "FFC000"}


def test_a_broken_extension_changes_nothing(records):
    extension = records.one(0x087D, struct.pack("<14xHHHHHHB", 0, 0, 1, 4, 0, 2, 0))
    assert looks(records, cell_format(records, colour=10), extension)[0].fill == "FF0000"


def test_a_font_without_name_is_left_out(records):
    broken = records.one(0x0031, b"\0\0\x08\0")
    assert not looks(records, broken, cell_format(records, 0))


def test_empty_cells_have_a_colour_too(records):
    formats = [cell_format(records, colour=colour) for colour in (64, 10, 17)]
    row = struct.pack("<2H4H", 1, 0, 1, 1, 0, 2) + struct.pack("<H", 3)
    found = grid(
        records,
        records.cell(0x0201, 0, 0, b"", 1),
        records.number(0, 1, 5.0, 2),
        records.one(0x00BE, row),
        records.one(0x00BE, b"\0"),
        records.number(1, 5, 5.0),
        records.one(0x00BD, struct.pack("<2HHIHIH", 2, 0, 1, 2, 0, 2, 1)),
        before=formats,
    )
    red, green = "FF0000", "008000"
    assert found.fills == {(1, 1): red, (1, 2): green, (2, 1): red, (2, 2): red, (2, 4): green,
                           (3, 1): red}  # fmt: skip
    assert found.value(1, 1) == ""


def test_runs_of_a_shared_text_are_those_of_its_fonts(records):
    fonts = [font(records), font(records, struck=True), font(records, name="Wingdings")]
    text = "😀 2025 2026".encode("utf-16-le")
    head = struct.pack("<HBH", len(text) // 2, 9, 2)
    runs = struct.pack("<4H", 3, 1, 7, 0)
    table = records.one(0x00FC, bytes(8) + head + text + runs[:2])
    rest = records.one(0x003C, runs[2:6]) + records.one(0x003C, runs[6:] + records.text("ü"))
    formats = [cell_format(records, 0), cell_format(records, 1), cell_format(records, 2)]
    found = grid(
        records,
        records.cell(0x00FD, 0, 0, bytes(4), 0),
        records.cell(0x00FD, 0, 1, bytes(4), 1),
        records.cell(0x00FD, 0, 2, b"\1\0\0\0", 2),
        records.cell(0x00FD, 0, 3, b"\1\0\0\0", 1),
        records.cell(0x0205, 0, 4, b"\1\0", 1),
        records.number(0, 5, 2025.0, 1),
        before=[*fonts, *formats, table, rest],
    )
    mixed, cell_struck, tick, gone, yes, number = found.rows[0]
    assert (mixed, mixed.struck, mixed.stored) == ("😀  2026", "2025", "😀 2025 2026")
    assert (cell_struck, cell_struck.struck) == ("2026", "😀 2025")
    assert (tick, tick.stored) == ("✓", "ü")
    assert [(v, v.stored, v.struck) for v in (gone, yes, number)] == [
        ("", "ü", "ü"),
        ("", True, "WAAR"),
        ("", 2025.0, "2025"),
    ]


@pytest.mark.parametrize(("version", "run"), [(0x0600, "<2H"), (OLD, "<2B")])
def test_runs_in_a_cell_are_after_its_text(records, version, run):
    fonts = [font(records, version=version), font(records, struck=True, version=version)]
    text = records.text("2025 2026", wide=False)
    text = text if version == 0x0600 else text[:2] + text[3:]
    count = struct.pack(run[:1] + run[2:], 2)
    runs = count + struct.pack(run, 0, 1) + struct.pack(run, 4, 0)
    plain = records.text("a", wide=False)
    plain = plain if version == 0x0600 else plain[:2] + plain[3:]
    cells = [records.cell(0x00D6, 0, 0, text + runs), records.cell(0x00D6, 0, 1, text + runs[:-1]),
             records.cell(0x00D6, 0, 2, plain)]  # fmt: skip
    found = grid(records, *cells, before=[*fonts, cell_format(records)], version=version)
    seen = found.rows[0]
    assert [(v, getattr(v, "struck", "")) for v in seen] == [
        ("2026", "2025"),
        ("", "2025 2026"),
        ("a", ""),
    ]


def test_a_cell_format_of_excel_5_has_its_fill_elsewhere(records):
    area = struct.pack("<I", 10 | 65 << 7 | 1 << 16)
    formats = [records.one(0x00E0, struct.pack("<HH4x", 0, 0) + area + bytes(4))]
    assert looks(records, *formats, version=OLD) == {0: CellLook(fill="FF0000")}


def test_the_result_of_a_formula_is_struck_too(records):
    fonts = [font(records, struck=True)]
    result = b"\0\0\0\0\0\0\xff\xff" + bytes(8)
    yes = b"\1\0\1\0\0\0\xff\xff" + bytes(8)
    found = grid(
        records,
        records.cell(0x0006, 0, 0, result),
        records.one(0x0207, records.text("oud")),
        records.cell(0x0006, 0, 1, yes),
        before=[*fonts, cell_format(records)],
    )
    assert found.rows == [["", ""]]
    assert [value.stored for value in found.rows[0]] == ["oud", True]
    assert all(isinstance(value, SeenText) for value in found.rows[0])
