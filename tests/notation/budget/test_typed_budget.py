"""Cells that hold no text."""

from __future__ import annotations

import datetime as dt
import math

import pytest

from uvp_xl.grid import CellError, Value
from uvp_xl.notation.budget import read


@pytest.mark.parametrize("value", [0, 1, 12500, 12500.0, 12.5, 1250000, 50_000_000, 999.99])
def test_a_number_is_an_amount_in_euro(value: float) -> None:
    budget = read(value)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", value, value)


@pytest.mark.parametrize(
    ("value", "words", "proposals"),
    [
        (-500, "negatief", ()),
        (-0.5, "negatief", ()),
        (0.2, "“0,2” is minder dan een euro", ("0,2 fte", "€ 0,20")),
        (61400001, "boekingsnummer", ()),
        (math.nan, "geen bruikbaar bedrag", ()),
        (math.inf, "geen bruikbaar bedrag", ()),
        (10**15, "geen bruikbaar bedrag", ()),
        (True, "“WAAR”", ()),
        (False, "“ONWAAR”", ()),
        (dt.date(2020, 3, 1), "datum of tijd (1-3-2020)", ()),
        (dt.datetime(2020, 3, 1, 12), "datum of tijd (1-3-2020 12:00)", ()),
        (dt.time(12, 30), "datum of tijd (12:30:00)", ()),
        (dt.timedelta(hours=1), "datum of tijd", ()),
        (CellError("#VERW!"), "fout (#VERW!)", ()),
    ],
)
def test_a_question(value: Value, words: str, proposals: tuple[str, ...]) -> None:
    budget = read(value)
    assert (budget.kind, budget.proposals) == ("unknown", proposals)
    assert words in budget.problem
