import datetime as dt

import pytest

from uvp_xl.backend.reading.kinds.date_or_number import (
    NumberKind,
    built_in_code,
    kind_of_code,
    typed_value,
)
from uvp_xl.grid import CellError, Percentage


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("General", NumberKind.NUMBER),
        ("Standaard", NumberKind.NUMBER),
        ("0.00E+00", NumberKind.NUMBER),
        ('0 "dagen"', NumberKind.NUMBER),
        ("0\\d", NumberKind.NUMBER),
        ("#,##0_d;[Red]-0", NumberKind.NUMBER),
        ("0;d", NumberKind.NUMBER),
        ('0 "[h]"', NumberKind.NUMBER),
        ("[" * 5_000_000, NumberKind.NUMBER),
        ("d-m-yyyy", NumberKind.MOMENT),
        ("[$-413]D MMM YY;@", NumberKind.MOMENT),
        ("h:mm AM/PM", NumberKind.MOMENT),
        ("jjjj", NumberKind.MOMENT),
        ("[h]:mm", NumberKind.DURATION),
        ("[Red][mm]:ss", NumberKind.DURATION),
        ("0%", NumberKind.PERCENTAGE),
        ('0"%"', NumberKind.NUMBER),
    ],
)
def test_a_format_code_says_what_a_number_is(code, kind):
    assert kind_of_code(code) is kind


def test_built_in_formats():
    assert kind_of_code(built_in_code(0)) is NumberKind.NUMBER
    assert kind_of_code(built_in_code(9)) is NumberKind.PERCENTAGE
    assert kind_of_code(built_in_code(14)) is NumberKind.MOMENT
    assert kind_of_code(built_in_code(27)) is NumberKind.MOMENT
    assert kind_of_code(built_in_code(46)) is NumberKind.DURATION


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
    assert typed_value(number, NumberKind.MOMENT, epoch_1904) == value


def test_other_numbers():
    assert typed_value(1.5625, NumberKind.DURATION) == dt.timedelta(hours=37, minutes=30)
    assert typed_value(0.5, NumberKind.PERCENTAGE) == Percentage(0.5)
    assert typed_value(2019.0, NumberKind.NUMBER) == 2019.0
    assert typed_value(float("nan"), NumberKind.MOMENT) == CellError("#GETAL!")
