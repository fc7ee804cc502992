"""Values as numbers of a workbook, and datetimes as dates or times."""

import datetime as dt

import pytest

from uvp_xl.backend.live.cell_number import cell_number, date_or_time
from uvp_xl.errors import UsageError
from uvp_xl.grid import CellError, Percentage


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (Percentage(0.5), 0.5),
        (True, True),
        (3, 3.0),
        (dt.date(2020, 11, 1), 44136.0),
        (dt.time(12), 0.5),
    ],
)
def test_every_value_with_a_number_is_converted(value, number):
    result = cell_number(value, epoch_1904=False)
    assert (result, type(result)) == (number, type(number))


def test_dates_may_count_from_1904():
    assert cell_number(dt.date(2020, 11, 1), epoch_1904=True) == 44136 - 1462


@pytest.mark.parametrize("value", ["tekst", CellError("#N/B")])
def test_other_values_are_refused(value):
    with pytest.raises(UsageError, match="kan niet in een cel worden gezet"):
        cell_number(value, epoch_1904=False)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (dt.datetime(2020, 11, 1), dt.date(2020, 11, 1)),
        (dt.datetime(2020, 11, 1, 9), dt.datetime(2020, 11, 1, 9)),
        (dt.datetime(1899, 12, 30, 9), dt.time(9)),
        (dt.datetime(1899, 12, 30), dt.date(1899, 12, 30)),
    ],
)
def test_a_datetime_is_a_date_a_time_or_both(moment, expected):
    assert date_or_time(moment) == expected
