import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading import xlsx_reader
from uvp_xl.backend.reading.rich_values import PICTURE, UNKNOWN
from uvp_xl.grid import CellError, UnreadCell

DATA = "http://schemas.microsoft.com/office/2017/06/relationships/"
METADATA = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata"
STRUCTURES = """<rvStructures>
<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s>
<s t="_error"><k n="colOffset" t="i"/><k n="errorType" t="i"/><k n="rwOffset" t="i"/></s>
<s t="_linkedentitycore"><k n="_DisplayString" t="s"/></s>
<s t="_array"><k n="array" t="a"/></s></rvStructures>"""
VALUES = """<rvData><rv s="0"><v>0</v><v>5</v></rv><rv s="1"><v>1</v><v>8</v><v>0</v></rv>
<rv s="1"><v>1</v><v>4</v><v>0</v></rv><rv s="2"><v>Emmeloord</v></rv>
<rv s="3"><v>0</v></rv></rvData>"""
BLOCKS = "".join(f'<bk><extLst><ext><xlrd:rvb i="{n}"/></ext></extLst></bk>' for n in range(5))
META = (
    '<metadata xmlns:xlrd="urn:x"><metadataTypes><metadataType name="XLRICHVALUE"/></metadataTypes>'
    f'<futureMetadata name="XLRICHVALUE">{BLOCKS}<bk/></futureMetadata><valueMetadata>'
    + "".join(f'<bk><rc t="1" v="{n}"/></bk>' for n in range(6))
    + "</valueMetadata></metadata>"
)


@pytest.fixture
def read(tmp_path, zipped, parts):
    """Read cells with the numbers of rich values, one below the other."""

    def make(*numbers, **changed):
        made = parts("".join(f'<row><c t="e" vm="{n}"><v>#VALUE!</v></c></row>' for n in numbers))
        rels = "xl/_rels/workbook.xml.rels"
        links = "".join(
            f'<Relationship Id="r{kind[-4:]}" Type="{kind}" Target="{part}"/>'
            for kind, part in (
                (METADATA, "metadata.xml"),
                (DATA + "rdRichValue", "richData/rdrichvalue.xml"),
                (DATA + "rdRichValueStructure", "richData/rdrichvaluestructure.xml"),
            )
        )
        made[rels] = made[rels].replace("</Relationships>", f"{links}</Relationships>")
        made |= {
            "xl/metadata.xml": META,
            "xl/richData/rdrichvalue.xml": VALUES,
            "xl/richData/rdrichvaluestructure.xml": STRUCTURES,
        }
        data = zipped(made | {f"xl/{name}.xml": text for name, text in changed.items()})
        (grid,) = xlsx_reader.read(tmp_path / "plan.xlsx", Package(data))
        return grid

    return make


def test_what_is_behind_the_error_is_read(read):
    grid = read(2, 3, 4)
    assert grid.rows == [[CellError("#OVERLOOP!")], [CellError("#WAARDE!")], ["Emmeloord"]]
    assert grid.unread == ()


@pytest.mark.parametrize(("number", "why"), [(1, PICTURE), (5, UNKNOWN), (6, UNKNOWN)])
def test_a_picture_in_a_cell_is_no_error(read, number, why):
    grid = read(number)
    assert (list(grid.filled_cells()), grid.unread) == ([], (UnreadCell(1, 1, why),))


@pytest.mark.parametrize("number", [0, 7, 99])
def test_a_number_without_a_rich_value_is_the_error_that_it_says(read, number):
    assert read(number).rows == [[CellError("#WAARDE!")]]


@pytest.mark.parametrize("text", ["<metadata", "<metadata/>", META.replace('i="4"', 'i="40"')])
def test_damaged_metadata_leave_the_errors(read, text):
    assert read(2, metadata=text).rows == [[CellError("#WAARDE!")]]
