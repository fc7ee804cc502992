import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompoundFile, CompoundFile

INCOMPLETE, CIRCLE = "het bestand is niet compleet", "loopt in een kring"


def test_streams_are_read_by_name_in_any_case_of_letters(compound):
    compound_file = CompoundFile(compound({"Workbook": b"records", "Ander": b"x" * 9000}, ["Map"]))
    assert compound_file.read("WORKBOOK").rstrip(b"\0") == b"records"
    assert compound_file.read("ander") == b"x" * 9000
    assert "workbook" in compound_file
    assert "map" not in compound_file
    assert compound_file.names == {"root entry", "workbook", "ander", "map"}
    with pytest.raises(KeyError):
        compound_file.read("Book")


def small(data):
    """Return the compound file with the first 100 bytes of its first stream in the mini stream."""
    data = bytearray(data)
    root, entry = 1024, 1024 + 128
    start = struct.unpack_from("<I", data, entry + 116)[0]
    struct.pack_into("<IQ", data, root + 116, start, 4096)
    struct.pack_into("<IQ", data, entry + 116, 1, 100)
    offset = len(data) // 512 - 1
    struct.pack_into("<2I", data, 60, offset, 1)
    struct.pack_into("<I", data, 512 + 4 * offset, 0xFFFFFFFE)
    return bytes(data) + struct.pack("<128I", 0xFFFFFFFE, 2, *[0xFFFFFFFE] * 126)


def test_a_small_stream_is_read_from_the_mini_stream(compound):
    data = small(compound({"Workbook": b"." * 64 + b"klein" + b"." * 100}))
    assert CompoundFile(data).read("Workbook") == (b"klein" + b"." * 100)[:100].ljust(100, b"\0")


def test_the_last_sector_may_be_cut_short(compound):
    data = compound({"Workbook": b"x" * 4600})
    assert CompoundFile(data[:-8]).read("Workbook").rstrip(b"\0") == b"x" * 4600


def test_a_table_of_tables(compound):
    data = bytearray(compound({"Workbook": b"x"}))
    last = len(data) // 512 - 1
    struct.pack_into("<2I", data, 68, last, 1)
    struct.pack_into("<109I", data, 76, *[0xFFFFFFFF] * 109)
    more = struct.pack("<128I", 0, *[0xFFFFFFFF] * 126, 0xFFFFFFFE)
    assert CompoundFile(bytes(data) + more).read("Workbook").startswith(b"x")
    circle = struct.pack("<128I", 0, *[0xFFFFFFFF] * 126, last)
    with pytest.raises(BadCompoundFile, match=CIRCLE):
        CompoundFile(bytes(data) + circle)


@pytest.mark.parametrize(
    ("offset", "number", "message"),
    [
        (30, 0x00060007, "de indeling van het bestand klopt niet"),
        (48, 99_999, INCOMPLETE),
        (48, 0xFFFFFFFE, "de inhoudsopgave ontbreekt"),
        (76, 77_777, INCOMPLETE),
        (80, 0, CIRCLE),
        (512 + 4, 1, CIRCLE),
    ],
)
def test_damage_raises(compound, offset, number, message):
    data = bytearray(compound({"Workbook": b"x"}))
    struct.pack_into("<I", data, offset, number)
    with pytest.raises(BadCompoundFile, match=message):
        CompoundFile(bytes(data)).read("Workbook")


def test_a_file_that_was_cut_off(compound):
    data = compound({"Workbook": b"x" * 9000})
    for end in (8, 511, 600, 1500):
        with pytest.raises(BadCompoundFile, match=INCOMPLETE):
            CompoundFile(data[:end]).read("Workbook")


@pytest.mark.parametrize("end", [2048, 5000, 8192])
def test_of_a_stream_that_was_cut_off_what_is_left_is_read(compound, end):
    whole = b"".join(struct.pack("<I", number) for number in range(3000))
    left = CompoundFile(compound({"Workbook": whole})[:end]).read("Workbook")
    assert whole.startswith(left)
    assert len(left) == end - 1536


def test_a_damaged_mini_stream_does_not_touch_the_large_streams(compound):
    data = bytearray(compound({"Workbook": b"x" * 5000}))
    struct.pack_into("<I", data, 60, 99_999)
    assert CompoundFile(bytes(data)).read("Workbook") == b"x" * 5000


@given(st.data())
def test_no_damage_does_worse_than_raise(data):
    data_bytes = bytearray(MAGIC + data.draw(st.binary(min_size=504, max_size=504)) + bytes(4096))
    struct.pack_into("<2H", data_bytes, 30, 9, 6)
    for offset in (44, 48, 60, 68, 76, 80, *range(512, 552, 4)):
        struct.pack_into("<I", data_bytes, offset, data.draw(st.integers(0, 10)))
    with contextlib.suppress(BadCompoundFile):
        compound_file = CompoundFile(bytes(data_bytes))
        for name in compound_file.names:
            if name in compound_file:
                compound_file.read(name)
