import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.storable_text import MAX_TEXT, is_too_long, to_storable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("a\tb\x0b\x1f", "a\tb"),
        ("\ud83d", "\ufffd"),
        ("\uffff", "\ufffd"),
        ("😀", "😀"),
    ],
)
def test_what_xml_cannot_hold_is_cleaned(text, expected):
    assert to_storable(text) == expected


def test_long_text_is_cut_with_a_sign_and_never_within_a_character():
    assert to_storable("a" * MAX_TEXT) == "a" * MAX_TEXT
    assert to_storable("a" * (MAX_TEXT + 1)) == "a" * (MAX_TEXT - 1) + "…"
    cut = to_storable("a" + "😀" * MAX_TEXT)
    assert cut.endswith("😀…")
    assert len(cut.encode("utf-16-le")) <= 2 * MAX_TEXT


@given(st.text(st.characters(exclude_categories=())))
def test_cleaning_twice_changes_nothing(text):
    assert to_storable(to_storable(text)) == to_storable(text)


def test_the_length_of_a_text_is_counted_as_excel_does():
    assert not is_too_long("a" * MAX_TEXT)
    assert is_too_long("a" * (MAX_TEXT + 1))
    assert is_too_long("😀" * (MAX_TEXT // 2 + 1))
    assert not is_too_long("😀" * (MAX_TEXT // 2))
