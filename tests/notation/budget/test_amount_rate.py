"""Per something other than a year."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read

YEAR = ("€ 6.000 per jaar", "€ 6.000 incidenteel")


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("€ 500 per maand", YEAR), ("€ 500 p.m.", (*YEAR, "€ 500")),
        ("€ 500/mnd", YEAR), ("€ 500 maandelijks", YEAR),
        ("€ 500 per kwartaal", ("€ 2.000 per jaar", "€ 2.000 incidenteel")), ("€ 80 per uur", ()),
        ("€ 10.000 per wijk", ()), ("€ 5 per inwoner", ()), ("€ 250 per keer", ()),
    ],
)  # fmt: skip
def test_rate(text: str, proposals: tuple[str, ...]) -> None:
    budget = read(text)
    assert (budget.kind, budget.proposals) == ("unknown", proposals)
    assert "per jaar" in budget.problem


def test_per_year_is_no_rate() -> None:
    assert read("€ 500 per jaar per wijk").kind == "unknown"
    assert read("€ 500 per jaar").kind == "amount"
