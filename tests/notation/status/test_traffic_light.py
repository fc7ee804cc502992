"""The traffic light is kept apart from the phase."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    ("text", "light"),
    [
        ("groen", "green"), ("Oranje", "amber"), ("geel", "amber"), ("ROOD", "red"),
        ("grijs", "grey"), ("code rood", "red"), ("🟢", "green"), ("🟡", "amber"), ("🟠", "amber"),
        ("🔴", "red"), ("oranje/geel", "amber"), ("status: groen", "green"),
        ("staat op rood", "red"), ("actie is vereist", "amber"), ("action required", "amber"),
        ("verhoogde aandacht nodig", "amber"), ("gemiddeld risico", "amber"),
        ("direct ingrijpen vereist", "red"), ("immediate action needed", "red"),
        ("rood, zie bijlage", "red"),
    ],
)  # fmt: skip
def test_a_colour_alone_says_no_phase(text: str, light: str) -> None:
    status = read(text)
    assert (status.phase, status.light) == ("unknown", light)


@pytest.mark.parametrize(
    ("text", "light", "phase"),
    [
        ("groen – op schema", "green", "in_progress"), ("🟢 op schema", "green", "in_progress"),
        ("op schema 🟢", "green", "in_progress"), ("rood: vertraagd", "red", "delayed"),
        ("Groen gereed", "green", "done"), ("gereed (groen)", "green", "done"),
        ("oranje loopt achter", "amber", "delayed"),
        ("geel\nin uitvoering", "amber", "in_progress"),
        ("groen, vertraagd", "green", "delayed"), ("🔴", "red", "unknown"),
        ("gereed, beheer groen", None, "done"), ("structureel – groen", "green", "ongoing"),
    ],
)  # fmt: skip
def test_a_colour_and_a_phase(text: str, light: str | None, phase: str) -> None:
    status = read(text)
    assert (status.light, status.phase) == (light, phase)


@pytest.mark.parametrize(
    "text",
    [
        "groen/oranje", "🟢🔴", "van rood naar groen", "niet groen", "groen licht",
        "groen beheer loopt", "beheer openbaar groen", "rood/groen gereed", "lichtgroen",
    ],
)  # fmt: skip
def test_no_certain_colour(text: str) -> None:
    status = read(text)
    assert (status.phase, status.light) == ("unknown", None)


def test_proposals_keep_the_colour() -> None:
    assert read("code rood").proposals == ("code rood – in uitvoering", "code rood – gereed")
    assert read("groen, gereed / loopt").proposals == ("groen – gereed", "groen – loopt")
