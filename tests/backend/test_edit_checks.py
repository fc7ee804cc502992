import datetime as dt

import pytest

from uvp_xl.backend import edit_checks as module
from uvp_xl.backend.edit_checks import objection, same_value
from uvp_xl.cell_edit import Edit
from uvp_xl.errors import UsageError
from uvp_xl.grid import NO_RESULT, Area, Grid, Percentage, SeenText, UnreadCell
from uvp_xl.storable_text import MAX_TEXT

GRID = Grid("Jeugd", [["a", 2.0, NO_RESULT], ["b", "", ""]], (Area(2, 1, 2, 2),))


def why(cell, old, new, grid=GRID):
    return objection(Edit("Jeugd", cell, old, new), grid, grid.value(1, 1) if not cell else old)


@pytest.mark.parametrize(
    ("cell", "old", "new", "reason"),
    [
        ("A1", "a", "x", ""),
        ("B1", 2, "x", ""),
        ("A2", "b", "x", ""),
        ("XFD1048576", "", "x", ""),
        ("B2", "", "x", module.MERGED),
        ("C1", NO_RESULT, "x", module.FORMULA),
        ("A1", "a", "x" * (MAX_TEXT + 1), module.TOO_LONG),
        ("A1048577", "", "x", module.NO_CELL),
        ("XFE1", "", "x", module.NO_CELL),
    ],
)
def test_what_a_grid_can_tell(cell, old, new, reason):
    assert why(cell, old, new) == reason


@pytest.mark.parametrize(
    ("present", "reason"),
    [
        (SeenText("2026", "2025 2026", "2025"), module.STRUCK),
        (SeenText("", "oud", "oud"), module.STRUCK),
        (SeenText("maart 2026", dt.date(2026, 3, 1)), ""),
        (SeenText("✓", "ü"), ""),
    ],
)
def test_a_new_text_may_not_hide_what_was_struck_through(present, reason):
    assert objection(Edit("Jeugd", "A1", present, "x"), GRID, present) == reason


def test_a_value_is_the_same_by_what_is_stored():
    month = SeenText("maart 2026", dt.date(2026, 3, 1))
    assert same_value(month, SeenText("maart 2026", dt.date(2026, 3, 1)))
    assert same_value(dt.date(2026, 3, 1), month)
    assert not same_value(month, SeenText("maart 2026", dt.date(2026, 3, 2)))
    assert not same_value(month, "maart 2026")


def test_what_could_not_be_read_is_never_changed():
    grid = Grid("Jeugd", [["a", ""]], unread=(UnreadCell(1, 2, "waarom"), UnreadCell(1, 1, "x")))
    assert why("B1", "", "x", grid) == why("A1", "a", "x", grid) == module.UNREAD
    assert why("C1", "", "x", grid) == ""
    nothing = Grid("Jeugd", unread=(UnreadCell(1, 1, "waarom"),))
    assert why("C9", "", "x", nothing) == module.UNREAD


def test_no_sheet_another_value_and_no_address():
    edit = Edit("Jeugd", "A1", "a", "b")
    assert objection(edit, None, "") == module.NO_SHEET
    assert objection(edit, GRID, "A") == module.CHANGED
    with pytest.raises(UsageError):
        objection(Edit("Jeugd", "A", "a", "b"), GRID, "a")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (2019, 2019.0, True),
        (1, True, False),
        ("", 0, False),
        ("2019", 2019, False),
        (0.5, Percentage(0.5), False),
        (dt.datetime(2020, 1, 1), dt.date(2020, 1, 1), True),
        (dt.datetime(2020, 1, 1, 8), dt.date(2020, 1, 1), False),
        (dt.time(12), dt.timedelta(hours=12), False),
    ],
)
def test_values_are_the_same_by_kind_and_worth(one, other, same):
    assert same_value(one, other) is same_value(other, one) is same
