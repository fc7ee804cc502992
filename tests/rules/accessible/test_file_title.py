"""The rule in a workbook without metadata."""

from tests.rules.plans import found, with_measure


def test_a_workbook_in_memory_has_no_metadata() -> None:
    assert not found("bestand-zonder-titel", with_measure("Bellen"))


def test_the_title_of_the_plan_is_an_example() -> None:
    text = "| Uitvoeringsplan 2020 |\n" + with_measure("Bellen") + "\n(eigenschap titel:)"
    (finding,) = found("bestand-zonder-titel", text)
    assert "Bijvoorbeeld “Uitvoeringsplan 2020”" in finding.message
