"""Counts of actions: all, the overdue ones, and those that lack something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from uvp_xl.reports.report_context import ReportContext

HEADINGS = ("Acties", "Te laat", "Zonder trekker", "Zonder planning")
"""The headings of the counts that `ActionCounts.counts` returns."""


@dataclass(frozen=True)
class ActionCounts:
    """The actions, by index, that are overdue or lack something."""

    overdue: frozenset[int] = frozenset()
    without_lead: frozenset[int] = frozenset()
    without_planning: frozenset[int] = frozenset()
    without_budget: frozenset[int] = frozenset()

    def counts(self, actions: Sequence[int]) -> tuple[int, ...]:
        """Return the counts of these actions, in the order of `HEADINGS`."""
        kinds = (self.overdue, self.without_lead, self.without_planning)
        return len(actions), *(count_in(actions, kind) for kind in kinds)


def action_counts(context: ReportContext) -> ActionCounts:
    """Find the actions that are overdue or lack something."""
    actions = context.actions
    return ActionCounts(
        frozenset(a.index for a in actions if a.overdue(context.date)),
        frozenset(a.index for a in actions if not a.text("lead")),
        frozenset(a.index for a in actions if a.planning.kind == "empty"),
        frozenset(a.index for a in actions if a.budget.kind == "empty"),
    )


def count_in(actions: Iterable[int], kind: frozenset[int]) -> int:
    """Return how many of these actions are of a kind."""
    return sum(action in kind for action in actions)
