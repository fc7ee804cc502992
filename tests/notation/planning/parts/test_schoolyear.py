"""A school year lies in two years."""

import pytest

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.parts.schoolyear import PATTERN, part


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
        ("schooljaar 2020-2021", "2020-08-01 2021-07-31"),
        ("schooljaar 2022/23", "2022-08-01 2023-07-31"),
        ("schooljaar 20-21", "2020-08-01 2021-07-31"),
        ("schooljaar '20-'21", "2020-08-01 2021-07-31"),
        ("schooljaar 2021-2020", "een schooljaar valt in twee jaren na elkaar"),
        ("schooljaren 20/21 en 21/22", "2020-08-01 2022-07-31"),
        ("schooljaar 21/22 t/m schooljaar 20/21", "het einde ligt vóór het begin"),
        ("schooljaar", "een schooljaar valt in twee jaren na elkaar"),
    ],
)
def test_schoolyear(text, expected):
    assert days(text, 2020) == expected


@pytest.mark.parametrize("text", ["schooljaartje", "school"])
def test_no_schoolyear(text):
    match = PATTERN.match(text)
    assert not match or match.end() < len(text) or part(match) is None
