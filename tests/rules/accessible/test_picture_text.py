"""What the rule says where nothing stands beside the cells."""

from tests.rules.plans import found, with_measure


def test_nobody_can_tell_of_a_workbook_in_memory() -> None:
    assert not found("beeld-zonder-tekst", with_measure("Bellen"))


def test_a_picture_on_a_sheet_of_this_program_does_not_count() -> None:
    assert not found("beeld-zonder-tekst", with_measure("Bellen") + "\n[Anders]\n(afbeelding A1)")
    assert found("beeld-zonder-tekst", with_measure("Bellen") + "\n(afbeelding A1)")
