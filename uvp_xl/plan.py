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
from uvp_xl.tables import copied_tables, reordered_rows
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.copied_tables import CopiedTable
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.front_matter import Front, front
from uvp_xl.work_budget import WorkBudget, metered

if TYPE_CHECKING:
    import pandas as pd

    from uvp_xl.backend.workbook_protocol import Workbook, Written
    from uvp_xl.change_rounds import RoundResult
    from uvp_xl.readback.waiver_sheet import ReportedFinding
    from uvp_xl.rules.rule_context import RuleContext
    from uvp_xl.rules.run_rules import Judgement
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

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The action tables that count, in the order of the workbook."""
        copies = {id(copy.table) for copy in self.copies}
        return tuple(table for table in self._found if id(table) not in copies)

    @cached_property
    def copies(self) -> tuple[CopiedTable, ...]:
        """The action tables that repeat those of another sheet, and do not count."""
        if self.settings.levels.get(copied_tables.RULE) == settings_sheet.OFF:
            return ()
        return tuple(copied_tables.copied_tables(self._found, self.settings.read))

    @cached_property
    def _found(self) -> tuple[Table, ...]:
        """The action tables with the copies among them."""
        with self._metered():
            asks = self.settings.levels.get(reordered_rows.RULE) != settings_sheet.OFF
            return tuple(
                reordered_rows.marked(grid, table) if asks else table
                for grid in self._plan_sheets
                for table in find(grid, self.settings.headings)
                if not own_sheets.is_report_head(grid.rows[table.header - 1])
            )

    @property
    def _plan_sheets(self) -> list[Grid]:
        """The sheets without *Register* and *Instellingen*, and without those it leaves out."""
        special = (self.register.sheet, self.settings.sheet, *self.settings.left_out)
        return [grid for grid in self.grids if grid.name not in special]

    @cached_property
    def front(self) -> Front:
        """The front matter: title, municipality, years, announced themes."""
        first_rows: dict[str, int] = {}
        for table in self._found:
            first_rows.setdefault(table.sheet, table.header)
        return front(self._plan_sheets, first_rows)

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
            unread, copies = context.unread_tables, self.copies
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
            return normalise(self.tables, self.register, self.front.years, self.settings.colours)

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
        with self._metered():
            return self._all_sheets(date, timestamp, profile)

    def _all_sheets(
        self, date: JudgedAt, timestamp: dt.datetime | None, profile: str
    ) -> list[Sheet]:
        sheets = self._sheets_for_user()
        if not sheets:
            return self._reports(date, timestamp, profile)
        from uvp_xl.backend.memory_workbook import MemoryWorkbook

        grids = (*self._all_grids, *(sheet.grid() for sheet in sheets))
        proposed = MemoryWorkbook(self.workbook.name, grids, self.workbook.metadata())
        return [*sheets, *Plan(proposed)._reports(date, timestamp, profile)]

    def _sheets_for_user(self) -> list[Sheet]:
        """Return the sheets that the workbook lacks and that are the user's from then on."""
        sheets = []
        if not self.register.sheet:
            from uvp_xl.reports import register_proposal

            sheets.append(register_proposal.sheet(self.normalised, self.register))
        if not self.settings.sheet:
            from uvp_xl.reports import settings_proposal

            sheets.append(settings_proposal.sheet())
        return sheets

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
            context = self.rule_context(dt.date.min)
            found = findings(Judgement(context, self.workbook.name))
            return all_proposals(context, found)

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
            return change_rounds.make(self.workbook.for_target(target), changes, waiting, target)

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
        from uvp_xl.rules.run_rules import findings

        with self._metered():
            return self._waived(date, findings(self._judgement(date, profile)))

    def _metered(self) -> AbstractContextManager[WorkBudget]:
        """Return a block in which the work for this plan is counted; see `work_budget`."""
        return metered(self.workbook.name)

    def _judgement(self, date: JudgedAt, profile: str) -> Judgement:
        from uvp_xl.rules.profile import profile as chosen
        from uvp_xl.rules.run_rules import Judgement

        return Judgement(
            self.rule_context(date), self.workbook.name, chosen(profile, self.settings)
        )

    def _waived(
        self, date: JudgedAt, found: list[Finding]
    ) -> tuple[list[Finding], list[ReportedFinding]]:
        """Return the findings with the reasons of the user, and the reasons that are left."""
        from uvp_xl import waivers
        from uvp_xl.readback import waiver_sheet

        name = own_sheets.free_name(waiver_sheet.NAME, {grid.name for grid in self.grids})
        reported = waiver_sheet.read(self._all_grids, name)
        if not reported:
            return found, []
        sheets = [grid.name for grid in self.grids]
        return waivers.waive(found, reported, waivers.content_of(self.rule_context(date)), sheets)

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
            self.copies,
            judged_at,
        )


def check(plans: Sequence[Plan], date: JudgedAt, profile: str = "") -> list[list[Finding]]:
    """Check many plans as `Plan.check` does."""
    return [plan.check(date, profile) for plan in plans]
