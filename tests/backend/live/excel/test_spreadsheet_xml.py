"""What is read from a text as Excel writes it for a range."""

import pytest

from uvp_xl.backend.live.excel.cell_styles import CellFormat
from uvp_xl.backend.live.excel.spreadsheet_xml import parse_spreadsheet
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.reading.kinds.cell_look import CellLook, Run
from uvp_xl.grid import Area

TEXT = """<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Styles>
  <Style ss:ID="Default" ss:Name="Normal"><NumberFormat/><Interior/></Style>
  <Style ss:ID="s62" ss:Name="Percent"><NumberFormat ss:Format="0%"/></Style>
  <Style ss:ID="s63"><NumberFormat ss:Format="Short Date"/></Style>
  <Style ss:ID="s64" ss:Parent="s62"><Interior ss:Color="#ffe699" ss:Pattern="Solid"/></Style>
  <Style ss:ID="s65"><NumberFormat ss:Format="Currency"/><Interior ss:Pattern="None"/></Style>
 </Styles>
 <Worksheet ss:Name="Blad1">
  <Table>
   <Column ss:Index="2" ss:StyleID="s63" ss:Span="1"/>
   <Column ss:StyleID="s65"/>
   <Row>
    <Cell ss:MergeAcross="2"><Data ss:Type="String">kop</Data></Cell>
    <Cell><Data ss:Type="Number">1</Data></Cell>
   </Row>
   <Row ss:Hidden="1" ss:Span="1"/>
   <Row ss:StyleID="s64">
    <Cell ss:Index="2" ss:StyleID="s62"><Data ss:Type="Number">0.5</Data></Cell>
    <Cell ss:MergeDown="1"><Data ss:Type="Error">#N/A</Data>
     <Comment ss:Author="Jan"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>Jan:</B>
      <Font>let op</Font></ss:Data></Comment>
    </Cell>
   </Row>
   <Row ss:Index="7" ss:Hidden="1">
    <Cell ss:Index="3"><Data ss:Type="DateTime">2020-11-01T00:00:00.000</Data></Cell>
    <Cell><Data ss:Type="Boolean">1</Data></Cell>
   </Row>
  </Table>
 </Worksheet>
</Workbook>
"""


def test_every_property_is_read_at_its_cell():
    result = parse_spreadsheet(TEXT)
    assert result.kinds == {
        (1, 1): "String", (1, 4): "Number", (4, 2): "Number", (4, 3): "Error",
        (7, 3): "DateTime", (7, 4): "Boolean",
    }  # fmt: skip
    assert result.merges == [Area(1, 1, 1, 3), Area(4, 3, 5, 3)]
    assert result.hidden == {2, 3, 7}
    assert result.formats[7, 3] == CellFormat(CellLook("dd-mm-yyyy"))
    assert result.formats[7, 4] == result.formats[1, 4] == CellFormat()
    assert result.formats[4, 2] == CellFormat(CellLook("0%"))
    assert result.formats[4, 3] == CellFormat(CellLook("0%"), "#FFE699")
    ((outcome, author),) = result.notes.values()
    assert (" ".join(outcome.split()), author) == ("Jan: let op", "Jan")


def test_other_texts_are_refused():
    with pytest.raises(BadMarkup):
        parse_spreadsheet("geen xml")
    assert parse_spreadsheet("<Workbook/>").kinds == {}


LOOKS = """<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:html="http://www.w3.org/TR/REC-html40">
 <Styles>
  <Style ss:ID="Default"><Font ss:FontName="Calibri"/></Style>
  <Style ss:ID="s62"><Font ss:FontName="Calibri" ss:StrikeThrough="1"/></Style>
  <Style ss:ID="s63"><Interior ss:Color="#00B050" ss:Pattern="Solid"/></Style>
 </Styles>
 <Worksheet ss:Name="Blad1"><Table ss:StyleID="s62"><Column ss:StyleID="s62"/>
  <Row><Cell><Data ss:Type="String">weg</Data></Cell><Cell ss:StyleID="s63"/></Row>
  <Row><Cell ss:StyleID="s63"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"
   ><B><S><Font html:Color="#000000">2025</Font></S><Font html:Color="#000000"> 2026</Font></B
   ></ss:Data></Cell></Row>
 </Table></Worksheet>
</Workbook>"""


def test_struck_columns_parts_of_texts_and_fills_of_empty_cells_are_read():
    result = parse_spreadsheet(LOOKS)
    assert result.formats[1, 1].look.struck
    assert result.formats[1, 2].fill == "#00B050"
    assert result.runs == {(2, 1): (Run("2025", True), Run(" 2026"))}
