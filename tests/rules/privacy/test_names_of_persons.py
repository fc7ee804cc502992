"""Names of persons in the columns of names, and elsewhere in the cells."""

import pytest

from tests.rules.plans import found, with_measure

CODE = "persoonsnaam-in-plan"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jan de Vries", "Jan de Vries"),
        ("A. Jansen", "A. Jansen"),
        ("Jansen, P.", "Jansen, P."),
        ("politie / Piet Pietersen", "Piet Pietersen"),
        ("team OOV (mw. Jansen)", "mw. Jansen"),
        ("Marieke", "Marieke"),
    ],
)
def test_a_lead_with_a_name(text: str, name: str) -> None:
    (finding,) = found(CODE, with_measure("Bellen", Trekker=text))
    assert finding.cell == "D2"
    assert f"“{name}”" in finding.message


@pytest.mark.parametrize(
    "text", ["adviseur OOV", "burgemeester", "Veilig Thuis", "Leger des Heils", "team Jan", ""]
)
def test_a_lead_without_one(text: str) -> None:
    assert not found(CODE, with_measure("Bellen", Trekker=text))


def test_a_holder_on_the_register_may_have_a_name() -> None:
    register = "\n[Register]\n| Naam | Soort |\n| politie | extern |\n\n"
    register += "| Portefeuillehouder |\n| P. Jansen |"
    text = with_measure("Bellen", PH="P. Jansen")
    assert found(CODE, text)
    assert not found(CODE, text + register)


def test_a_name_in_a_measure() -> None:
    (finding,) = found(CODE, with_measure("Bellen met mw. P. Jansen"))
    assert (finding.cell, "mw. P. Jansen" in finding.message) == ("B2", True)


def test_what_is_no_text_is_no_name() -> None:
    assert not found(CODE, with_measure("Bellen", Trekker="2020"))
