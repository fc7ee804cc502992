"""A row with a total."""

import pytest

from uvp_xl.tables.sum_row import adds_up


@pytest.mark.parametrize(
    ("value", "above", "expected"),
    [(300, [100, 200], True), (200, [100, 200], True), (5, [100, 200], False), ("x", [1], False)],
)
def test_a_number_that_is_the_sum_of_those_above_it(value, above, expected):
    assert adds_up(value, above) == expected
