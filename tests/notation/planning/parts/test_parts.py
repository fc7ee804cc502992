"""What holds for every family of parts."""

import re

import pytest

from uvp_xl.discovery import modules
from uvp_xl.notation.planning import parts

FAMILIES = modules(parts, "part")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_a_family_has_a_pattern_a_part_and_examples(family):
    assert isinstance(family.PATTERN, re.Pattern)
    assert callable(family.part)
    assert '"' in family.__doc__ or "(" in family.__doc__
    assert ">>>" in family.part.__doc__


EXAMPLES = (
    *("2019", "'21", "q1", "1e kwartaal", "kwartaal 3", "eerste helft", "h1", "begin", "eind"),
    *("voorjaar", "winter", "winter 2020-2021", "schooljaar 2020-2021", "maart", "jul-20"),
    *("2020-07", "07-2020", "29 april", "1 mei '21", "4-4-2017", "2026-10-01", "4-4", "week 12"),
    *("2", "1e", "iii"),
)


@pytest.mark.parametrize("text", EXAMPLES)
def test_one_family_reaches_furthest_so_the_order_does_not_matter(text):
    matches = ((family, family.PATTERN.match(text)) for family in FAMILIES)
    ends = [match.end() for family, match in matches if match and family.part(match)]
    ends.sort(reverse=True)
    assert ends[0] == len(text)
    assert ends.count(ends[0]) == 1
