"""The colours that can be a traffic light are those that people use for it."""

import pytest

from uvp_xl.signal_colour import signal

LIGHTS = {
    "green": "00B050 92D050 C6EFCE 70AD47 A9D18E 00FF00 008000 63BE7B E2EFDA",
    "amber": "FFC000 FFFF00 FFEB9C FFA500 ED7D31 F4B084 FFE699 FFEB84",
    "red": "FF0000 C00000 FFC7CE F8696B FF7C80",
}
HOUSE_STYLES = "FFFFFF 000000 D9D9D9 1F4E79 DDEBF7 4472C4 7030A0 FAFAFA 808080 F2F2F2 44546A"


@pytest.mark.parametrize(
    ("colour", "light"), [(c, light) for light, all_of in LIGHTS.items() for c in all_of.split()]
)
def test_a_traffic_light(colour, light):
    assert signal(colour) == light


@pytest.mark.parametrize("colour", [*HOUSE_STYLES.split(), "", "geen", "12345"])
def test_any_other_colour_is_none(colour):
    assert signal(colour) is None
