"""Halted for a time."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "On hold", "on-hold", "opgeschort", "stilgelegd", "gepauzeerd", "ligt stil",
        "in de wacht",
        "tijdelijk gestopt", "on hold tot 2022", "tijdelijk stilgelegd", "on hold i.v.m. corona",
        "in de ijskast", "staat stil",
    ],
)  # fmt: skip
def test_paused(text: str) -> None:
    assert read(text).phase == "paused"


@pytest.mark.parametrize("text", ["niet meer on hold", "stopgezet", "on hold?", "wachten"])
def test_not_certainly_paused(text: str) -> None:
    assert read(text).phase == "unknown"
