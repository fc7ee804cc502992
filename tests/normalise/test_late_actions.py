"""Actions that are late, and those that are due soon."""

import datetime as dt

import pytest

from uvp_xl.normalise.actions import Normalised
from uvp_xl.normalise.late_actions import due_soon, overdue
from uvp_xl.notation.cell_reading import Planning, Status

LAST = dt.date(2020, 6, 30)


def plan(end, phase=None):
    """Return a plan of one action."""
    return Normalised(
        rows=[1], planning=[Planning("period", dt.date(2020, 1, 1), end)], status=[Status(phase)]
    )


@pytest.mark.parametrize(
    ("date", "late"),
    [(dt.date(2020, 6, 29), False), (LAST, False), (dt.date(2020, 7, 1), True)],
)
def test_a_period_ends_on_its_last_day(date, late):
    assert overdue(plan(LAST), date) == [0] * late


@pytest.mark.parametrize("phase", ["done", "dropped"])
def test_what_is_done_or_dropped_is_never_late(phase):
    assert overdue(plan(LAST, phase), dt.date.max) == []
    assert due_soon(plan(LAST, phase), LAST, 90) == []


@pytest.mark.parametrize(
    "phase", [None, "not_started", "in_progress", "paused", "delayed", "ongoing", "unknown"]
)
def test_any_other_phase_can_be_late(phase):
    assert overdue(plan(LAST, phase), dt.date(2021, 1, 1)) == [0]


def test_what_has_no_end_is_never_late():
    assert overdue(plan(None), dt.date.max) == []
    assert due_soon(plan(None), LAST, 90) == []


@pytest.mark.parametrize(
    ("date", "soon"),
    [
        (dt.date(2020, 4, 1), True),
        (dt.date(2020, 3, 31), False),
        (LAST, True),
        (dt.date(2020, 7, 1), False),
    ],
)
def test_due_soon_is_from_today_to_so_many_days(date, soon):
    assert due_soon(plan(LAST), date, 90) == [0] * soon


def test_every_action_is_late_or_due_soon_or_later():
    assert due_soon(plan(dt.date.max), dt.date.max, 90) == [0]
    assert overdue(Normalised(), LAST) == due_soon(Normalised(), LAST, 90) == []
