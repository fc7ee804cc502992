"""The families and their order."""

from __future__ import annotations

from uvp_xl.notation.budget.budget_family import in_order


def test_families_are_asked_by_precedence() -> None:
    order = [family.PRECEDENCE for family in in_order()]
    assert order == sorted(order)
    assert order.count(90) == 1


def test_every_family_module_takes_part() -> None:
    names = {getattr(family, "__name__", "").rpartition(".")[2] for family in in_order()}
    assert names == {
        "amount", "amount_range", "amount_rate", "amounts_by_year", "cost_centre",
            "existing_budget", "hours",
        "malformed", "money_and_time", "negative", "no_costs", "open_amount", "reserved",
        "several_amounts", "unread_budget", "year_or_date",
    }  # fmt: skip
