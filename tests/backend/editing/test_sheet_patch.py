import pytest

from uvp_xl.backend.edit_checks import FORMULA, MERGED
from uvp_xl.backend.editing import sheet_patch
from uvp_xl.backend.editing.sheet_patch import SheetEdit
from uvp_xl.backend.ooxml.cell_map import UnsafePart
from uvp_xl.backend.ooxml.package_xml import MAIN, parse

X = b'<c r="%b" t="inlineStr"><is><t>x</t></is></c>'


def part(rows, after="", before=""):
    data = f"<sheetData>{rows}</sheetData>" if rows else "<sheetData/>"
    return f'<worksheet xmlns="{MAIN}">{before}{data}{after}</worksheet>'


def edit(text, *cells, strings=()):
    return SheetEdit(text.encode(), {row for row, _ in cells}, False, lambda: strings)


def data(made):
    return made.split("<sheetData>")[1].split("</sheetData>")[0]


def changed(rows, *cells, **parts):
    """The rows after "x" was put into these cells, with each such cell as "X" and its address."""
    sheet = edit(part(rows, **parts), *cells)
    for cell in cells:
        assert sheet.objection(cell) == ""
        assert sheet.change(cell, "", "x") == ""
    made = sheet.xml().decode()
    parse(made.encode())
    return data(made).replace(' t="inlineStr"><is><t>x</t></is></c>', " X>")


@pytest.mark.parametrize(
    ("rows", "cells", "meant"),
    [
        ('<row r="1"><c r="A1" s="2"/></row>', [(1, 1)], '<row r="1"><c r="A1" s="2" X></row>'),
        ("<row><c/><c>\n</c></row>", [(1, 2)], "<row><c/><c X></row>"),
        (
            '<row r="1"><c r="B1"/></row>',
            [(1, 1), (1, 3), (1, 2), (1, 9)],
            '<row r="1"><c r="A1" X><c r="B1" X><c r="C1" X><c r="I1" X></row>',
        ),
        (
            '<row r="2" ht="9" />\n',
            [(2, 2), (2, 1)],
            '<row r="2" ht="9" ><c r="A2" X><c r="B2" X></row>\n',
        ),
        ("<row r='2'></row>", [(2, 1)], "<row r='2'><c r=\"A2\" X></row>"),
        ("", [(3, 2), (1, 1)], '<row r="1"><c r="A1" X></row><row r="3"><c r="B3" X></row>'),
        (
            '<row r="2"/><!-- c --><row r="5"><c r="A5"/><extLst/></row>',
            [(1, 1), (3, 1), (4, 1), (5, 2), (9, 1)],
            '<row r="1"><c r="A1" X></row><row r="2"/><row r="3"><c r="A3" X></row>'
            '<row r="4"><c r="A4" X></row><!-- c --><row r="5"><c r="A5"/><c r="B5" X><extLst/>'
            '</row><row r="9"><c r="A9" X></row>',
        ),
    ],
)
def test_cells_change_where_they_stand_and_new_ones_come_at_their_place(rows, cells, meant):
    assert changed(rows, *cells) == meant


def test_prefixes_stay_those_of_the_part():
    text = part("<row><c/></row>").replace("<", "<x:").replace("<x:/", "</x:")
    sheet = edit(text.replace("xmlns", "xmlns:x"), (1, 1), (1, 2), (2, 1))
    for cell in [(1, 1), (1, 2), (2, 1)]:
        assert sheet.change(cell, "", 5) == ""
    assert sheet.xml().decode().split("sheetData>")[1] == (
        '<x:row><x:c><x:v>5</x:v></x:c><x:c r="B1"><x:v>5</x:v></x:c></x:row>'
        '<x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row></x:'
    )


def test_a_new_cell_has_the_format_of_its_row_or_column():
    before = '<cols><col min="2" max="3" style="7"/><col min="5" max="5"/></cols>'
    rows = '<row r="1" s="4" customFormat="1"/><row r="2" s="4"/>'
    cells = [(1, 2), (2, 3), (2, 5), (3, 2), (3, 4)]
    made = changed(rows, *cells, before=before)
    assert '<c r="B1" s="4" X>' in made
    assert '<c r="C2" s="7" X>' in made
    assert '<c r="B3" s="7" X><c r="D3" X>' in made
    assert '<c r="E2" X>' in made
    sheet = edit(part('<row><c s="9"/></row>', before=before), (1, 1))
    assert [sheet.format(cell) for cell in [(1, 1), (5, 2), (5, 9)]] == [9, 7, 0]


