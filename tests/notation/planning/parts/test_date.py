"""A date in numbers."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.date import PATTERN, part


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
        ("4-4-2017", "2017-04-04 2017-04-04"),
        ("4/4/17", "2017-04-04 2017-04-04"),
        ("4.4.2017", "2017-04-04 2017-04-04"),
        ("4 - 4 - 2017", "2017-04-04 2017-04-04"),
        ("4-4-'17", "2017-04-04 2017-04-04"),
        ("2026-10-01", "2026-10-01 2026-10-01"),
        ("2026/1/2", "2026-01-02 2026-01-02"),
        ("2026-10-01t12:30:00", "2026-10-01 2026-10-01"),
        ("1-10-2026 0:00", "2026-10-01 2026-10-01"),
        ("4-4", "2020-04-04 2020-04-04"),
        ("31-6", "juni 2020 heeft 30 dagen"),
        ("1-13-2020", "er zijn twaalf maanden, 1 tot en met 12"),
        ("0-1-2020", "januari 2020 heeft 31 dagen"),
    ],
)
def test_date(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize(
    "text", ["4-4/2017", "4-4-201", "24/7", "1-5 mei", "1/2e kwartaal", "2020"]
)
def test_no_date(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
