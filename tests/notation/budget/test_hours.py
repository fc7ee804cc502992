"""Time instead of money."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text",
    [
        "0,2 FTE", "0.2 fte", "1 fte", "40 uur", "40u", "100 uren", "8 uur per week",
        "ca. 40 uur",
        "10-20 uur", "10 à 20 uur p.j.", "4 dagen", "2 dagdelen", "uren", "Ambtelijke uren",
        "ambtelijke capaciteit", "ambtelijke uren/capaciteit", "ambtelijke inzet", "capaciteit",
        "personele inzet", "inzet uren", "bestaande formatie", "binnen bestaande uren",
        "reguliere uren", "eigen uren", "uren OOV", "2 fte politie", "0,5 fte en 40 uur",
        "0,2 fte structureel", "max. 40 uur", "formatie: 0,5 fte", "2 dgn.", "2020 uur",
    ],
)  # fmt: skip
def test_hours(text: str) -> None:
    budget = read(text)
    assert budget.kind == "hours"
    assert budget.minimum is budget.maximum is None


@pytest.mark.parametrize("text", ["geen uren", "€ 80 per uur", "uren of geld", "40 uur x € 80"])
def test_not_certainly_hours(text: str) -> None:
    assert read(text).kind == "unknown"
