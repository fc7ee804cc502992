"""Amounts as they are written, and the one notation that is proposed."""

from __future__ import annotations

import pytest

from uvp_xl.dutch_text import euro
from uvp_xl.notation.budget.money import MONEY, Money, money


def taken(text: str) -> Money:
    match = MONEY.fullmatch(text)
    assert match
    return money(match)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0), ("7", 7), ("1.000", 1000), ("1000", 1000), ("1.234.567", 1234567),
        ("12,50", 12.5), ("12,5", 12.5), ("1.234,56", 1234.56), ("0,99", 0.99),
        ("12.500,-", 12500), ("12.500,--", 12500), ("12.500,=", 12500), ("12.500.-", 12500),
        ("2,3 mln", 2300000), ("1,290 miljoen", 1290000), ("0,75 mln.", 750000),
        ("7 mio", 7000000),
        ("3 milj.", 3000000), ("15 dzd", 15000), ("2,5k", 2500), ("100 duizend", 100000),
        ("12 500", 12500), ("1 250 000", 1250000), ("12 500,50", 12500.5),
    ],
)  # fmt: skip
def test_value(text: str, value: float) -> None:
    assert taken(text).value == value


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("12,500", (12500, 12.5)), ("12,505", (12505,)), ("12.50", (12.5, 12500)),
        ("12.5", (12.5, 12500)),
        ("12,500.00", (12500,)), ("1,250,000", (1250000,)), ("12.500.00", (12500,)),
        ("1.25.000", ()), ("0.500", ()), ("007", ()), ("12.5000", ()), ("12,5000", ()),
        ("1'000", ()), ("12.500k", (12500, 12500000)), ("1,250k", (1250000, 1250)),
        ("2.5 mln", (2500000,)), ("12,50,-", ()), ("1.000,000", ()), ("9" * 20, ()),
        ("9999999 mln", ()), ("12,500,-", (12500,)),
    ],
)  # fmt: skip
def test_no_value_but_readings(text: str, readings: tuple[float, ...]) -> None:
    amount = taken(text)
    assert amount.value is None
    assert amount.number is None
    assert amount.readings == readings


@pytest.mark.parametrize("text", ["€ 5", "5 euro", "eur 5", "5k", "5,-", "5 €", "EUR 5", "5 K"])
def test_marked_as_money(text: str) -> None:
    assert taken(text).marked


@pytest.mark.parametrize("text", ["5", "5.000", "12,50"])
def test_not_marked_as_money(text: str) -> None:
    assert not taken(text).marked


@pytest.mark.parametrize("text", ["5 kinderen", "5 euros", "5 mlnx", "€5 m", "kilo", "€ - 5"])
def test_a_longer_word_is_no_unit(text: str) -> None:
    assert MONEY.fullmatch(text) is None


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0, "€ 0"), (12, "€ 12"), (12.5, "€ 12,50"), (1234567.89, "€ 1.234.567,89")],
)
def test_euro(amount: float, text: str) -> None:
    assert euro(amount) == text
