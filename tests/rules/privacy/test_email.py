"""E-mail addresses of persons and of teams."""

import pytest

from tests.rules.plans import found, with_measure


@pytest.mark.parametrize("text", ["p.jansen@voorbeeld.nl", "jan-de-vries@x.voorbeeld.nl"])
def test_an_address_of_a_person(text: str) -> None:
    assert found("e-mailadres-in-plan", with_measure(f"Mail {text}."))


@pytest.mark.parametrize("text", ["info@voorbeeld.nl", "team-oov@voorbeeld.nl", "@wijkagent"])
def test_an_address_of_a_team(text: str) -> None:
    assert not found("e-mailadres-in-plan", with_measure(f"Mail {text}."))


def test_a_property_has_no_cell() -> None:
    text = with_measure("Mail") + "\n(eigenschap Eigenaar: p.jansen@voorbeeld.nl)"
    (finding,) = found("e-mailadres-in-plan", text)
    assert finding.cell == "A1"
    assert "eigenschap “Eigenaar”" in finding.message
