import struct
from pathlib import Path

import pytest

from uvp_xl.backend.reading.kinds import limits
from uvp_xl.backend.reading.kinds.date_or_number import NumberKind
from uvp_xl.backend.reading.kinds.xls_globals import BoundSheet, Globals
from uvp_xl.errors import Broken, Locked, TooLarge

PATH = Path("plan.xls")


def book(records, *before, version=0x0600):
    return Globals(PATH, records.book(records.sheet(), before=b"".join(before), version=version))


def test_sheets_have_a_place_a_name_and_a_state(records):
    sheets = [records.sheet()] * 3
    stream = records.book(*sheets, states=(0, 1, 2), kinds=(0, 0, 2))
    workbook = Globals(PATH, stream).sheets
    start = stream.index(sheets[0], 1)
    assert workbook == [
        BoundSheet("Blad1", start, False),
        BoundSheet("Blad2", start + len(sheets[0]), True),
    ]


def test_format_kinds_by_code_or_by_built_in_number(records):
    code = records.one(0x041E, struct.pack("<H", 14) + records.text("0%"))
    formats = [records.one(0x00E0, struct.pack("<HH16x", 0, number)) for number in (0, 14, 15)]
    workbook = book(records, code, *formats)
    assert [workbook.formats.kind(n) for n in range(4)] == [
        NumberKind.NUMBER,
        NumberKind.PERCENTAGE,
        NumberKind.MOMENT,
        NumberKind.NUMBER,
    ]


def test_the_epoch_and_the_texts(records):
    table = records.one(0x00FC, bytes(8) + records.text("één") + records.text("tw"))
    workbook = book(records, records.one(0x0022, b"\1\0"), table[:-2], records.one(0x3C, b"\0ee"))
    assert workbook.epoch_1904
    assert workbook.strings[0] == "één"


def test_before_excel_97_texts_are_in_a_code_page(records):
    page = records.one(0x0042, struct.pack("<H", 850))
    code = records.one(0x041E, struct.pack("<H", 164) + b"\x05h:mm ")
    cell_format = records.one(0x00E0, struct.pack("<HH12x", 0, 164))
    workbook = book(records, page, code, cell_format, version=0x0500)
    assert not workbook.unicode
    assert workbook.text(b"\x03\0\x82\x82n", 0) == "één"
    assert workbook.formats.kind(0) is NumberKind.MOMENT
    assert [sheet.name for sheet in workbook.sheets] == ["Blad1"]


def test_a_password_raises(records):
    with pytest.raises(Locked):
        book(records, records.one(0x002F, b"\0\0\1\2\3\4"))
    assert book(records, records.one(0x002F, bytes(54))).sheets  # what decrypting leaves behind


@pytest.mark.parametrize(
    ("stream", "message"),
    [
        (b"\x09\x04\x06\x00\0\0\x10\0\0\0", "Excel 4 of ouder"),
        (b"iets anders", "er zit geen werkmap in"),
        (b"", "er zit geen werkmap in"),
    ],
)
def test_what_is_no_workbook_raises(stream, message):
    with pytest.raises(Broken, match=message):
        Globals(PATH, stream)


def test_too_many_texts(records, monkeypatch):
    monkeypatch.setattr(limits, "MAX_WRITTEN", 1)
    with pytest.raises(TooLarge, match="te veel teksten"):
        book(records, records.one(0x00FC, bytes(8) + records.text("a") * 2))
