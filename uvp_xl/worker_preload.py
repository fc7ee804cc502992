"""Warm-up of worker processes: importing this module loads everything and checks one plan.

A fork server imports it, and every worker is a copy of that process. Otherwise each worker would
load the rules and build the lists of names again, which takes as long as checking forty plans.
"""

import datetime as dt

import python_calamine

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.backend.reading import metadata_reader
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan

_HEADINGS = "Actiepunt Maatregel Portefeuillehouder Partijen Trekker Planning Begroting Status"
_PLAN = [
    ["Uitvoeringsplan 2020", *[""] * 7],
    ["Gemeente Voorbeeld", *[""] * 7],
    _HEADINGS.split(),
    ["Jeugd", "Folder", "burgemeester", "poltie, GGD", "team Y", "eind 2020", "€ 500", "gereed"],
]
"""A small plan; checking it loads the lists of names."""

DATE = dt.date(2020, 1, 1)
READERS = (python_calamine, metadata_reader)
PLAN = Plan(MemoryWorkbook("warm", (Grid("Plan", _PLAN),)))
VERDICT = PLAN.verdict(DATE)
