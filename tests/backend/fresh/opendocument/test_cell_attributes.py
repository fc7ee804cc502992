import datetime as dt

import pytest

from uvp_xl.backend.fresh.opendocument.cell_attributes import (
    TEXT,
    format_or_default,
    value_attributes,
)

ZONE = dt.timezone(dt.timedelta(hours=1))


@pytest.mark.parametrize(
    ("content", "code", "expected"),
    [
        (2019, "", {"office:value-type": "float", "office:value": "2019"}),
        (0.1, "0.0", {"office:value-type": "float", "office:value": "0.1"}),
        (0.1, "0%", {"office:value-type": "percentage", "office:value": "0.1"}),
        (0.75, "h:mm", {"office:value-type": "time", "office:time-value": "PT18H00M00S"}),
        (-1.5, "[h]", {"office:value-type": "time", "office:time-value": "-PT36H00M00S"}),
        (True, "", {"office:value-type": "boolean", "office:boolean-value": "true"}),
        (dt.date(2020, 5, 6), "", {"office:value-type": "date", "office:date-value": "2020-05-06"}),
        (
            dt.datetime(2020, 5, 6, 7, 8, tzinfo=ZONE),
            "",
            {"office:value-type": "date", "office:date-value": "2020-05-06T07:08:00"},
        ),
        (None, "", {}),
        ("", "", {}),
        ("=1+1", "", TEXT),
        (float("inf"), "", TEXT),
    ],
)
def test_a_content_has_its_own_type(content, code, expected):
    assert value_attributes(content, code) == expected


def test_dates_have_a_format_of_their_own():
    assert format_or_default(dt.datetime(2020, 5, 6, 7), "General") == "dd-mm-yyyy hh:mm"
    assert format_or_default(dt.date(2020, 5, 6), "d-m-yyyy") == "d-m-yyyy"
