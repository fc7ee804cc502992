"""Begin, medio, eind: four months each."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.third import PATTERN, part


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
        ("begin", "2020-01-01 2020-04-30"),
        ("medio", "2020-05-01 2020-08-31"),
        ("halverwege", "2020-05-01 2020-08-31"),
        ("half", "2020-05-01 2020-08-31"),
        ("eind", "2020-09-01 2020-12-31"),
        ("einde", "2020-09-01 2020-12-31"),
        ("mid", "2020-05-01 2020-08-31"),
        ("begin van het jaar", "2020-01-01 2020-04-30"),
        ("2e tertaal", "2020-05-01 2020-08-31"),
        ("tertaal 3", "2020-09-01 2020-12-31"),
        ("1e viermaands", "2020-01-01 2020-04-30"),
        ("2e viermaandsperiode", "2020-05-01 2020-08-31"),
        ("3e 4-maands", "2020-09-01 2020-12-31"),
        ("t1", "2020-01-01 2020-04-30"),
        ("t 3", "2020-09-01 2020-12-31"),
        ("t4", "een jaar heeft drie tertalen"),
        ("4e tertaal", "een jaar heeft drie tertalen"),
    ],
)
def test_third(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize(
    "text", ["beginnen", "eindelijk", "half jaar", "mediator", "t12", "t1a", "team 1"]
)
def test_no_third(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
