"""Suggestions for an unknown text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.names.local import LOCAL
from uvp_xl.names.name_suggestions import nearest_known, suggestion, with_commas
from uvp_xl.names.register import Register


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("OM?", "OM"),
        ("OM*", "OM"),
        ("O M", "OM"),
        ("politie)", "politie"),
        ("evt. OM", "OM"),
        ("eventueel politie", "politie"),
        ("lokale ondernemers", "ondernemers"),
        ("trekker: politie", "politie"),
        ("Veiligheidregio IJsselland", "Veiligheidsregio IJsselland"),
        ("Veiligheidsregio IJsselladn", "Veiligheidsregio IJsselland"),
        ("politie Buurtzon", ""),
        ("geen politie", ""),
        ("politie: OM", ""),
    ],
)
def test_one_name(said, name):
    assert nearest_known(said, LOCAL) == name


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("politi en OM", "politie en OM"),
        ("politi/brandwer", "politie/brandweer"),
        ("politie en evt. OM", "politie en OM"),
        ("politi. OM", "politie, OM"),
        ("politie of OM", "politie, OM"),
        ("politie - OM - GGD", "politie, OM, GGD"),
        ("politie-OM", "politie, OM"),
        ("politie: OM", "politie, OM"),
        ("politie OM GGD", "politie, OM, GGD"),
        ("VTH MO/RO", "VTH, MO/RO"),
        ("politie en Buurtzon", ""),
        ("Sport en Spel", ""),
        ("brandweer vrijwilligers", ""),
        ("/", ""),
    ],
)
def test_several_names(said, text):
    assert suggestion(said, LOCAL) == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("politie en Buurtzon", "politie, Buurtzon"),
        ("Buurtzon/OM/C3", "Buurtzon, OM, C3"),
        ("scholen en Buurtzon", ""),
        ("Buurtzon", ""),
        ("OM/", ""),
    ],
)
def test_an_organisation_beside_an_unknown_name(said, text):
    assert with_commas(said, LOCAL) == text


@given(st.text())
def test_any_text_has_at_most_one_proposal(said):
    assert isinstance(suggestion(said, LOCAL), str)
    assert suggestion(said, Register(built_in=())) == ""
