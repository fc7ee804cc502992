"""All tables of a plan: what the user switched off or wants to be read is no copy and not asked."""

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Area, Grid
from uvp_xl.plan import Plan
from uvp_xl.tables.plan_tables import plan_tables

HEAD = ["Actiepunt", "Maatregel", "Planning"]
ROWS = [["Wonen", "Schouw", "2026"], ["", "Spreekuur", "2026"], ["Jeugd", "Coaches", "2027"]]
GRIDS = [
    Grid("Plan", [HEAD, *ROWS], sorted_by=(Area(2, 3, 4, 3),)),
    Grid("Werklijst", [HEAD, *ROWS]),
]


@pytest.mark.parametrize(
    ("read", "off", "counted", "asked"),
    [
        ([], [], ["Plan"], True),
        (["Werklijst"], [], ["Plan", "Werklijst"], True),
        ([], ["tabel-gekopieerd"], ["Plan", "Werklijst"], True),
        ([], ["lijst-gesorteerd"], ["Plan"], False),
    ],
)
def test_what_counts(read: list[str], off: list[str], counted: list[str], asked: bool) -> None:
    found = plan_tables(GRIDS, read=read, off=off)
    assert [table.sheet for table in found.counted] == counted
    assert bool(found.found[0].reordered) == asked
    assert len(found.found) == 2


@pytest.mark.parametrize(
    ("title", "sheet", "years"),
    [
        ("Het plan 2026", "Blad1", (2026,)),
        ("Acties", "Jaarplan 2026", (2026,)),
        ("Plan 2026", "Acties 2025", ()),
        ("Uitvoeringsplan 2026-2029", "Blad1", ()),
        ("Stand per 1-4-2026", "Blad1", ()),
    ],
)
def test_a_year_in_the_titles_completes_times(title: str, sheet: str, years: list[int]) -> None:
    grid = Grid(sheet, [[title], HEAD, ["Wonen", "Schouw", "Q3"]])
    assert plan_tables([grid]).years == years
    if years:
        read = Plan(MemoryWorkbook("plan.xlsx", [grid])).actions["planning_end"][0]
        assert str(read) == "2026-09-30"
