"""A month, by name or by number."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.month import PATTERN, part


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
        ("februari", "2020-02-01 2020-02-29"),
        ("febr.", "2020-02-01 2020-02-29"),
        ("mrt", "2020-03-01 2020-03-31"),
        ("jul-20", "2020-07-01 2020-07-31"),
        ("mei '21", "2021-05-01 2021-05-31"),
        ("2020-07", "2020-07-01 2020-07-31"),
        ("12-2021", "2021-12-01 2021-12-31"),
        ("1/2021", "2021-01-01 2021-01-31"),
        ("13-2020", "er zijn twaalf maanden, 1 tot en met 12"),
        ("2020-00", "er zijn twaalf maanden, 1 tot en met 12"),
        ("1999-00", "er zijn twaalf maanden, 1 tot en met 12"),
        ("2011-12", "dit kan een maand zijn, of twee jaren"),
    ],
)
def test_month(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize(
    "text", ["maandag", "meivakantie", "2020-123", "2020-07-01", "5.2020", "mei-20 juni"]
)
def test_no_month(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
