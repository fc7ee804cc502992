"""The cells of a column such as "gereed" show what the column is."""

import datetime as dt

import pytest

from uvp_xl.grid import Area, Grid, Value
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.find_tables import find

DAY = dt.date(2025, 12, 1)


def table(headings: str, *rows: list[Value]) -> Table:
    """Build the table of actions with these cells after the measure and the lead."""
    cells = [["Actie", "Wie", *headings.split("|")]]
    cells += [[f"actie {n} doen", "Jan", *row] for n, row in enumerate(rows, 1)]
    (result,) = find(Grid("Plan", cells))
    return result


def names(result: Table) -> dict[str, int]:
    return {n: c for n, c in result.columns.items() if n not in ("measure", "lead")}


@pytest.mark.parametrize(
    ("headings", "rows", "expected"),
    [
        ("Gereed", [["ja"], [""]], {"done": 3}),
        ("Gereed", [[True], [False]], {"done": 3}),
        ("Gereed", [[""], [""]], {"done": 3}),
        ("Gereed", [["Q3 2026"], ["2027"]], {"planning": 3}),
        ("Klaar", [[DAY], ["eind 2026"]], {"planning": 3}),
        ("Gereed?", [[DAY], [""]], {"done": 3}),
        ("Start|Gereed", [[DAY, "Q3 2026"], [DAY, 2027]], {"planning_start": 3, "planning_end": 4}),
        ("Start|Gereed", [[DAY, "ja"], [DAY, "nee"]], {"planning_start": 3, "done": 4}),
        ("Planning|Gereed", [[2026, "Q3 2026"], [2026, DAY]], {"planning": 3, "done": 4}),
        ("Planning|Uitgevoerd", [[2026, "Joke"], [2026, "Piet"]], {"planning": 3}),
        ("Planning|Gerealiseerd", [[2026, 5000], [2026, 12000]], {"planning": 3}),
        ("Datum gereed", [[DAY], [""]], {"planning": 3}),
        ("Planning|Datum gereed", [[2026, DAY], [2026, ""]], {"planning": 3, "done_on": 4}),
        ("Planning|Realisatie", [[2026, "drie avonden"], [2026, ""]], {"planning": 3}),
        ("Planning|Werkelijk", [[2026, DAY], [2026, ""]], {"planning": 3, "done_on": 4}),
        ("Afgerond op", [[DAY], [""]], {"done_on": 3}),
        ("Datum gereed|Status", [[DAY, "gereed"], ["", "loopt"]], {"done_on": 3, "status": 4}),
        ("Datum gereed|Status", [[DAY, "gereed"], [DAY, "loopt"]], {"planning": 3, "status": 4}),
        ("Datum gereed|Status", [[DAY, "gereed"], [DAY, "gereed"]], {"planning": 3, "status": 4}),
        ("Einddatum|Status", [[DAY, "gereed"], ["", "loopt"]], {"planning": 3, "status": 4}),
        ("2026|2027|Datum gereed", [["x", "", DAY], ["", "x", ""]], {"planning": 3, "done_on": 5}),
        ("% gereed|Voortgang", [[0.4, "loopt"]], {"percentage_done": 3, "progress": 4}),
    ],
)
def test_by_heading_and_cells(
    headings: str, rows: list[list[Value]], expected: dict[str, int]
) -> None:
    assert names(table(headings, *rows)) == expected


def test_a_column_that_turns_out_unknown_is_kept_as_such() -> None:
    result = table("Planning|Uitgevoerd", [2026, "Joke"], [2026, "Piet"])
    assert result.extra == {"Uitgevoerd": 4}
    assert "done" not in result.values


def test_a_ticked_box_alone_makes_no_action() -> None:
    rows: list[list[Value]] = [["Actie", "Wie", "Gereed"], ["bellen met x", "Jan", True]]
    (result,) = find(Grid("Plan", [*rows, ["", "", False], ["", "", False]]))
    assert result.rows == (2,)


def test_the_actual_end_below_a_heading_for_the_planning() -> None:
    rows: list[list[Value]] = [
        ["Actie", "Wie", "Planning", "", ""],
        ["", "", "Start", "Eind", "Werkelijk"],
        ["bellen met scholen", "Joke", DAY, "Q3 2026", DAY],
    ]
    (result,) = find(Grid("Plan", rows, (Area(1, 3, 1, 5),)))
    assert names(result) == {"planning_start": 3, "planning_end": 4, "done_on": 5}
