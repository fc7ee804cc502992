"""Abbreviations that are nowhere written out."""

import pytest

from tests.rules.plans import found, with_measure

CODE = "afkorting-niet-voluit"


@pytest.mark.parametrize(
    "text",
    [
        "Verkeersplan (GVVP) uitvoeren",
        "GVVP (verkeersplan) uitvoeren",
        "Regionaal overleg veiligheid en wonen, dus ROVW",
        "Veilige Publieke Taak en VPT",
        "OM en GGD bellen",
        "Fase II van de Wmo",
        "NIET doen",
        "AANPAK GVVP",
        "wvggz",
    ],
)
def test_explained_or_known(text: str) -> None:
    assert not found(CODE, with_measure(text))


@pytest.mark.parametrize("text", ["Aansluitend op het GVVP", "De GR en de rest", "VPT uitvoeren"])
def test_unexplained(text: str) -> None:
    assert found(CODE, with_measure(text))


def test_only_the_first_time_is_reported() -> None:
    text = with_measure("Het GVVP maken") + "\n| Verkeer | Het GVVP vaststellen | 2020 |"
    assert [finding.cell for finding in found(CODE, text)] == ["B2"]


def test_a_list_of_abbreviations_and_the_register_explain() -> None:
    text = with_measure("Het GVVP maken")
    assert not found(CODE, text + "\n[Afkortingen]\n| GVVP | verkeersplan |")
    assert not found(CODE, text + "\n[Afkortingen]\n| GVVP: verkeersplan |")
    register = "\n[Register]\n| Naam | Soort | Aliassen |\n| verkeersteam | intern | GVVP |"
    assert not found(CODE, text + register)
