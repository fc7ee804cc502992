"""Comparison of names without their typography."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.names.name_folding import folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("MO/RO", "mo / ro"),
        ("MO/RO", "MO/\nRO"),
        ("OM", "O.M."),
        ("GGD", "g.g.d"),
        ("P&O", "P en O"),
        ("Smit & Co", "Smit&Co"),
        ("zorg- en veiligheidshuis", "Zorg–en Veiligheidshuis"),
        ("zorg- en veiligheidshuis", "zorg - & veiligheidshuis"),
        ("’t Honk", "'t  honk"),
    ],
)
def test_the_same_name(one, other):
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("OM", "O M"), ("MO/RO", "MO-RO"), ("St. Jan", "St Jan"), ("politie.", "politie")],
)
def test_not_the_same_name(one, other):
    assert folded(one) != folded(other)


@given(st.text())
def test_folding_twice_is_folding_once(said):
    assert folded(folded(folded(said))) == folded(folded(said))
