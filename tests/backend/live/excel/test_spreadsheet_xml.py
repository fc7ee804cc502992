"""What is read from a text as Excel writes it for a range."""

import pytest

from uvp_xl.backend.live.excel.spreadsheet_xml import CellFormat, parse_spreadsheet
from uvp_xl.backend.ooxml.package_xml import BadMarkup
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
    assert result.formats[7, 3] == CellFormat("dd-mm-yyyy")
    assert result.formats[7, 4] == result.formats[1, 4] == CellFormat("General")
    assert result.formats[4, 2] == CellFormat("0%")
    assert result.formats[4, 3] == CellFormat("0%", "#FFE699")
    ((outcome, author),) = result.notes.values()
    assert (" ".join(outcome.split()), author) == ("Jan: let op", "Jan")


def test_other_texts_are_refused():
    with pytest.raises(BadMarkup):
        parse_spreadsheet("geen xml")
    assert parse_spreadsheet("<Workbook/>").kinds == {}
