"""What a report may look at: the plan and its findings at one date, and the sheets' names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from uvp_xl.finding import Finding
from uvp_xl.readback.waiver_sheet import ReportedFinding
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.sheets.sheet_model import Link
from uvp_xl.verdict import Verdict

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class View:
    """All that the report sheets are made of.

    `case` has the actions, `involvement` is the frame of `schema.Involvement`. `made` is when the
    reports were made, None if that is not to be shown. `names` maps a report's own name to the
    sheet's name in this workbook, which differs if the user has a sheet of that name. `gone` are
    the reasons for findings that are no longer found.
    """

    case: RuleContext
    involvement: pd.DataFrame
    findings: Sequence[Finding]
    made: dt.datetime | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    verdict: Verdict | None = None
    gone: Sequence[ReportedFinding] = ()

    @property
    def date(self) -> dt.date:
        """The reference date."""
        return self.case.date

    def link(self, action: int, column: str = "measure") -> Link:
        """The cell of an action in the user's own sheet."""
        return Link(*self.case.plan.cell(action, column))

    def report(self, name: str, cell: str = "A1") -> Link:
        """A cell on another report sheet."""
        return Link(self.names.get(name, name), cell)
