"""Half a year."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.half import PATTERN, part


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
        ("eerste helft", "2020-01-01 2020-06-30"),
        ("2e helft", "2020-07-01 2020-12-31"),
        ("laatste helft", "2020-07-01 2020-12-31"),
        ("1e halfjaar", "2020-01-01 2020-06-30"),
        ("tweede half jaar", "2020-07-01 2020-12-31"),
        ("2e jaarhelft", "2020-07-01 2020-12-31"),
        ("helft 1", "2020-01-01 2020-06-30"),
        ("h2", "2020-07-01 2020-12-31"),
        ("h3", "een jaar heeft twee helften"),
    ],
)
def test_half(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["helft", "half", "h", "half jaar"])
def test_no_half(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
