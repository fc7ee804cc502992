import pytest

from uvp_xl.backend.ooxml.cell_map import UnsafePart, map_cells
from uvp_xl.backend.ooxml.package_xml import MAIN
from uvp_xl.grid import area


def part(rows, after="", before=""):
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def cells(text, *wanted):
    data = text.encode()
    found = map_cells(data, wanted or range(1, 99))
    return {
        (row.number, cell.number): data[cell.start : found.end(cell)].decode()
        for row in found.rows
        for cell in row.cells
    }


def test_every_cell_is_found_where_it_lies_to_the_byte():
    rows = (
        "<!-- <row><c r='A1'/></row> --><row r='2' spans='1:3'>\n <c r='B2' s='1'/>"
        "<c t='inlineStr'><is><t><![CDATA[<c r=\"Z9\"/>]]></t></is></c >é"
        "<c r=\"d2\" x='a>b' ><v/></c>"
        "</row><row><c/></row><row r='9'/>"
    )
    assert cells(part(rows)) == {
        (2, 2): "<c r='B2' s='1'/>",
        (2, 3): "<c t='inlineStr'><is><t><![CDATA[<c r=\"Z9\"/>]]></t></is></c >",
        (2, 4): "<c r=\"d2\" x='a>b' ><v/></c>",
        (3, 1): "<c/>",
    }
    assert set(cells(part(rows), 3)) == {(3, 1)}
    assert set(cells("\ufeff" + part(rows), 3)) == {(3, 1)}


def test_prefixes_are_no_hindrance():
    text = part("<row><c><v>1</v></c></row>").replace("<", "<x:").replace("<x:/", "</x:")
    text = text.replace("xmlns=", "xmlns:x=")
    assert cells(text) == {(1, 1): "<x:c><x:v>1</x:v></x:c>"}


def test_what_decides_about_cells_is_found():
    rows = (
        '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1</f><v>1</v></c><c r="B1"><f>1</f></c>'
        '<c r="C1"><v>1</v></c></row><row r="5"><c r="C5"><f t="dataTable" ref="C5:D6"/></c>'
        '<c r="E5"><v>1</v><extLst/></c><extLst/></row>'
    )
    before = '<cols><col min="1" max="2" style="3"/></cols>'
    after = '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A8:B9"/></mergeCells>'
    found = map_cells(part(rows, after, before).encode(), [1, 5])
    assert found.spills == [area("A1:A3"), area("C5:D6")]
    assert found.merges == [area("A8:B9")]
    assert found.protected
    assert found.columns == [{"min": "1", "max": "2", "style": "3"}]
    formulas = [(row.number, c.number) for row in found.rows for c in row.cells if c.formula]
    assert formulas == [(1, 1), (1, 2), (5, 3), (5, 5)]  # unknown content is kept too
    assert not map_cells(part("", "<sheetProtection/>").encode(), []).protected


@pytest.mark.parametrize(
    "text",
    [
        "<worksheet><sheetData/></worksheet>",
        f'<chartsheet xmlns="{MAIN}"/>',
        f'<worksheet xmlns="{MAIN}"/>',
        f'<!DOCTYPE a><worksheet xmlns="{MAIN}"><sheetData/></worksheet>',
        part("<row>"),
        part("<c/>"),
        part('<row><x:c xmlns:x="urn:x"/></row>'),
        part("<row><AlternateContent/></row>"),
        part("<row><c><x/></c></row>"),
        part('<row r="2"/><row r="1"/>'),
        part('<row r="a"/>'),
        part('<row r="1"><c r="A2"/></row>'),
        part('<row r="1"><c r="B1"/><c r="A1"/></row>'),
        part('<row r="1"><c r="A1"/><c r="A1"/></row>'),
        part('<row r="1"><c r="?"/></row>'),
        part("", "<sheetData/>"),
        part("", '<mergeCells><mergeCell ref="A:B"/></mergeCells>'),
        '<?xml version="1.0" encoding="latin1"?>' + part(""),
        part("").encode("utf-16"),
    ],
)
def test_a_part_that_is_too_odd_is_left_alone(text):
    with pytest.raises(UnsafePart):
        map_cells(text if isinstance(text, bytes) else text.encode(), [1])
