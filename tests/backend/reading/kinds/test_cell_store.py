import random

import pytest

from uvp_xl.backend.reading.kinds.cell_store import (
    DENSE,
    FAR_COLUMNS,
    FAR_ROWS,
    CellStore,
    has_far_cells,
)
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import Area, SeenText, UnreadCell
from uvp_xl.work_budget import metered


@pytest.fixture
def cells():
    return CellStore("Blad1")


def test_cells_are_at_the_position_where_they_were_put(cells):
    cells.put(2, 1, "b")
    cells.put(0, 2, "c")
    cells.put(9, 9, "")
    cells.repeat(1, 0, "x", 1, 2)
    grid = cells.grid()
    assert grid.rows == [["", "", "c"], ["x", "", ""], ["x", "b", ""]]
    assert (grid.name, grid.hidden) == ("Blad1", False)


def test_the_last_value_of_a_cell_counts(cells):
    for value in "abc":
        cells.put(0, 1, value)
        cells.put(0, 0, value)
    assert cells.grid().rows == [["c", "c"]]


def test_rows_are_hidden_one_by_one_or_together(cells):
    cells.repeat(0, 0, "x", 1, 12)
    for row in (0, 1, 2, 5, 4, 8, 9):
        cells.hide(row)
    cells.hide(10, 2)
    assert cells.grid().hidden_rows == {1, 2, 3, 5, 6, 9, 10, 11, 12}


def test_the_same_merge_counts_once(cells):
    cells.put(3, 3, "x")
    for _ in range(3):
        cells.merge(0, 0, 1, 1)
    assert cells.grid().merges == (Area(1, 1, 2, 2),)


def test_hidden_rows_and_merges_are_cut_to_what_there_is(cells):
    cells.put(1, 1, "b")
    cells.hide(0)
    cells.hide(1, 1_000_000)
    cells.hide(0, 5)
    cells.merge(0, 0, 65_535, 1)
    cells.merge(0, 2, 0, 3)
    cells.merge(3, 0, 1, 0)
    grid = cells.grid()
    assert grid.hidden_rows == {1, 2}
    assert grid.merges == (Area(1, 1, 2, 2),)


@pytest.mark.parametrize("far", [(1_048_575, 0), (0, 16_383), (1_048_575, 16_383), (400_000, 3)])
def test_a_far_cell_is_kept_apart_from_the_rows(cells, far):
    for row in range(5):
        for column in range(12):
            cells.put(row, column, f"{row},{column}")
    cells.put(*far, " ")
    grid = cells.grid()
    row, column = far
    assert grid.value(row + 1, column + 1) == " "
    if 12 * row > DENSE or row * column > DENSE:
        assert (grid.height, grid.width) == (5, 12)
        assert grid.far_cells == {(row + 1, column + 1): " "}
    assert len(list(grid.filled_cells())) == 61


def test_no_cell_is_lost_however_they_are_spread(cells):
    chosen = random.Random(1)
    spread = {(chosen.randrange(1_048_576), chosen.randrange(16_384)) for _ in range(3_000)}
    spread |= {(n, n) for n in range(16_000)} | {(n, 0) for n in range(2_000)}
    for cell in spread:
        cells.put(*cell, "x")
    grid = cells.grid()
    assert {(row - 1, column - 1) for row, column, _ in grid.filled_cells()} == spread
    assert grid.height * grid.width <= DENSE


def test_a_full_sheet_is_never_cut(cells):
    cells.repeat(0, 0, "x", 1_100, 1_000)
    assert cells.grid().far_cells == {}


def test_an_address_outside_any_sheet_is_told(cells):
    cells.put(1_048_576, 0, "x")
    cells.put(0, 16_384, "x")
    cells.miss(3, 2, "een waarde die uvp-xl niet kent")
    cells.miss(1_048_576, 2, "een breuk in het bestand")
    assert cells.grid().unread == (
        UnreadCell(1, 1, "een cel met een adres dat in Excel niet bestaat"),
        UnreadCell(4, 3, "een waarde die uvp-xl niet kent"),
    )


