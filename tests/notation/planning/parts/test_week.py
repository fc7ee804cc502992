"""A week, as ISO 8601 counts them."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.week import PATTERN, part


def days(text, year):
    """The days of the part that is the whole text, as text."""
    match = PATTERN.match(text)
    assert match
    assert match.end() == len(text)
    span = part(match).span(part(match).year or year)
    return span.problem if isinstance(span, Planning) else f"{span.start} {span.end}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("week 12", "2020-03-16 2020-03-22"),
        ("wk. 1", "2019-12-30 2020-01-05"),
        ("w53", "2020-12-28 2021-01-03"),
        ("weken 2", "2020-01-06 2020-01-12"),
        ("week 54", "2020 heeft 53 weken"),
        ("week 0", "2020 heeft 53 weken"),
    ],
)
def test_week(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["week", "week 123", "weekend", "w"])
def test_no_week(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
