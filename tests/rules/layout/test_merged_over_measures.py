"""Merged cells with a value that counts for one of the actions that they cover."""

import pytest

from tests.rules.plans import found

HEADER = "| Doel | Actiepunt | Maatregel | PH | Trekker | Planning | Partijen | Wijk |\n"
ROWS = (
    "| d | a | b | burgemeester | OOV | 2020 | OM | Noord |\n"
    "|  |  | c |  |  |  |  |  |\n"
    "|  | x | e |  | OOV | 2020 |  |  |\n"
)


def merged(*areas: str, rows: str = ROWS) -> list[tuple[str, str]]:
    """Return cell and message for a table with these areas merged."""
    text = HEADER + rows + "\n".join(f"(samengevoegd {area})" for area in areas)
    return [(one.cell, one.message) for one in found("waarde-over-maatregelen", text)]


@pytest.mark.parametrize("area", ["A2:A4", "B2:B3", "D2:D3", "G2:G3", "H2:H4", "A1:C1", "G4:H4"])
def test_what_reaches_each_row_is_how_a_plan_is_laid_out(area: str) -> None:
    assert merged(area) == []


@pytest.mark.parametrize("area", ["E2:E3", "F2:F3", "C2:C3", "D2:D4", "G2:G4"])
def test_a_value_of_the_first_row_only_is_told(area: str) -> None:
    ((cell, message),) = merged(area)
    assert cell == area[:2]
    assert message.startswith(f"{area} is samengevoegd over {int(area[4]) - 1} maatregelen.")
    assert "telt alleen bij de eerste (rij 2)" in message


def test_a_value_over_columns_is_told() -> None:
    ((cell, message),) = merged("E2:F2", rows=ROWS.replace("OOV | 2020 | OM", "in 2020 | | OM"))
    assert cell == "E2"
    assert "over 2 kolommen. De tekst telt alleen in de kolom “Trekker”" in message


def test_an_empty_merge_hides_nothing() -> None:
    assert merged("E3:F3", "F3:F4", rows=ROWS.replace("2020 |  |  |\n", "|  |  |\n")) == []


def test_a_table_has_one_finding() -> None:
    ((cell, message),) = merged("F2:F3", "E2:E3", "H1:H2")
    assert (cell, message.endswith("Dat is in deze tabel nog 1 keer zo.")) == ("E2", True)
