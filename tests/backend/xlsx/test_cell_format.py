from uvp_xl.backend.xlsx.cell_format import format_properties
from uvp_xl.sheets.sheet_model import Style


def test_a_plain_style_says_only_what_it_must():
    found = format_properties(Style())
    assert found["font_color"] == "#1F2937"
    assert not {"align", "pattern", "border", "num_format", "locked"} & set(found)


def test_a_full_style_is_said_in_full():
    found = format_properties(
        Style(
            bold=True,
            italic=True,
            underline=True,
            size=9.5,
            fill="FFFFFF",
            border="000000",
            align="right",
            valign="center",
            wrap=True,
            indent=2,
            number_format="0%",
            free=True,
        )
    )
    assert found["font_size"] == 9.5
    assert (found["pattern"], found["fg_color"]) == (1, "#FFFFFF")
    assert (found["border"], found["border_color"]) == (1, "#000000")
    assert (found["align"], found["valign"], found["indent"]) == ("right", "vcenter", 2)
    assert (found["underline"], found["num_format"]) == (1, "0%")
    assert found["locked"] is False
