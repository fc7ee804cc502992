"""What a frame has of an action besides what the rules read."""

import datetime as dt
from dataclasses import replace

import pytest

from uvp_xl.grid import Grid, SeenText
from uvp_xl.names.register import Register
from uvp_xl.normalise import data_frames
from uvp_xl.normalise.actions import normalise
from uvp_xl.tables.action_table import Moment
from uvp_xl.tables.find_tables import find

HEADER = ["Maatregel", "Trekker", "Planning", "Begroting", "Status"]


def record(*cells, **values):
    """The record of the one action with these cells; `values` are those of more columns."""
    grid = Grid(
        "Plan", [["Prioriteit 1: Jeugd"], ["Doelstelling: minder overlast"], HEADER, list(cells)]
    )
    (table,) = find(grid)
    listed = {name: [value] for name, value in values.items()}
    table = replace(table, values={**table.values, **listed})
    return frame_record(normalise([table], Register(), (2026,)))


def frame_record(plan):
    """The one record of a plan."""
    (found,) = data_frames.records(data_frames.actions([plan]))
    return found


USUAL = ("Folder maken", "OOV", "Q1 2026", "", "")


def test_the_known_columns() -> None:
    found = record(*USUAL, priority=1, objective="Minder\ndrank", risk=" hoog ", hours=40.0)
    assert (found["priority"], found["risk"], found["hours"]) == ("1", "hoog", "40")
    assert (found["objective"], found["theme_objective"]) == ("Minder\ndrank", "minder overlast")


def test_money_that_was_spent_and_is_left() -> None:
    found = record(*USUAL, spent="€ 12.500", remaining="onbekend")
    assert (found["spent"], found["spent_text"]) == (12500, "€ 12.500")
    assert (found["remaining"], found["remaining_text"]) == (None, "onbekend")


@pytest.mark.parametrize(
    ("budget", "once", "yearly"),
    [
        ("€ 5.000 incidenteel", 5000, None),
        ("€ 5.000 p.j.", None, 5000),
        ("€ 5.000", None, None),
        ("€ 5.000 - € 6.000 per jaar", None, None),
        ("", None, None),
    ],
)
def test_costs_once_and_per_year(budget, once, yearly) -> None:
    found = record("Folder maken", "OOV", "Q1 2026", budget, "")
    assert (found["budget_once"], found["budget_yearly"]) == (once, yearly)


def test_amounts_by_year() -> None:
    found = record("Folder maken", "OOV", "2025-2026", "2025: € 5.000, 2026: € 7.500", "")
    assert found["by_year"] == [[2025, 5000, 5000], [2026, 7500, 7500]]


def test_the_original_planning_and_from_when_it_moved() -> None:
    found = record("Folder maken", "OOV", "Q1 2026 → Q4 2026", "", "", planning_original="voorjaar")
    assert (found["planning_original"], found["shifted_from"]) == ("voorjaar", "2026-03-31")


def test_the_moments_of_the_status_in_order() -> None:
    (table,) = find(Grid("Plan", [HEADER, list(USUAL)]))
    moments = (
        Moment("1e berap", "niet gestart", 5),
        Moment("2e berap", SeenText("loopt", True), 6),
    )
    plan = normalise([replace(table, history={2: moments})], Register(), (2026,))
    assert frame_record(plan)["history"] == [["1e berap", "niet gestart"], ["2e berap", "loopt"]]
    history = data_frames.actions([plan])["history"][0]
    assert history == (("1e berap", "niet gestart"), ("2e berap", "loopt"))


def test_an_inherited_objective_is_marked() -> None:
    (table,) = find(Grid("Plan", [HEADER, list(USUAL), list(USUAL)]))
    table = replace(table, values={**table.values, "objective": ["Minder drank", ""]})
    frame = data_frames.actions([normalise([table], Register(), (2026,))])
    assert frame["objective"].tolist() == ["Minder drank"] * 2
    assert frame["inherited"].tolist() == [(), ("objective",)]


@pytest.mark.parametrize(
    ("status", "day"),
    [("gereed", None), ("1-3-2026: gestart, 1-5-2026: gereed", dt.date(2026, 5, 1))],
)
def test_the_day_of_completion_in_the_status(status, day) -> None:
    found = record("Folder maken", "OOV", "2026", "", status)
    assert found["status"] == "done"
    assert found["done_on"] == (day and day.isoformat())


def plan_of(*rows):
    """The records of a sheet with these rows."""
    tables = find(Grid("Plan", [list(row) for row in rows]))
    return data_frames.records(data_frames.actions([normalise(tables, Register(), (2026,))]))


def test_filled_columns_next_to_the_headings_are_kept() -> None:
    head = ["Maatregel", "Trekker", "Planning", "", "", "", "", "Legenda"]
    rows = [[f"Folder {n} maken", "OOV", "Q1 2026", f"a{n}", f"b{n}", "", "z", "x"] for n in "12"]
    (first, _) = plan_of(head, *rows)
    assert list(first["extra"].values()) == ["a1", "b1", "z", "x"]
    (first, _) = plan_of(head[:3], *(row[:5] for row in rows))
    assert first["extra"] == {"kolom D": "a1", "kolom E": "b1"}
    (first, _) = plan_of(["", *head[:3]], *(["k", *row[:3]] for row in rows))
    assert first["extra"] == {"kolom A": "k"}


def test_years_next_to_a_total_are_kept() -> None:
    head = ["Maatregel", "Trekker", "Planning", "Begroting", "2026", "2027"]
    rows = [[f"Folder {n} maken", "OOV", "Q1 2026", 300, 100, 200] for n in "12"]
    (first, _) = plan_of(head, *rows)
    kept = {str(year): str(low) for year, low, _ in first["by_year"]} or first["extra"]
    assert kept == {"2026": "100", "2027": "200"}
    assert first["budget_min"] == 300


def test_years_next_to_one_off_and_yearly_costs_are_kept() -> None:
    head = ["Maatregel", "Trekker", "Budget 2026", "Budget 2027", "Incidenteel", "Structureel"]
    (first, second) = plan_of(
        head, ["Folder maken", "OOV", 100, 200, 5, 6], ["Film maken", "OOV", 7, 8, "", ""]
    )
    assert (first["budget_once"], first["budget_yearly"]) == (5, 6)
    assert list(first["extra"].values()) == ["100", "200"]
    assert [low for _, low, _ in second["by_year"]] == [7, 8]
    assert second["extra"] == {}
