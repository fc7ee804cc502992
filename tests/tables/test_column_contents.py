"""The contents of a column: what its cells are, as far as the readers understand them."""

from __future__ import annotations

import datetime as dt
import sys

import pytest

from tests.tables.sheets import sheet
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import Grid, Percentage, Value
from uvp_xl.tables.column_contents import (
    ROWS,
    SAMPLE,
    ColumnContents,
    Kind,
    contents,
    is_amount,
    is_name,
    is_period,
    is_status,
)
from uvp_xl.work_budget import metered

PLAN = sheet(
    """
    Fase | Omschrijving                              | Gereed      | Stand   | Wie         | €
    1.   | Keuze al dan niet openbare aanbesteding   | april 2004  | gereed  | team Inkoop | 500
    2.   | Programma van eisen opstellen met de raad | Q2 2004     | loopt   | politie, OM | 900
    3.   | Europese aanbesteding tot de selectie     | zomer       | ?       | GGD         | 1200
         |                                           |             |         |             |
    4.   | Implementatie en testen van het systeem   | 2005-2006   | loopt   | iemand      | 1250
    """
)


def column(number: int) -> ColumnContents:
    """Return the contents of a column of the plan."""
    return contents(PLAN, number, 2, PLAN.height)


@pytest.mark.parametrize(
    ("number", "kind", "share"),
    [
        (1, "number", 0.0),
        (1, "status", 0.0),
        (2, "text", 1.0),
        (2, "period", 0.0),
        (3, "period", 1.0),
        (3, "status", 0.0),
        (4, "status", 0.75),
        (5, "name", 0.75),
        (6, "number", 1.0),
        (6, "amount", 0.5),
        (6, "contact", 0.0),
    ],
)
def test_the_share_of_a_kind(number: int, kind: Kind, share: float) -> None:
    assert column(number).share(kind) == pytest.approx(share)


def test_a_numbering_is_known_from_its_order() -> None:
    assert column(1).is_numbering
    assert not column(3).is_numbering
    assert not column(6).share("time")
    assert ColumnContents([1.0, 2.0]).is_numbering
    assert ColumnContents(["R-001", "R-002", "R-004"]).is_numbering
    assert ColumnContents(["1.1", "1.2", "2.1", "2.10"]).is_numbering
    assert not ColumnContents([1.5, 2.0]).is_numbering
    assert not ColumnContents([3, 1, 2]).is_numbering
    assert not ColumnContents([2, 2]).is_numbering
    assert not ColumnContents([2024, 2025]).is_numbering
    assert not ColumnContents(["1."]).is_numbering
    assert not ColumnContents([]).is_numbering
    assert not ColumnContents([True, 2]).is_numbering


def test_what_is_not_filled_in_does_not_count() -> None:
    found = ColumnContents(["", "-", "Kies een item.", "loopt"])
    assert found.cells == ("loopt",)
    assert found.share("status") == 1
    assert ColumnContents(["", " "]).share("text") == 0
    assert not ColumnContents([]).is_mostly("period", "status")


def test_the_length_of_texts_is_an_average_over_all_cells() -> None:
    assert ColumnContents(["vier", "achtacht"]).length == 6
    assert ColumnContents(["achtacht", 5]).length == 4
    assert ColumnContents([5]).length == 0


def test_a_long_column_is_sampled() -> None:
    long = Grid("Plan", [[f"Q{n % 4 + 1} 2025"] for n in range(5000)])
    assert len(contents(long, 1, 1, 5000).cells) == SAMPLE
    sparse = Grid("Plan", [["" if n % 10 else "loopt"] for n in range(5000)])
    assert len(contents(sparse, 1, 1, 5000).cells) == ROWS // 10


def test_each_distinct_value_is_read_once() -> None:
    is_period.cache_clear()
    ColumnContents(["Q1 2031"] * 30).share("period")
    assert is_period.cache_info().misses == 1


def test_reading_costs_work() -> None:
    grid = Grid("Plan", [["loopt"]] * 40)
    with metered("plan.xlsx") as budget:
        budget.left = 1000
        with pytest.raises(TooMuchWork, match="Plan"):
            contents(grid, 1, 1, 40)


@pytest.mark.parametrize(
    "value",
    ["uiterlijk eind december 2025", "Q3", "doorlopend", 2025, dt.date(2025, 1, 1), "jaarlijks"],
)
def test_a_period(value: Value) -> None:
    assert is_period(value)


@pytest.mark.parametrize("value", [True, 3, "3.", "n.t.b.", "Hoog", "2025 " * 30, Percentage(0.5)])
def test_no_period(value: Value) -> None:
    assert not is_period(value)


@pytest.mark.parametrize("value", ["in uitvoering", "Open", "🟢", "niet gestart", "volgens plan"])
def test_a_status(value: Value) -> None:
    assert is_status(value)


@pytest.mark.parametrize("value", ["ja", "1", 1, "Beheerst", "team Veiligheid", "Hoog"])
def test_no_status(value: Value) -> None:
    assert not is_status(value)


@pytest.mark.parametrize("value", ["€ 5", "10 mln", "€ 10.000 - € 12.000", 1500.5, "p.m."])
def test_an_amount(value: Value) -> None:
    assert is_amount(value)


@pytest.mark.parametrize("value", [5, 2025, "n.v.t.", "20 uur", "geen", "politie", "2e"])
def test_no_amount(value: Value) -> None:
    assert not is_amount(value)


@pytest.mark.parametrize(
    "value", ["politie", "Burgemeester", "afd. VTH en GGD", "wethouder Jansen"]
)
def test_a_name(value: Value) -> None:
    assert is_name(value)


@pytest.mark.parametrize("value", ["", 5, "Overlast", "Controles, ook met de politie " * 4, ","])
def test_no_name(value: Value) -> None:
    assert not is_name(value)


def test_the_readers_are_imported_only_when_they_are_used() -> None:
    module = sys.modules["uvp_xl.tables.column_contents"]
    assert not {"planning", "status", "budget", "find_partner"} & vars(module).keys()
