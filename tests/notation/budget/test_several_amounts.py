"""More amounts than one."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read

BOTH = ("€ 7.500", "€ 2.500 - € 5.000")
CHOICE = ("€ 5.000 - € 10.000 per jaar", "€ 5.000 per jaar", "€ 10.000 per jaar")


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("€ 5.000 + € 2.500", BOTH), ("€ 5.000 en € 2.500", BOTH),
        ("€ 5.000, € 2.500", BOTH),
        ("€ 5.000 + € 2.500 p.j.", ("€ 7.500 per jaar", "€ 2.500 - € 5.000 per jaar")),
        ("2020: € 5.000, 2020: € 10.000", ("€ 15.000", "€ 5.000 - € 10.000 per jaar")),
        ("2020: € 5.000; 2021: € 5.000 p.j.", ("€ 10.000 per jaar", "€ 5.000 per jaar")),
        ("€ 5.000 / € 10.000", ("€ 5.000 - € 10.000", "€ 5.000", "€ 10.000")),
        ("€ 10.000 of € 5.000", ()),
        ("€ 5.000 of € 10.000 p.j.", CHOICE),
        ("2x € 5.000", ("€ 10.000", "€ 5.000")), ("€ 5.000\n€ 2.500", ()),
        ("€ 10.000 waarvan € 5.000 subsidie", ()), ("5.000 + 2.500", ()), ("1-1-20", ()),
        ("€ 5.000 structureel en € 10.000 incidenteel", ()),
    ],
)  # fmt: skip
def test_several(text: str, proposals: tuple[str, ...]) -> None:
    budget = read(text)
    assert (budget.kind, budget.proposals) == ("unknown", proposals)
    assert "meer bedragen" in budget.problem