def test_repeated_cells_are_drawn_from_the_budget_before_they_are_stored():
    with metered("plan.ods"), pytest.raises(TooMuchWork, match="cellen op het blad “Blad1”"):
        CellStore("Blad1").repeat(0, 0, "x", 9_000_000, 10**12)


def test_a_filled_row_is_work_like_one_more_cell(cells, little_work):
    cells.repeat(0, 0, 1.0, 7_000, 1)
    assert cells.grid().width == 7_000
    high = CellStore("Blad2")
    high.repeat(0, 0, 1.0, 1, 4_500)
    with pytest.raises(TooMuchWork, match="cellen op het blad “Blad2”"):
        high.grid()


def test_the_signs_of_repeated_cells_count_too():
    with metered("plan.ods"), pytest.raises(TooMuchWork, match="bytes gelezen"):
        CellStore("Blad1").repeat(0, 0, "x" * 32_000, 1_000, 10)


def test_all_sheets_share_the_budget_of_the_book():
    def read_all():
        for number in range(300):
            sheet = CellStore(f"Blad{number}")
            for row in range(40):
                sheet.put(row, 0, "x" * 32_000)
            sheet.grid()

    with metered("plan.xls"), pytest.raises(TooMuchWork, match=r"bytes gelezen op het blad"):
        read_all()


def test_rows_are_not_to_be_held_when_cells_in_them_are_far():
    wide = FAR_COLUMNS + 2
    assert not has_far_cells([])
    assert not has_far_cells([["x", "y"]] * 20_000)
    assert not has_far_cells([["x"], *[[""]] * (FAR_ROWS - 1), ["x"]])
    assert has_far_cells([["x"], *[[""]] * (FAR_ROWS + 1), ["x"]])
    assert has_far_cells([["x", *[""] * wide, "x"]])
    assert not has_far_cells([["x", *["", "y"] * wide]])
    assert has_far_cells([["x", *["", "y"] * wide], *[["x", *["", ""] * wide]] * 9_000])


@pytest.mark.parametrize("stray", [2, 3, 50])
def test_stray_cells_next_to_each_other_cost_no_cell_of_the_plan(cells, stray):
    for row in range(41):
        for column in range(8):
            cells.put(row, column, "x")
    for number in range(stray):
        cells.put(700_000 + number, 2, " ")
        cells.put(40, 16_000 + number, " ")
    grid = cells.grid()
    assert (grid.height, grid.width) == (41, 8)
    assert len(grid.far_cells) == 2 * stray


def test_colours_are_kept_for_empty_cells_too_and_repeated_ones_only_beside_values():
    store = CellStore("Blad")
    store.put(2, 1, "x")
    store.fill(0, 0, "00B050")
    store.fill(2, 1, "FF0000", width=16_000, height=1_000_000)
    store.fill(8, 9, "FFC000", width=3, height=3)
    store.fill(7, 8, "00B050")
    store.fill(-1, 0, "FF0000")
    store.fill(0, 16_384, "FF0000")
    assert store.grid().fills == {(1, 1): "00B050", (3, 2): "FF0000", (8, 9): "00B050"}


def test_colours_draw_from_the_budget(little_work):
    store = CellStore("Blad")
    store.put(9_999, 9, "x")
    store.fill(0, 0, "00B050", width=10, height=10_000)
    with pytest.raises(TooMuchWork):
        store.grid()


def test_a_struck_text_is_kept_though_its_reader_sees_nothing():
    store = CellStore("Blad")
    store.put(0, 0, SeenText("", "oud", "oud"))
    store.repeat(0, 1, SeenText("", "oud", "oud"), 2, 1)
    (row,) = store.grid().rows
    assert [value.struck for value in row] == ["oud"] * 3
