"""A quarter, by number, ordinal or Roman number."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.quarter import PATTERN, part


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
        ("q1", "2020-01-01 2020-03-31"),
        ("k2", "2020-04-01 2020-06-30"),
        ("kw 3", "2020-07-01 2020-09-30"),
        ("kwart. 4", "2020-10-01 2020-12-31"),
        ("kwartaal iii", "2020-07-01 2020-09-30"),
        ("4e kwartaal", "2020-10-01 2020-12-31"),
        ("tweede kwartaal", "2020-04-01 2020-06-30"),
        ("2 kwartaal", "2020-04-01 2020-06-30"),
        ("iie kwartaal", "2020-04-01 2020-06-30"),
        ("laatste kwartaal", "2020-10-01 2020-12-31"),
        ("q0", "er zijn vier kwartalen, Q1 tot en met Q4"),
        ("q12", "er zijn vier kwartalen, Q1 tot en met Q4"),
    ],
)
def test_quarter(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize(
    "text", ["q", "q123", "i", "ii", "kwartaal", "kwartaal 1e helft", "politie"]
)
def test_no_quarter(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
