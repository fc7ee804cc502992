"""A merge changes no action: a sub-heading over the columns, and cells over several rows."""

import datetime as dt
import importlib
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import uvp_xl
from tests.strangers.test_strangers import PLANS
from tests.tables.sheets import sheet
from tests.variants import merged as reference_merged
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Area, Grid
from uvp_xl.plan import Plan

HOUSES = Path(__file__).parent.parent / "houses"
NAMES = sorted({p.stem for p in HOUSES.glob("*.py")} - {"__init__", "house", "test_houses"})
DATE = dt.date(2026, 6, 1)


def records(grids):
    """Return the actions on these sheets."""
    return Plan(MemoryWorkbook("plan.xlsx", grids)).records()


def loosened(grid):
    """Return a sheet with all its cells unmerged, as Excel leaves them: only the first is filled.

    Headings over several columns stay merged: without a merge it is unclear what they are about.
    """
    header = next((n for n, row in enumerate(grid.rows, 1) if sum(v != "" for v in row) > 2), 0)
    return replace(grid, merges=tuple(a for a in grid.merges if a.top <= header + 1))


def banded(grid, rows):
    """Return a sheet in which the lone cells of these rows are merged over all columns."""
    areas = tuple(Area(row, 1, row, grid.width) for row in rows)
    return replace(grid, merges=(*grid.merges, *areas))


def sub_headings(plan):
    """Return the rows with a sub-heading by sheet, as far as they have one filled cell."""
    kinds = {}
    for table in plan.tables:
        kinds.setdefault(table.sheet, set()).update(
            row for row, kind in table.row_kinds.items() if kind == "sub_heading"
        )
    return kinds


@pytest.mark.parametrize("name", NAMES)
def test_each_house_unmerged_and_with_merged_sub_headings(name, tmp_path):
    house = importlib.import_module(f"tests.houses.{name}")
    house.build(tmp_path / "plan.xlsx")
    plan = uvp_xl.read(tmp_path / "plan.xlsx")
    assert records([*map(loosened, plan.grids)]) == plan.records()
    rows = sub_headings(plan)
    grids = [
        banded(grid, [r for r in rows.get(grid.name, ()) if sum(map(bool, grid.rows[r - 1])) == 1])
        for grid in plan.grids
    ]
    assert records(grids) == plan.records()


@pytest.mark.parametrize("name", sorted(PLANS))
def test_each_plan_of_a_stranger_unmerged(name):
    grids = [one.grid() for one in PLANS[name].sheets]
    plan = Plan(MemoryWorkbook("plan.xlsx", grids))
    assert records([*map(loosened, plan.grids)]) == plan.records()


def test_the_reference_plan_with_items_holders_and_parties_over_rows(tmp_path):
    plan = uvp_xl.read(reference_merged(tmp_path / "plan.xlsx", within_items=True))
    assert records([*map(loosened, plan.grids)]) == plan.records()


TITLE = st.sampled_from(["Jeugd", "Veilig ondernemen", "Thema 2: Wonen", "3. Zorg", "2026"])
BLOCKS = st.lists(st.tuples(TITLE, st.integers(1, 3)), min_size=2, max_size=4)
HEADERS = {
    "Actiepunt|Maatregel|Trekker|Planning": "Punt {n}|Iets doen in wijk {n}|OOV|2026",
    "Activiteit|Jaar|Trekker|Status": "Iets doen in wijk {n}|2026|OOV|loopt",
    "Nr|Maatregel|Trekker|Planning": "{n}|Iets doen in wijk {n}|OOV|2026",
}


@given(BLOCKS, st.sampled_from([*HEADERS]), st.sampled_from(["", "Prioriteit 1: Veilig\n"]))
def test_an_invented_plan_with_sub_headings(blocks, header, above):
    assume(not above or sum(title != "2026" for title, _ in blocks) > 1)  # one can be an item
    lines, rows, number = [*above.split("\n")[:-1], header], [], 0
    for title, count in blocks:
        lines.append(f"{title}|||")
        rows.append(len(lines))
        for _ in range(count):
            number += 1
            lines.append(HEADERS[header].format(n=number))
    loose = sheet("\n".join(lines))
    assert records([banded(loose, rows)]) == records([loose])
    assert len(records([loose])) == number


@pytest.mark.parametrize("merge", [False, True])
def test_through_a_file(merge, tmp_path):
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Plan"
    for row in [["Activiteit", "Jaar", "Trekker"], ["1. Jeugd"], ["1.1 Straatcoach", 2026, "OOV"],
                ["2. Wonen"], ["2.1 Buurtbezoek", 2026, "OOV"]]:  # fmt: skip
        page.append(row)
    for row in (2, 4) if merge else ():
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=3)
    book.save(tmp_path / "plan.xlsx")
    plan = uvp_xl.read(tmp_path / "plan.xlsx")
    assert [(r["theme_title"], r["measure"], r["row"]) for r in plan.records()] == [
        ("Jeugd", "1.1 Straatcoach", 3),
        ("Wonen", "2.1 Buurtbezoek", 5),
    ]
    assert "cellen-samengevoegd" not in {f.rule for f in plan.check(DATE)}


def test_merged_cells_over_rows_are_those_of_the_first():
    text = "Actiepunt|Maatregel|PH|Partijen|Planning\nA|a|bgm|OM|2026\n|b|||2026\nC|c|bgm|OM|2026"
    grid = sheet(text)
    merges = (Area(2, 1, 3, 1), Area(2, 3, 3, 3), Area(2, 4, 3, 4))
    assert records([replace(grid, merges=merges)]) == records([grid])
    assert isinstance(grid, Grid)
