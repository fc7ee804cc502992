"""Pro memorie."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text",
    [
        "p.m.", "PM", "P.M", "pm.", "p. m.", "pro memorie", "Pro Memorie", "€ p.m.", "PM-post",
        "p.m. (zie raadsvoorstel)", "p.m., nader te bepalen", "p.m. (n.t.b.)",
        "p.m. structureel",
        "als pm opgenomen", "pm 2021",
    ],
)  # fmt: skip
def test_reserved(text: str) -> None:
    assert read(text).kind == "reserved"


@pytest.mark.parametrize(
    "text", ["geen p.m.", "pm € 5.000", "13:00 pm", "€ 500 p.m.", "pm of nihil"]
)
def test_not_reserved(text: str) -> None:
    assert read(text).kind == "unknown"
