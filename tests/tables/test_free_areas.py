"""Every filled cell outside the tables is in exactly one free area."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tables.sheets import sheet
from uvp_xl.grid import Area, Grid
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.free_areas import free_areas, without

TABLE = "Actie|Wie|Planning\nBellen|Jan|2020\nMailen|Piet|2021"


def areas(text: str) -> list[str]:
    grid = sheet(text)
    return [str(area) for area in free_areas(grid, find(grid))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TABLE, []),
        ("Titel||\n||\n" + TABLE, ["A1:A1"]),
        (TABLE + "\n||\nNoot: er is meer||\nBron: OOV||", ["A5:A6"]),
        ("Actie|Wie|Planning||\nBellen|Jan|2020||noot\nMailen|Piet|2021||", ["E2:E2"]),
        ("Titel\n \nTekst", ["A1:A1", "A3:A3"]),
        ("Titel\n␠\nTekst", ["A1:A1", "A2:A2", "A3:A3"]),
        ("", []),
    ],
)
def test_the_areas_around_tables(text: str, expected: list[str]) -> None:
    assert areas(text) == expected


def test_tables_side_by_side_leave_what_is_below_the_shorter_one() -> None:
    left = TABLE.split("\n")
    right = ["Maatregel|Trekker|Termijn", "Schouwen|Els|2020", "||", "||", "Noot||"]
    rows = [f"{a}||{b}" for a, b in zip([*left, "||", "||"], right, strict=True)]
    assert areas("\n".join(rows)) == ["E5:E5"]


CELLS = st.sampled_from(
    ["", "", "", " ", "x", "Actie", "Maatregel", "Wie", "Planning", "2020", "Thema 1: Jeugd", 3]
)
GRIDS = st.integers(1, 7).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=12)
)


@given(GRIDS)
def test_no_cell_is_lost_and_none_is_in_two_areas(rows: list[list[str | int]]) -> None:
    grid = Grid("Blad1", rows)
    tables = find(grid)
    inside = [cell for table in tables for cell in table.area]
    free = [cell for area in free_areas(grid, tables) for cell in area]
    filled = {(row, column) for row, column, _ in grid.filled_cells()}
    assert filled <= {*inside, *free}
    assert len(free) == len({*free})
    assert {*inside}.isdisjoint(free)


def test_areas_side_by_side_take_nothing_from_each_other() -> None:
    area, beside = Area(1, 1, 5, 2), Area(1, 3, 5, 4)
    assert list(without([area], [beside])) == [area]
