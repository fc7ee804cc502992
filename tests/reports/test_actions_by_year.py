import datetime as dt

import pytest

from uvp_xl.notation.cell_reading import Budget, Planning
from uvp_xl.reports.actions_by_year import actions_by_year, years_of
from uvp_xl.reports.budget_sums import amounts


def period(first: int, last: int) -> Planning:
    """Return a planning of whole years."""
    return Planning("period", dt.date(first, 1, 1), dt.date(last, 12, 31))


@pytest.mark.parametrize(
    ("planning", "by_year"),
    [
        (period(2020, 2020), [2020]),
        (period(2020, 2022), [2020, 2021, 2022]),
        (Planning("period", None, dt.date(2021, 6, 30)), [2021]),
        (Planning("recurring", dt.date(2020, 1, 1), dt.date(2021, 12, 31)), [2020, 2021]),
        (Planning("ongoing", dt.date(2020, 1, 1)), []),
        (Planning("empty"), []),
        (period(2020, 9999), []),
    ],
)
def test_years_of_a_planning(planning: Planning, by_year: list[int]) -> None:
    assert list(years_of(planning)) == by_year


def test_years_come_in_order_and_what_has_none_below_them() -> None:
    by_year = actions_by_year([
        period(2021, 2021), Planning("empty"), Planning("ongoing"), period(2019, 2020),
        Planning("unknown"), period(2000, 2100), Planning("recurring"),
    ])  # fmt: skip
    assert dict(by_year.actions) == {
        2019: [3], 2020: [3], 2021: [0], "Meer dan 10 jaar": [5], "Doorlopend": [2],
        "Terugkerend": [6], "Planning onduidelijk": [4], "Geen planning": [1],
    }  # fmt: skip
    assert by_year.multi_year == {3}


def test_an_amount_for_several_years_belongs_to_none_of_them_unless_it_is_yearly() -> None:
    paid = amounts(
        [Budget("amount", 10, 20), Budget("amount", 5, 5, per_year=True), Budget("amount", 7, 7)]
    )
    by_year = actions_by_year([period(2020, 2021), period(2020, 2021), period(2020, 2020)])
    assert by_year.paid(2020, paid) == [1, 2]
    assert by_year.paid(2021, paid) == [1]
    assert by_year.notes(paid) == [
        "Een actie die over meer jaren loopt, telt in elk van die jaren mee.",
        "Het bedrag van 1 actie over meer jaren (samen € 10 tot € 20) staat bij geen enkel jaar: "
        "het plan zegt niet hoe het verdeeld is.",
    ]


def test_without_actions_over_several_years_there_is_nothing_to_explain() -> None:
    assert actions_by_year([period(2020, 2020)]).notes(amounts([Budget("amount", 5, 5)])) == []
