"""What the rules share that ask about a cell which could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class ReadingRule(Rule):
    """A rule over what the notations left open in one column; they also say why, in Dutch."""

    field: ClassVar[Literal["planning", "budget", "status"]]

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Every cell with a problem, with its possible meanings."""
        for action, reading in enumerate(getattr(context.plan, self.field)):
            if reading.problem:
                yield Hit(
                    *context.plan.cell(action, self.field),
                    reading.problem,
                    reading.proposals,
                )
