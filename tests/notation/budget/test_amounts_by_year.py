"""An amount for each year."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read

TWO = ((2025, 5000.0), (2026, 7500.0))


@pytest.mark.parametrize(
    "text",
    [
        "2025: € 5.000, 2026: € 7.500", "2025: € 5.000,-; 2026: € 7.500,-",
        "€ 5.000 (2025) en € 7.500 (2026)", "€ 5.000 in 2025 en € 7.500 in 2026",
        "5k in 2025 / 7,5k in 2026", "2025 € 5.000 2026 € 7.500", "2025: € 5.000\n2026: € 7.500",
        "€ 5.000 voor 2025 + € 7.500 voor 2026", "2025 = € 5.000 / 2026 = € 7.500",
        "2025: 5.000; 2026: 7.500", "In 2025: 5.000 euro en in 2026: 7.500 euro",
        "Jaar 2025: € 5.000 | jaar 2026: € 7.500", "• 2025: € 5.000 • 2026: € 7.500",
        "budget 2025: € 5.000, budget 2026: € 7.500", "2025: ca. € 5.000, 2026: ca. € 7.500",
        "2025: € 5.000, 2026: € 7.500 (totaal € 12.500)",
        "2025: € 5.000 + 2026: € 7.500 = € 12.500", "2025: € 5.000 - 2026: € 7.500",
    ],
)  # fmt: skip
def test_their_sum_is_the_budget(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", 12500, 12500)
    assert (budget.by_year, budget.per_year, budget.problem) == (TWO, None, "")


def test_three_years_and_once() -> None:
    budget = read("incidenteel 2025: € 5.000, 2026: € 5.000 en 2027: € 0")
    assert budget.by_year == ((2025, 5000.0), (2026, 5000.0), (2027, 0.0))
    assert (budget.maximum, budget.per_year) == (10000, False)


@pytest.mark.parametrize(
    "text",
    [
        "2025: € 5.000, 2025: € 7.500", "2025: € 5.000, 2026: € 7.500, totaal € 13.000",
        "2025: € 5.000 p.j., 2026: € 7.500", "2025: € 5.000 - € 7.500; 2026: € 3.000",
        "2025: 5, 2026: 7", "2025: € 12,500, 2026: € 7.500", "2025: 5.000 uur, 2026: 3.000 uur",
        "€ 5.000 en € 7.500 (2025)", "2025-2026: € 5.000, 2027: € 7.500",
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_a_question(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.by_year, bool(budget.problem)) == ("unknown", (), True)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("'25: € 5.000, '26: € 7.500", [5000, 7500]),
        ("€ 5.000 (’25) € 7.500 (’26)", [5000, 7500]),
        ("2025: nihil, 2026: € 7.500", [0, 7500]),
        ("2025: € 7.500; 2026: geen", [7500, 0]),
    ],
)
def test_short_years_and_a_year_without_costs(text: str, amounts: list[float]) -> None:
    assert read(text).by_year == ((2025, amounts[0]), (2026, amounts[1]))


def test_no_costs_beside_one_amount_stay_a_question() -> None:
    assert read("€ 5.000, verder geen kosten").kind == read("geen, of € 5.000").kind == "unknown"
