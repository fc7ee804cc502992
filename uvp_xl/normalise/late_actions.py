"""Which actions are late: their last day lies before the reference date and they are not done."""

from __future__ import annotations

import datetime as dt

from uvp_xl.normalise.actions import Normalised

FINISHED = ("done", "dropped")
"""The phases in which an action can no longer be late."""


def overdue(plan: Normalised, date: dt.date) -> list[int]:
    """The actions (by index) that are overdue on `date`; without a status an action is not done."""
    return [
        action
        for action, (planned, status) in enumerate(zip(plan.planning, plan.status, strict=True))
        if planned.end is not None and planned.end < date and status.phase not in FINISHED
    ]


def due_soon(plan: Normalised, date: dt.date, days: int) -> list[int]:
    """The actions that are not done and whose last day is at most `days` after `date`."""
    return [
        action
        for action, (planned, status) in enumerate(zip(plan.planning, plan.status, strict=True))
        if planned.end is not None
        and 0 <= (planned.end - date).days <= days
        and status.phase not in FINISHED
    ]
