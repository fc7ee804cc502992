"""Columns next to a planning with crosses."""

import pytest

from tests.rules.plans import found


@pytest.mark.parametrize(
    ("heading", "example"), [("2028 e.v.", "“vanaf 2028”"), ("doorlopend", "“doorlopend”")]
)
def test_the_example_has_the_year_of_the_heading(heading: str, example: str) -> None:
    plan = f"| Maatregel | Trekker | 2026 | 2027 | {heading} |\n| Bellen | OOV | x | | x |"
    (finding,) = found("planning-kolom-niet-gelezen", plan)
    assert finding.message.endswith(f"bijvoorbeeld {example}.")
