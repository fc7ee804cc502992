"""Cells as people write them."""

import pytest

from uvp_xl.errors import UsageError
from uvp_xl.tidy.cell_reference import at

PLACES = [("Jeugd", "D6"), ("O'Brien & zo", "D7"), ("Jeugd", "D6"), ("Wijk", "D6")]


@pytest.mark.parametrize(
    ("said", "found"),
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
def test_a_cell_with_or_without_its_sheet(said, found) -> None:
    assert at(said, PLACES) == found


def test_a_cell_of_more_sheets_is_asked_about() -> None:
    with pytest.raises(UsageError, match="Jeugd!D6, Wijk!D6"):
        at("d6", PLACES)
