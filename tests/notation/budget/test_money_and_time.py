"""Money and time."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("€ 10.000 en 0,2 fte", ()), ("40 uur (€ 3.200)", ()),
        ("€ 10.000 + 40 uur", ()),
    ],
)  # fmt: skip
def test_mixed(text: str, proposals: tuple[str, ...]) -> None:
    budget = read(text)
    assert (budget.kind, budget.proposals) == ("unknown", proposals)
    assert "geld en uren" in budget.problem
