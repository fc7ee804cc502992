"""The looks of cell formats; what they show of a value is tested with telling_cells."""

import pytest

from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.cell_look import CellLook
from uvp_xl.backend.reading.style_formats import read_cell_formats

BOX = '<extLst><ext><xfpb:xfComplement xmlns:xfpb="urn:x" i="{}"/></ext></extLst>'
BAGS = """<FeaturePropertyBags>
<bag type="Checkbox"/><bag type="Anders"/>
<bag type="XFControls"><bagId k="CellControl">{box}</bagId></bag>
<bag type="XFComplement"><bagId k="Ander">0</bagId><bagId k="XFControls">2</bagId></bag>
<bag type="XFComplement"><bagId k="XFControls">niets</bagId></bag>
<bag type="XFComplements">
<a k="MappedFeaturePropertyBags"><bagId>4</bagId><bagId>3</bagId></a></bag>
<bag type="DXFComplements"><a k="MappedFeaturePropertyBags"><bagId>3</bagId></a></bag>
</FeaturePropertyBags>"""
THEME = b'<theme><clrScheme><accent6><srgbClr val="70AD47"/></accent6></clrScheme></theme>'


def looks(content, theme=b"", bags=""):
    return read_cell_formats(f"<s>{content}</s>".encode(), theme, bags.encode()).looks


def test_only_formats_that_show_more_than_their_number_format_have_a_look():
    fonts = '<fonts><font/><font><strike/><name val="Calibri"/></font></fonts>'
    codes = '<numFmts><numFmt numFmtId="200" formatCode="0.0"/></numFmts>'
    forms = '<xf/><xf numFmtId="200" fontId="1"/><xf numFmtId="200"/><xf fontId="7" fillId="7"/>'
    content = f"{codes}{fonts}<cellXfs>{forms}</cellXfs>"
    assert looks(content) == {1: CellLook("0.0", struck=True)}


def test_a_check_box_is_found_by_way_of_the_property_bags():
    forms = f"<cellXfs><xf/><xf>{BOX.format(1)}</xf><xf>{BOX.format(0)}</xf></cellXfs>"
    assert looks(forms, bags=BAGS.format(box=0)) == {1: CellLook(check_box=True)}
    assert looks(forms, bags=BAGS.format(box=1)) == {}
    assert looks(forms, bags="<bag") == looks(forms) == {}


@pytest.mark.parametrize(
    ("colour", "theme", "fill"),
    [
        ('rgb="FFFF0000"', b"", "FF0000"),
        ('theme="9"', THEME, "70AD47"),
        ('theme="9"', b"", ""),
        ('theme="9"', b"<damaged", ""),
        ('indexed="10"', b"", "FF0000"),
        ('rgb="FF1F4E79"', b"", ""),
    ],
)
def test_a_fill_that_can_be_a_traffic_light(colour, theme, fill):
    pattern = f'<patternFill patternType="solid"><fgColor {colour}/></patternFill>'
    content = f'<fills><fill>{pattern}</fill></fills><cellXfs><xf fillId="0"/></cellXfs>'
    assert looks(content, theme) == ({0: CellLook(fill=fill)} if fill else {})


def test_a_damaged_style_sheet_has_no_formats():
    assert read_cell_formats(b"<s><cellXfs><xf/>") == CellFormats()
