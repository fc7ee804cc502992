"""Headings that the user explained: a strange plan is read after one of them."""

import pytest

from tests.tables.sheets import measures, sheet
from uvp_xl.tables.find_tables import find

STRANGE = """
Prestatie | Trekker | Oplevering in | Stand
Alcoholcontroles in de horeca | OOV | 2026 | loopt
Buurtpreventie uitbreiden | wijkteam | Q3 2026 | gereed
"""


def read(text: str, **told: str):
    """Return the tables of a sheet with told headings; "_" in a name is a blank."""
    return find(sheet(text), {name.replace("_", " "): column for name, column in told.items()})


def test_one_told_heading_is_enough():
    (table,) = read(STRANGE, prestatie="measure")
    assert table.columns["measure"] == 1
    assert table.titles["measure"] == "Prestatie"
    assert measures(table) == ["Alcoholcontroles in de horeca", "Buurtpreventie uitbreiden"]


def test_a_told_measure_and_one_known_heading_are_a_table():
    (table,) = read("Prestatie | Trekker | Wijk | Adres | Oppervlak\na | b | c | d | e",
                    prestatie="measure")  # fmt: skip
    assert (table.columns, len(table.extra)) == ({"measure": 1, "lead": 2}, 3)
    (table,) = read("Thema's van nu | Trekker\na | b", **{"thema's_van_nu": "item"})
    assert table.columns == {"measure": 1, "lead": 2}


def test_a_measure_and_one_told_heading_are_a_table():
    (table,) = read("Actie | Stadium\na | loopt", stadium="status")
    assert table.columns == {"measure": 1, "status": 2}


def test_told_alone_is_no_table():
    assert read("Prestatie | Wijk\na | Noord", prestatie="measure") == []
    assert read("Over de prestatie van het team | Trekker\na | b", prestatie="measure") == []


@pytest.mark.parametrize("heading", ["Planning", "PLANNING", " Planning\\n", "<b>Planning</b>"])
def test_what_is_told_wins_from_the_words(heading):
    (table,) = read(f"Actie | {heading} | Wanneer | Wie\na | OM | 2026 | OOV", planning="parties")
    assert table.columns == {"measure": 1, "parties": 2, "planning": 3, "lead": 4}


def test_of_two_columns_the_told_one_counts():
    (table,) = read(f"Actie | {'Trekker'} | Baas | Planning\na | b | c | 2026", baas="lead")
    assert table.columns["lead"] == 3
    assert table.extra == {"Trekker": 2}


def test_a_told_part_of_a_column():
    (table,) = read("Actie | Wie | Vanuit huis | Van buiten\na | b | OOV | OM",
                    vanuit_huis="parties_internal", van_buiten="parties_external")  # fmt: skip
    assert table.columns == {
        "measure": 1, "lead": 2, "parties_internal": 3, "parties_external": 4,
    }  # fmt: skip


def test_a_told_year_and_a_repeated_header():
    head = "Prestatie | Trekker | 2026"
    rows = f"{head}\na | b | ja\n{head}\nc | d | nee"
    (table,) = find(sheet(rows), {"prestatie": "measure", "2026": "status"})
    assert table.columns == {"measure": 1, "lead": 2, "status": 3}
    assert measures(table) == ["a", "c"]


def test_told_headings_of_tables_side_by_side():
    row = "Prestatie | Trekker | Planning"
    tables = read(f"{row} || {row}\na | x | 2026 || b | y | 2027", prestatie="measure")
    assert [measures(table) for table in tables] == [["a"], ["b"]]
