import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, to_excel

from uvp_xl.backend.ooxml.date_serial import to_serial

DATES = st.dates(dt.date(1904, 1, 2), dt.date(9999, 12, 31))


@given(DATES, st.booleans())
def test_a_date_has_the_number_that_others_give_it(date, epoch_1904):
    theirs = to_excel(date, MAC_EPOCH if epoch_1904 else WINDOWS_EPOCH)
    assert to_serial(date, epoch_1904) == theirs


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (dt.date(1900, 1, 1), 1),
        (dt.date(1900, 2, 28), 59),
        (dt.date(1900, 3, 1), 61),
        (dt.datetime(2020, 5, 6, 12), 43957.5),
        (dt.datetime(2020, 5, 6, 12, tzinfo=dt.UTC), 43957.5),
        (dt.time(18), 0.75),
        (dt.timedelta(days=1, hours=12), 1.5),
        (dt.timedelta(hours=-6), -0.25),
    ],
)
def test_the_first_days_times_and_lengths_of_time(value, number):
    assert to_serial(value, False) == number


@pytest.mark.parametrize(
    ("value", "epoch_1904"),
    [(dt.date(1899, 12, 31), False), (dt.datetime(1903, 12, 31, 12), True)],
)
def test_a_day_before_the_first_has_no_number(value, epoch_1904):
    with pytest.raises(OverflowError):
        to_serial(value, epoch_1904)
    assert to_serial(dt.date(1904, 1, 1), True) == 0
