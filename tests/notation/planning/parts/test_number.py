"""A bare number means nothing by itself."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.number import PATTERN, part


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
        ("2", "een getal zonder kwartaal, maand of week zegt geen tijd"),
        ("1e", "een getal zonder kwartaal, maand of week zegt geen tijd"),
        ("derde", "een getal zonder kwartaal, maand of week zegt geen tijd"),
        ("iii", "een getal zonder kwartaal, maand of week zegt geen tijd"),
    ],
)
def test_number(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["123", "2x", "12:30", "1,5", "4-2017", "ii-2024", "vijfde"])
def test_no_number(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
