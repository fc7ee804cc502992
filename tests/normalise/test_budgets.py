"""The budget of each action, from the columns that a table has for it."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.grid import area
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.notation.cell_reading import Budget

YEARS = "Maatregel|Wie|Wat mag het kosten?||\n||2025|2026|2027\n"


def read(text: str) -> list[Budget]:
    """Return the budgets of the actions on a sheet."""
    return normalise([one(sheet(text))], Register(), ()).budget


@pytest.mark.parametrize(
    ("cells", "low", "high", "by_year"),
    [
        ("5000|7500|", 12_500, 12_500, {2025: 5_000, 2026: 7_500}),
        ("|2500|", 2_500, 2_500, {2026: 2_500}),
        ("5000|pm|", 5_000, None, {2025: 5_000}),
        ("p.m.|p.m.|€ 250", 250, None, {2027: 250}),
        ("5000|p.m.|7500", 12_500, None, {2025: 5_000, 2027: 7_500}),
        ("5000|geen|nihil", 5_000, 5_000, {2025: 5_000, 2026: 0, 2027: 0}),
    ],
)
def test_a_column_for_each_year(
    cells: str, low: float, high: float | None, by_year: dict[int, float]
) -> None:
    (budget,) = read(f"{YEARS}a|b|{cells}")
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", low, high)
    assert dict(budget.by_year) == by_year
    assert not budget.problem


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ("pm|pm|", "reserved"),
        ("|P.M.|", "reserved"),
        ("pm|pro memorie|p.m.", "reserved"),
        ("geen|nihil|", "amount"),
        ("€ 5.000 p.j.|€ 5.000 p.j.|", "unknown"),
        ("regulier||", "existing_budget"),
        ("5000|regulier|", "unknown"),
        ("5000|€ 5.000 - € 7.500|", "unknown"),
        ("||", "empty"),
    ],
)
def test_years_without_amounts(cells: str, kind: str) -> None:
    (budget,) = read(f"{YEARS}a|b|{cells}")
    assert budget.kind == kind
    assert budget.by_year == ()


def test_the_text_says_reserved_once() -> None:
    table = one(sheet(f"{YEARS}a|b|pm|pm|pm\nc|d|5000|pm|"))
    assert table.values["budget"] == ["pm", "2025: 5000; 2026: pm"]
    assert [table.cell(row, "budget") for row in table.rows] == ["C3", "D4"]


def test_years_below_yearly_costs() -> None:
    (budget,) = read("Maatregel|Wie|Kosten structureel|\n||2025|2026\na|b|5000|7500")
    assert (budget.minimum, budget.per_year, len(budget.by_year)) == (12_500, None, 2)


def test_years_in_thousands() -> None:
    text = "Maatregel|Wie|Budget (x € 1.000)|\n||2025|2026\na|b|5|7,5\nc|d|5|pm"
    first, second = read(text)
    assert (first.minimum, first.maximum) == (12_500, 12_500)
    assert (second.minimum, second.maximum) == (5_000, None)


@pytest.mark.parametrize(
    ("heading", "per_year"),
    [
        ("Kosten structureel", True),
        ("Jaarlijkse kosten", True),
        ("Kosten per jaar", True),
        ("Incidentele kosten", False),
        ("Kosten (incidenteel/structureel)", None),
        ("Kosten", None),
    ],
)
def test_a_heading_says_how_often(heading: str, per_year: bool | None) -> None:
    amount, own, nothing = read(f"Maatregel|Wie|{heading}\na|b|500\nc|d|€ 500 p.j.\ne|f|geen")
    assert (amount.per_year, own.per_year, nothing.per_year) == (per_year, True, None)


def test_one_off_and_yearly_costs_over_the_same_years() -> None:
    head = "Maatregel|Wie|Kosten incidenteel||Kosten structureel|\n||2025|2026|2025|2026\n"
    grid = sheet(
        head + "a|b|5000|6000|100|200\nc|d|||100|200\ne|f||||",
        merges=(area("C1:D1"), area("E1:F1")),
    )
    table = one(grid)
    both, yearly, nothing = normalise([table], Register(), ()).budget
    assert (both.minimum, dict(both.by_year)) == (11_300, {2025: 5_100, 2026: 6_200})
    assert table.values["budget"][0] == "€ 11.000 incidenteel en € 300 structureel"
    assert (yearly.minimum, nothing.kind) == (300, "empty")
    assert table.cell(4, "budget") == "E4"
