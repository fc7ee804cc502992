"""The fonts, fills and cell formats of an .xlsb, from records made by hand."""

import struct
from pathlib import Path

import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds.xlsb import read

PATH = Path("plan.xlsb")
RUNS = struct.pack("<I4H", 2, 0, 1, 4, 0)
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
    '<a:clrScheme><a:accent1><a:srgbClr val="00B050"/></a:accent1></a:clrScheme>'
    "</a:themeElements></a:theme>"
)


@pytest.fixture
def look(binary):
    """Return a builder of styles with three fonts (plain, struck, Wingdings) and these colours."""

    def make(*colours):
        fonts = [
            binary.one(0x2B, struct.pack("<HH17x", 220, flags) + binary.text(name))
            for flags, name in ((0, "Calibri"), (8, "Calibri"), (0, "Wingdings"))
        ]
        fills = [
            binary.one(0x2D, struct.pack("<I", pattern) + colour + bytes(8))
            for pattern, colour in colours
        ]
        formats = [
            binary.one(0x2F, struct.pack("<5H4x", 0, 17 * (font == 0), font, fill, 0))
            for fill in range(max(len(fills), 1))
            for font in range(3)
        ]
        return b"".join((*fonts, *fills, binary.one(0x0269), *formats, binary.one(0x026A)))

    return make


def grid(data):
    return read(PATH, Package(data))[0]


def test_a_struck_font_and_a_font_of_signs_in_cells(xlsb, binary, look):
    shared = b"".join(
        binary.one(0x13, b"\1" + binary.text("2025 2026") + runs)
        for runs in (RUNS, RUNS[:-1], b"", struct.pack("<I", 0))
    )
    cells = [
        binary.cell(7, 0, bytes(4), 0),
        binary.cell(7, 1, b"\1\0\0\0", 0),
        binary.cell(7, 2, b"\2\0\0\0", 1),
        binary.cell(7, 3, b"\3\0\0\0", 0),
        binary.cell(6, 4, binary.text("ü"), 2),
        binary.cell(0x3E, 5, b"\1" + binary.text("2025 2026") + RUNS, 0),
        binary.cell(4, 6, b"\1", 1),
        binary.number(7, 46082, 0),
        binary.number(8, 46082, 1),
        binary.cell(0x3E, 9, b"\0" + binary.text("x"), 1),
    ]
    sheet = binary.sheet(binary.row(0), *cells)
    (row,) = grid(xlsb(sheet, styles=look(), sharedStrings=shared)).rows
    assert [(value, getattr(value, "struck", None)) for value in row] == [
        ("2026", "2025"),
        ("", "2025 2026"),
        ("", "2025 2026"),
        ("2025 2026", None),
        ("✓", ""),
        ("2026", "2025"),
        ("", "WAAR"),
        ("maart 2026", ""),
        ("", "46082"),
        ("", "x"),
    ]


def test_colours_of_all_kinds_for_empty_cells_too(xlsb, binary, look):
    colours = [
        (1, struct.pack("<BBh4B", 5, 0, 0, 255, 0, 0, 255)),
        (1, struct.pack("<BBh4B", 6, 4, 0, 0, 0, 0, 0)),
        (1, struct.pack("<BBh4B", 3, 10, 0, 0, 0, 0, 0)),
        (1, struct.pack("<BBh4B", 0, 10, 0, 0, 0, 0, 0)),
        (2, struct.pack("<BBh4B", 5, 0, 0, 255, 0, 0, 255)),
        (1, b""),
    ]
    cells = [binary.cell(1, column, b"", 3 * column) for column in range(len(colours) + 1)]
    cells.append(binary.one(12, bytes([3, 0, 0, 0])))
    sheet = binary.sheet(binary.row(0), *cells)
    styles = look(*colours[:5]) + binary.one(0x2D, struct.pack("<I", 1))
    green = "00B050"
    for theme, known in ((THEME, {(1, 2): green, (1, 8): green}), ("<a", {}), ("", {})):
        found = grid(xlsb(sheet, styles=styles, theme=theme)).fills
        assert found == {(1, 1): "FF0000", (1, 3): "FF0000"} | known


def test_a_damaged_text_with_runs_is_read_without_them(xlsb, binary, look):
    long = struct.pack("<I", 0xFFFFFFFF) + RUNS[4:]
    sheet = binary.sheet(
        binary.row(0), binary.cell(0x3E, 0, b"\1" + binary.text("2025 2026") + long, 0)
    )
    assert grid(xlsb(sheet, styles=look())).rows == [["2026"]]
