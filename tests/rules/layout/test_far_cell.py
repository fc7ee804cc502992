import datetime as dt

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, UnreadCell
from uvp_xl.plan import Plan


def messages(grid, rule):
    found = Plan(MemoryWorkbook("plan.xlsx", [grid])).check(dt.date(2020, 11, 1))
    return [(finding.cell, finding.message) for finding in found if finding.rule == rule]


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        (
            {(1_048_576, 1): " "},
            "Ver van de rest van dit blad staat hier iets onzichtbaars, zoals een spatie. "
            "Maak deze cel leeg.",
        ),
        (
            {(900_000, 1): " ", (1_048_576, 1): "x", (1_048_576, 2): 1.0},
            "Ver van de rest van dit blad, in deze cel en in nog 2 cellen, staat iets dat uvp-xl "
            "niet bij een tabel leest. Zet het bij de rest, of maak die cellen leeg.",
        ),
    ],
)
def test_far_cells_are_one_finding_for_a_sheet(cells, message):
    first = "A1048576" if len(cells) == 1 else "A900000"
    grid = Grid("Plan", [["actiepunt"]], far_cells=cells)
    assert messages(grid, "cel-ver-weg") == [(first, message)]


def test_a_citizen_number_far_away_is_found():
    grid = Grid("Plan", [["actiepunt"]], far_cells={(900_000, 3): "BSN 111222333"})
    assert [cell for cell, _ in messages(grid, "bsn-in-plan")] == ["C900000"]


def test_many_unread_cells_are_counted():
    unread = tuple(UnreadCell(row, 1, "een waarde die uvp-xl niet kent") for row in range(1, 31))
    found = messages(Grid("Plan", [["x"]] * 30, unread=unread), "cel-onleesbaar")
    assert len(found) == 20
    assert found[-1][1].endswith("kijk zelf of het klopt. Dat geldt ook voor 10 andere cellen.")
    assert "andere" not in found[0][1]
