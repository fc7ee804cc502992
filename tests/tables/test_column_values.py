"""The columns of a table, with series of periods joined."""

import datetime as dt

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import Grid, area

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


def reported(text, *merges):
    """Return the column, values, addresses and history of what a table reports."""
    table = one(sheet(text, merges=tuple(map(area, merges))))
    (name,) = {"status", "progress"} & table.columns.keys()
    cells = [table.cell(row, name) for row in table.rows]
    return name, table.values[name], cells, [[*m[:2]] for m in table.history.get(table.rows[0], ())]


PLAN = "Actie|Wie|Planning|"


@pytest.mark.parametrize(
    ("headings", "first", "second"),
    [
        ("1e berap|2e berap|rekening", "1e berap", "2e berap"),
        ("1e VGR|2e VGR|Rekening", "1e VGR", "2e VGR"),
        ("Marap 1|Marap 2|Marap 3", "Marap 1", "Marap 2"),
        ("Voorjaarsnota|Najaarsnota|Jaarrekening", "Voorjaarsnota", "Najaarsnota"),
        ("Q1|Q2|Q3", "Q1", "Q2"),
        ("Q1 2024|Q2 2024|Jaarrekening 2024", "Q1 2024", "Q2 2024"),
        ("januari|februari|maart", "januari", "februari"),
        ("Stand per 1-3-2024|Stand per 1-6-2024|Stand per 1-9-2024", "1-3-2024", "1-6-2024"),
        ("1-3-2024|2-6-2024|3-9-2024", "1-3-2024", "2-6-2024"),
        ("Update Q1 2024|Update Q2 2024|Update Q3 2024", "Q1 2024", "Q2 2024"),
        ("Voortgang 1e berap|Voortgang 2e berap|Voortgang rekening", "1e berap", "2e berap"),
    ],
)  # fmt: skip
def test_the_last_filled_moment_counts_and_the_earlier_ones_stay(headings, first, second):
    text = (
        f"{PLAN}{headings}\na|Jan|2024|de eerste gesprekken lopen|pilot is gestart in twee wijken|"
    )
    _, values, cells, history = reported(
        f"{text}\nb|Jan|2024||vertraging door ziekte|\nc|Jan|2024|||"
    )
    assert values == ["pilot is gestart in twee wijken", "vertraging door ziekte", ""]
    assert cells[:2] == ["E2", "E3"]
    assert history == [
        [first, "de eerste gesprekken lopen"],
        [second, "pilot is gestart in twee wijken"],
    ]


@pytest.mark.parametrize("headings", ["Q1|Q2", "1e berap|2e berap", "jan|feb"])
def test_words_of_a_status_are_the_status(headings):
    name, values, _, history = reported(
        f"{PLAN}{headings}\na|Jan|2024|loopt|gereed\nb|Jan|2024|loopt|"
    )
    assert (name, values, len(history)) == ("status", ["gereed", "loopt"], 2)


def test_moments_below_a_common_heading():
    text = f"{PLAN}Stand van zaken||\n|||1e VGR|2e VGR|Rekening\na|Jan|2024|loopt|gereed|"
    expected = ("status", ["gereed"], ["E3"], [["1e VGR", "loopt"], ["2e VGR", "gereed"]])
    assert reported(text) == expected
    assert reported(text, "A1:A2", "B1:B2", "C1:C2", "D1:F1") == expected


def test_moments_in_a_third_row_of_headings():
    text = (
        "Naam activiteit|Jaar|Status||\n|realisatie|2019|2020|2020\n|||1e VGR|2e VGR\n"
        "a|2022|op koers|op koers|vertraagd"
    )
    name, values, cells, history = reported(text, "A1:A3", "C1:E1")
    assert (name, values, cells) == ("status", ["vertraagd"], ["E4"])
    assert [moment for moment, _ in history] == ["2019", "1e VGR 2020", "2e VGR 2020"]


def test_a_sheet_that_runs_backwards():
    _, values, _, history = reported(
        f"{PLAN}2e berap|1e berap\na|Jan|2024|klaar mee|nog bezig ermee"
    )
    assert (values, history[-1][0]) == (["klaar mee"], "2e berap")


def test_a_year_before_is_no_year_after():
    text = f"{PLAN}Rekening 2023|1e berap 2024\na|Jan|2024|nog niet gestart met werk|nu wel gestart"
    assert reported(text)[1] == ["nu wel gestart"]


def test_moments_without_anything_are_no_column():
    table = one(sheet(f"{PLAN}1e berap|2e berap\na|Jan|2024||"))
    assert not {"status", "progress"} & table.columns.keys()
    assert [*table.extra] == ["1e berap (D)", "2e berap (E)"]


def test_moments_with_amounts_are_money():
    table = one(sheet(f"{PLAN}Begroting|Voorjaarsnota|Najaarsnota\na|Jan|2024|5000|7500|8000"))
    assert not {"status", "progress"} & table.columns.keys()
    assert table.values["budget"] == [5000]
    assert len(table.extra) == 2


def test_a_story_goes_beside_a_status():
    table = one(
        sheet(f"{PLAN}Status|1e berap|2e berap\na|Jan|2024|loopt|begonnen met praten|klaar")
    )
    assert (table.values["status"], table.values["progress"]) == (["loopt"], ["klaar"])


def test_quarters_with_crosses_stay_a_planning():
    table = one(sheet("Actie|Wie|Q1 2024|Q2 2024\na|Jan|x|\nb|Jan|start|uitvoering"))
    assert table.values["planning"] == ["Q1 2024", "start Q1 2024, uitvoering Q2 2024"]


def test_days_in_a_row_of_a_register_are_no_headings():
    day = dt.datetime(2026, 2, 5)
    heading = ["ID", "Status", "Actie", "Eigenaar", "Startdatum", "Streefdatum"]
    rows = [
        ["ACT-1", "DONE", "Token weghalen", "Beheer", day, day + dt.timedelta(n)] for n in (1, 2)
    ]
    assert one(Grid("Blad1", [heading, *rows])).rows == (2, 3)
