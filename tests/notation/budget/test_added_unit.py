"""A format that only adds a unit to a small number means that unit."""

import pytest

from uvp_xl.grid import SeenText
from uvp_xl.notation import budget


@pytest.mark.parametrize(
    ("seen", "stored", "amount", "asked"),
    [
        ("€ 12,5 k", 12.5, 12_500, False),
        ("3k", 3, 3_000, False),
        ("2,5 mln", 2.5, 2_500_000, False),
        ("25k", 25_000, 25_000, False),
        ("25", 25_000, 25_000, True),
        ("25.000k", 25_000, None, True),
    ],
)
def test_the_unit_that_a_format_adds(seen, stored, amount, asked):
    read = budget.read(SeenText(seen, stored))
    assert (read.minimum, bool(read.problem)) == (amount, asked)
