"""Abbreviations with slashes."""

import pytest

from uvp_xl.notation import budget, planning, status
from uvp_xl.notation.slash_abbreviations import without_slashes


@pytest.mark.parametrize(
    ("text", "right"),
    [("N/V/T", "NVT"), ("v/a 2021", "va 2021"), ("2021 e/v", "2021 ev"), ("z/s/m", "zsm")],
)
def test_without_slashes(text, right):
    assert without_slashes(text) == right


@pytest.mark.parametrize("text", ["t/m 2021", "1x p/j", "n/a", "1/2/3", "en/of", "MO/RO"])
def test_other_slashes_stay(text):
    assert without_slashes(text) == text


@pytest.mark.parametrize("said", ["nvt", "n.v.t.", "n.v.t", "n/v/t", "NVT"])
def test_dots_slashes_or_nothing_mean_the_same(said):
    assert budget.read(said).kind == "none"
    assert status.read(said).proposals == ("vervallen", "nog niet gestart")


@pytest.mark.parametrize("said", ["va", "v.a.", "v.a", "va.", "v/a", "m/i/v", "miv", "m.i.v."])
def test_from_a_year(said):
    assert str(planning.read(f"{said} 2021").start) == "2021-01-01"
