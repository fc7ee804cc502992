import struct

import pytest

from uvp_xl.backend.reading.kinds.unreadable import BrokenOff, Unreadable
from uvp_xl.backend.reading.kinds.xlsb_records import decode_text, read_records


def test_lengths_and_kinds_of_more_bytes(binary):
    long = binary.one(0x0269, b"x" * 20_000)
    assert list(read_records(long + binary.one(1, b"y"))) == [(0x0269, b"x" * 20_000), (1, b"y")]
    with pytest.raises(BrokenOff):
        list(read_records(b"\x01\xff\xff\xff\x7f"))
    assert decode_text(struct.pack("<I", 0xFFFFFFFF), 0) == ("", 4)


def test_a_text_that_is_too_short_raises():
    for content in (b"\x02\0\0\0a\0", b"\xfe\xff\xff\xff"):
        with pytest.raises(Unreadable):
            decode_text(content, 0)
    with pytest.raises(struct.error):
        decode_text(b"\0\0", 0)


def test_the_whole_records_before_a_break_are_given():
    read = []
    with pytest.raises(BrokenOff):
        read.extend(read_records(b"\x01\x01a\x02\x02b"))
    assert read == [(1, b"a")]
