"""Number formats, fonts and fills of the styles that Excel returns."""

import pytest

from uvp_xl.backend.live.excel.cell_styles import CellFormat, read_styles
from uvp_xl.backend.ooxml.package_xml import parse
from uvp_xl.backend.reading.kinds.cell_look import CellLook

SPACE = "urn:schemas-microsoft-com:office:spreadsheet"


def style(inside, parent=""):
    """Return the format of a style with these elements."""
    of = f' ss:Parent="{parent}"' if parent else ""
    text = f"""<Workbook xmlns="{SPACE}" xmlns:ss="{SPACE}"><Styles>
    <Style ss:ID="Default"><Font ss:FontName="Calibri"/></Style>
    <Style ss:ID="old"><Font ss:FontName="Wingdings" ss:StrikeThrough="1"/></Style>
    <Style ss:ID="new"{of}>{inside}</Style></Styles></Workbook>"""
    return read_styles(parse(text.encode()))["new"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("mmm\\-yy", "mmm\\-yy"),
        ("Short Date", "dd-mm-yyyy"),
        ("Yes/No", '"Yes";"Yes";"No"'),
        ("True/False", '"True";"True";"False"'),
        ("Euro Currency", "General"),
        ("@", "@"),
    ],
)
def test_a_number_format_may_have_a_name(name, code):
    assert style(f'<NumberFormat ss:Format="{name.replace(chr(34), "&quot;")}"/>').code == code


def test_a_style_has_what_its_parent_has():
    assert style("", "old").look == CellLook("General", True, "Wingdings")
    assert style('<Font ss:StrikeThrough="1"/>', "old").look.font == "Wingdings"
    assert style('<Font ss:FontName="Arial"/>', "old") == CellFormat()
    assert style("") == CellFormat()
