"""A winter lies in two years."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.winter import PATTERN, part


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
        ("winter 2020-2021", "2020-12-01 2021-02-28"),
        ("winter 2023/24", "2023-12-01 2024-02-29"),
        ("winter van 1999-'00", "1999-12-01 2000-02-29"),
        ("winter 2020-2022", "een winter valt in twee jaren na elkaar"),
        ("winter", "een winter valt in twee jaren na elkaar"),
    ],
)
def test_winter(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["winters", "zomer"])
def test_no_winter(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
