import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.formats.safe_text import printable, to_json, without_formula


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("politie, OM", "politie, OM"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\x00\x1b\x9b\u202e\ud800\uffff", "\ufffd" * 6),
        ("tab\tblijft", "tab\tblijft"),
    ],
)
def test_what_is_shown(text, seen):
    assert printable(text) == seen


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "＝1", "\t=1", " =1", "\n=1", "\r=1"])
def test_no_formula(text):
    assert without_formula(text).startswith("'")


@pytest.mark.parametrize("text", ["politie", "1-2-2020", "", "'=1"])
def test_other_texts_stay(text):
    assert without_formula(text) == text


@given(st.text(st.characters(codec=None, categories=None)))
def test_json_is_read_back_as_it_was(text):
    assert json.loads(to_json([text])) == [text]
