import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.storable_text import MAX_TEXT, is_too_long, to_storable, to_xml_characters


@pytest.mark.parametrize("text", ["a\r\nb\rc\n", "a\tb\x0b\x1f\0", "\ud83d", "\uffff", "😀"])
def test_a_cell_holds_every_character(text):
    assert to_storable(text) == text


def test_two_halves_are_one_character():
    assert to_storable("\ud83d\ude00 \ude00\ud83d") == "😀 \ude00\ud83d"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\n", "a\nb\nc\n"),
        ("a\tb\x0b\x1f", "a\tb\ufffd\ufffd"),
        ("\ud83d\ud83d\ude00", "\ufffd😀"),
        ("\uffff\x85", "\ufffd\x85"),
        ("😀", "😀"),
    ],
)
def test_what_xml_lacks_is_shown_as_lost(text, expected):
    assert to_xml_characters(text) == expected


def test_long_text_is_cut_with_a_sign_and_never_within_a_character():
    assert to_storable("a" * MAX_TEXT) == "a" * MAX_TEXT
    assert to_storable("a" * (MAX_TEXT + 1)) == "a" * (MAX_TEXT - 1) + "…"
    assert to_storable("\ude00" * (MAX_TEXT + 1)) == "\ude00" * (MAX_TEXT - 1) + "…"
    cut = to_storable("a" + "😀" * MAX_TEXT)
    assert cut.endswith("😀…")
    assert len(cut.encode("utf-16-le")) <= 2 * MAX_TEXT


@given(st.text(st.characters(exclude_categories=())))
def test_cleaning_twice_changes_nothing(text):
    assert to_storable(to_storable(text)) == to_storable(text)
    assert to_xml_characters(to_xml_characters(text)) == to_xml_characters(text)


def test_the_length_of_a_text_is_counted_as_excel_does():
    assert not is_too_long("a" * MAX_TEXT)
    assert is_too_long("a" * (MAX_TEXT + 1))
    assert is_too_long("😀" * (MAX_TEXT // 2 + 1))
    assert not is_too_long("😀" * (MAX_TEXT // 2))