def test_an_emptied_cell_keeps_its_format_and_one_that_is_not_there_is_not_made():
    sheet = edit(part('<row><c s="9" t="b"><v>1</v></c></row>'), (1, 1), (5, 5))
    assert [sheet.change((1, 1), True, ""), sheet.change((5, 5), "", "")] == ["", ""]
    assert data(sheet.xml().decode()) == '<row><c s="9"/></row>'


@pytest.mark.parametrize(
    ("rows", "cell", "reason"),
    [
        ("<row><c><f>A1</f><v>1</v></c></row>", (1, 1), FORMULA),
        ('<row><c><f t="shared" si="0"/><v>1</v></c></row>', (1, 1), FORMULA),
        ('<row><c><f t="array" ref="A1:A2">B1</f></c></row>', (2, 1), sheet_patch.SPILLED),
        ("<row><c/></row>", (8, 2), MERGED),
        ("<row/>", (8, 1), ""),
        ('<row r="2"/><row/>', (1, 1), ""),
        ("<row/>", (1, 1), ""),
        ("<row><c r='B1'/><c/></row>", (1, 1), ""),
        ("<row><c r='C1'/><c/></row>", (1, 2), ""),
        ("<row r='3'/><row/><row r='9'/>", (5, 1), ""),
    ],
)
def test_what_the_part_forbids(rows, cell, reason):
    after = '<mergeCells><mergeCell ref="A8:B9"/></mergeCells>'
    assert edit(part(rows, after), cell).objection(cell) == reason


def test_a_new_cell_never_moves_one_that_is_counted_for():
    rows = '<row><c r="C1"/><c/></row><row r="4"/><row><c r="B5"/></row>'
    assert changed(rows, (1, 2), (1, 9), (2, 1), (5, 1), (6, 1)) == (
        '<row><c r="B1" X><c r="C1"/><c/><c r="I1" X></row><row r="2"><c r="A2" X></row>'
        '<row r="4"/><row><c r="A5" X><c r="B5"/></row><row r="6"><c r="A6" X></row>'
    )


def test_what_excel_cannot_hold_is_refused():
    sheet = edit(part("<row><c/></row>"), (1, 1))
    assert sheet.change((1, 1), "", float("nan")) == sheet_patch.NO_VALUE
    assert data(sheet.xml().decode()) == "<row><c/></row>"


def test_an_odd_part_is_told():
    with pytest.raises(UnsafePart):
        edit(part("<row/><row r='1'/>"), (1, 1))


RICH = (
    f'<si xmlns="{MAIN}"><r><rPr><b/></rPr><t>Let op:</t></r>'
    '<r><t xml:space="preserve"> a</t></r></si>'
)


@pytest.mark.parametrize("kind", ["s", "inlineStr"])
def test_the_look_within_a_text_stays(kind):
    inside = RICH.split(">", 1)[1].removesuffix("</si>")
    content = "<v> 0 </v>" if kind == "s" else f"<is>{inside}<phoneticPr/></is>"
    rows = f'<row><c s="1" t="{kind}">{content}</c></row>'
    strings = [parse(RICH.encode())]
    sheet = edit(part(rows), (1, 1), strings=strings)
    assert sheet.change((1, 1), "Let op: a", "Let op: b") == ""
    assert data(sheet.xml().decode()) == (
        '<row><c s="1" t="inlineStr"><is><r><rPr><b></b></rPr><t>Let op:</t></r>'
        '<r><t xml:space="preserve"> b</t></r></is></c></row>'
    )
    assert sheet.change((1, 1), "Let op: a", "geheel iets anders") == ""
    assert b"<is><t>geheel iets anders</t></is>" in sheet.xml()
    assert sheet.change((1, 1), "Let op", "Let op!") == sheet_patch.RICH
    assert sheet.change((1, 1), "Let op: a", 5) == ""


@pytest.mark.parametrize(
    "cell",
    [
        '<c t="s"><v>7</v></c>',
        '<c t="s"><v>x</v></c>',
        '<c t="inlineStr"><is><r><rPr><b xmlns=""/></rPr><t>ab</t></r><r><t>c</t></r></is></c>',
        '<c y:z="1" xmlns:y="urn:y" t="inlineStr"><is><r><t>ab</t></r><r><t>x</t></r></is></c>',
    ],
)
def test_a_text_that_cannot_be_followed_is_refused(cell):
    assert edit(part(f"<row>{cell}</row>"), (1, 1)).change((1, 1), "abc", "abd") == sheet_patch.RICH


def test_a_text_that_is_nowhere_or_plain_needs_no_care():
    for cell in ['<c t="s"/>', '<c t="inlineStr"/>', '<c t="inlineStr"><is><t>a</t></is></c>']:
        assert edit(part(f"<row>{cell}</row>"), (1, 1)).change((1, 1), "a", "b") == ""
