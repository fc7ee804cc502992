import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.backend.reading.kinds.biff_strings import (
    StringReader,
    read_shared_strings,
)
from uvp_xl.backend.reading.kinds.unreadable import Unreadable

HEAD = bytes(8)


def text(texts, wide=True, runs=0, aid=b""):
    flags = wide | 8 * bool(runs) | 4 * bool(aid)
    head = struct.pack("<HB", len(texts), flags)
    head += struct.pack("<H", runs) if runs else b""
    head += struct.pack("<I", len(aid)) if aid else b""
    return head + texts.encode("utf-16-le" if wide else "latin-1") + bytes(4 * runs) + aid


def test_texts_with_formatting_and_reading_aids():
    content = (
        HEAD + text("één", wide=False) + text("twee", runs=3) + text("東京", aid=b"abc") + text("€")
    )
    assert list(read_shared_strings([content])) == ["één", "twee", "東京", "€"]


def test_a_text_may_run_on_with_other_flags():
    first = HEAD + struct.pack("<HB", 5, 0) + b"ab"
    second = b"\x01" + "c€".encode("utf-16-le")
    third = b"\0" + b"d" + text("x")
    assert list(read_shared_strings([first, second, third])) == ["abc€d", "x"]


def test_trailing_data_of_a_string_may_continue_too():
    content = HEAD + text("a", runs=2)
    assert list(read_shared_strings([content[:-3], b"..." + text("b")])) == ["a", "b"]


def test_a_truncated_table_gives_its_complete_strings():
    whole = HEAD + text("a") + text("lang")
    assert list(read_shared_strings([whole[:-3]])) == ["a"]
    assert list(read_shared_strings([whole[:-8]])) == ["a"]
    assert list(read_shared_strings([HEAD + struct.pack("<HB", 5, 1) + b"ab", b""])) == []
    assert list(read_shared_strings([HEAD])) == []


def test_a_single_truncated_string_raises():
    with pytest.raises(Unreadable):
        StringReader([b"\x05\0"]).read()


@given(st.lists(st.text(st.characters(codec="utf-16-le"), max_size=20)), st.data())
def test_texts_come_back_however_they_are_cut(texts, data):
    whole = HEAD
    contents = []
    for text in texts:
        raw = text.encode("utf-16-le")
        cut = 2 * data.draw(st.integers(0, len(raw) // 2))
        whole += struct.pack("<HB", len(raw) // 2, 1) + raw[:cut]
        if cut < len(raw):
            contents.append(whole)
            whole = b"\x01" + raw[cut:]
    assert list(read_shared_strings([*contents, whole])) == texts
