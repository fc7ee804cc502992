import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.backend.reading.kinds.biff_strings import Short, Texts, shared

HEAD = bytes(8)


def text(said, wide=True, runs=0, aid=b""):
    flags = wide | 8 * bool(runs) | 4 * bool(aid)
    head = struct.pack("<HB", len(said), flags)
    head += struct.pack("<H", runs) if runs else b""
    head += struct.pack("<I", len(aid)) if aid else b""
    return head + said.encode("utf-16-le" if wide else "latin-1") + bytes(4 * runs) + aid


def test_texts_with_formatting_and_reading_aids():
    piece = (
        HEAD + text("één", wide=False) + text("twee", runs=3) + text("東京", aid=b"abc") + text("€")
    )
    assert list(shared([piece])) == ["één", "twee", "東京", "€"]


def test_a_text_may_run_on_with_other_flags():
    first = HEAD + struct.pack("<HB", 5, 0) + b"ab"
    second = b"\x01" + "c€".encode("utf-16-le")
    third = b"\0" + b"d" + text("x")
    assert list(shared([first, second, third])) == ["abc€d", "x"]


def test_what_stands_behind_a_text_may_run_on_too():
    piece = HEAD + text("a", runs=2)
    assert list(shared([piece[:-3], b"..." + text("b")])) == ["a", "b"]


def test_a_table_that_says_more_than_it_has_gives_what_it_has():
    whole = HEAD + text("a") + text("lang")
    assert list(shared([whole[:-3]])) == ["a"]
    assert list(shared([whole[:-8]])) == ["a"]
    assert list(shared([HEAD + struct.pack("<HB", 5, 1) + b"ab", b""])) == []
    assert list(shared([HEAD])) == []


def test_a_single_text_that_is_short_is_told():
    with pytest.raises(Short):
        Texts([b"\x05\0"]).next()


@given(st.lists(st.text(st.characters(codec="utf-16-le"), max_size=20)), st.data())
def test_texts_come_back_however_they_are_cut(said, data):
    whole = HEAD
    pieces = []
    for one in said:
        raw = one.encode("utf-16-le")
        cut = 2 * data.draw(st.integers(0, len(raw) // 2))
        whole += struct.pack("<HB", len(raw) // 2, 1) + raw[:cut]
        if cut < len(raw):
            pieces.append(whole)
            whole = b"\x01" + raw[cut:]
    assert list(shared([*pieces, whole])) == said
