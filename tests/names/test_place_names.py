"""Places and regions after the name of an organisation."""

import pytest

from uvp_xl.clean_text import line
from uvp_xl.names.place_names import find_place, places


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("flevoland", "Flevoland"),
        ("NOORDOOSTPOLDER", "Noordoostpolder"),
        ("'s-gravenhage", "'s-Gravenhage"),
        ("Noord- en Oost-Gelderland", "Noord- en Oost-Gelderland"),
        ("van Delfland", "van Delfland"),
        ("regio Utrecht", "regio Utrecht"),
        ("Regionale Eenheid Oost-Nederland", "regionale eenheid Oost-Nederland"),
        ("MN", "MN"),
    ],
)
def test_a_place(said, name):
    assert find_place(said) == name


@pytest.mark.parametrize("said", ["", "Mercatus", "Jeugd", "OM", "regio", "van de", "USD"])
def test_no_place(said):
    assert find_place(said) == ""


def test_the_list_is_clean():
    assert len(places()) > 2_500
    assert all(line(name) == name for name in places().values())
