"""The rule in a workbook without metadata."""

from tests.rules.plans import found, with_measure


def test_a_workbook_in_memory_has_no_metadata() -> None:
    assert not found("beeld-zonder-tekst", with_measure("Bellen"))


def test_a_picture_on_a_sheet_of_this_program_does_not_count() -> None:
    assert not found("beeld-zonder-tekst", with_measure("Bellen") + "\n[Anders]\n(afbeelding A1)")
    assert found("beeld-zonder-tekst", with_measure("Bellen") + "\n(afbeelding A1)")
