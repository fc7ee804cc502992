"""The parts of a text as HTML, and which of them a reader sees in another way."""

import pytest

from uvp_xl.backend.live.excel.html_runs import read_runs
from uvp_xl.backend.ooxml.package_xml import parse
from uvp_xl.backend.reading.kinds.cell_look import PLAIN, CellLook, Run

STRUCK = CellLook(struck=True)


@pytest.mark.parametrize(
    ("html", "look", "runs"),
    [
        ("2026", PLAIN, ()),
        ("<B>vet</B> en niet", PLAIN, ()),
        ("<S>2025</S> 2026", PLAIN, (Run("2025", True), Run(" 2026"))),
        ("<B><S><Font>2025</Font></S><Font> 2026</Font></B>", STRUCK,
         (Run("2025", True), Run(" 2026"))),
        ("<U><S>a<I>b</I>c</S></U>d", PLAIN,
         (Run("a", True), Run("b", True), Run("c", True), Run("d"))),
        ('<Font html:Face="Wingdings">ü</Font> ja', PLAIN,
         (Run("ü", font="Wingdings"), Run(" ja"))),
        ('<Font html:Face="Arial">ü</Font>ü', CellLook(font="Wingdings"),
         (Run("ü"), Run("ü", font="Wingdings"))),
        ("<B>alles</B> weg", STRUCK, ()),
        ("<S>alles</S>", STRUCK, ()),
    ],
)  # fmt: skip
def test_parts_of_a_text(html, look, runs):
    space = 'xmlns="http://www.w3.org/TR/REC-html40" xmlns:html="http://www.w3.org/TR/REC-html40"'
    assert read_runs(parse(f"<Data {space}>{html}</Data>".encode()), look) == runs
