import struct
from pathlib import Path

import pytest

from uvp_xl.backend.reading.kinds.date_or_number import NumberKind, kind_of_code
from uvp_xl.backend.reading.kinds.xls_globals import BoundSheet, Globals
from uvp_xl.errors import Broken, Locked, TooMuchWork

PATH = Path("plan.xls")


def book(records, *before, version=0x0600):
    return Globals(PATH, records.book(records.sheet(), before=b"".join(before), version=version))


def test_sheets_have_a_place_a_name_and_a_state(records):
    sheets = [records.sheet()] * 3
    stream = records.book(*sheets, states=(0, 1, 2), kinds=(0, 0, 2))
    workbook = Globals(PATH, stream).sheets
    start = stream.index(sheets[0], 1)
    assert workbook == [
        BoundSheet("Blad1", 0, start, False),
        BoundSheet("Blad2", 1, start + len(sheets[0]), True),
    ]


def test_format_kinds_by_code_or_by_built_in_number(records):
    code = records.one(0x041E, struct.pack("<H", 14) + records.text("0%"))
    formats = [records.one(0x00E0, struct.pack("<HH16x", 0, number)) for number in (0, 14, 15)]
    workbook = book(records, code, *formats)
    assert [kind_of_code(workbook.formats.code(n)) for n in range(4)] == [
        NumberKind.NUMBER,
        NumberKind.PERCENTAGE,
        NumberKind.MOMENT,
        NumberKind.NUMBER,
    ]


def test_the_epoch_and_the_texts(records):
    texts = bytes(8) + records.text("één") + records.text("twee", wide=False)
    table = records.one(0x00FC, texts[:-2]) + records.one(0x3C, b"\0ee")
    workbook = book(records, records.one(0x0022, b"\1\0"), table)
    assert workbook.epoch_1904
    assert workbook.strings == ["één", "twee"]


def test_before_excel_97_texts_are_in_a_code_page(records):
    page = records.one(0x0042, struct.pack("<H", 850))
    code = records.one(0x041E, struct.pack("<H", 164) + b"\x05h:mm ")
    cell_format = records.one(0x00E0, struct.pack("<HH12x", 0, 164))
    workbook = book(records, page, code, cell_format, version=0x0500)
    assert not workbook.unicode
    assert workbook.text(b"\x03\0\x82\x82n", 0) == "één"
    assert kind_of_code(workbook.formats.code(0)) is NumberKind.MOMENT
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


def test_too_many_texts(records, little_work):
    texts = records.one(0x00FC, bytes(8) + bytes(3) * 2_700)
    more = records.one(0x003C, bytes(3) * 2_700)
    with pytest.raises(TooMuchWork, match="in de gedeelde teksten"):
        book(records, texts, more * 10)


def test_damaged_records_are_passed_over(records):
    workbook = book(
        records,
        records.one(0x00E0, b""),
        records.one(0x041E, b"\0"),
        records.one(0x041E, struct.pack("<HHB", 164, 99, 0) + b"0%"),
        records.one(0x0042, b"\0"),
        records.one(0x0022, b""),
        records.one(0x0085, b"\1"),
    )
    assert [sheet.name for sheet in workbook.sheets] == ["Blad 1", "Blad1"]
    assert workbook.formats.ids == [0]
