"""The rule in a workbook without metadata."""

from tests.rules.plans import found, with_measure


def test_a_workbook_in_memory_has_no_metadata() -> None:
    assert not found("bestand-zonder-taal", with_measure("Bellen"))


def test_an_own_property_will_do() -> None:
    text = with_measure("Bellen")
    assert found("bestand-zonder-taal", text + "\n(eigenschap titel: Plan)")
    assert not found("bestand-zonder-taal", text + "\n(eigenschap Language: nl)")
