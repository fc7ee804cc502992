"""What is counted about actions on several sheets: how many, how many late, and what they lack."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from uvp_xl.normalise.actions import Normalised
from uvp_xl.reports.report_context import View

HEADINGS = ("Acties", "Te laat", "Zonder trekker", "Zonder planning")
"""The headings of the counts that `Tally.counts` gives."""


@dataclass(frozen=True)
class Tally:
    """The actions, by index, that are late or lack something."""

    plan: Normalised
    late: frozenset[int]

    @cached_property
    def without_lead(self) -> frozenset[int]:
        """Nobody is named who pulls the action."""
        return frozenset(a for a, said in enumerate(self.plan.texts.get("lead", ())) if not said)

    @cached_property
    def without_planning(self) -> frozenset[int]:
        """The planning is empty."""
        return frozenset(a for a, p in enumerate(self.plan.planning) if p.kind == "empty")

    @cached_property
    def without_budget(self) -> frozenset[int]:
        """The budget is empty."""
        return frozenset(a for a, b in enumerate(self.plan.budget) if b.kind == "empty")

    def counts(self, actions: Sequence[int]) -> tuple[int, ...]:
        """The counts of these actions, in the order of `HEADINGS`."""
        kinds = (self.late, self.without_lead, self.without_planning)
        return len(actions), *(among(actions, kind) for kind in kinds)


def tally(view: View) -> Tally:
    """What there is to count in this plan at this date."""
    return Tally(
        view.case.plan, frozenset(a.index for a in view.case.actions if a.overdue(view.date))
    )


def among(actions: Iterable[int], kind: frozenset[int]) -> int:
    """How many of these actions are of a kind."""
    return sum(action in kind for action in actions)
