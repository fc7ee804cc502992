"""A cost centre is no amount."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text",
    [
        "kostenplaats 123456", "Kostenplaats: 123.456", "kpl. 6.123.45", "kpl 6123",
        "FCL 61400001",
        "FCL61400001", "fcl. 61400001 / ecl 34000", "grootboek 4.350.10", "projectnr. 12345",
        "kostenplaats nr. 6140", "kostenplaats VH-614", "budgetcode 5.000", "kpl 6123 12.500",
    ],
)  # fmt: skip
def test_cost_centre(text: str) -> None:
    budget = read(text)
    assert budget.kind == "unknown"
    assert "boekingsnummer" in budget.problem
    assert budget.proposals == ()


def test_a_long_bare_number_may_be_one() -> None:
    budget = read("61400001")
    assert (budget.kind, budget.proposals) == ("unknown", ())
