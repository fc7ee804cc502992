"""What no family knows."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("nihl", ("nihil",)), ("regulir", ("regulier",)), ("Pro memori", ("pro memorie",)),
        ("€ 10.000 of zo", ()),
        ("€ 10.000 elke wijk per jaar", ()),
        ("niet € 10.000", ()), ("$ 5.000", ()),
        ("niet binnen bestaand budget", ()), ("€ 2,5 tonnen", ()), ("zie bijlage", ()), ("...", ()),
        ("x" * 200, ()), ("#VERW!", ()),
    ],
)  # fmt: skip
def test_other(text: str, proposals: tuple[str, ...]) -> None:
    budget = read(text)
    assert (budget.kind, budget.proposals) == ("unknown", proposals)
