"""Colours of cells."""

from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.engines.libreoffice.colour import from_office, to_office

BYTE = st.integers(0, 255)


@given(st.tuples(BYTE, BYTE, BYTE))
def test_every_colour_comes_back(colour):
    red, green, blue = colour
    assert from_office(to_office(colour)) == colour
    assert to_office(f"#{red:02x}{green:02X}{blue:02x}") == to_office(colour)
    assert to_office(red + 256 * green + 65_536 * blue) == to_office(colour)


def test_cells_are_filled_and_emptied(sheet):
    sheet["A1:A2"].color = "#F8CBAD"
    assert sheet["A1:A2"].color == (248, 203, 173)
    sheet["A2"].color = None
    assert sheet["A2"].color is None
    assert sheet["A1:A2"].color is None
