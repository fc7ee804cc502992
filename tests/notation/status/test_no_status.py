"""What stands in other columns is no phase: measures, items, names, amounts, periods."""

from __future__ import annotations

import pytest

from tests.reference import plan
from uvp_xl.notation.status import read

MEASURES = [
    "Wijkschouw met bewoners", "Deels openbaar maken van het register", "Nieuwe camera's plaatsen",
    "Closed circuit televisie", "Start pilot buurtpreventie", "Doel: minder inbraken",
    "Realisatie van een steunpunt", "Aandacht voor jongeren", "Risico's in kaart brengen",
    "Bijsturen van de aanpak", "Beheer openbaar groen", "Verkenning van de mogelijkheden",
    "Backlog aan zaken wegwerken", "Blocked accounts melden", "Wachtlijst verkorten",
    "1. Voorlichting op scholen", "3 - Overleg met de politie", "Project Doorpakken",
    "Complete aanpak ondermijning", "New Roads", "Open dag brandweer", "Geslotenheid doorbreken",
]  # fmt: skip
NAMES = [
    "politie", "Team Veiligheid", "wethouder Economische Zaken", "MO/RO", "GGD. Veiligheidshuis",
    "burgemeester", "Bureau Halt", "Jan de Groen", "RIEC", "inwoners (hondenbezitters)",
]  # fmt: skip
AMOUNTS = ["€ 5.000", "10k", "p.m.", "binnen bestaand budget", "40 uur", "€ 2.500 per jaar"]
PERIODS = [
    "Q3 2021", "voorjaar", "1-2-2026", "maart 2026", "2025-2026", "eind 2020", "jan: 2026",
    "1-2-2026: 1-3-2026", "2025: € 5.000; 2026: € 6.000", "Q1: politie; Q2: OM",
]  # fmt: skip


@pytest.mark.parametrize("text", [*MEASURES, *NAMES, *AMOUNTS, *PERIODS])
def test_no_phase_and_no_light(text: str) -> None:
    status = read(text)
    assert (status.phase, status.light) == ("unknown", None)
    assert status.problem


def test_nothing_in_the_reference_plan_is_a_status() -> None:
    for column in ("item", "measure", "theme_title", "lead", "budget_text"):
        for text in plan().actions[column]:
            status = read(text)
            assert (text, status.phase in (None, "unknown"), status.light) == (text, True, None)
