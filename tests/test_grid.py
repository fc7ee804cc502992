"""Cells, areas and their addresses."""

import copy
import datetime as dt
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.errors import UsageError
from uvp_xl.grid import (
    Area,
    AreaIndex,
    CellError,
    Grid,
    Percentage,
    SeenText,
    UnreadCell,
    address,
    area,
    column_number,
    letters,
    position,
)

LAST = (1_048_576, 16_384)


@pytest.mark.parametrize(
    ("column", "name"),
    [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")],
)
def test_letters_of_a_column(column, name):
    assert letters(column) == name
    assert position(f"{name}1") == (1, column)
    assert column_number(name) == column_number(name.lower()) == column


@given(st.integers(1, LAST[0]), st.integers(1, LAST[1]))
def test_an_address_leads_back_to_its_cell(row, column):
    assert position(address(row, column)) == (row, column)


@pytest.mark.parametrize("cell", ["$C$12", "c12", "C$12"])
def test_an_absolute_or_small_address_is_the_same_cell(cell):
    assert position(cell) == (12, 3)


@pytest.mark.parametrize("wrong", ["", "12", "C", "C0", "C12:D4", "AAAA1", "C١", "C 12", "Blad!C1"])
def test_what_is_no_address_is_wrong_usage(wrong):
    with pytest.raises(UsageError, match="is geen celadres zoals C12"):
        position(wrong)


@pytest.mark.parametrize(
    ("reference", "meant"),
    [("A1:C2", Area(1, 1, 2, 3)), ("C2:A1", Area(1, 1, 2, 3)), ("B3", Area(3, 2, 3, 2))],
)
def test_an_area_is_a_range_or_one_cell(reference, meant):
    assert area(reference) == meant


@pytest.mark.parametrize("wrong", ["A1:", ":A1", "A:C", "A1:B2:C3", ""])
def test_what_is_no_area_is_wrong_usage(wrong):
    with pytest.raises(UsageError):
        area(wrong)


def test_an_area_knows_its_cells_and_its_name():
    found = Area(2, 1, 3, 4)
    assert (2, 1) in found
    assert (3, 4) in found
    assert (1, 1) not in found
    assert (3, 5) not in found
    assert str(found) == "A2:D3"


def test_outside_the_sheet_every_cell_is_empty():
    grid = Grid("Blad", [["a", 2], ["", 3.5]])
    assert (grid.height, grid.width) == (2, 2)
    assert [grid.value(*cell) for cell in [(1, 1), (2, 2), (0, 1), (1, 0), (3, 1), (1, 3)]] == [
        "a",
        3.5,
        "",
        "",
        "",
        "",
    ]


def test_an_empty_sheet_has_no_cells():
    assert (Grid("Leeg").height, Grid("Leeg").width, Grid("Leeg").value(1, 1)) == (0, 0, "")


def test_shorter_rows_are_filled_up():
    grid = Grid("Blad", [["a"], [], ["b", "c", 1]])
    assert [list(row) for row in grid.rows] == [["a", "", ""], ["", "", ""], ["b", "c", 1]]


def test_rows_of_one_width_stay_the_same_object():
    rows = [["a", "b"], ["c", "d"]]
    assert Grid("Blad", rows).rows is rows


def test_bands_are_merged_over_columns_within_a_row():
    merges = (Area(2, 1, 2, 4), Area(3, 1, 4, 1), Area(5, 2, 6, 3), Area(7, 2, 7, 2))
    assert Grid("Blad", [["Titel"]], merges).bands == {(2, 1)}


def test_an_error_value_shows_its_dutch_name():
    assert str(CellError("#VERW!")) == "#VERW!"
    assert CellError("#VERW!") == CellError("#VERW!") != CellError("#N/B")


@pytest.mark.parametrize(
    ("fraction", "shown"),
    [
        (0.5, "50%"),
        (0.125, "12,5%"),
        (0.07, "7%"),
        (0.29, "29%"),
        (1, "100%"),
        (-0.1, "-10%"),
        (-0.0, "0%"),
        (12.5, "1250%"),
        (1 / 3, "33,3333333333333%"),
    ],
)
def test_a_percentage_is_shown_as_in_a_dutch_excel(fraction, shown):
    assert str(Percentage(fraction)) == shown


def test_a_percentage_is_no_number():
    assert Percentage(0.5) == Percentage(0.5) != Percentage(0.25)
    assert Percentage(0.5) != 0.5
    assert len({Percentage(0.5), Percentage(0.5), 0.5}) == 2


def areas():
    """Areas in a small corner, so that many overlap, and some down to the last row."""
    sides = st.tuples(*[st.integers(1, 9)] * 4, st.booleans())
    return sides.map(
        lambda s: Area(min(s[0], s[1]), min(s[2], s[3]), LAST[0] if s[4] else max(s[:2]),
                       max(s[2:4]))
    )  # fmt: skip


@given(st.lists(areas(), max_size=12), st.sampled_from([*range(1, 11), LAST[0]]))
def test_an_index_of_areas_finds_what_looking_at_each_finds(listed, row):
    index = AreaIndex(listed)
    for cell in [(row, column) for column in range(1, 11)]:
        around = [area for area in listed if cell in area]
        assert (cell in index) == bool(around)
        covered = any(cell != (area.top, area.left) for area in around)
        assert index.is_covered(*cell) == covered


def test_a_sheet_knows_its_merged_and_its_unread_cells():
    grid = Grid("Plan", merges=(Area(1, 1, 1, 2),), unread=(UnreadCell(3, 4, "waarom"),))
    assert grid.merged_cells.is_covered(1, 2)
    assert grid.unread_cells == {(3, 4)}


def test_a_seen_text_is_a_text_that_knows_what_is_stored():
    seen = SeenText("maart 2026", dt.date(2026, 3, 1))
    assert seen == "maart 2026"
    assert isinstance(seen, str)
    assert (seen.stored, seen.struck, seen.is_struck) == (dt.date(2026, 3, 1), "", False)
    assert SeenText("", "politie", "politie").is_struck
    assert not SeenText("OM", "politie, OM", "politie, ").is_struck


def test_a_seen_text_survives_a_copy():
    for clone in (copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))):
        seen = clone(SeenText("2026", "2025 2026", "2025 "))
        assert (seen, seen.stored, seen.struck) == ("2026", "2025 2026", "2025 ")
