import pytest

from uvp_xl.backend.fresh.opendocument.odf_elements import create_root, serialise
from uvp_xl.backend.fresh.opendocument.text_paragraphs import add_paragraphs


def written(text, target=""):
    """Return the XML of the cell."""
    cell = create_root("office:body")
    add_paragraphs(cell, text, target)
    return serialise(cell).decode().partition('version="1.3"')[2].removesuffix("</office:body>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a b", "a b"),
        (" a", '<text:s text:c="1"/>a'),
        ("a  ", 'a<text:s text:c="2"/>'),
        ("a   b  c", 'a <text:s text:c="2"/>b <text:s text:c="1"/>c'),
        ("  ", '<text:s text:c="2"/>'),
        ("a\tb", "a\tb"),
        ("a<b>", "a&lt;b&gt;"),
    ],
)
def test_spaces_that_would_be_lost_are_elements(text, expected):
    assert written(text) == f"><text:p>{expected}</text:p>"


def test_each_line_is_a_paragraph():
    assert written("a\n\nb") == "><text:p>a</text:p><text:p/><text:p>b</text:p>"


def test_a_link_is_on_each_line_with_text():
    link = '<text:a xlink:href="#\'A\'.B2" xlink:type="simple">'
    assert written("a\n\nb", "#'A'.B2") == (
        f"><text:p>{link}a</text:a></text:p><text:p/><text:p>{link}b</text:a></text:p>"
    )
