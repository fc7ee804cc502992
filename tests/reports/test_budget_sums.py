import pytest

from uvp_xl.notation.cell_reading import Budget
from uvp_xl.reports.budget_sums import amounts, has_amount, highest, lowest

FIXED = Budget("amount", 100, 100)
RANGE = Budget("amount", 100, 300)
YEARLY = Budget("amount", 50, 50, per_year=True)
UP, DOWN = Budget("amount", 100, None), Budget("amount", None, 300)
NOTHING = [Budget("empty"), Budget("reserved"), Budget("hours", 8, 8), Budget("none", 0, 0)]


@pytest.mark.parametrize("budget", [*NOTHING, Budget("amount")])
def test_only_an_amount_of_money_is_one(budget: Budget) -> None:
    assert not has_amount(budget)


@pytest.mark.parametrize(
    ("budget", "low", "high"),
    [(FIXED, 100, 100), (RANGE, 100, 300), (UP, 100, 100), (DOWN, 0, 300)],
)
def test_bounds_of_one(budget: Budget, low: float, high: float) -> None:
    assert has_amount(budget)
    assert (lowest(budget), highest(budget)) == (low, high)


def test_yearly_amounts_are_kept_apart() -> None:
    found = amounts([FIXED, YEARLY, *NOTHING])
    assert (found.once, found.yearly, found.all) == ({0}, {1}, {0, 1})
    assert found.bounds([0, 1]) == (150, 150)
    assert found.bounds([]) == (0, 0)


def test_ranges_are_noticed() -> None:
    found = amounts([FIXED, RANGE])
    assert (found.has_ranges(frozenset({0})), found.has_ranges(frozenset({0, 1}))) == (False, True)


@pytest.mark.parametrize(
    ("budgets", "notes"),
    [
        ([], []),
        (NOTHING, ["Geen enkele actie heeft een bedrag in de begroting."]),
        ([FIXED], ["Begroting: de actie heeft een bedrag."]),
        ([FIXED, RANGE], ["Begroting: alle acties hebben een bedrag."]),
        (
            [FIXED, NOTHING[0]],
            [
                "Begroting: 1 van de 2 acties heeft een bedrag. "
                "De andere tellen niet mee in de bedragen."
            ],
        ),
        (
            [FIXED, YEARLY, UP, UP],
            [
                "Begroting: alle acties hebben een bedrag. Bedragen per jaar staan apart. "
                "Van 2 bedragen noemt het plan geen bovengrens; daar telt de ondergrens."
            ],
        ),
    ],
)
def test_what_the_reader_must_know(budgets: list[Budget], notes: list[str]) -> None:
    assert amounts(budgets).notes() == notes


def test_a_one_off_and_a_yearly_amount_each_count_in_their_own_sum() -> None:
    both = Budget("amount", 120, 120, once=70, yearly=50)
    reserved = Budget("amount", 30, None, yearly=30)
    found = amounts([both, FIXED, YEARLY, reserved])
    assert (found.once, found.yearly) == ({0, 1}, {0, 2, 3})
    assert found.bounds(found.once) == (170, 170)
    assert found.bounds(found.yearly, yearly=True) == (130, 130)
    assert not found.has_ranges(found.all)
