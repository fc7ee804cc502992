"""A number that its format shows at another scale."""

from __future__ import annotations

import pytest

from uvp_xl.grid import SeenText, Value
from uvp_xl.notation import budget
from uvp_xl.notation.budget.seen_budget import read


@pytest.mark.parametrize(
    ("seen", "stored", "factor"),
    [
        ("5", 5000, 1000), ("5", 5400.0, 1000), ("12,5", 12_500, 1000), ("€ 5", 5000, 1000),
        ("2,5", 2_500_000, 1_000_000), ("0", 300, 1000), ("5 mln", 5_200_000, 1), ("5k", 5000, 1),
    ],
)  # fmt: skip
def test_the_unit_of_the_heading_explains_it(seen: str, stored: float, factor: int) -> None:
    result = read(SeenText(seen, stored), factor)
    assert result is not None
    assert (result.kind, result.minimum, result.maximum) == ("amount", stored, stored)
    assert not result.problem


@pytest.mark.parametrize(
    ("seen", "stored", "factor", "amount"),
    [
        ("5", 5000, 1, "€ 5.000"), ("€ 5", 5000.0, 1, "€ 5.000"), ("5", 5_000_000, 1000,
        "€ 5.000.000"), ("12,5", 12_900, 1000, "€ 12.900"), ("5k", 5_000_000, 1, "€ 5.000.000"),
    ],
)  # fmt: skip
def test_otherwise_the_stored_amount_counts_with_a_remark(
    seen: str, stored: float, factor: int, amount: str
) -> None:
    result = read(SeenText(seen, stored), factor)
    assert result is not None
    assert (result.kind, result.minimum, result.proposals) == ("amount", stored, ())
    assert result.problem == (
        f"Excel toont hier “{seen}”, maar in de cel staat {amount}. Dat bedrag telt. Laat het hele "
        "bedrag zien, of zet de eenheid in de kop."
    )


@pytest.mark.parametrize(
    ("seen", "stored"),
    [
        ("5", 5), ("12.500", 12_500.2), ("5 uur", 5), ("5", "vijf"), ("5", True), ("p.m.", 0),
        ("12,500", 12.5),
    ],
)  # fmt: skip
def test_the_same_amount_and_other_texts_are_read_as_they_are_seen(
    seen: str, stored: Value
) -> None:
    assert read(SeenText(seen, stored)) is None
    assert budget.read(SeenText(seen, stored)) == budget.read(seen)


def test_a_stored_number_that_is_no_amount() -> None:
    assert budget.read(SeenText("5", -5000)).kind == "unknown"
    assert budget.read(SeenText("5", 5000)).minimum == 5000
