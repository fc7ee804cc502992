"""What the four rules about the names in a cell of parties share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from uvp_xl.names.parties import Slip
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import Case


class SlipRule(Rule):
    """A rule over one kind of slip among the parties; reported at the cell that was written."""

    kind: ClassVar[str]

    def check(self, case: Case) -> Iterable[Hit]:
        """Every slip of this kind that the rule speaks of."""
        for action, slip in case.slips:
            if slip.kind != self.kind or not self.speaks(case, slip):
                continue
            where = case.plan.cell(action, slip.column)
            yield Hit(*where, self.say(slip), (slip.cell,) if slip.cell else ())

    def speaks(self, case: Case, slip: Slip) -> bool:
        """Whether the rule speaks of this slip; usually of all of its kind."""
        return True

    def say(self, slip: Slip) -> str:
        """The message for one slip."""
        raise NotImplementedError
