"""What the headings and the cells of an unread table say."""

from __future__ import annotations

import pytest

from tests.tables.sheets import sheet
from uvp_xl.grid import Area
from uvp_xl.tables.candidate_columns import CandidateColumns, known


def columns(text: str) -> CandidateColumns:
    """Return the columns of a sheet with its headings in row 1."""
    grid = sheet(text)
    headings = dict(enumerate(grid.rows[0], start=1))
    return CandidateColumns(grid, Area(2, 1, grid.height, grid.width), headings)


def test_parts_of_a_column_are_that_column() -> None:
    headings = {1: "Startdatum", 2: "Eind", 3: "Afgerond op", 4: "Interne partijen", 5: "Club"}
    assert known(headings) == {1: "planning", 2: "planning", 3: "status", 4: "parties"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Club|Wie|Wanneer\nEen lange tekst over wat er komt|Jan|2020", 1),
        ("Club|Maatregel|Wie\nEen lange tekst over wat er komt|Bellen|Jan", 2),
        ("Club|Omschrijving|Wie\nEen lange tekst over wat er komt|Bellen naar|Jan", 2),
        ("Wijk|Project|Wanneer\nNoord|Schouwen met bewoners|2020", 2),
        ("Wie|Wanneer\nJan|2020", 0),
        ("Aantal|Wanneer\n3|2020", 0),
    ],
)
def test_the_column_that_may_hold_the_measures(text: str, number: int) -> None:
    assert columns(text).text_column() == number


def test_ongoing_is_a_period_and_a_status_where_most_cells_are_one() -> None:
    periods = columns("A|B\nx|doorlopend\nx|2e kwartaal 2021\nx|doorlopend")
    assert list(periods.by_contents()) == [(2, "planning")]
    states = columns("A|B\nx|loopt\nx|gereed\nx|gereed")
    assert list(states.by_contents()) == [(2, "status")]
    assert list(columns("A|B\nx|gereed\nx|loopt").by_contents()) == []
    assert list(columns("A|Stand\nx|gereed\nx|vervallen").by_contents()) == [(2, "status")]
