"""A bare number counts in the unit of its column; an amount written out is a question."""

import pytest

from uvp_xl.grid import SeenText
from uvp_xl.normalise.scaled_budget import read


@pytest.mark.parametrize(
    ("value", "amount"), [(15, 15000), (12.5, 12500), ("12,5", 12500), ("€ 15", 15000)]
)
def test_bare_numbers(value, amount):
    assert read(value, 1000).minimum == amount


@pytest.mark.parametrize("value", ["€ 12.500", "15k", "€ 1.250,-"])
def test_written_out_is_a_question(value):
    found = read(value, 1000)
    assert (found.kind, len(found.proposals)) == ("unknown", 2)
    assert all(read(text, 1000).kind == "amount" for text in found.proposals)


def test_a_number_that_is_shown_at_another_scale():
    assert (read(SeenText("5", 5000), 1000).minimum, read(SeenText("5", 5), 1000).minimum) == (
        5000,
        5000,
    )
    other = read(SeenText("5", 5_000_000), 1000)
    assert (other.minimum, "Excel toont hier “5”" in other.problem) == (5_000_000, True)
