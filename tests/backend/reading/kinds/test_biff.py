import pytest

from uvp_xl.backend.reading.kinds import biff
from uvp_xl.backend.reading.kinds.unreadable import BrokenOff, Unreadable
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import CellError


def test_a_substream_ends_at_its_eof_record(records):
    chart = records.sheet(records.one(0x0203))
    stream = records.sheet(records.one(1, b"a"), chart, records.one(2, b"b")) + records.one(3)
    records_read = [(kind, content) for kind, content, _ in biff.read_records(stream)]
    assert records_read[1:] == [(1, b"a"), (10, b""), (2, b"b")]


def test_records_without_end_are_given_as_far_as_they_are(records):
    stream = records.begin() + records.one(1, b"abc")[:-1] + b""
    contents = []
    with pytest.raises(BrokenOff):
        contents.extend(content for _, content, _ in biff.read_records(stream))
    assert contents[1:] == [b"ab"]
    with pytest.raises(BrokenOff):
        list(biff.read_records(b"\x09"))


def test_substreams_are_found_one_after_the_other(records):
    chart = records.sheet()
    parts = [records.sheet(records.one(1), chart), records.END, records.sheet(), records.begin()]
    stream = b"".join(parts)
    assert biff.find_substreams(stream) == [
        0,
        len(parts[0] + parts[1]),
        len(stream) - len(parts[3]),
    ]


def test_the_search_for_substreams_is_work(little_work):
    with pytest.raises(TooMuchWork):
        biff.find_substreams(bytes(200_000))


def test_what_continues_a_record_belongs_to_it(records):
    head = records.one(0xFC, b"a")
    stream = head + records.one(0x3C, b"b") + records.one(0x3C, b"c") + records.one(1)
    assert biff.with_continuations(stream, b"a", len(head)) == [b"a", b"b", b"c"]


def test_error_values():
    assert biff.error_value(0x2A) == CellError("#N/B")
    assert biff.error_value(0x2B) == CellError("#GETTING_DATA")
    with pytest.raises(Unreadable, match="een foutwaarde die uvp-xl niet kent"):
        biff.error_value(99)


@pytest.mark.parametrize(
    ("packed", "number"),
    [((-5 & 0x3FFFFFFF) << 2 | 2, -5.0), (0x40590001, 1.0), (0, 0.0), (3, 0.0)],
)
def test_packed_numbers(packed, number):
    assert biff.decode_rk(packed) == number


def test_an_unknown_code_page_is_that_of_western_europe():
    assert biff.code_page(850) == "cp850"
    assert biff.code_page(12345) == "cp1252"
