"""Inheritance by empty continuation cells: every sentence of the reading rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.normalise.inherit import NOWHERE, origins


def read(*rows, groups=None):
    """Return the origins of rows written as (item, holder, parties); "" is an empty cell."""
    items, holders, parties = zip(*rows, strict=True)
    return origins(items, holders, parties, groups or [1] * len(rows))


def test_an_item_goes_down_when_empty():
    found = read(("A", "", ""), ("", "", ""), ("B", "", ""), ("", "x", "y"))
    assert found.item == [0, 0, 2, 2]


def test_a_holder_goes_down_when_the_item_is_empty():
    assert read(("A", "bgm", ""), ("", "", ""), ("", "", "")).holders == [0, 0, 0]


def test_a_holder_never_goes_into_an_own_item():
    found = read(("A", "bgm", ""), ("B", "", ""), ("", "", ""))
    assert found.holders == [0, NOWHERE, NOWHERE]


def test_an_own_holder_goes_on_to_the_rows_below_it():
    assert read(("A", "bgm", ""), ("", "weth", ""), ("", "", "")).holders == [0, 1, 1]


def test_parties_go_down_when_item_and_holder_are_empty():
    found = read(("A", "bgm", "OM"), ("", "", ""), ("", "", ""))
    assert (found.parties, found.asked) == ([0, 0, 0], ())


def test_parties_never_go_into_an_own_item():
    found = read(("A", "", "OM"), ("B", "", ""), ("", "", ""))
    assert (found.parties, found.asked) == ([0, NOWHERE, NOWHERE], ())


def test_an_own_holder_makes_the_parties_a_question():
    found = read(("A", "bgm", "OM"), ("", "weth", ""))
    assert (found.parties, found.asked) == ([0, NOWHERE], (1,))


def test_below_a_row_with_an_own_holder_the_parties_of_the_item_still_hold():
    found = read(("A", "bgm", "OM"), ("", "weth", ""), ("", "", ""))
    assert (found.parties, found.asked) == ([0, NOWHERE, 0], (1,))


def test_below_a_row_with_own_parties_it_is_a_question():
    found = read(("A", "bgm", "OM"), ("", "", "GGD"), ("", "", ""), ("", "", ""))
    assert (found.parties, found.asked) == ([0, 1, NOWHERE, NOWHERE], (2, 3))


def test_own_parties_below_an_item_without_any_are_a_question_too():
    found = read(("A", "bgm", ""), ("", "", "GGD"), ("", "", ""))
    assert (found.parties, found.asked) == ([NOWHERE, 1, NOWHERE], (2,))


def test_where_nobody_has_parties_nothing_is_asked():
    found = read(("A", "bgm", ""), ("", "weth", ""), ("", "", ""))
    assert (found.parties, found.asked) == ([NOWHERE] * 3, ())


def test_an_own_item_begins_anew():
    found = read(("A", "", "OM"), ("", "", "GGD"), ("B", "bgm", "VTH"), ("", "", ""))
    assert (found.parties, found.holders) == ([0, 1, 2, 2], [NOWHERE, NOWHERE, 2, 2])


def test_nothing_goes_into_the_next_table_or_theme():
    found = read(("A", "bgm", "OM"), ("", "", ""), ("", "", ""), groups=[1, 1, 2])
    assert (found.item, found.holders) == ([0, 0, NOWHERE], [0, 0, NOWHERE])
    assert (found.parties, found.asked) == ([0, 0, NOWHERE], ())


def test_above_the_first_item_there_is_nothing_to_take_over():
    found = read(("", "", ""), ("", "bgm", "OM"), ("", "", ""), ("A", "", ""))
    assert found.item == [NOWHERE, NOWHERE, NOWHERE, 3]
    assert found.holders == [NOWHERE, 1, 1, NOWHERE]
    assert (found.parties, found.asked) == ([NOWHERE, 1, NOWHERE, NOWHERE], (2,))


def test_a_table_without_rows():
    assert origins([], [], [], []).asked == ()


CELL = st.sampled_from(["x", ""])
ROWS = st.lists(st.tuples(CELL, CELL, CELL, st.integers(1, 2)), min_size=1, max_size=12)


@pytest.mark.parametrize("column", ["item", "holders", "parties"])
@given(rows=ROWS)
def test_for_every_column(column, rows):
    items, holders, parties, groups = zip(*rows, strict=True)
    found = origins(items, holders, parties, groups)
    own = {"item": items, "holders": holders, "parties": parties}[column]
    for row, source in enumerate(getattr(found, column)):
        if own[row]:
            assert source == row  # an own value is never replaced
        elif source != NOWHERE:
            assert source < row
            assert own[source]  # only a written value is inherited
            assert not any(items[source + 1 : row + 1])  # never across an own item
            assert len(set(groups[source : row + 1])) == 1
            assert column == "holders" or not any(own[source + 1 : row])


@given(ROWS)
def test_only_rows_without_parties_are_asked_about(rows):
    items, holders, parties, groups = zip(*rows, strict=True)
    found = origins(items, holders, parties, groups)
    assert all(not parties[row] and not items[row] for row in found.asked)
    assert all(found.parties[row] == NOWHERE for row in found.asked)
