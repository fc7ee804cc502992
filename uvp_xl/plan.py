"""The whole chain, and the only module that knows it: read, find, normalise, check, report, write.

>>> import datetime, uvp_xl
>>> plan = uvp_xl.read("workbooks/uvp-noordoostpolder-2020-2021.xlsx")
>>> len(plan.actions)
42
>>> plan.check(datetime.date(2020, 11, 1))[0].severity
'fout'
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.errors import UsageError
from uvp_xl.finding import Finding
from uvp_xl.grid import Grid
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import Normalised, normalise
from uvp_xl.normalise.typography_log import Cleaned, cleaned
from uvp_xl.readback import register_sheet, settings_sheet
from uvp_xl.readback.settings_sheet import Settings
from uvp_xl.reference_date import DateRequest, ReferenceDate, reference
from uvp_xl.sheets import own_sheets
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.front_matter import Front, front
from uvp_xl.tables.plan_tables import PlanTables, plan_tables
from uvp_xl.work_budget import WorkBudget, metered

if TYPE_CHECKING:
    import pandas as pd

    from uvp_xl.backend.workbook_protocol import Workbook, Written
    from uvp_xl.change_rounds import RoundResult
    from uvp_xl.readback.waiver_sheet import ReportedFinding
    from uvp_xl.rules.rule_context import RuleContext
    from uvp_xl.sheets.sheet_model import Sheet
    from uvp_xl.tables.content_block import Block
    from uvp_xl.tidy.proposal import Proposal
    from uvp_xl.verdict import Verdict

JudgedAt = dt.date | ReferenceDate
"""A date, or one with who chose it; see `Plan.reference_date`."""
NO_NAME = "De naam van het bestand is leeg."
"""The error for an empty name, such as one of a variable that was never set."""


def read(path: str | Path, password: str = "") -> Plan:
    """Read the plan in a closed workbook; raises ReadError when the file cannot be read.

    For a file with a password, that is Locked without the right `password`. Raises UsageError for
    an empty name, which would otherwise be the folder of now.
    """
    if not str(path).strip():
        raise UsageError(NO_NAME)
    from uvp_xl.backend.closed_workbook import ClosedWorkbook

    return Plan(ClosedWorkbook(path, password))


class Plan:
    """A plan as read from a workbook; everything is computed on first use.

    The attributes are plain data: `actions` and `involvement` are validated pandas frames (see
    `uvp_xl.normalise.schema`), `tables` and `register` what they were built from.
    """

    def __init__(self, workbook: Workbook) -> None:
        """Read the plan in `workbook`, of any back end."""
        self.workbook = workbook

    @cached_property
    def _all_grids(self) -> tuple[Grid, ...]:
        with self._metered():
            return tuple(self.workbook.grids())

    @cached_property
    def grids(self) -> tuple[Grid, ...]:
        """The sheets of the user, without the report sheets of this program."""
        return tuple(grid for grid in self._all_grids if not own_sheets.is_report(grid))

    @property
    def is_outcome(self) -> bool:
        """Whether this is no plan, but the findings of a check or the export of a plan."""
        return not self.grids and any(map(own_sheets.is_outcome, self._all_grids))

    @property
    def tables(self) -> tuple[Table, ...]:
        """The action tables that count, in the order of the workbook."""
        return self._tables.counted

    @cached_property
    def _tables(self) -> PlanTables:
        settings = self.settings
        off = {rule for rule, level in settings.levels.items() if level == settings_sheet.OFF}
        with self._metered():
            return plan_tables(self._plan_sheets, settings.headings, settings.read, off)

    @property
    def _plan_sheets(self) -> list[Grid]:
        """The sheets without *Register* and *Instellingen*, and without those it leaves out."""
        special = (self.register.sheet, self.settings.sheet, *self.settings.left_out)
        return [grid for grid in self.grids if grid.name not in special]

    @cached_property
    def front(self) -> Front:
        """The front matter: title, municipality, years, announced themes."""
        return front(self._plan_sheets, self._tables.first_rows)

    @cached_property
    def contents(self) -> tuple[Block, ...]:
        """Every block of cells in the workbook, in its order: what it is, and what was read of it.

        Every filled cell of every sheet is in exactly one block.
        """
        from uvp_xl.tables.sheet_contents import contents, special_sheets

        with self._metered():
            context = self.rule_context(dt.date.min)
            special = self.register.sheet, self.settings.sheet, self.settings.left_out
            kinds = special_sheets(self._all_grids, *special)
            unread, copies = context.unread_tables, self._tables.copies
            return contents(self._all_grids, kinds, self.tables, unread, self.front, copies)

    @cached_property
    def register(self) -> Register:
        """The known names: those on the sheet *Register* and the built-in national list."""
        return register_sheet.read(self.grids)

    @cached_property
    def settings(self) -> Settings:
        """The profile, levels of rules and meaning of colours, from the sheet *Instellingen*."""
        return settings_sheet.read(self.grids)

    @cached_property
    def normalised(self) -> Normalised:
        """The actions, column by column, with the cells that they were read from."""
        with self._metered():
            years = self.front.years or self._tables.years
            return normalise(self.tables, self.register, years, self.settings.colours)

    @cached_property
    def typography(self) -> tuple[Cleaned, ...]:
        """The cells that were read without their markup, hard spaces and line breaks."""
        return tuple(cleaned(self.normalised))

    @cached_property
    def actions(self) -> pd.DataFrame:
        """One row per measure; see `uvp_xl.normalise.schema.Actions`."""
        from uvp_xl.normalise import data_frames

        return data_frames.actions([self.normalised])

    @cached_property
    def involvement(self) -> pd.DataFrame:
        """One row per action and party; see `uvp_xl.normalise.schema.Involvement`."""
        from uvp_xl.normalise import data_frames

        return data_frames.involvement(self.normalised, self.register)

    def records(self) -> list[dict[str, object]]:
        """Return the actions as plain Python, ready for JSON."""
        from uvp_xl.normalise import data_frames

        return data_frames.records(self.actions)

    def reference_date(self, given: dt.date | None, today: dt.date) -> ReferenceDate:
        """Return the date to judge at: the given one, that on *Instellingen*, or today.

        The other methods take it in place of a date: their reports then tell who chose it, and a
        date on the sheet that lies long before today is a finding.
        """
        return DateRequest(given, today).choose(self.settings.date)

    def check(self, date: JudgedAt, profile: str = "") -> list[Finding]:
        """Return all findings at the reference date; the accepted ones have a reason.

        `profile` is one of `settings_sheet.PROFILES`; the default is the one on the sheet
        *Instellingen*, or the first. Raises UsageError for any other.
        """
        return self._judged(date, profile)[0]

    def verdict(self, date: JudgedAt, profile: str = "") -> Verdict:
        """Return whether the plan is ready for the council, and what was checked for that."""
        return self.judged(self.check(date, profile), profile)

    def judged(self, findings: Sequence[Finding], profile: str = "") -> Verdict:
        """Return the verdict on findings of `check` with the same profile."""
        from uvp_xl.rules.profile import profile as chosen
        from uvp_xl.rules.profile import relaxed, requirements
        from uvp_xl.verdict import verdict

        levels = chosen(profile, self.settings)
        return verdict(levels.name, findings, requirements(levels), relaxed(levels))

    def reports(
        self, date: JudgedAt, timestamp: dt.datetime | None = None, profile: str = ""
    ) -> list[Sheet]:
        """Return the report sheets at the reference date; `timestamp` is the time that they show.

        Without a sheet *Register* or *Instellingen* a proposal for one comes first, and the reports
        are those of the plan with these sheets, because the next refresh has them.
        """
        from uvp_xl.reports.sheets_for_user import sheets_for_user

        with self._metered():
            sheets = sheets_for_user(self.normalised, self.register, self.settings)
            return [*sheets, *self._with(sheets)._reports(date, timestamp, profile)]

    def _with(self, sheets: Sequence[Sheet]) -> Plan:
        """Return this plan with more sheets, as the next refresh or round finds it."""
        if not sheets:
            return self
        from uvp_xl.backend.memory_workbook import MemoryWorkbook

        grids = (*self._all_grids, *(sheet.grid() for sheet in sheets))
        return Plan(MemoryWorkbook(self.workbook.name, grids, self.workbook.metadata()))

    def refresh(
        self,
        date: JudgedAt,
        timestamp: dt.datetime | None = None,
        output: str | Path | None = None,
        profile: str = "",
    ) -> Written:
        """Write the report sheets into the workbook, or into a copy at `output`.

        In place, the file is backed up first. An output of another kind (.ods, or .xlsx
        for an old .xls) is a new workbook with the values of the plan. Raises WriteError; then
        nothing changed.
        """
        target = Path(output or self.workbook.name)
        with self._metered():
            workbook = self.workbook.for_target(target)
            workbook.put(self.reports(date, timestamp, profile))
            return workbook.save(target)

    def proposals(self) -> list[Proposal]:
        """Return all proposals for cells, by sheet and cell; they do not depend on a date."""
        from uvp_xl.rules.run_rules import Judgement, findings
        from uvp_xl.tidy.proposal_source import all_proposals

        with self._metered():
            context = self._with_settings().rule_context(dt.date.min)
            found = findings(Judgement(context, self.workbook.name))
            return all_proposals(context, found)

    def _with_settings(self) -> Plan:
        """Return the plan with the sheet *Instellingen* that a round makes if it needs one."""
        context = self.rule_context(dt.date.min)
        asked = context.unread_tables or any(table.colours for table in self.tables)
        if self.settings.sheet or not asked:
            return self
        from uvp_xl.reports import settings_proposal

        return self._with([settings_proposal.sheet()])

    def tidy(
        self,
        accept: Sequence[str],
        timestamp: dt.datetime,
        output: str | Path | None = None,
        alias: Sequence[str] = (),
    ) -> RoundResult:
        """Write the accepted proposals, in place after a backup or into a copy at `output`.

        `accept` has kinds of proposals, cells ("Jeugd!D12") or "ALL"; `alias` has the cells whose
        names are right, and go to the sheet *Register*. `timestamp` goes into the log.
        Raises UsageError for anything else, and WriteError; then nothing changed.
        """
        from uvp_xl import change_rounds
        from uvp_xl.tidy import register_aliases
        from uvp_xl.tidy.accepted_proposals import accepted_changes

        target = Path(output or self.workbook.name)
        with self._metered():
            changes, waiting = accepted_changes(self.proposals(), accept, timestamp)
            if alias:
                changes += register_aliases.alias_changes(
                    self.rule_context(dt.date.min), alias, timestamp
                )
            workbook = self.workbook.for_target(target)
            if not self.settings.sheet and any(c.sheet == settings_sheet.NAME for c in changes):
                from uvp_xl.reports import settings_proposal

                workbook.put([settings_proposal.sheet()])
            return change_rounds.make(workbook, changes, waiting, target)

    def undo(self, timestamp: dt.datetime, output: str | Path | None = None) -> RoundResult:
        """Undo the last round of `tidy`, in place after a backup or into a copy at `output`.

        When nothing else changed since, the file before that round is restored byte for byte.
        Otherwise each cell gets its old value from the log, unless it changed once more. Raises
        UsageError when there is no such round, and WriteError; then nothing changed.
        """
        from uvp_xl import change_rounds

        target = Path(output or self.workbook.name)
        with self._metered():
            return change_rounds.undo(self.workbook.for_target(target), timestamp, target)

    def _judged(self, date: JudgedAt, profile: str) -> tuple[list[Finding], list[ReportedFinding]]:
        """Return the findings, and the reasons that no longer have one."""
        from uvp_xl import waivers
        from uvp_xl.rules.profile import profile as chosen
        from uvp_xl.rules.run_rules import Judgement, findings

        with self._metered():
            context = self.rule_context(date)
            judgement = Judgement(context, self.workbook.name, chosen(profile, self.settings))
            return waivers.waived(findings(judgement), context, self._all_grids)

    def _metered(self) -> AbstractContextManager[WorkBudget]:
        """Return a block in which the work for this plan is counted; see `work_budget`."""
        return metered(self.workbook.name)

    def _reports(self, date: JudgedAt, timestamp: dt.datetime | None, profile: str) -> list[Sheet]:
        from uvp_xl.reports.report import all_reports
        from uvp_xl.reports.report_context import ReportContext

        taken = {grid.name for grid in self.grids}
        names = {report.name: own_sheets.free_name(report.name, taken) for report in all_reports()}
        found, gone = self._judged(date, profile)
        verdict = self.judged(found, profile)
        context = ReportContext(
            self.rule_context(date), found, timestamp, names, verdict, tuple(gone), self.contents
        )
        return [report.sheet(context) for report in all_reports()]

    def rule_context(self, date: JudgedAt) -> RuleContext:
        """Return what the rules check: this plan at the reference date."""
        from uvp_xl.rules.rule_context import RuleContext

        grids = {grid.name: grid for grid in self.grids}
        judged_at = reference(date)
        return RuleContext(
            self.normalised,
            self.register,
            self.front,
            judged_at.date,
            grids,
            self.settings,
            lambda: self.workbook.metadata().without_marks,
            self._tables.copies,
            judged_at,
        )


def check(plans: Sequence[Plan], date: JudgedAt, profile: str = "") -> list[list[Finding]]:
    """Check many plans as `Plan.check` does."""
    return [plan.check(date, profile) for plan in plans]
