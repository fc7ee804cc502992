"""The shape of a cell: amounts, years and cost centres taken out, the words made alike."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget.amount_shape import clean, frame, neat


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("€ 5.000 - € 10.000", "#-#"), ("CA. € 5.000 p.j.", "ca#pj"),
        ("€ 5.000 in 2020", "#in@"),
        ("2020", "@"), ("2000", "#"), ("€ 2020", "#"), ("2020,-", "#"), ("2.020", "#"),
        ("+/- 5.000", "±#"), ("min. € 5.000", "minimaal#"), ("niet meer dan € 5", "maximaal#"),
        ("kpl. 6.123.45", "№"), ("kostenplaats 6140: € 5.000", "№:#"), ("€ -500", "€-#"),
        ("500 euro's", "#"), ("10%", "#%"), ("nr #1@2", "nr¤#¤#"), ("n.v.t.", "nvt"), ("", ""),
    ],
)  # fmt: skip
def test_shape(text: str, shape: str) -> None:
    assert frame(text).shape == shape


def test_amounts_stand_in_the_order_of_the_text() -> None:
    assert [amount.value for amount in frame("€ 9 (2020), 2k, € 1,50").amounts] == [9, 2000, 1.5]


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("• “Regulier”.", "regulier"), ("€ 5.000,—", "€ 5.000,-"), ("...", "..."), ("p\u00adm", "pm")],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_neat_keeps_capitals_and_the_last_dot() -> None:
    assert neat(" Max.\n€ 5 p.j. ") == "Max. € 5 p.j."
