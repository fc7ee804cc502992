import pytest

from uvp_xl.backend.editing.excel_tables import ExcelTable
from uvp_xl.backend.grafting.part_diff import (
    differs_only_in_cells,
    differs_only_in_headings,
    differs_only_in_recalculation,
)
from uvp_xl.backend.ooxml.package_xml import parse
from uvp_xl.grid import area

OLD = "<w><cols/><sheetData>{}</sheetData><mergeCells/></w>"
ROWS = '<row r="1" ht="9"><c r="A1" s="1"><v>1</v></c><c t="s"><v>2</v></c></row><row r="3"/>'


def same(rows, *cells, old=ROWS):
    return differs_only_in_cells(OLD.format(old).encode(), OLD.format(rows).encode(), set(cells))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        ('<c r="A1" s="1"><v>1</v>', '<c r="A1" s="1" t="b"><v>0</v>'),
        ('<row r="3"/>', '<row r="3"><c r="A3"/></row>'),
        ('<row r="3"/>', '<row r="2"><c r="A2"/></row><row r="3"/>'),
        ("</row><row", "</row>\n<!-- x --><row"),
    ],
)
def test_the_cells_themselves_may_differ(old, new):
    assert same(ROWS.replace(old, new), (1, 1), (3, 1), (2, 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<v>2</v>", "<v>3</v>"),
        ('ht="9"', 'ht="8"'),
        ('<c t="s">', '<c t="s" s="1">'),
        ('<c r="A1" s="1">', '<c r="A1" s="2">'),
        ('<c r="A1" s="1"><v>1</v></c>', ""),
        ('<row r="3"/>', '<row r="3"><c r="B3"/></row>'),
        ('<row r="3"/>', '<row r="3" ht="9"><c r="A3"/></row>'),
        ('<row r="3"/>', '<row r="2" ht="9"><c r="A2"/></row><row r="3"/>'),
        ('<row r="3"/>', '<row r="3"><extLst/></row>'),
    ],
)
def test_nothing_else_may_differ(old, new):
    assert not same(ROWS.replace(old, new), (1, 1), (3, 1), (2, 1))


def test_what_surrounds_the_cells_is_the_same_to_the_byte():
    old, cells = OLD.format(ROWS).encode(), {(1, 1)}
    assert differs_only_in_cells(old, old, cells)
    assert not differs_only_in_cells(old, old.replace(b"<cols/>", b"<cols />"), cells)
    assert not differs_only_in_cells(old, old.replace(b"<mergeCells/>", b""), cells)
    empty = b"<w><sheetData/></w>"
    full = b'<w><sheetData><row r="1"><c r="A1"/></row></sheetData></w>'
    assert differs_only_in_cells(empty, full, cells)
    assert not differs_only_in_cells(empty, full, {(2, 1)})
    assert differs_only_in_cells(b"<w/>", b"<w/>", cells)
    assert not differs_only_in_cells(b"<w/>", full, cells)


def test_of_a_table_only_the_name_of_the_column_differs():
    columns = b'<c/><tableColumn name="a"/><tableColumn name="b"/>'
    text = b'<t ref="B1:C2"><tableColumns>%b</tableColumns></t>' % columns
    table = ExcelTable("", parse(text), area("B1:C2"))
    renamed = text.replace(b'"a"', b'"x"')
    assert differs_only_in_headings(text, renamed, {(1, 2)}, table)
    assert not differs_only_in_headings(text, renamed, {(1, 3), (2, 2)}, table)
    assert not differs_only_in_headings(text, text.replace(b"B1:C2", b"B1:C3"), {(1, 2)}, table)


def test_of_the_workbook_only_the_wish_to_calculate_differs():
    text = b"<w><sheets/>%b</w>"
    recalculating = text % b'<calcPr fullCalcOnLoad="1"/>'
    assert differs_only_in_recalculation(text % b"", recalculating)
    assert differs_only_in_recalculation(
        text % b'<calcPr calcId="1"/>', text % b'<calcPr calcId="1" fullCalcOnLoad="1"/>'
    )
    assert not differs_only_in_recalculation(text % b'<calcPr calcId="1"/>', recalculating)
    assert not differs_only_in_recalculation(text % b"", recalculating.replace(b"<sheets/>", b""))
