"""The colours of cell formats."""

import pytest

from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.reading.text_contrast import ColourPair, low_contrast_formats

THEME = b"""<theme><themeElements><clrScheme>
<dk1><sysClr val="windowText" lastClr="000000"/></dk1>
<lt1><sysClr val="window" lastClr="FFFFFF"/></lt1>
<accent1><srgbClr val="4472C4"/></accent1><accent4><srgbClr val="FFC000"/></accent4>
</clrScheme></themeElements></theme>"""


def faint(font: str, fill: str = "", theme: bytes = THEME) -> dict[int, ColourPair]:
    """The faint formats of a style sheet with one format."""
    pattern = f'<patternFill patternType="solid">{fill}</patternFill>' if fill else "<patternFill/>"
    return low_contrast_formats(
        f"<styleSheet><fonts><font>{font}</font></fonts><fills><fill>{pattern}</fill></fills>"
        '<cellXfs><xf fontId="0" fillId="0"/></cellXfs></styleSheet>'.encode(),
        theme,
    )


@pytest.mark.parametrize(
    ("font", "fill", "pair"),
    [
        ('<color rgb="FF999999"/>', "", ColourPair("999999", "FFFFFF", False)),
        ('<color theme="0"/>', '<fgColor theme="7"/>', ColourPair("FFFFFF", "FFC000", True)),
        ('<color indexed="13"/>', "", ColourPair("FFFF00", "FFFFFF", False)),
        ('<color theme="1" tint="0.5"/>', '<fgColor indexed="9"/>',
         ColourPair("808080", "FFFFFF", True)),
        ('<sz val="14"/><color rgb="FF888888"/>', '<fgColor indexed="9"/>',
         ColourPair("888888", "FFFFFF", True)),
    ],
)  # fmt: skip
def test_too_little(font: str, fill: str, pair: ColourPair) -> None:
    assert faint(font, fill) == {0: pair}


@pytest.mark.parametrize(
    ("font", "fill"),
    [
        ("", ""),
        ('<color auto="1"/>', ""),
        ('<color indexed="64"/>', ""),
        ('<color theme="0"/>', '<fgColor theme="4"/>'),
        ('<b/><sz val="14"/><color rgb="FF888888"/>', '<fgColor indexed="9"/>'),
        ('<sz val="18"/><color rgb="FF888888"/>', '<fgColor indexed="9"/>'),
        ('<color theme="99"/>', ""),
        ("<color/>", ""),
        ('<color rgb="FFFFFFFF"/>', '<fgColor theme="1" tint="-0.1"/>'),
    ],
)
def test_enough_or_unknown(font: str, fill: str) -> None:
    assert faint(font, fill) == {}


def test_a_gradient_and_a_pattern_cannot_be_told() -> None:
    for fill in ("<gradientFill/>", '<patternFill patternType="gray125"/>'):
        styles = (
            '<s><fonts><font><color rgb="FFFFFF"/></font></fonts>'
            f"<fills><fill>{fill}</fill></fills>"
            '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="9"/></cellXfs></s>'
        )
        assert low_contrast_formats(styles.encode(), b"") == {}


def test_without_a_theme_its_colours_are_unknown() -> None:
    assert faint('<color theme="0"/>', theme=b"") == {}
    assert faint('<color theme="0"/>', theme=b"<theme/>") == {}
    assert low_contrast_formats(b"<styleSheet/>", b"") == {}
    with pytest.raises(BadMarkup):
        low_contrast_formats(b"<styleSheet", b"")
