"""Importing this makes a process ready to check plans: all is loaded, and was used once.

Where processes can be forked, one is made so and the others are copies of it. Otherwise each worker
would load the rules and build the lists of names again, which takes as long as forty plans.
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
"""A plan with something in it for the lists of names to look up."""

DATE = dt.date(2020, 1, 1)
READERS = (python_calamine, metadata_reader)
PLAN = Plan(MemoryWorkbook("warm", (Grid("Plan", _PLAN),)))
VERDICT = PLAN.verdict(DATE)
