"""Lower and upper bounds."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text",
    [
        "max. € 10.000", "maximaal 10.000 euro", "€ 10.000 max.", "€ 10.000 (max)",
        "tot € 10.000",
        "t/m € 10.000", "ten hoogste € 10.000", "hooguit 10k", "niet meer dan € 10.000",
        "< € 10.000", "≤ € 10.000", "€ 10.000 of minder", "kosten maximaal € 10.000",
        "tot maximaal € 10.000", "max. ca. € 10.000", "Max: € 10.000", "onder de € 10.000",
        "Training: max. € 10.000",
    ],
)  # fmt: skip
def test_upper(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", None, 10000)


@pytest.mark.parametrize(
    "text",
    [
        "vanaf € 25.000", "min. € 25.000", "minimaal € 25.000", "€ 25.000 of meer", "€ 25.000+",
        "€ 25.000 en hoger", "€ 25.000 (en hoger)", "> € 25.000", "≥ 25k", "ten minste € 25.000",
        "meer dan € 25.000", "€ 25.000 minimaal", "niet minder dan € 25.000",
        "€ 25.000 of hoger",
        "25.000 en meer", "budget vanaf € 25.000",
    ],
)  # fmt: skip
def test_lower(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", 25000, None)


def test_a_bound_per_year() -> None:
    budget = read("max. € 5.000 p.j. (subsidie)")
    assert (budget.maximum, budget.per_year) == (5000, True)


@pytest.mark.parametrize("text", ["min € 5.000", "max. 5", "€ 5.000 tot", "max. vanaf € 5.000"])
def test_a_doubtful_bound_is_a_question(text: str) -> None:
    assert read(text).kind == "unknown"
