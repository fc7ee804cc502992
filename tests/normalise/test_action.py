"""An action as a view over the columns of its plan."""

import datetime as dt

import pytest

from tests.reference import DATE, plan
from uvp_xl.normalise.action import Action
from uvp_xl.normalise.actions import Normalised
from uvp_xl.notation.cell_reading import Planning, Status

LAST = dt.date(2020, 6, 30)


def action(end, phase=None):
    """An action with this last day and phase."""
    planning = Planning("period", dt.date(2020, 1, 1), end)
    return Action(Normalised(rows=[1], planning=[planning], status=[Status(phase)]), 0)


def test_an_action_reads_the_columns_of_its_plan() -> None:
    columns, actions = plan().normalised, plan().rule_context(DATE).actions
    assert [a.index for a in actions] == list(range(len(columns)))
    assert [a.text("lead") for a in actions] == columns.texts["lead"]
    assert [a.raw("planning") for a in actions] == columns.raw["planning"]
    assert [a.item for a in actions] == columns.items
    assert [a.inherited_from("item") for a in actions] == columns.taken["item"]
    assert [a.status_text for a in actions] == columns.status_texts
    for name in ("holders", "parties", "planning", "budget", "status"):
        assert [getattr(a, name) for a in actions] == getattr(columns, name)
    assert [(a.row, a.theme, a.table) for a in actions] == [
        (row, theme, columns.tables[table])
        for row, theme, table in zip(columns.rows, columns.themes, columns.table, strict=True)
    ]
    assert actions[3].cell("measure") == columns.cell(3, "measure")
    assert not any(a.has_status_column for a in actions)


@pytest.mark.parametrize(
    ("date", "late"),
    [(dt.date(2020, 6, 29), False), (LAST, False), (dt.date(2020, 7, 1), True)],
)
def test_a_period_ends_on_its_last_day(date, late):
    assert action(LAST).overdue(date) is late


@pytest.mark.parametrize("phase", ["done", "dropped"])
def test_a_finished_action_is_never_overdue(phase):
    assert not action(LAST, phase).overdue(dt.date.max)
    assert not action(LAST, phase).due_soon(LAST, 90)


@pytest.mark.parametrize(
    "phase", [None, "not_started", "in_progress", "paused", "delayed", "ongoing", "unknown"]
)
def test_an_action_in_any_other_phase_can_be_overdue(phase):
    assert action(LAST, phase).overdue(dt.date(2021, 1, 1))


def test_an_action_without_an_end_is_never_overdue():
    assert not action(None).overdue(dt.date.max)
    assert not action(None).due_soon(LAST, 90)


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
    assert action(LAST).due_soon(date, 90) is soon


def test_an_end_on_the_last_day_of_the_calendar_is_due_soon():
    assert action(dt.date.max).due_soon(dt.date.max, 90)
