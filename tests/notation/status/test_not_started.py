"""Still to begin."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "nog niet gestart", "niet gestart", "Nog niet begonnen", "gepland", "ingepland",
        "gepland Q3 2021", "gepland voor Q3", "gepland in mei", "staat gepland", "nog open",
        "te starten", "nog te starten", "nog op te pakken", "moet nog starten", "to do", "To-do",
        "nog niet in uitvoering", "nog niet gestart (wacht op besluit)", "nog uit te voeren",
        "nog niet gestart, gepland in mei", "nog te doen", "open", "staat in de planning",
        "nog niet gestart (geen capaciteit)",
    ],
)  # fmt: skip
def test_not_started(text: str) -> None:
    assert read(text).phase == "not_started"


@pytest.mark.parametrize("text", ["niet gepland", "start Q3", "open?", "gepland?", "n.n.b."])
def test_not_certainly_still_to_begin(text: str) -> None:
    assert read(text).phase == "unknown"
