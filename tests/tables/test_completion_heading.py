"""Headings for whether, how far and when an action was done."""

import pytest

from uvp_xl.tables.completion_heading import completion

TICKS = """
Ger. | Afger. | Volt. | Afgeh. | Uitgev.
Volledig afgerond | Geheel gereed | Gehaald | Afgetekend | Gecompleteerd | Af | Gesloten
Gereed | Klaar | Afgerond | Voltooid | Afgehandeld | Uitgevoerd | Gerealiseerd | Gedaan | Afgevinkt
Opgeleverd | Afgesloten | Done | Completed | Actie gereed | Maatregel afgerond | Taak voltooid
"""
ASKED = """
Gereed? | Gereed (ja/nee) | Afgerond j/n | Klaar ja/nee | Is afgerond | Done? | Voltooid (x) | ✓ | ☑
Reeds uitgevoerd | Afgerond (ja/nee/deels) | Completed (yes/no)
"""
SHARES = """
% ger. | Perc. voltooid | Voltooiingsgraad
% gereed | Percentage voltooid | Percentage gereed | Voortgang % | Voortgang (%)
Voortgang in % | % voltooid | % Complete | Gereed (%) | Percentage afgerond
Procent uitgevoerd | Voortgangspercentage
Percentage uitvoering | % werk voltooid | Status %
"""
DAYS = """
Dat. afgerond | Werkel. einddatum | Gesloten op | Datum gesloten | Afgetekend d.d.
Afgerond op | Datum afgerond | Afgehandeld op | Voltooid op | Opgeleverd op | Uitgevoerd d.d.
Werkelijke einddatum | Werkelijk einde | Daadwerkelijk gereed | Daadwerkelijke einddatum
Feitelijke afronddatum | Actual end | Completed on | Date completed
Datum voltooid | Afgerond (datum)
Werkelijk gereed op | Gerealiseerd op | Datum uitgevoerd | Actual finish | Gerealiseerde einddatum
"""
EITHER = """
Dat. gereed
Datum gereed | Gereed op | Gereeddatum | Gereedmelding | Datum gereedmelding
Klaar op | Datum klaar | Sluitingsdatum
Gereed (datum) | Datum afronding | Realisatiedatum | Completion date | Afhandeldatum
"""
NONE = """
Planning | Status | Voortgang | Uiterlijk gereed | Verwacht gereed | Gepland gereed
Uitgevoerd door
Percentage | % | Percentage begroting | Einddatum | Opleverdatum | Werkelijke kosten | Datum | Actie
Wat is gedaan | Werkelijke startdatum | Afgeronde acties | Gerealiseerde kosten | Wanneer gereed
Doel behaald | Niet gereed | 2026 | Gereed volgens de laatste rapportage aan de gemeenteraad
% budget
"""


def cells(text: str) -> list[str]:
    return [cell.strip() for line in text.strip().split("\n") for cell in line.split("|")]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (TICKS, ("done", False)),
        (ASKED, ("done", True)),
        (SHARES, ("percentage_done", True)),
        (DAYS, ("done_on", True)),
        (EITHER, ("done_on", False)),
        (NONE, None),
    ],
)
def test_family(headings: str, expected: tuple[str, bool] | None) -> None:
    read = {heading: completion(heading) for heading in cells(headings)}
    assert read == dict.fromkeys(read, expected)


def test_only_a_text_is_a_heading() -> None:
    assert [completion(value) for value in (2026, True, "", "-", "…")] == [None] * 5
