"""A season within one year."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.season import PATTERN, part


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
        ("voorjaar", "2020-03-01 2020-05-31"),
        ("lente", "2020-03-01 2020-05-31"),
        ("zomer", "2020-06-01 2020-08-31"),
        ("najaar", "2020-09-01 2020-11-30"),
        ("herfst", "2020-09-01 2020-11-30"),
    ],
)
def test_season(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["zomervakantie", "winter", "voor-", "voor- en nadelen"])
def test_no_season(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None


def test_cut_off_words():
    text = "voor- en najaar"
    match = PATTERN.match(text)
    assert match[0] == "voor-"
    assert part(match).number == 3
