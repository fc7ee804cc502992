"""Columns that the headings of one row claim together."""

import pytest

from uvp_xl.tables.header_columns import Series, claims
from uvp_xl.tables.header_rows import leaf_of
from uvp_xl.tables.period_heading import Label


def read(row):
    """Read a row with "|" between its cells: names with their first column, and series."""
    cells = [int(c) if c.isdecimal() else c for c in row.split("|")]
    found = claims(leaf_of(n, 1, value) for n, value in enumerate(cells, 1) if value != "")
    names = {name: min(listed)[1] for name, listed in found.named.items()}
    return names, [(s.field, [(n, own.text) for n, own in s.columns]) for s in found.series]


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("Intern|Extern", {"parties_internal": 1, "parties_external": 2}),
        ("Partijen|Intern", {"parties": 1, "parties_internal": 2}),
        ("Interne partners", {"parties_internal": 1}),
        ("Intern|Trekker", {"lead": 2}),
        ("Start|Eind", {"planning_start": 1, "planning_end": 2}),
        ("t/m|van", {"planning_start": 2, "planning_end": 1}),
        ("Startdatum|Einddatum|Planning", {"planning_start": 1, "planning_end": 2, "planning": 3}),
        ("Startdatum", {"planning_start": 1}),
        ("Start", {}),
        ("Startdatum|Planning", {"planning": 2}),
        ("Einddatum", {"planning": 1}),
        ("Gereed", {"done": 1}),
        ("Gereed|% gereed|Afgerond op", {"done": 1, "percentage_done": 2, "done_on": 3}),
        ("Datum gereed", {"planning": 1}),
        ("Planning|Datum gereed", {"planning": 1, "done_on": 2}),
        ("Startdatum|Datum gereed", {"planning_start": 1, "planning_end": 2}),
        (
            "Startdatum|Einddatum|Gereedmelding",
            {"planning_start": 1, "planning_end": 2, "done_on": 3},
        ),
        ("Afhandeldatum", {"done_on": 1}),
        ("Planning|Werkelijk", {"planning": 1, "done_on": 2}),
        ("Planning|Realisatie", {"planning": 1, "done_on": 2}),
        ("Begroting|Werkelijk", {"budget": 1}),
        ("Einddatum|Planning", {"planning": 2}),
        ("Begroting 2020", {"budget": 1}),
        ("2020", {}),
        ("Start 2025|Eind 2025", {"planning_start": 1, "planning_end": 2}),
        ("Begin 2025|Eind 2025", {"planning_start": 1, "planning_end": 2}),
    ],
)
def test_parts(row, names):
    assert read(row) == (names, [])


@pytest.mark.parametrize(
    ("row", "series"),
    [
        ("2020|2021", [("", [(1, "2020"), (2, "2021")])]),
        ("2021|2020", [("", [(2, "2020"), (1, "2021")])]),
        ("Q1 2020|Q2|Q1 2021", [("", [(1, "Q1 2020"), (2, "Q2 2020"), (3, "Q1 2021")])]),
        (
            "2020|2021|2020|2021",
            [("", [(1, "2020"), (2, "2021")]), ("", [(3, "2020"), (4, "2021")])],
        ),
        ("Kosten 2020|Kosten 2021", [("budget", [(1, "2020"), (2, "2021")])]),
        ("Status Q1|Status Q2", [("status", [(1, "Q1"), (2, "Q2")])]),
        ("Kosten 2020|Kosten Q1", []),
        (
            "begin 2026|medio 2026|eind 2026",
            [("", [(1, "1e tertiaal 2026"), (2, "2e tertiaal 2026"), (3, "3e tertiaal 2026")])],
        ),
        (
            "Begin 2025|Eind 2025|Begin 2026|Eind 2026",
            [
                (
                    "",
                    [
                        (n, f"{k}e tertiaal {y}")
                        for n, (y, k) in enumerate(((2025, 1), (2025, 3), (2026, 1), (2026, 3)), 1)
                    ],
                )
            ],
        ),
        ("T1|T2|T3", [("", [(n, f"{n}e tertiaal") for n in (1, 2, 3)])]),
        ("wk 12|wk 13", [("", [(1, "week 12"), (2, "week 13")])]),
        ("jan-mrt|apr-jun", [("", [(1, "Q1"), (2, "Q2")])]),
        ("Stand wk 12|Stand wk 13", [("status", [(1, "week 12"), (2, "week 13")])]),
        (
            "Kosten begin 2026|Kosten eind 2026",
            [("budget", [(1, "1e tertiaal 2026"), (2, "3e tertiaal 2026")])],
        ),
    ],
)
def test_series(row, series):
    assert read(row)[1] == series


def test_the_months_by_their_initials():
    _, (found,) = read("Actie|J|F|M|A|M|J|J|A|S|O|N|D")
    assert (found[1][0], found[1][-1]) == ((2, "januari"), (13, "december"))


def test_what_stands_above_counts():
    year, sort = leaf_of(1, 2, 2020, ["Kosten"]), leaf_of(2, 2, "structureel", ["Kosten"])
    found = claims([year, sort, leaf_of(3, 2, "start", ["Planning"])])
    assert set(found.named) == {"budget", "planning_start"}
    assert found.series == [Series("budget", ((1, Label(2020, 1, 12)),), "Kosten")]
    assert found.series[0].numbers == (1,)
