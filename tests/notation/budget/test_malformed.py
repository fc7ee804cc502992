"""Points, commas and spaces that leave a doubt."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("€ 12,500", ("€ 12.500", "€ 12,50")),
        ("12,500", ("€ 12.500", "€ 12,50")),
        ("€ 12.50", ("€ 12,50", "€ 12.500")),
        ("12.5", ("€ 12,50", "€ 12.500")),
        ("€ 12,500.00", ("€ 12.500",)),
        ("€ 1,250,000", ("€ 1.250.000",)),
        ("1.25.000", ()),
        ("€ 12.500k", ("€ 12.500", "€ 12.500.000")),
        ("€ 2.5 mln", ("€ 2,5 mln",)),
        ("12 500", ("12.500",)),
        ("Max. € 12,500 p.j. (VR)", ("Max. € 12.500 p.j. (VR)", "Max. € 12,50 p.j. (VR)")),
        ("€ 12,500 - € 13,500", ("€ 12.500 - € 13.500", "€ 12,50 - € 13,50")),
        ("€ 12,500 - € 13.50", ()),
        ("€ 12,500 in 2020", ("€ 12.500 in 2020", "€ 12,50 in 2020")),
        ("€ 12,500 - € 13.000", ("€ 12.500 - € 13.000",)),
        ("€ 99999999999999999999", ()),
    ],
)  # fmt: skip
def test_malformed(text: str, proposals: tuple[str, ...]) -> None:
    budget = read(text)
    assert budget.kind == "unknown"
    assert "punt, komma of spatie" in budget.problem
    assert budget.proposals == proposals
