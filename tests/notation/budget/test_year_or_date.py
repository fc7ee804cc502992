"""A year where an amount is expected."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize("year", range(2019, 2031))
def test_a_bare_year_is_a_question(year: int) -> None:
    for cell in (year, float(year), str(year), f" {year}."):
        budget = read(cell)
        assert (budget.kind, budget.proposals) == ("unknown", ())
        assert "jaartal" in budget.problem


@pytest.mark.parametrize("text", ["2020-2021", "2020/2021", "2020 t/m 2023", "2020, 2021"])
def test_years(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.proposals) == ("unknown", ())
    assert "jaartal" in budget.problem


@pytest.mark.parametrize("amount", [2000, 1985, 2050, 2500])
def test_other_numbers_of_four_digits_are_amounts(amount: int) -> None:
    assert read(amount).minimum == read(str(amount)).minimum == amount
