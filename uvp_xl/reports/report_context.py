"""The input of the reports: a plan and its findings at one date, and the names of the sheets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from uvp_xl.finding import Finding
from uvp_xl.normalise.action import Action
from uvp_xl.normalise.involvement import Involved, involved
from uvp_xl.readback.settings.days_ahead import DEFAULT
from uvp_xl.readback.waiver_sheet import ReportedFinding
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.sheets.sheet_model import Link
from uvp_xl.tables.content_block import Block
from uvp_xl.verdict import Verdict


@dataclass(frozen=True)
class ReportContext:
    """Everything that the report sheets are built from.

    `rules` is the context of the rules, with the actions. `timestamp` is shown on the summary
    unless it is None. `names` maps the name of a report to that of its sheet, which differs if the
    user has a sheet of that name. `unmatched` are the reasons whose finding is gone. `contents` has
    every block of cells in the workbook.
    """

    rules: RuleContext
    findings: Sequence[Finding]
    timestamp: dt.datetime | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    verdict: Verdict | None = None
    unmatched: Sequence[ReportedFinding] = ()
    contents: Sequence[Block] = ()

    @property
    def date(self) -> dt.date:
        """The reference date."""
        return self.rules.date

    @property
    def soon(self) -> int:
        """Within how many days an action is due soon, as *Instellingen* sets it."""
        return self.rules.settings.days or DEFAULT

    @property
    def actions(self) -> tuple[Action, ...]:
        """All actions, in the order of the workbook."""
        return self.rules.actions

    @cached_property
    def involvement(self) -> tuple[Involved, ...]:
        """Who takes part in which action."""
        return tuple(involved(self.rules.plan, self.rules.register))

    def report(self, name: str, cell: str = "A1") -> Link:
        """Return a link to another report sheet."""
        return Link(self.names.get(name, name), cell)
