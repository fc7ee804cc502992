from uvp_xl.backend.fresh.opendocument.automatic_styles import Looks
from uvp_xl.backend.fresh.opendocument.conditional_formats import Rule
from uvp_xl.backend.fresh.opendocument.odf_elements import root, serialise
from uvp_xl.sheets.sheet_model import Sheet, Style


def test_each_look_is_there_once():
    part = root("office:automatic-styles")
    looks = Looks(part)
    rules = (Rule(">0", "Regel"),)
    names = [
        looks.cell(Style(), "0%"),
        looks.cell(Style(bold=True), "0%"),
        looks.cell(Style(), "0%", rules),
        looks.column(20),
        looks.column(None),
        looks.row(12),
        looks.row(None),
        looks.table(Sheet("A", ()), shown=True),
        looks.table(Sheet("A", (), landscape=False), shown=True),
    ]
    assert len(set(names)) == len(names)
    count = len(part)
    assert looks.cell(Style(), "0%", rules) == names[2]
    assert looks.column(20) == names[3]
    assert looks.table(Sheet("B", ()), shown=True) == names[7]
    assert len(part) == count == len(names) + 1  # and one number format


def test_a_style_name_is_unique_per_style():
    part = root("office:automatic-styles")
    full = Style(
        bold=True, italic=True, underline=True, size=9.5, colour="AA0000", fill="00BB00",
        border="0000CC", align="right", valign="center", wrap=True, indent=2,
    )  # fmt: skip
    Looks(part).cell(full, "", (Rule('="x"', "Regel"),))
    said = serialise(part).decode()
    for each in (
        'fo:font-weight="bold"',
        'fo:font-style="italic"',
        'style:text-underline-style="solid"',
        'fo:font-size="9.5pt"',
        'fo:color="#aa0000"',
        'fo:background-color="#00bb00"',
        'fo:border="0.75pt solid #0000cc"',
        'fo:text-align="end"',
        'style:vertical-align="middle"',
        'fo:wrap-option="wrap"',
        'fo:margin-right="18pt"',
        'style:condition="cell-content()=&quot;x&quot;" style:apply-style-name="Regel"',
    ):
        assert each in said
    plain = root("office:automatic-styles")
    Looks(plain).cell(Style())
    assert "paragraph-properties" not in serialise(plain).decode()
