import pytest

from uvp_xl.backend.ooxml import stylesheet
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import BadMarkup, child, parse
from uvp_xl.backend.xlsx.render_sheets import render
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style, block

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def rendered(*looks):
    return render([Sheet("a", (block(1, [[Cell("x", look) for look in looks]]),))])[1]


def items(xml, name):
    found = child(parse(xml), name)
    return [] if found is None else list(found)


@pytest.fixture
def user(loaded):
    return Package(loaded).read("xl/styles.xml")


def test_what_is_new_comes_last_and_nothing_is_renumbered(user):
    own = rendered(Style(bold=True, fill="FF0000", border="00FF00", number_format="0.0"))
    merged = stylesheet.merge_styles(user, own)
    for name in ("fonts", "fills", "borders", "cellXfs"):
        before, after = items(user, name), items(merged.xml, name)
        assert [dict(e.attrib) for e in after[: len(before)]] == [dict(e.attrib) for e in before]
        assert child(parse(merged.xml), name).get("count") == str(len(after))
    look = items(merged.xml, "cellXfs")[merged.cells[-1]]
    font = items(merged.xml, "fonts")[int(look.get("fontId"))]
    assert child(font, "b") is not None
    codes = {e.get("numFmtId"): e.get("formatCode") for e in items(merged.xml, "numFmts")}
    assert codes[look.get("numFmtId")] == "0.0"


def test_a_second_merge_adds_nothing(user):
    own = rendered(Style(bold=True, number_format="0.0"), Style(fill="FF0000"))
    once = stylesheet.merge_styles(user, own)
    twice = stylesheet.merge_styles(once.xml, own)
    assert twice.xml is once.xml
    assert (twice.cells, twice.rules) == (once.cells, once.rules)


def test_prefixes_of_the_user_are_kept():
    user = (
        f'<x:styleSheet xmlns:x="{MAIN}"><x:fonts count="1"><x:font/></x:fonts>'
        '<x:cellStyleXfs count="1"><x:xf/></x:cellStyleXfs><x:extLst/></x:styleSheet>'
    )
    xml = stylesheet.merge_styles(user.encode(), rendered(Style(bold=True))).xml
    assert b"<x:cellXfs count=" in xml
    assert b"<x:font><x:b/>" in xml
    order = [e.tag.rpartition("}")[2] for e in parse(xml)]
    assert order == ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "extLst"]


def test_in_a_style_sheet_without_formats_the_renderers_defaults_come_first():
    merged = stylesheet.merge_styles(
        f'<styleSheet xmlns="{MAIN}"/>'.encode(), rendered(Style(bold=True))
    )
    assert merged.cells == (0, 1)
    assert [dict(e[0].attrib) for e in items(merged.xml, "fills")][:2] == [
        {"patternType": "none"},
        {"patternType": "gray125"},
    ]
    assert "xfId" not in items(merged.xml, "cellXfs")[0].attrib


def test_the_renderers_own_styles_already_have_everything():
    own = rendered(Style(bold=True), Style(number_format="0.0"))
    assert stylesheet.merge_styles(own, own) == stylesheet.MergedStyles(own, (0, 1, 2), ())


def test_an_item_with_alternatives_counts_as_one():
    user = (
        f'<styleSheet xmlns="{MAIN}" xmlns:mc="urn:mc"><cellXfs count="2"><xf/>'
        "<mc:AlternateContent><mc:Choice><xf/></mc:Choice><mc:Fallback><xf/></mc:Fallback>"
        "</mc:AlternateContent></cellXfs></styleSheet>"
    )
    merged = stylesheet.merge_styles(user.encode(), rendered(Style(bold=True)))
    assert merged.cells == (2, 3)


def test_a_full_workbook_overflows(user, monkeypatch):
    monkeypatch.setattr(stylesheet, "MAX_FORMATS", 2)
    with pytest.raises(OverflowError):
        stylesheet.merge_styles(user, rendered(Style(bold=True), Style(italic=True)))


def test_damaged_styles_are_bad_markup():
    with pytest.raises(BadMarkup):
        stylesheet.merge_styles(b"<styleSheet>", rendered(Style()))


def test_a_number_format_that_the_user_has_is_used_again(user):
    (theirs,) = items(user, "numFmts")
    merged = stylesheet.merge_styles(user, rendered(Style(number_format=theirs.get("formatCode"))))
    assert items(merged.xml, "cellXfs")[merged.cells[-1]].get("numFmtId") == theirs.get("numFmtId")
    assert len(items(merged.xml, "numFmts")) == 1
