import random
import re

import pytest

from uvp_xl.backend.reading.number_pattern import MANY, any_number


@pytest.mark.parametrize("count", [1, 2, 30, 999])
def test_exactly_the_numbers_of_the_set_match(count):
    numbers = set(random.Random(count).sample(range(5_000), count))
    pattern = re.compile(any_number(numbers))
    assert {n for n in range(5_000) if pattern.fullmatch(b"%d" % n)} == numbers


def test_of_very_many_numbers_any_number_matches():
    assert any_number(range(MANY + 1)) == b"[0-9]{1,9}"
