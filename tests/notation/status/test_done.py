"""Finished, and what may be said beside it."""

from __future__ import annotations

import pytest

from uvp_xl.grid import SeenText
from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    "text",
    [
        "Gereed", "KLAAR!", "afgerond", "voltooid", "uitgevoerd", "gerealiseerd", "afgehandeld",
        "✓", "✔️", "☑", "✅", "√ (mei 2020)", "√ gereed", "is gereed", "al gereed",
        "reeds uitgevoerd",
        "volledig afgerond", "actie is afgerond", "alles gereed", "gereed (mei 2020)",
        "afgerond in Q2", "afgerond in mei 2020", "afgerond per 1-1-2020", "afgerond eind 2019",
        "uitgevoerd door politie", "Gereed, zie bijlage", "gereed – rapport naar raad",
        "afgerond d.d. 1 mei 2020", "afgerond, geen bijzonderheden", "gereed, afgerond",
        "uitgevoerd conform planning",
        "gereed, geen actie nodig", "afgerond (geen actie meer nodig)", "verwerkt en beantwoord",
        "gereed/gesloten", "af", "doorgevoerd in mei 2020", "gereed\n(2020)",
        "geïmplementeerd", "gei\u0308mplementeerd",
    ],
)  # fmt: skip
def test_done(text: str) -> None:
    assert read(text) == read("gereed")


@pytest.mark.parametrize(
    "text",
    [
        "gereed voor college", "klaar voor start", "klaar maken", "concept gereed",
        "plan gereed",
        "gereed (pilot)", "gereed (fase 1)", "fase gereed", "verwacht gereed", "gereed verwacht",
        "gereed eind 2026", "klaar in Q4", "gereed: Q4 2026", "eind 2020 gereed", "gereed 8",
        "afgerond in wijk Zuid", "gereed, wijk Zuid nog niet", "opnieuw uitgevoerd",
        "gereed 3/5", "nog niet gereed en afgerond", "gereed en nieuw", "niet af", "loopt af",
        "gereed, geen budget meer nodig",
        "wordt uitgevoerd", "afgerond op termijn", "gereed na besluit", "beëindigd", "ja", "v",
    ],
)  # fmt: skip
def test_not_certainly_done(text: str) -> None:
    assert read(text).phase == "unknown"


def test_a_check_box_that_is_ticked_or_not() -> None:
    assert read(SeenText("☑", stored=True)).phase == "done"
    assert read(SeenText("☐", stored=False)).phase == "not_started"
    assert read(SeenText("✓", stored="ü")).phase == "done"


@pytest.mark.parametrize("text", ["gereed per 1-3-2026", "klaar d.d. 1 mei 2020"])
def test_ready_as_of_a_day(text: str) -> None:
    assert read(text).phase == "done"


@pytest.mark.parametrize("text", ["gereed per mei", "gereed op 1-3-2026", "klaar per Q4 2026"])
def test_ready_by_some_time_may_be_to_come(text: str) -> None:
    assert read(text).phase == "unknown"


def test_a_doubtful_done_proposes_both() -> None:
    assert read("gereed eind 2026").proposals == ("gereed", "in uitvoering")
