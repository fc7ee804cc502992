import datetime as dt
import re

import pytest

from uvp_xl.backend.xlsx import render_sheets as module
from uvp_xl.backend.xlsx.render_sheets import hyperlinks_xml, render
from uvp_xl.errors import TooMuchWork
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, Style, block
from uvp_xl.work_budget import metered


def sheet(*cells, **described):
    return Sheet("Blad", (block(1, [cells]),), **described)


def xml(*cells, epoch_1904=False):
    (part,), _ = render([sheet(*cells)], epoch_1904)
    return part.xml(range(100, 199), range(9)).decode()


def cell(content, epoch_1904=False):
    """The one cell as it is written, without its address."""
    return re.search(r'<c r="A1" s="\d+"(.*)</row>', xml(Cell(content), epoch_1904=epoch_1904))[1]


@pytest.mark.parametrize(
    ("content", "written"),
    [
        (None, "/>"),
        ("", "/>"),
        (12, "><v>12</v></c>"),
        (2.5, "><v>2.5</v></c>"),
        (True, ' t="b"><v>1</v></c>'),
        (dt.date(2020, 11, 1), "><v>44136</v></c>"),
        (dt.datetime(2020, 11, 1, 12), "><v>44136.5</v></c>"),
        (dt.datetime(2020, 11, 1, tzinfo=dt.UTC), "><v>44136</v></c>"),
        (dt.date(1850, 1, 2), ' t="inlineStr"><is><t>02-01-1850</t></is></c>'),
        (dt.datetime(1850, 1, 2), ' t="inlineStr"><is><t>02-01-1850</t></is></c>'),
        (float("nan"), ' t="inlineStr"><is><t>nan</t></is></c>'),
        (float("inf"), ' t="inlineStr"><is><t>inf</t></is></c>'),
        ("=1+1", ' t="inlineStr"><is><t>=1+1</t></is></c>'),
        ("2019", ' t="inlineStr"><is><t>2019</t></is></c>'),
        ("<r>x</r>", ' t="inlineStr"><is><t>&lt;r&gt;x&lt;/r&gt;</t></is></c>'),
    ],
)  # fmt: skip
def test_each_kind_of_content(content, written):
    assert cell(content) == written


def test_dates_count_from_the_workbooks_own_epoch():
    assert cell(dt.date(2020, 11, 1), epoch_1904=True) == "><v>42674</v></c>"
    assert "<is><t>31-12-1903</t></is>" in cell(dt.date(1903, 12, 31), epoch_1904=True)


def test_equal_texts_and_equal_looks_are_made_once():
    (part,), styles = render([sheet(Cell("a"), Cell("b"), Cell("a"), Cell("b", Style(bold=True)))])
    assert len(part.texts) == 2
    assert styles.count(b"<xf ") == 4
    assert re.findall(r"<t>(.)</t>", part.xml(range(9), ()).decode()) == ["a", "b", "a", "b"]


def test_nothing_depends_on_the_clock_and_formats_are_translated():
    assert xml(Cell("a")) == xml(Cell("a"))
    assert 's="101"' in xml(Cell("a"))


def test_a_sheet_is_the_same_whatever_is_rendered_beside_it(report):
    alone, together = [report("a")], [report("b", name="Eerst"), report("a")]
    (part,) = render(alone)[0]
    other, same = render(together)[0]
    assert b"<x14:id>" in part.tail
    assert part.tail == same.tail != other.tail


def test_a_date_gets_a_format_unless_its_style_has_one():
    styles = render([sheet(Cell(dt.date(2020, 1, 1)))])[1]
    assert b'formatCode="dd\\-mm\\-yyyy"' in styles or b'formatCode="dd-mm-yyyy"' in styles
    styles = render([sheet(Cell(dt.datetime(2020, 1, 1), Style(number_format="yyyy")))])[1]
    assert b'formatCode="yyyy"' in styles
    assert b"dd" not in styles


def test_links_stay_inside_the_workbook_with_the_sheet_quoted():
    text = xml(Cell("zie", link=Link("O'Brien & zn", "C12")), Cell(None, link=Link("http://x")))
    assert "<hyperlinks><hyperlink ref=\"A1\" location=\"'O''Brien &amp; zn'!C12\"/>" in text
    assert "location=\"'http://x'!A1\"" in text
    assert text.index("<hyperlinks>") < text.index("<pageMargins")
    assert "r:id" not in text


def test_links_that_excel_cannot_hold_are_left_out(monkeypatch):
    assert hyperlinks_xml(sheet(Cell("a", link=Link("x" * 9999)))) == b""
    monkeypatch.setattr(module, "MAX_LINKS", 1)
    both = sheet(Cell("a", link=Link("x")), Cell("b", link=Link("y")))
    assert hyperlinks_xml(both).count(b"<hyperlink ") == 1


def test_a_name_with_control_characters_makes_no_broken_markup():
    sheet = Sheet("a", (block(1, [[Cell("x", link=Link("a\x01<_x0041_"))]]),))
    target = "'a_x0001_&lt;_x0041_'!A1"
    assert hyperlinks_xml(sheet).decode() == (
        f'<hyperlinks><hyperlink ref="A1" location="{target}"/></hyperlinks>'
    )


def test_a_text_of_a_rule_that_looks_like_a_format_is_left_alone():
    (part,), _ = render([Sheet("a", (block(1, [[Cell('x s="1" t="s"><v>0</v>')]]),))])
    assert b's="1" t="s"&gt;&lt;v&gt;0' in part.xml((5, 6), ())


def test_the_cells_of_reports_are_drawn_from_the_budget():
    large = Sheet("Te laat", (block(1, [[Cell(1)] * 1_000] * 1_100),))
    with metered("plan.xlsx"), pytest.raises(TooMuchWork, match="cellen in overzichten op het"):
        render([large])
