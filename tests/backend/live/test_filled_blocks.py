import random

import pytest

from uvp_xl.backend.live.filled_blocks import (
    SMALL,
    area_size,
    counted_blocks,
    covering_blocks,
    is_large,
    spend_cells,
)
from uvp_xl.backend.reading.kinds.cell_store import DENSE, FAR_COLUMNS, FAR_ROWS
from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import Area
from uvp_xl.work_budget import UNITS, Work, metered

SHEET = Area(1, 1, 1_048_576, 16_384)
SPREAD = random.Random(1)
CASES = {
    "plan and corners": [*Area(1, 1, 200, 12), (1_048_576, 1), (1, 16_384), (1_048_576, 16_384)],
    "spread": [(SPREAD.randint(1, 1_048_576), SPREAD.randint(1, 16_384)) for _ in range(40)],
    "one row": [(7, column) for column in range(1, 16_385)],
    "nothing": [],
}


def asked(cells, calls):
    def count(part):
        calls.append(part)
        return sum(cell in part for cell in cells)

    return count


@pytest.mark.parametrize("case", CASES)
def test_blocks_have_each_cell_once_and_are_not_large(case):
    cells = set(CASES[case])
    known = [Area(*cell, *cell) for cell in cells]
    for blocks in (
        list(counted_blocks(SHEET, asked(cells, []), "hier")),
        list(covering_blocks(known)),
    ):
        assert all(sum(cell in block for block in blocks) == 1 for cell in cells)
        assert all(area_size(block) <= max(SMALL, 4 * len(cells)) for block in blocks)
        assert len(blocks) <= max(8, len(cells))


def test_a_plan_and_a_far_cell_take_few_questions():
    calls = []
    list(counted_blocks(SHEET, asked(CASES["plan and corners"], calls), "hier"))
    assert len(calls) <= 70


def test_a_large_full_block_is_read_in_pieces():
    full = Area(1, 1, 1_000_000, 3)
    blocks = list(covering_blocks([full]))
    assert sum(map(area_size, blocks)) == 3_000_000
    assert max(map(area_size, blocks)) <= DENSE


def test_a_used_range_up_to_a_million_cells_is_read_at_once():
    assert not is_large(Area(1, 1, FAR_ROWS, DENSE // FAR_ROWS))
    assert is_large(Area(1, 1, FAR_ROWS, DENSE // FAR_ROWS + 1))


def test_a_used_range_that_may_have_far_cells_is_looked_into():
    assert is_large(Area(1, 1, FAR_ROWS + 1, 1))
    assert is_large(Area(1, 1, 1, FAR_COLUMNS + 1))


def test_filled_cells_are_work_and_empty_ones_hardly():
    with metered("plan.xlsx") as budget:
        spend_cells([["", None] * 32, ["x", 1.0]], "hier")
        assert budget.left == UNITS * 1_000 - 3 * Work.CELLS.units


def test_questions_are_work():
    # Every count is one, so each half may have a cell, down to the smallest parts.
    with metered("plan.xlsx"), pytest.raises(TooMuchWork, match="hier"):
        list(counted_blocks(SHEET, lambda part: 2 * -(-area_size(part) // SMALL), "hier"))
