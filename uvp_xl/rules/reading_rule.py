"""The shared base of the rules about cells that could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress
from operator import attrgetter
from typing import ClassVar, Literal

from uvp_xl.grid import NO_RESULT
from uvp_xl.notation.cell_reading import Budget, Planning, Status
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class ReadingRule(Rule):
    """A rule over the problems of the notations in one column; they compose the message.

    A formula that no program has calculated yet has another cure, and a rule of its own.
    """

    column: ClassVar[Literal["planning", "budget", "status"]]

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield a hit for every cell with a problem, with its possible meanings."""
        readings: Sequence[Planning | Budget | Status] = getattr(context.plan, self.column)
        problems = list(map(attrgetter("problem"), readings))
        for action in compress(context.actions, problems) if any(problems) else ():
            reading = readings[action.index]
            if action.raw(self.column) != NO_RESULT:
                yield Hit(*action.cell(self.column), reading.problem, reading.proposals)
