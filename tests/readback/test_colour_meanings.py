"""What a row of *Instellingen* says about a colour."""

import pytest

from uvp_xl.grid import Grid
from uvp_xl.readback.colour_meanings import meaning, signal
from uvp_xl.readback.settings_sheet import read


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("kleur groen|groen|groene cellen|kleur: groen|stoplicht groen|de kleur groen", "green"),
        ("kleur oranje|oranje|geel|kleur geel|gele cel|kleur amber", "amber"),
        ("kleur rood|rood|rode cellen|status rood", "red"),
        ("profiel|kleur|kleuren|kleur blauw|te-laat|groenbeheer|rood team", None),
    ],
)
def test_the_name_of_a_colour(names: str, expected: str | None) -> None:
    assert {signal(name) for name in names.split("|")} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("gereed", "gereed"), ("op schema", "op schema"), ("geen", ""), ("-", ""), ("mooi", None),
     ("", None), ("groen", None)],
)  # fmt: skip
def test_a_meaning(text: str, expected: str | None) -> None:
    assert meaning(text) == expected


def test_all_forms_of_a_row() -> None:
    rows = [["Kleur groen: gereed", ""], ["", "Kleur rood", "Niet gestart"], ["oranje", "loopt"]]
    settings = read([Grid("Instellingen", [[*row, "", ""][:3] for row in rows])])
    assert settings.colours == {"green": "gereed", "red": "niet gestart", "amber": "loopt"}
    assert settings.issues == ()
