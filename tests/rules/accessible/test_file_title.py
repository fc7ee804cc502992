"""What the rule says where nothing stands beside the cells."""

from tests.rules.plans import found, with_measure


def test_nobody_can_tell_of_a_workbook_in_memory() -> None:
    assert not found("bestand-zonder-titel", with_measure("Bellen"))


def test_the_title_of_the_plan_is_an_example() -> None:
    text = "| Uitvoeringsplan 2020 |\n" + with_measure("Bellen") + "\n(eigenschap titel:)"
    (finding,) = found("bestand-zonder-titel", text)
    assert "Bijvoorbeeld “Uitvoeringsplan 2020”" in finding.message
