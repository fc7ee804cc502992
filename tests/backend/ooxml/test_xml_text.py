import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.backend.ooxml.package_xml import parse
from uvp_xl.backend.ooxml.xml_text import inline_string, text_element, unescape


def test_markup_and_what_looks_like_an_escape_stay_text():
    assert inline_string("<r>&</r>") == b"<is><t>&lt;r&gt;&amp;&lt;/r&gt;</t></is>"
    assert inline_string("_x0041_") == b"<is><t>_x005F_x0041_</t></is>"
    assert inline_string("a\nb") == b'<is><t xml:space="preserve">a\nb</t></is>'


@pytest.mark.parametrize(
    ("text", "element"),
    [
        ("a<b>&c", b"<t>a&lt;b&gt;&amp;c</t>"),
        (" a", b'<t xml:space="preserve"> a</t>'),
        ("a\r\nb\tc\x0b", b'<t xml:space="preserve">a_x000D_\nb\tc_x000B_</t>'),
        ("_x0041_ _x41_", b"<t>_x005F_x0041_ _x41_</t>"),
        ("a\ud800", "<t>a\ufffd</t>".encode()),
    ],
)
def test_every_character_is_written_as_excel_does(text, element):
    assert text_element(text) == element
    assert text_element(text, b"x:") == element.replace(b"<t", b"<x:t").replace(b"</t", b"</x:t")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")))
def test_what_is_written_is_read_back(text):
    assert unescape(parse(text_element(text)).text or "") == text
