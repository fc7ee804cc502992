"""Below zero."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text", ["-500", "€ -500", "- € 500", "(500)", "(€ 500)", "500-", "€ 500 -"]
)
def test_negative(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.proposals) == ("unknown", ())
    assert "negatief" in budget.problem


def test_a_malformed_negative_amount_has_no_proposal() -> None:
    assert read("-1.25.000").proposals == ()
