"""A year is four digits, or two with their apostrophe."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.year import PATTERN, part


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
        ("2019", "2019-01-01 2019-12-31"),
        ("'21", "2021-01-01 2021-12-31"),
        ("2019.0", "2019-01-01 2019-12-31"),
        ("2019,0", "2019-01-01 2019-12-31"),
        ("'2019", "2019-01-01 2019-12-31"),
        ("1066", "1066 is geen jaar tussen 1990 en 2099"),
    ],
)
def test_year(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["20", "201", "20190", "2019.5", "twintig"])
def test_no_year(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
