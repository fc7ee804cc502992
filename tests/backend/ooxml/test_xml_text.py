import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.texts import any_text
from uvp_xl.backend.ooxml.package_xml import parse
from uvp_xl.backend.ooxml.xml_text import (
    attribute_xml,
    column_name,
    content_xml,
    inline_string,
    text_element,
    unescape,
)
from uvp_xl.storable_text import MAX_TEXT, join_halves


def test_markup_and_what_looks_like_an_escape_stay_text():
    assert inline_string("<r>&</r>") == b"<is><t>&lt;r&gt;&amp;&lt;/r&gt;</t></is>"
    assert inline_string("_x0041_") == b"<is><t>_x005F_x0041_</t></is>"
    assert inline_string("a\nb") == b'<is><t xml:space="preserve">a\nb</t></is>'
    assert inline_string("a" * (MAX_TEXT + 1)).decode().endswith("a…</t></is>")


@pytest.mark.parametrize(
    ("text", "element"),
    [
        ("a<b>&c", b"<t>a&lt;b&gt;&amp;c</t>"),
        (" a", b'<t xml:space="preserve"> a</t>'),
        ("a\r\nb\tc\x0b", b'<t xml:space="preserve">a_x000D_\nb\tc_x000B_</t>'),
        ("_x0041_ _x41_", b"<t>_x005F_x0041_ _x41_</t>"),
        ("_x005F_", b"<t>_x005F_x005F_</t>"),
        ("_x0041\r", b"<t>_x005F_x0041_x000D_</t>"),
        ("_x0041\r_x0042\r", b"<t>_x005F_x0041_x000D__x005F_x0042_x000D_</t>"),
        ("a\ud800\uffff\0", b"<t>a_xD800__xFFFF__x0000_</t>"),
        ("\ud83d\ude00", "<t>😀</t>".encode()),
    ],
)
def test_every_character_is_written_as_excel_does(text, element):
    assert text_element(text) == element
    assert text_element(text, b"x:") == element.replace(b"<t", b"<x:t").replace(b"</t", b"</x:t")


@given(any_text() | st.text(st.characters(exclude_categories=())))
def test_what_is_written_is_read_back(text):
    assert unescape(parse(text_element(text)).text or "") == join_halves(text)
    assert unescape(parse(f"<f>{content_xml(text)}</f>".encode()).text or "") == join_halves(text)
    name = parse(b"<a/>")
    name.set("name", column_name(text))
    assert unescape(name.get("name", "")) == join_halves(text)
    assert parse(f"<a b={attribute_xml(text)}/>".encode()).get("b") is not None


def test_an_attribute_holds_a_name_as_it_is_listed():
    assert attribute_xml("a&\x01_x0041_") == '"a&amp;_x0001__x0041_"'


@pytest.mark.parametrize(
    "text",
    ["a", "é “x”", " a", "a ", "a<b", "a&b", "_x0041_", "a\nb", "a\x01", "\ufffe", "x" * 10_000],
)
def test_a_plain_text_is_written_as_any_other(text: str) -> None:
    assert inline_string(text) == b"<is>%b</is>" % text_element(text)
