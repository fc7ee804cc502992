"""Habits of plans from elsewhere: units, sums, ditto marks, duplicate columns."""

import datetime as dt

import pytest

from tests.tables.sheets import sheet
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan

DATE = dt.date(2020, 11, 1)


def read(text: str) -> Plan:
    return Plan(MemoryWorkbook("p.xlsx", [sheet(text)]))


def found(plan: Plan, *rules: str) -> list[tuple[str, str]]:
    return [(f.rule, f.cell) for f in plan.check(DATE) if f.rule in rules]


def column(plan: Plan, *names: str) -> list[tuple[object, ...]]:
    return [tuple(record[name] for name in names) for record in plan.records()]


UNIT = """
Actie | Wie | Planning | {heading}
a | Jan | 2020 | 15
b | Jan | 2020 | € 12.500
c | Jan | 2020 | 12,5
d | Jan | 2020 | p.m.
"""


@pytest.mark.parametrize(
    "heading", ["Kosten (x € 1.000)", "Budget in duizenden euro's", "Kosten x 1.000", "Kosten (k€)"]
)
def test_a_unit_in_the_heading_holds_for_bare_numbers(heading: str) -> None:
    plan = read(UNIT.format(heading=heading))
    assert column(plan, "budget_min", "budget_kind") == [
        (15_000, "amount"),
        (None, "unknown"),
        (12_500, "amount"),
        (None, "reserved"),
    ]
    (question,) = [f for f in plan.check(DATE) if f.rule == "begroting-onduidelijk"]
    assert question.cell == "D3"
    assert len(question.proposals) == 2


def test_a_unit_above_the_table_holds_too() -> None:
    plan = read("Bedragen x € 1.000|||\n|||\nActie | Wie | Planning | Budget\na | Jan | 2020 | 15")
    assert column(plan, "budget_min") == [(15_000,)]


def test_an_item_beside_a_description_is_not_taken_for_the_measure() -> None:
    plan = read(
        "Actiepunt | Omschrijving | PH | Trekker | Planning\na | verhaal | bgm | Jan | 2020"
    )
    assert plan.records() == []
    assert found(plan, "tabel-niet-gelezen") == [("tabel-niet-gelezen", "B1")]


def test_an_item_alone_serves_as_measure_and_that_is_said() -> None:
    plan = read("Actiepunt | PH | Trekker | Planning\na | bgm | Jan | 2020")
    assert column(plan, "item", "measure") == [("", "a")]
    assert found(plan, "maatregel-is-actiepunt") == [("maatregel-is-actiepunt", "A1")]


def test_money_once_and_every_year() -> None:
    plan = read(
        "Actie | Wie | Planning | Incidenteel | Structureel\n"
        "a | Jan | 2020 | 5000 |\nb | Jan | 2020 | | 2000\nc | Jan | 2020 | 5000 | 2000"
    )
    assert column(plan, "budget_min", "budget_per_year", "budget_kind") == [
        (5000, False, "amount"),
        (2000, True, "amount"),
        (7000, None, "amount"),
    ]
    assert not found(plan, "begroting-onduidelijk")


def test_two_columns_of_parties_are_joined_and_the_new_planning_counts() -> None:
    plan = read(
        "Actie | Wie | Partijen | Ketenpartners | Planning | Nieuwe planning\n"
        "a | Jan | OM | politie | 2020 | 2021"
    )
    assert column(plan, "parties", "planning_text") == [(["OM", "politie"], "2021")]
    assert not found(plan, "kolom-dubbel")


def test_words_under_years_are_a_planning() -> None:
    plan = read("Actie | Wie | 2023 | 2024\na | Jan | start | gereed\nb | Jan | x |")
    assert column(plan, "planning_start", "planning_end") == [
        ("2023-01-01", "2024-12-31"),
        ("2023-01-01", "2023-12-31"),
    ]


@pytest.mark.parametrize("ditto", ['"', "idem", "Idem.", "zie boven", "dito", "''"])
def test_a_ditto_mark_takes_over_from_above(ditto: str) -> None:
    plan = read(
        "Actiepunt | Maatregel | PH | Partijen | Planning\nBuurt | a | bgm | OM | 2020\n"
        f"{ditto} | b | {ditto} | {ditto} | {ditto}"
    )
    assert column(plan, "item", "portfolio_holders", "parties", "inherited")[1] == (
        "Buurt",
        ["burgemeester"],
        ["OM"],
        ["item", "portfolio_holders", "parties"],
    )
    assert found(plan, "planning-onduidelijk") == [("planning-onduidelijk", "E3")]


SUMS = """
Prioriteit 1: Jeugd | | | | |
Actiepunt | Maatregel | PH | Trekker | Planning | Budget
Wonen | x | bgm | Jan | 2020 | 100
 | Subtotalen per wijk maken | | Jan | 2020 | 200
 | * Buurtapp starten | | Jan | 2020 |
 | Bron: politie raadplegen | | Jan | 2020 |
{sum}
"""


@pytest.mark.parametrize(
    "row",
    ["Generaal totaal | | | | | 300", "| | | | Som | 300", "Totaal thema 1 | | | | | 300",
     "| | | | | 300"],
)  # fmt: skip
def test_measures_are_kept_and_sums_are_not(row: str) -> None:
    plan = read(SUMS.format(sum=row))
    assert column(plan, "item", "measure") == [
        ("Wonen", "x"),
        ("Wonen", "Subtotalen per wijk maken"),
        ("Wonen", "* Buurtapp starten"),
        ("Wonen", "Bron: politie raadplegen"),
    ]


def test_an_item_without_a_measure_is_no_theme_below_a_coded_one() -> None:
    plan = read(
        "Prioriteit 1: Jeugd | | | |\nActiepunt | Maatregel | PH | Trekker | Planning\n"
        "Buurt | | | |\nWonen | x | bgm | Jan | 2020"
    )
    assert column(plan, "theme_title", "item", "measure") == [
        ("Jeugd", "Buurt", ""),
        ("Jeugd", "Wonen", "x"),
    ]


def test_late_is_said_at_the_end_of_a_planning_of_two_cells() -> None:
    plan = read("Actie | Wie | Start | Eind | Status\na | Jan | 1-1-2019 | 1-7-2019 | loopt")
    assert found(plan, "te-laat") == [("te-laat", "D2")]
