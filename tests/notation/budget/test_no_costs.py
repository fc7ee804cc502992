"""No costs."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text",
    [
        "Nihil", "geen", "GEEN", "n.v.t.", "nvt", "N.v.t", "niet van toepassing", "€ -", "€ –,–",
        "€ n.v.t.", "geen kosten", "geen kosten.", "kostenneutraal", "budgetneutraal",
        "budgettair neutraal", "gratis", "zonder kosten", "er zijn geen kosten aan verbonden",
        "geen budget nodig", "Kosten: nihil", "geen financiële gevolgen",
    ],
)  # fmt: skip
def test_none(text: str) -> None:
    assert read(text).kind == "none"


@pytest.mark.parametrize(
    "text",
    [
        "geen budget",
        "niet geen",
        "geen extra kosten",
        "nihil, regulier",
        "geen idee",
        "nul",
        "-",
        "–",
        "--",
    ],
)
def test_not_certainly_none(text: str) -> None:
    assert read(text).kind == "unknown"
