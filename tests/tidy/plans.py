"""A small plan with a proposal of nearly every kind."""

from __future__ import annotations

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Value
from uvp_xl.plan import Plan

HEADER = ("Actiepunt", "Maatregel 2018", "PH", "Partijen", "Trekker", "Planning", "Begroting")
ROWS: list[list[Value]] = [
    ["Uitvoeringsplan Veiligheid 2020 - 2021", "", "", "", "", "", ""],
    ["Gemeente Noordoostpolder", "", "", "", "", "", ""],
    ["Prioriteit 1: Jeugd", "", "", "", "", "", ""],
    ["Doelstelling: rust in Noorsoostpolder", "", "", "", "", "", ""],
    [*HEADER],
    ["Alcohol", "Voor\u00adlichting", "Burgemeester Wethouder", "politie, Veiligheidshuys, etc.",
     "OOV", "31-02-2020", "€ 12,500"],
    ["", "Controles\u00a0in de horeca", "Jeugd", "OM, GGD. Veiligheidshuis", "OOV", 2020, 1500],
    ["Drugs", "<b>Folder</b>", "Burgemeester", "Openbaar Ministerie", "OOV", "2021", "p.m."],
]  # fmt: skip


def book() -> MemoryWorkbook:
    """Return the plan on one sheet, named "Jeugd & wijk"."""
    return MemoryWorkbook("plan.xlsx", [Grid("Jeugd & wijk", [list(row) for row in ROWS])])


def plan() -> Plan:
    """Return the plan as read."""
    return Plan(book())
