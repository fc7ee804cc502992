import pytest

from uvp_xl.backend.reading.telling_signs import in_styles, in_texts, offsets


def solid(colour):
    return f'<patternFill patternType="solid"><fgColor {colour}/><bgColor indexed="64"/>'


@pytest.mark.parametrize(
    ("part", "tells"),
    [
        ('<xf numFmtId="0"/><xf numFmtId="4"/>', False),
        ('<xf numFmtId="9"/>', True),
        ("<xf numFmtId = '17'/>", True),
        ('<numFmt numFmtId="164" formatCode="d-m-yyyy"/>', False),
        ("<numFmt formatCode='&quot;€&quot; #,##0'/>", False),
        ('<numFmt formatCode="&quot;Q&quot;0"/>', True),
        ("<numFmt formatCode='mmm\\-yy;@'/>", True),
        ('<numFmt formatCode="0.0%"/>', True),
        ("<font><strike/></font>", True),
        ('<name val="Wingdings 2"/>', True),
        ('<name val="WEBDINGS"/>', True),
        ("<xfpb:xfComplement/>", True),
        (solid('rgb="FF1F4E79"'), False),
        (solid('rgb="FF00B050"'), True),
        (solid('rgb="FF1F4E79" tint="0.4"'), True),
        (solid('theme="9"'), True),
        ("<styleSheet>".encode("utf-16-le").decode("latin-1"), True),
    ],
)
def test_a_style_sheet_tells_something_or_nothing(part, tells):
    assert in_styles(part.encode()) is tells


@pytest.mark.parametrize(
    ("part", "tells"),
    [
        ("<si><t>strike</t></si>", False),
        ("<si><r><rPr><b/></rPr><t>a</t></r></si>", False),
        ("<si><r><rPr><strike/></rPr><t>a</t></r></si>", True),
        ('<x:is><x:r><x:rPr><x:rFont x:val="Marlett"/></x:rPr></x:r></x:is>', True),
    ],
)
def test_texts_tell_something_or_nothing(part, tells):
    assert in_texts(part.encode()) is tells


def test_the_offsets_are_in_order():
    part = b"<rPr><rFont val='Wingdings'/><strike/></rPr><rPr/>"
    assert offsets(part, any_run=False) == [18, 30]
    assert offsets(part, any_run=True) == [1, 40, 45]
