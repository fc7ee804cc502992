"""References to cells as people type them."""

import pytest

from uvp_xl.errors import UsageError
from uvp_xl.tidy.cell_reference import find_cells

CELLS = [("Jeugd", "D6"), ("O'Brien & zo", "D7"), ("Jeugd", "D6"), ("Wijk", "D6")]


@pytest.mark.parametrize(
    ("reference", "indices"),
    [
        ("Jeugd!D6", [0, 2]),
        ("  JEUGD!$d$6 ", [0, 2]),
        ("'O''Brien & zo'!D7", [1]),
        ("O'Brien & zo!D7", [1]),
        ("D7", [1]),
        ("Wijk!D7", []),
        ("D8", []),
        ("", []),
        ("!", []),
    ],
)
def test_a_cell_with_or_without_its_sheet(reference, indices) -> None:
    assert find_cells(reference, CELLS) == indices


def test_a_cell_of_several_sheets_is_ambiguous() -> None:
    with pytest.raises(UsageError, match="Jeugd!D6, Wijk!D6"):
        find_cells("d6", CELLS)
