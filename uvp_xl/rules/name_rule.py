"""The shared base of the rules about the names in a cell of parties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from uvp_xl.columns import ColumnName
from uvp_xl.names.parties import NameIssue
from uvp_xl.normalise.action import Action
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext


class NameRule(Rule):
    """A rule about one kind of issue with names, reported at the cell in which it is written."""

    kind: ClassVar[str]

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield a hit for every issue of this kind to which the rule applies."""
        applies: dict[int, bool] = {}  # many actions have the very same issues
        for action, issue in context.once(_issues_by_kind).get(self.kind, ()):
            if id(issue) not in applies:
                applies[id(issue)] = self.applies(context, issue)
            if applies[id(issue)]:
                yield self.hit(action, issue, issue.column)

    def applies(self, context: RuleContext, issue: NameIssue) -> bool:
        """Return whether the rule reports this issue; by default it reports all of its kind."""
        return True

    def hit(self, action: Action, issue: NameIssue, column: ColumnName) -> Hit:
        """Return the hit for an issue in a cell of an action, with the corrected cell if any."""
        return Hit(*action.cell(column), self.message(issue), (issue.cell,) if issue.cell else ())

    def message(self, issue: NameIssue) -> str:
        """Return the message for one issue."""
        raise NotImplementedError


def _issues_by_kind(context: RuleContext) -> dict[str, list[tuple[Action, NameIssue]]]:
    """Return the issues with the names of parties by their kind, each with its action."""
    by_kind: dict[str, list[tuple[Action, NameIssue]]] = {}
    for pair in context.name_issues:
        by_kind.setdefault(pair[1].kind, []).append(pair)
    return by_kind
