"""The log of changes as data."""

import datetime as dt

from uvp_xl.cell_edit import Edit
from uvp_xl.readback.change_log_sheet import Change, last_round

FIRST, SECOND = dt.datetime(2026, 11, 1, 9), dt.datetime(2026, 11, 2, 9)
OLD = Change(FIRST, "Jeugd", "D6", "spelling", "politi", "politie", "partij-verschreven")
NEW = Change(SECOND, "Jeugd", "F6", "periode", "31-02-2020", "29-02-2020", "planning-onduidelijk")
UNDONE = Change(SECOND, "Jeugd", "F7", "periode", 2018, "2020", "r", undone=SECOND)


def test_a_change_goes_there_and_back() -> None:
    assert OLD.edit() == Edit("Jeugd", "D6", "politi", "politie")
    assert OLD.edit(undo=True) == Edit("Jeugd", "D6", "politie", "politi")


def test_the_last_round_is_what_still_stands_of_the_latest_moment() -> None:
    assert last_round([OLD, NEW, UNDONE]) == [NEW]
    assert last_round([OLD, UNDONE]) == [OLD]
    assert last_round([UNDONE]) == []
    assert last_round([]) == []
