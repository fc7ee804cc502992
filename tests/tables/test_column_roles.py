"""The role of a column among others of its kind."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import area
from uvp_xl.tables.column_roles import is_money, read
from uvp_xl.tables.heading_token import read as token


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Planning oorspronkelijk", "planning_original"),
        ("Oorspronkelijke einddatum", "planning_original"),
        ("Oorspronkelijke planning", "planning_original"),
        ("Initiële deadline", "planning_original"),
        ("Oude planning", "planning_original"),
        ("Planning bijgesteld", "planning"),
        ("Herziene planning", "planning"),
        ("Nieuwe einddatum", "planning"),
        ("Planning na bijstelling", "planning"),
        ("Oorspronkelijke startdatum", ""),
        ("Actuele status", "status"),
        ("Besteed", "spent"),
        ("Besteed (€)", "spent"),
        ("Besteed t/m Q2 2025", "spent"),
        ("Besteed per 1-7-2025", "spent"),
        ("Kosten besteed", "spent"),
        ("Budget besteed", "spent"),
        ("Werkelijke kosten", "spent"),
        ("Gerealiseerde kosten", "spent"),
        ("Besteed bedrag", "spent"),
        ("Uitgaven 2025", "spent"),
        ("Restant", "remaining"),
        ("Restant budget", "remaining"),
        ("Resterend budget", "remaining"),
        ("Nog te besteden", "remaining"),
        ("Saldo", "remaining"),
        ("Begroot", "budget"),
        ("Begroot bedrag", "budget"),
        ("Begrote kosten", "budget"),
        ("Bestede uren", ""),
        ("Werkelijk", ""),
        ("Rest van de wijk", ""),
    ],
)
def test_the_column_of_a_heading(heading, column):
    assert token(heading).column == column


@pytest.mark.parametrize("heading", ["Planning", "Begroot en besteed", "Oud en nieuw bijgesteld"])
def test_without_one_role_there_is_none(heading):
    assert read(heading) is None or not token(heading).bare


def test_other_words():
    assert read("Oorspronkelijke\n einddatum").rest == "einddatum"
    assert (is_money("middelen"), is_money("uren")) == (True, False)


def columns(text, *merges):
    """Return the columns of the table on a sheet, without the measure and who."""
    table = one(sheet(text, merges=tuple(map(area, merges))))
    return {name: n for name, n in table.columns.items() if name not in ("measure", "lead")}


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("Planning oorspronkelijk|Planning bijgesteld", {"planning_original": 3, "planning": 4}),
        ("Planning bijgesteld|Planning oorspronkelijk", {"planning_original": 4, "planning": 3}),
        ("Planning|Planning bijgesteld", {"planning_original": 3, "planning": 4}),
        ("Deadline|Nieuwe deadline", {"planning_original": 3, "planning": 4}),
        ("Oorspronkelijke einddatum|Nieuwe einddatum", {"planning_original": 3, "planning": 4}),
        ("Oorspronkelijke einddatum|Einddatum", {"planning_original": 3, "planning": 4}),
        ("Geplande einddatum|Verwachte einddatum", {"planning_original": 3, "planning": 4}),
        ("Geplande einddatum|Werkelijke einddatum", {"planning": 3, "done_on": 4}),
        ("Oorspronkelijke planning|Werkelijke einddatum", {"planning": 3, "done_on": 4}),
        ("Oorspronkelijke planning", {"planning": 3}),
        ("Nieuwe planning", {"planning": 3}),
        (
            "Startdatum|Oorspronkelijke einddatum|Nieuwe einddatum",
            {"planning_start": 3, "planning_original": 4, "planning_end": 5},
        ),
        (
            "Startdatum|Einddatum|Bijgestelde einddatum",
            {"planning_start": 3, "planning_original": 4, "planning_end": 5},
        ),
        ("Startdatum|Oorspronkelijke einddatum", {"planning_start": 3, "planning_end": 4}),
        (
            "Startdatum|Nieuwe startdatum|Einddatum",
            {"planning_start": 4, "planning_end": 5},
        ),
        (
            "Planning|Budget|Besteed|Restant",
            {"planning": 3, "budget": 4, "spent": 5, "remaining": 6},
        ),
        ("Planning|Begroot|Werkelijke kosten", {"planning": 3, "budget": 4, "spent": 5}),
        ("Planning|Kosten begroot|Kosten besteed", {"planning": 3, "budget": 4, "spent": 5}),
    ],
)
def test_columns_side_by_side(headings, expected):
    assert columns(f"Maatregel|Wie|{headings}\na|b|2025|2025") == expected


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("Planning||", "oorspronkelijk|bijgesteld|werkelijk",
         {"planning_original": 3, "planning": 4, "done_on": 5}),
        ("Planning||", "start|eind oorspronkelijk|eind nieuw",
         {"planning_start": 3, "planning_original": 4, "planning_end": 5}),
        ("Planning|", "Oorspronkelijk|Bijgesteld", {"planning_original": 3, "planning": 4}),
        ("Budget||", "begroot|besteed|restant", {"budget": 3, "spent": 4, "remaining": 5}),
        ("Kosten|", "Begroot|Werkelijk", {"budget": 3, "spent": 4}),
    ],
)  # fmt: skip
def test_columns_below_a_common_heading(above, below, expected):
    text = f"Maatregel|Wie|{above}\n||{below}\na|b|2025|"
    assert columns(text) == expected
    last = "CDE"[above.count("|")]
    assert columns(text, "A1:A2", "B1:B2", f"C1:{last}1") == expected


def test_money_below_a_merged_heading():
    text = "Maatregel|Wie|Kosten|\n||Raming|Realisatie\na|b|2000|1000"
    assert columns(text, "A1:A2", "B1:B2", "C1:D1") == {"budget": 3, "spent": 4}


def test_a_financial_table_is_no_action_table():
    from uvp_xl.tables.find_tables import find

    assert not find(sheet("Activiteit|Begroot|Besteed|Restant\na|5000|2000|3000"))
