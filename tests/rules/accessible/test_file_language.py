"""What the rule says where nothing stands beside the cells."""

from tests.rules.plans import found, with_measure


def test_nobody_can_tell_of_a_workbook_in_memory() -> None:
    assert not found("bestand-zonder-taal", with_measure("Bellen"))


def test_an_own_property_will_do() -> None:
    text = with_measure("Bellen")
    assert found("bestand-zonder-taal", text + "\n(eigenschap titel: Plan)")
    assert not found("bestand-zonder-taal", text + "\n(eigenschap Language: nl)")
