"""A day with the name of its month."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.day import PATTERN, part


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
        ("29 april", "2020-04-29 2020-04-29"),
        ("1e mei", "2020-05-01 2020-05-01"),
        ("1-mei-21", "2021-05-01 2021-05-01"),
        ("1 mei '21", "2021-05-01 2021-05-01"),
        ("1 jan.", "2020-01-01 2020-01-01"),
        ("ma 4 mei", "2020-05-04 2020-05-04"),
        ("maandag, 4 mei", "2020-05-04 2020-05-04"),
        ("di. 4 mei", "4 mei 2020 is een maandag"),
        ("zo 31 april", "april 2020 heeft 30 dagen"),
        ("31 april", "april 2020 heeft 30 dagen"),
    ],
)
def test_day(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["1 kwartaal", "29", "29 aprillen", "5 mei - 20 juni"])
def test_no_day(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
