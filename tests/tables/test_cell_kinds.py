"""Kinds of cells that are recognised without a reader of a notation."""

from __future__ import annotations

import datetime as dt

import pytest

from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.tables.cell_kinds import is_contact, is_level, is_number, is_text, is_tick, is_time


@pytest.mark.parametrize("value", [3, 2.5, "3", "1.250", "12 500", "-4", "75%", Percentage(0.5)])
def test_a_number(value: Value) -> None:
    assert is_number(value)


@pytest.mark.parametrize("value", [True, "3 stuks", "R-1", "1-2-2025", "", CellError("#N/B")])
def test_no_number(value: Value) -> None:
    assert not is_number(value)


@pytest.mark.parametrize("value", [True, False, "Ja", "nee", "x", "✓", "☐", " J "])
def test_a_tick(value: Value) -> None:
    assert is_tick(value)


@pytest.mark.parametrize("value", ["ja, in mei", "Jan", 1, "gereed", ""])
def test_no_tick(value: Value) -> None:
    assert not is_tick(value)


@pytest.mark.parametrize(
    "value", ["hoog", "Middel", "zeer laag", "Must", "should have", "High", "H", "hoge prioriteit"]
)
def test_a_level(value: Value) -> None:
    assert is_level(value)


@pytest.mark.parametrize("value", [1, "", "niet", "hoogbouw", "hoog water in de polder"])
def test_no_level(value: Value) -> None:
    assert not is_level(value)


@pytest.mark.parametrize(
    "value", [dt.time(9), "9.00 uur", "19:30", "10.00 - 10.15 uur", "9.00 tot 9.30 uur", "20:15u"]
)
def test_a_time(value: Value) -> None:
    assert is_time(value)


@pytest.mark.parametrize("value", ["2025", 9.5, "1.5", "12-10-2025", "mei", "3.1.2"])
def test_no_time(value: Value) -> None:
    assert not is_time(value)


@pytest.mark.parametrize(
    "value", ["a.b@c.nl", "06 - 12 34 56 78", "+31 6 12345678", "1234 AB Emmen", "www.politie.nl"]
)
def test_a_contact(value: Value) -> None:
    assert is_contact(value)


@pytest.mark.parametrize("value", ["politie", "2025", 612345678, "Dorpsstraat 1"])
def test_no_contact(value: Value) -> None:
    assert not is_contact(value)


@pytest.mark.parametrize("value", ["Tokens verplicht stellen.", "Bibob-beleid actualiseren nu"])
def test_a_text(value: Value) -> None:
    assert is_text(value)


@pytest.mark.parametrize("value", ["", "Q3 2025", "team Veiligheid", 3, "politie, OM"])
def test_no_text(value: Value) -> None:
    assert not is_text(value)
