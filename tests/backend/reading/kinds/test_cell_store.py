from pathlib import Path

import pytest

from uvp_xl.backend.reading.kinds import limits
from uvp_xl.backend.reading.kinds.cell_store import CellBudget, CellStore
from uvp_xl.errors import TooLarge
from uvp_xl.grid import Area

FAR = "cellen te ver naar rechts of naar onderen"


@pytest.fixture
def cells():
    return CellStore(CellBudget(Path("plan.xls")), "Blad1")


def test_cells_are_at_the_position_where_they_were_put(cells):
    cells.put(2, 1, "b")
    cells.put(0, 2, "c")
    cells.repeat(1, 0, ["x"], 2)
    grid = cells.grid()
    assert grid.rows == [["", "", "c"], ["x", "", ""], ["x", "b", ""]]
    assert (grid.name, grid.hidden) == ("Blad1", False)


def test_hidden_rows_and_merges_are_cut_to_what_there_is(cells):
    cells.put(1, 1, "b")
    cells.hide(0)
    cells.hide(1, 1_000_000)
    cells.merge(0, 0, 65_535, 1)
    cells.merge(0, 2, 0, 3)
    cells.merge(3, 0, 1, 0)
    grid = cells.grid()
    assert grid.hidden_rows == {1, 2}
    assert grid.merges == (Area(1, 1, 2, 2),)


def test_no_more_merges_are_kept_than_an_honest_sheet_has(cells):
    cells.put(0, 1, "b")
    for _ in range(limits.MAX_MERGES + 1):
        cells.merge(0, 0, 0, 1)
    assert len(cells.grid().merges) == limits.MAX_MERGES


@pytest.mark.parametrize(("row", "column"), [(0, 16_384), (1_048_576, 0), (60_000, 16_000)])
def test_cells_too_far_out_are_refused_before_allocation(cells, row, column):
    with pytest.raises(TooLarge, match=FAR):
        cells.put(row, column, "x")
    with pytest.raises(TooLarge, match=FAR):
        cells.repeat(0, column, ["x"], row + 1)
    assert cells.grid().rows == []


def test_too_many_cells_are_refused(cells, monkeypatch):
    with pytest.raises(TooLarge, match="op het blad “Blad1” staan te veel cellen"):
        cells.repeat(0, 0, ["x"] * 1000, 9_000)
    monkeypatch.setattr(limits, "MAX_WRITTEN", 1)
    few = CellStore(CellBudget(Path("plan.xls")), "Blad1")
    few.put(0, 0, "x")
    with pytest.raises(TooLarge, match="te veel cellen"):
        few.put(0, 0, "y")


def test_all_sheets_share_the_room_of_the_book(monkeypatch):
    monkeypatch.setattr(limits, "MAX_BOOK_CELLS", 10)
    budget = CellBudget(Path("plan.xls"))
    CellStore(budget, "Blad1").put(2, 2, "x")
    with pytest.raises(TooLarge, match="op het blad “Blad2”"):
        CellStore(budget, "Blad2").put(1, 0, "x")
