"""The columns of a table, with series of periods joined."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import area

GRID = "Actie|Wie|2020|2021\n"


def planned(text, merges=()):
    """Return the planning of each row and its address."""
    table = one(sheet(text, merges=tuple(map(area, merges))))
    cells = [table.cell(row, "planning") for row in table.rows]
    return list(zip(table.values["planning"], cells, strict=True))


def test_a_grid_is_a_planning_that_stands_at_its_first_cross():
    assert planned(GRID + "a|Jan||x\nb|Jan|x|x\nc|Jan||") == [
        ("2021", "D2"),
        ("2020, 2021", "C3"),
        ("", "C4"),
    ]


def test_a_merged_cross_stands_in_all_its_columns():
    assert planned(GRID + "a|Jan|x|\nb|Jan|x|", ["C2:D2", "C9:D9"]) == [
        ("2020, 2021", "C2"),
        ("2020", "C3"),
    ]


def test_a_column_of_its_own_goes_first():
    text = "Actie|Planning|Wie|2020|2021\na|Q3 2020||x|\nb||Jan|x|x"
    assert planned(text) == [("Q3 2020", "B2"), ("2020, 2021", "D3")]


def test_a_column_with_the_year_completes_quarters():
    text = "Actie|Wie|Jaar|Q1|Q2\na|Jan|2020||x\nb|Jan|2021||"
    assert planned(text) == [("Q2 2020", "E2"), (2021, "C3")]


def test_quarters_that_come_again_without_a_year_are_a_question():
    assert planned("Actie|Wie|Q1|Q2|Q1|Q2\na|Jan|x|||") == [("Q1 (welk jaar?)", "C2")]


def test_the_same_years_again_are_extra():
    table = one(sheet("Actie|Wie|2020|2021|2020|2021\na|Jan|x|||x"))
    assert table.values["planning"] == ["2020"]
    assert table.extra == {"2020 (E)": 5, "2021 (F)": 6}


@pytest.mark.parametrize(("cells", "extra"), [("0.5|veel", 2), ("500|600", 0)])
def test_what_is_neither_cross_nor_amount_is_extra(cells, extra):
    table = one(sheet(f"Actie|Wie|Planning|2020|2021\na|Jan|2020|{cells}"))
    assert len(table.extra) == extra


def test_planning_and_budget_over_the_same_years():
    table = one(sheet("Actie|Wie|2020|2021|2020|2021\na|Jan|x||500|600"))
    assert (table.values["planning"], table.values["budget"]) == (["2020"], [1100])
    assert table.titles["planning"] == "planning"


def test_the_earlier_moments_of_a_status_stay():
    table = one(sheet("Actie|Wie|Status Q2 2023|Status Q1 2023\na|Jan|gereed|loopt\nb|Jan||-"))
    assert table.values["status"] == ["gereed", ""]
    assert table.history == {2: (("Q1 2023", "loopt", 4), ("Q2 2023", "gereed", 3))}
