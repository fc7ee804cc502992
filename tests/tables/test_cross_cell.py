"""The cells of a grid."""

import datetime as dt

import pytest

from uvp_xl.grid import CellError, Percentage
from uvp_xl.tables.cross_cell import mark


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("cross", ["x", "X", " x ", "v", "✓", "✔", "●", "■", "■■", "*", "1", 1, 1.0]),
        ("cross", [True, "ja", "WAAR"]),
        ("none", ["", " ", "-", "–", "nee", "0", 0, 0.0, False, "ONWAAR", "n.v.t.", "<br>"]),
        ("amount", ["€ 500", "500,-", "10k", "1.500", "€ 1.000,00", 500, 12500.5, "500 euro"]),
        ("text", ["Q2", "begin", 2, 0.5, -5, 2020, "2020", "✗", "o"]),
        ("text", [dt.date(2020, 1, 1), dt.time(1), CellError("#N/B"), Percentage(0.5)]),
    ],
)  # fmt: skip
def test_what_a_cell_holds(kind, values):
    assert {repr(value): mark(value) for value in values} == dict.fromkeys(map(repr, values), kind)
