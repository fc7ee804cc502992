import datetime as dt

import pytest

from uvp_xl.backend.reading.kinds.date_or_number import Shown, built_in, shown, worth
from uvp_xl.grid import CellError, Percentage


@pytest.mark.parametrize(
    ("code", "how"),
    [
        ("General", Shown.NUMBER),
        ("Standaard", Shown.NUMBER),
        ("0.00E+00", Shown.NUMBER),
        ('0 "dagen"', Shown.NUMBER),
        ("0\\d", Shown.NUMBER),
        ("#,##0_d;[Red]-0", Shown.NUMBER),
        ("0;d", Shown.NUMBER),
        ('0 "[h]"', Shown.NUMBER),
        ("[" * 5_000_000, Shown.NUMBER),
        ("d-m-yyyy", Shown.MOMENT),
        ("[$-413]D MMM YY;@", Shown.MOMENT),
        ("h:mm AM/PM", Shown.MOMENT),
        ("[h]:mm", Shown.SPAN),
        ("[Red][mm]:ss", Shown.SPAN),
        ("0%", Shown.PERCENTAGE),
        ('0"%"', Shown.NUMBER),
    ],
)
def test_a_format_code_says_what_a_number_is(code, how):
    assert shown(code) is how


def test_built_in_formats():
    assert built_in(0) is Shown.NUMBER
    assert built_in(9) is Shown.PERCENTAGE
    assert built_in(14) is Shown.MOMENT
    assert built_in(46) is Shown.SPAN


@pytest.mark.parametrize(
    ("number", "epoch_1904", "value"),
    [
        (0, False, dt.time()),
        (0.5729166699999, False, dt.time(13, 45)),
        (1, False, dt.date(1900, 1, 1)),
        (59, False, dt.date(1900, 2, 28)),
        (61, False, dt.date(1900, 3, 1)),
        (61.5, False, dt.datetime(1900, 3, 1, 12)),
        (43957.572916666664, False, dt.datetime(2020, 5, 6, 13, 45)),
        (-0.5, False, dt.time(12)),
        (2_958_465, False, dt.date(9999, 12, 31)),
        (2_958_466, False, 2_958_466),
        (1e300, False, 1e300),
        (0.25, True, dt.time(6)),
        (1, True, dt.date(1904, 1, 2)),
        (42495.5, True, dt.datetime(2020, 5, 6, 12)),
        (2_958_465, True, 2_958_465),
    ],
)
def test_dates_and_times_count_from_the_epoch(number, epoch_1904, value):
    assert worth(number, Shown.MOMENT, epoch_1904) == value


def test_other_numbers():
    assert worth(1.5625, Shown.SPAN) == dt.timedelta(hours=37, minutes=30)
    assert worth(0.5, Shown.PERCENTAGE) == Percentage(0.5)
    assert worth(2019.0, Shown.NUMBER) == 2019.0
    assert worth(float("nan"), Shown.MOMENT) == CellError("#GETAL!")
