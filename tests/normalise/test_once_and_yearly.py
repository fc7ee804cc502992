"""A one-off and a yearly amount in one cell."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.names.register import Register
from uvp_xl.normalise import once_and_yearly
from uvp_xl.normalise.actions import normalise
from uvp_xl.notation import budget as notation
from uvp_xl.notation.cell_reading import Budget

OPEN = None


def read(text: str) -> Budget:
    """Return the budget in a cell with this text."""
    return once_and_yearly.read(text, notation.read)


@pytest.mark.parametrize(
    "text",
    [
        "€ 15.000 incidenteel en € 5.000 structureel",
        "€ 5.000 structureel, € 15.000 incidenteel",
        "€ 15.000 (eenmalig) + € 5.000 (structureel)",
        "incidenteel: € 15.000; structureel: € 5.000",
        "eenmalig € 15.000 en daarna € 5.000 per jaar",
        "eenmalig 15k, daarna 5k p.j.",
        "€ 15.000 (i) / € 5.000 (s)",
        "I: € 15.000 S: € 5.000",
        "I: 15.000; S: 5.000",
        "€ 15.000 incidenteel\n€ 5.000 structureel",
        "€ 15.000,- eenmalig plus € 5.000,- jaarlijks",
        "€ 5.000/jaar en eenmalig € 15.000",
        "€ 15.000 incidenteel in 2025, € 5.000 structureel vanaf 2026",
    ],
)
def test_both_amounts_belong_together(text: str) -> None:
    budget = read(text)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", 20_000, 20_000)
    assert (budget.once, budget.yearly, budget.per_year) == (15_000, 5_000, None)
    assert not budget.problem


@pytest.mark.parametrize(
    ("text", "once", "yearly"),
    [
        ("€ 10.000 incidenteel, structureel p.m.", 10_000, None),
        ("5.000 incidenteel en p.m. structureel", 5_000, None),
        ("incidenteel p.m., € 2.000 per jaar", None, 2_000),
    ],
)
def test_one_of_them_can_be_reserved(text: str, once: float | None, yearly: float | None) -> None:
    budget = read(text)
    assert (budget.once, budget.yearly) == (once, yearly)
    assert (budget.kind, budget.minimum, budget.maximum) == ("amount", once or yearly, OPEN)


@pytest.mark.parametrize(
    "text",
    [
        "€ 15.000 en € 5.000 structureel",
        "€ 15.000 structureel en € 5.000 structureel",
        "€ 15.000 incidenteel en € 5.000 incidenteel",
        "€ 10.000 - € 15.000 incidenteel en € 5.000 structureel",
        "max. € 15.000 incidenteel en € 5.000 structureel",
        "€ 15.000 niet incidenteel en € 5.000 structureel",
        "€ 1.000 incidenteel, € 2.000 structureel en € 3.000",
        "€ 15.000 incidenteel en 5 uur structureel",
    ],
)
def test_what_is_not_one_of_each_is_asked(text: str) -> None:
    budget = read(text)
    assert budget.kind == "unknown"
    assert budget.problem


def test_both_can_be_reserved() -> None:
    assert read("p.m. incidenteel, p.m. structureel").kind == "reserved"


def test_two_columns_are_read_in_the_unit_of_their_heading() -> None:
    text = "Maatregel|Wie|Kosten incidenteel (x € 1.000)|Kosten structureel (x € 1.000)\na|b|15|5"
    (found,) = normalise([one(sheet(text))], Register(), ()).budget
    assert (found.minimum, found.once, found.yearly) == (20_000, 15_000, 5_000)


def test_one_of_two_columns_keeps_its_recurrence() -> None:
    text = "Maatregel|Wie|Kosten incidenteel|Kosten structureel\na|b|15000|\nc|d||5000\ne|f||"
    found = normalise([one(sheet(text))], Register(), ()).budget
    assert [budget.per_year for budget in found] == [False, True, None]
    assert [budget.kind for budget in found] == ["amount", "amount", "empty"]
