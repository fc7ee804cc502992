import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import day, full_year, month_end, months, next_year


@given(st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31)))
def test_every_date_is_a_day_of_its_month(date):
    assert day(date.year, date.month, date.day) == (date, date)
    span = months(date.year, date.month, date.month)
    assert span.start <= date <= span.end
    assert (span.end + dt.timedelta(days=1)).day == 1
    assert span.end == month_end(date.year, date.month)


@pytest.mark.parametrize(
    ("date", "problem", "proposal"),
    [
        ((2021, 2, 29), "februari 2021 heeft 28 dagen", "28-2-2021"),
        ((2021, 4, 31), "april 2021 heeft 30 dagen", "30-4-2021"),
        ((2021, 13, 5), "er zijn twaalf maanden, 1 tot en met 12", "13-5-2021"),
        ((2021, 0, 5), "er zijn twaalf maanden, 1 tot en met 12", "0-5-2021"),
    ],
)
def test_a_day_that_does_not_exist_is_a_question(date, problem, proposal):
    unclear = day(*date)
    assert isinstance(unclear, Planning)
    assert (unclear.problem, unclear.proposals) == (problem, (proposal,))


@pytest.mark.parametrize("number", [0, 32, 99])
def test_a_day_that_no_month_has_leaves_no_guess(number):
    unclear = day(2021, 2, number)
    assert (unclear.problem, unclear.proposals) == ("februari 2021 heeft 28 dagen", ())


def test_years():
    assert [full_year(year) for year in ("00", "49", "50", "99", "2021", "0000")] == [
        *(2000, 2049, 1950, 1999),
        *(2021, 0),
    ]
    assert next_year(1999, "00")
    assert next_year(2020, "2021")
    assert not next_year(2020, "20")
    assert not next_year(2020, "2022")
