"""One amount."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12500", 12500), ("12.500", 12500), ("€ 1.000.000", 1000000), ("€ 7.500,00", 7500),
        ("€ 7.500,50", 7500.5), ("eur 750", 750), ("Euro 750,-", 750), ("750 EURO", 750),
        ("€ 0,-", 0), ("0", 0), ("5", 5), ("12,50", 12.5), ("€ 12,5", 12.5), ("2000", 2000),
        ("€ 2020", 2020), ("2020 euro", 2020), ("2.020", 2020), ("2020,-", 2020),
        ("50K", 50000), ("€50k", 50000), ("€ 50 k", 50000), ("0,5 mln", 500000),
        ("1 miljoen", 1000000), ("€ 1,2 MLN", 1200000), ("€ 3 mio", 3000000),
        ("75 duizend euro", 75000), ("€ 12\u202f500", 12500), ("€ 0,25", 0.25),
        ("61.400.001", 61400001), ("€ 61400001", 61400001), ("61400000", 61400000),
        ("123456", 123456), ("€ 4.000,=", 4000), ("€ 4.000.-", 4000), ("* € 4.000", 4000),
        ("€ 4.000*", 4000),
    ],
)  # fmt: skip
def test_amount(text: str, value: float) -> None:
    budget = read(text)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", value, value)
    assert budget.per_year is None


@pytest.mark.parametrize(
    "text", ["0,2", "12 500", "€", "euro", "k", "1e kwartaal", "€ 10²", "½ mln"]
)
def test_no_amount(text: str) -> None:
    assert read(text).kind == "unknown"
