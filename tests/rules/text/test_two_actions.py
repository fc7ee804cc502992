"""Cells with more than one action, and cells that resemble them."""

import pytest

from tests.rules.plans import found, with_measure
from uvp_xl.rules.text.two_actions import count_actions


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1. Voorlichting geven\n2. Controles houden", 2),
        ("- Organiseren van x\n- Opstellen van y\n- Evalueren van z", 3),
        ("Organiseren van x. Opstellen van een y.", 2),
        ("Voorlichting geven\nControles houden", 2),
        ("Organiseren van x; Opstellen van y", 2),
    ],
)
def test_more_than_one(text: str, count: int) -> None:
    assert count_actions(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "Voorlichting\nop scholen",
        "Uitvoeren van diverse projecten. Voorbeelden: ex-inbreker, Donkere dagen.",
        "Thema's uit het plan:\n- Duurzaam veilig\n- Handhaving",
        "Uitvoeren projecten:\n1. plan opstellen\n2. plan uitvoeren",
        "Uitvoeren van het plan. De gemeente wil dit graag samen met de partners uitvoeren.",
        "Opstellen en uitwerken plan van aanpak",
        "Handhaven van artikel 13b. e.v.",
        "1. Voorlichting",
        "<b>Controles</b>",
    ],
)
def test_one(text: str) -> None:
    assert count_actions(text) == 1


def test_the_message_counts() -> None:
    text = with_measure("(1) Plan opstellen (2) Plan uitvoeren (3) Plan evalueren")
    (finding,) = found("twee-acties-in-cel", text)
    assert "3 acties" in finding.message


def test_a_list_of_verbs_is_more_actions_though_the_list_of_verbs_has_only_one() -> None:
    assert count_actions("1. Ontmantelen van kwekerijen\n2. Informeren van verhuurders") == 2
    assert count_actions("1. Informeren van de raad\n2. Jaarplan") == 1
