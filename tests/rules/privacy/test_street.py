"""Streets with a house number, and with another number."""

import pytest

from tests.rules.plans import found, with_measure


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Overlast Dorpsstraat 12", "Dorpsstraat 12"),
        ("Kerkstraat 12a te Emmeloord", "Kerkstraat 12a"),
        ("Controle bij de Van der Valkstraat 3, 8301 AB", "Van der Valkstraat 3"),
        ("Stationsweg 3 en 5", "Stationsweg 3"),
    ],
)
def test_an_address(text: str, address: str) -> None:
    (finding,) = found("adres-in-plan", with_measure(text))
    assert address in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Kerkstraat 30 km/uur",
        "Herinrichting Dorpsweg 2020",
        "Marktplein 2 keer per jaar",
        "Rijksweg 27",
        "de buurt bij park 2",
        "Fase 2, 3 en 4",
        "Dorpsstraat",
    ],
)
def test_no_address(text: str) -> None:
    assert not found("adres-in-plan", with_measure(text))


def test_the_title_page_may_have_the_address_of_the_town_hall() -> None:
    front = "[Voorblad]\n| Uitvoeringsplan 2020 |\n| Dorpsplein 1, 8302 AA |\n[1 Jeugd]\n"
    assert not found("adres-in-plan", front + with_measure("Bellen"))
