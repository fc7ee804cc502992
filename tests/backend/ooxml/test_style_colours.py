"""The colours in a style sheet; their use for contrast is tested with text_contrast."""

import pytest

from uvp_xl.backend.ooxml.package_xml import BadMarkup, parse
from uvp_xl.backend.ooxml.style_colours import colour_of, fill_colour, is_unfilled, read_palette

THEME = b"""<theme><clrScheme><lt1><sysClr val="window" lastClr="FFFFFF"/></lt1>
<accent6><srgbClr val="70ad47"/></accent6></clrScheme></theme>"""


def colour(attributes, styles=b"<s/>"):
    return colour_of(
        parse(f"<c {attributes}/>".encode()), read_palette(parse(styles), THEME), "000000"
    )


@pytest.mark.parametrize(
    ("attributes", "named"),
    [
        ('rgb="FF00b050"', "00B050"),
        ('rgb="00B050"', "00B050"),
        ('theme="9"', "70AD47"),
        ('theme="9" tint="0.5"', "B7D8A1"),
        ('theme="9" tint="veel"', "70AD47"),
        ('theme="9" tint="NaN"', "70AD47"),
        ('theme="9" tint="9"', "70AD47"),
        ('theme="1"', ""),
        ('indexed="10"', "FF0000"),
        ('indexed="64"', "000000"),
        ('auto="1"', "000000"),
        ('indexed="²"', ""),
        ("", ""),
    ],
)
def test_a_colour_in_any_notation(attributes, named):
    assert colour(attributes) == named


def test_a_workbook_may_have_numbered_colours_of_its_own():
    listed = b'<indexedColors><rgbColor rgb="0000B050"/><rgbColor/></indexedColors>'
    own = b"<s><colors>%b</colors></s>" % listed
    assert [colour(f'indexed="{n}"', own) for n in (0, 1, 2)] == ["00B050", "", "FF0000"]


def test_fills_with_one_colour():
    palette = read_palette(parse(b"<s/>"), b"")
    solid = parse(b'<f><patternFill patternType="solid"><fgColor rgb="FF0000"/></patternFill></f>')
    empty, dots = parse(b"<f><patternFill/></f>"), parse(b'<f><patternFill patternType="g"/></f>')
    assert [fill_colour(f, palette) for f in (solid, empty, dots)] == ["FF0000", "FFFFFF", ""]
    assert [is_unfilled(f) for f in (solid, empty, dots)] == [False, True, False]


def test_a_damaged_theme_is_no_theme():
    with pytest.raises(BadMarkup):
        read_palette(parse(b"<s/>"), b"<theme")
