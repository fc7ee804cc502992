"""Words that leave the amount open."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text",
    [
        "ntb", "N.T.B.", "nader te bepalen", "nog te bepalen", "?", "???", "€ ?", "onbekend",
        "nog niet bekend", "nog onbekend", "volgt", "nog te begroten", "tbd", "ntb?",
        "afhankelijk van subsidie", "wordt onderzocht",
    ],
)  # fmt: skip
def test_not_yet(text: str) -> None:
    budget = read(text)
    assert budget.kind == "unknown"
    assert "nog geen bedrag" in budget.problem


@pytest.mark.parametrize("text", ["-", "–", "—", "--", "geen budget"])
def test_nothing_or_not_known(text: str) -> None:
    assert read(text).proposals == ("geen kosten", "p.m.")


@pytest.mark.parametrize(
    "text", ["subsidie provincie", "via subsidie", "structureel", "incidenteel", "cofinanciering"]
)
def test_without_a_size(text: str) -> None:
    budget = read(text)
    assert budget.kind == "unknown"
    assert "hoeveel" in budget.problem


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("geen budget", ("geen kosten", "p.m.")),
        ("geen extra kosten", ("geen kosten", "binnen bestaand budget")),
        ("eigen middelen", ("binnen bestaand budget", "p.m.")),
    ],
)
def test_a_double_meaning_has_proposals(text: str, proposals: tuple[str, ...]) -> None:
    assert read(text).proposals == proposals
