"""All tables of a plan: what the user switched off or wants to be read is no copy and not asked."""

import pytest

from uvp_xl.grid import Area, Grid
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
