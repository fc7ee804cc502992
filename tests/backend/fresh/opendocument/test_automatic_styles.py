from uvp_xl.backend.fresh.opendocument.automatic_styles import AutomaticStyles
from uvp_xl.backend.fresh.opendocument.conditional_formats import StyleRule
from uvp_xl.backend.fresh.opendocument.odf_elements import create_root, serialise
from uvp_xl.sheets.sheet_model import Sheet, Style


def test_each_style_is_added_once():
    root = create_root("office:automatic-styles")
    styles = AutomaticStyles(root)
    rules = (StyleRule(">0", "Regel"),)
    names = [
        styles.cell(Style(), "0%"),
        styles.cell(Style(bold=True), "0%"),
        styles.cell(Style(), "0%", rules),
        styles.column(20),
        styles.column(None),
        styles.row(12),
        styles.row(None),
        styles.table(Sheet("A", ()), visible=True),
        styles.table(Sheet("A", (), landscape=False), visible=True),
    ]
    assert len(set(names)) == len(names)
    count = len(root)
    assert styles.cell(Style(), "0%", rules) == names[2]
    assert styles.column(20) == names[3]
    assert styles.table(Sheet("B", ()), visible=True) == names[7]
    assert len(root) == count == len(names) + 1  # and one number format


def test_a_cell_style_has_all_properties():
    root = create_root("office:automatic-styles")
    full = Style(
        bold=True, italic=True, underline=True, size=9.5, colour="AA0000", fill="00BB00",
        border="0000CC", align="right", valign="center", wrap=True, indent=2,
    )  # fmt: skip
    AutomaticStyles(root).cell(full, "", (StyleRule('="x"', "Regel"),))
    xml = serialise(root).decode()
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
        assert each in xml
    plain = create_root("office:automatic-styles")
    AutomaticStyles(plain).cell(Style())
    assert "paragraph-properties" not in serialise(plain).decode()
