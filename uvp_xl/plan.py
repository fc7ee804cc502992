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
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl import settings
from uvp_xl.finding import Finding
from uvp_xl.grid import Grid
from uvp_xl.names import register_sheet
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import Normalised, normalise
from uvp_xl.normalise.typography_log import Cleaned, cleaned
from uvp_xl.settings import Settings
from uvp_xl.sheets import own_sheets
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.front_matter import Front, front

if TYPE_CHECKING:
    import pandas as pd

    from uvp_xl.backend.storage.file_versions import Restored, Version
    from uvp_xl.backend.workbook_protocol import Workbook, Written
    from uvp_xl.reports.waivers import Told
    from uvp_xl.rules.rule_context import RuleContext
    from uvp_xl.rules.run_rules import Judgement
    from uvp_xl.sheets.sheet_model import Sheet
    from uvp_xl.tidy.logged_change import Outcome
    from uvp_xl.tidy.proposal import Proposal
    from uvp_xl.verdict import Verdict
    from uvp_xl.workbook_metadata import Metadata


def read(path: str | Path, password: str = "") -> Plan:
    """The plan in a closed workbook; raises ReadError when the file cannot be read.

    Without the right `password` for a file that asks for one, that is Locked.
    """
    from uvp_xl.backend.closed_workbook import ClosedWorkbook

    return Plan(ClosedWorkbook(path, password))


class Plan:
    """A plan as read from a workbook. Everything is worked out when it is first asked for.

    The attributes are plain data: `actions` and `involvement` are validated pandas frames (see
    `uvp_xl.normalise.schema`), `tables` and `register` what they were made from.
    """

    def __init__(self, workbook: Workbook) -> None:
        """Read the plan in `workbook`, whichever back end that is of."""
        self.workbook = workbook

    @cached_property
    def _all_grids(self) -> tuple[Grid, ...]:
        return tuple(self.workbook.grids())

    @cached_property
    def grids(self) -> tuple[Grid, ...]:
        """The user's own sheets; those that this program made are left out."""
        return tuple(grid for grid in self._all_grids if not own_sheets.is_report(grid))

    @property
    def is_outcome(self) -> bool:
        """Whether this is no plan, but the workbook in which a check wrote what it found."""
        return not self.grids and any(map(own_sheets.is_outcome, self._all_grids))

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The action tables, in the order of the workbook."""
        own = (grid for grid in self.grids if grid.name not in self._own_sheets)
        return tuple(table for grid in own for table in find(grid))

    @property
    def _own_sheets(self) -> tuple[str, str]:
        """Sheets on which the user tells the program something, and no actions stand."""
        return self.register.sheet, self.settings.sheet

    @cached_property
    def front(self) -> Front:
        """What the plan says of itself: title, municipality, years, announced themes."""
        first_rows: dict[str, int] = {}
        for table in self.tables:
            first_rows.setdefault(table.sheet, table.header)
        own = [grid for grid in self.grids if grid.name not in self._own_sheets]
        return front(own, first_rows)

    @cached_property
    def register(self) -> Register:
        """The names that the plan knows: its sheet Register and the built-in national list."""
        return register_sheet.read(self.grids)

    @cached_property
    def settings(self) -> Settings:
        """For what the plan is judged, and what weighs otherwise here: the sheet Instellingen."""
        return settings.read(self.grids)

    @cached_property
    def normalised(self) -> Normalised:
        """The actions column by column, with what each cell was read from."""
        return normalise(self.tables, self.register, self.front.years)

    @cached_property
    def typography(self) -> tuple[Cleaned, ...]:
        """The log of cells that were read without their markup, hard blanks and line breaks."""
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
        """The actions as plain Python, ready for JSON."""
        from uvp_xl.normalise import data_frames

        return data_frames.records(self.actions)

    def check(self, date: dt.date, profile: str = "") -> list[Finding]:
        """All findings, judged at the reference date `date`; the accepted ones with their reason.

        `profile` is one of `settings.PROFILES`; without it that of the sheet *Instellingen* counts,
        and else the first. Raises UsageError for any other.
        """
        return self._judged(date, profile)[0]

    def verdict(self, date: dt.date, profile: str = "") -> Verdict:
        """Whether the plan may go to the council, and what was verified for that."""
        return self.judged(self.check(date, profile), profile)

    def judged(self, findings: Sequence[Finding], profile: str = "") -> Verdict:
        """The verdict over findings of `check` by the same profile."""
        from uvp_xl.rules.profile import asked, relaxed
        from uvp_xl.rules.profile import profile as chosen
        from uvp_xl.verdict import verdict

        levels = chosen(profile, self.settings)
        return verdict(levels.name, findings, asked(levels), relaxed(levels))

    def reports(
        self, date: dt.date, made: dt.datetime | None = None, profile: str = ""
    ) -> list[Sheet]:
        """The report sheets at the reference date; `made` is the time that they show.

        Without a sheet *Register* a proposal for one comes first, and the reports are those of the
        plan with that register, so that the next refresh gives the same.
        """
        if self.register.sheet:
            return self._reports(date, made, profile)
        from uvp_xl.backend.memory_workbook import MemoryWorkbook
        from uvp_xl.reports import register_proposal

        sheet = register_proposal.sheet(self.normalised, self.register)
        grids, beside = (*self._all_grids, sheet.grid()), self.workbook.metadata()
        proposed = MemoryWorkbook(self.workbook.name, grids, beside)
        return [sheet, *Plan(proposed)._reports(date, made, profile)]

    def refresh(
        self,
        date: dt.date,
        made: dt.datetime | None = None,
        output: str | Path | None = None,
        profile: str = "",
    ) -> Written:
        """Write the report sheets into the workbook, or into a copy at `output`; what came of it.

        In place the file is backed up beside it first. An output of another kind (.ods, or .xlsx
        for an old .xls) is a new workbook with the values of the plan. Raises WriteError; then
        nothing changed.
        """
        target = Path(output or self.workbook.name)
        workbook = self.workbook.becoming(target)
        workbook.put(self.reports(date, made, profile))
        return workbook.save(target)

    def proposals(self) -> list[Proposal]:
        """What could stand in cells instead, by sheet and cell; no date plays a part in it."""
        from uvp_xl.rules.run_rules import Judgement, findings
        from uvp_xl.tidy.proposal_source import all_proposals

        case = self.rule_context(dt.date.min)
        (found,) = findings([Judgement(case, self.workbook.name)], self.actions)
        return all_proposals(case, found)

    def tidy(
        self,
        accept: Sequence[str],
        made: dt.datetime,
        output: str | Path | None = None,
        alias: Sequence[str] = (),
    ) -> Outcome:
        """Write the accepted proposals, in place after a backup or into a copy at `output`.

        `accept` has kinds of proposals, cells ("Jeugd!D12") or "ALL"; `alias` has the cells whose
        names are right, and go to the sheet *Register*. `made` is the moment that the log shows.
        Raises UsageError for anything else, and WriteError; then nothing changed.
        """
        from uvp_xl import change_rounds
        from uvp_xl.tidy import register_aliases
        from uvp_xl.tidy.accepted_proposals import accepted

        target = Path(output or self.workbook.name)
        changes, waiting = accepted(self.proposals(), accept, made)
        if alias:
            changes += register_aliases.aliases(self.rule_context(dt.date.min), alias, made)
        return change_rounds.make(self.workbook.becoming(target), changes, waiting, target)

    def undo(self, made: dt.datetime, output: str | Path | None = None) -> Outcome:
        """Take the last round of `tidy` back, in place after a backup or into a copy at `output`.

        When nothing else changed since, the file before that round comes back byte for byte.
        Otherwise each cell gets back what the log says, unless it was changed once more. Raises
        UsageError when there is no such round, and WriteError; then nothing changed.
        """
        from uvp_xl import change_rounds

        target = Path(output or self.workbook.name)
        return change_rounds.take_back(self.workbook.becoming(target), made, target)

    def _judged(self, date: dt.date, profile: str) -> tuple[list[Finding], list[Told]]:
        """The findings, and the reasons of which the finding is gone."""
        from uvp_xl.rules.run_rules import findings

        (found,) = findings([self._judgement(date, profile)], self.actions)
        return self._accepted(date, found)

    def _judgement(self, date: dt.date, profile: str) -> Judgement:
        from uvp_xl.rules.profile import profile as chosen
        from uvp_xl.rules.run_rules import Judgement

        return Judgement(
            self.rule_context(date), self.workbook.name, chosen(profile, self.settings)
        )

    def _accepted(self, date: dt.date, found: list[Finding]) -> tuple[list[Finding], list[Told]]:
        """Findings with the reasons that the user gave for them, and the reasons that are left."""
        from uvp_xl.reports import waivers

        name = own_sheets.free_name(waivers.ON, {grid.name for grid in self.grids})
        told = waivers.read(self._all_grids, name)
        if not told:
            return found, []
        sheets = [grid.name for grid in self.grids]
        return waivers.judged(found, told, waivers.said(self.rule_context(date)), sheets)

    def _reports(self, date: dt.date, made: dt.datetime | None, profile: str) -> list[Sheet]:
        from uvp_xl.reports.report import all_reports
        from uvp_xl.reports.report_context import View

        taken = {grid.name for grid in self.grids}
        names = {report.name: own_sheets.free_name(report.name, taken) for report in all_reports()}
        found, gone = self._judged(date, profile)
        verdict = self.judged(found, profile)
        view = View(
            self.rule_context(date), self.involvement, found, made, names, verdict, tuple(gone)
        )
        return [report.sheet(view) for report in all_reports()]

    def _read_metadata(self) -> Metadata:
        return self.workbook.metadata().of_user

    def rule_context(self, date: dt.date) -> RuleContext:
        """Return what the rules look at: this plan, to be judged at the reference date `date`."""
        from uvp_xl.rules.rule_context import RuleContext

        grids = {grid.name: grid for grid in self.grids}
        plan, own = self.normalised, self.settings
        return RuleContext(plan, self.register, self.front, date, grids, own, self._read_metadata)


def check(plans: Sequence[Plan], date: dt.date, profile: str = "") -> list[list[Finding]]:
    """What `Plan.check` gives for each of many plans, with one frame for the actions of all."""
    from uvp_xl.normalise import data_frames
    from uvp_xl.rules.run_rules import findings

    if not plans:
        return []
    judgements = [plan._judgement(date, profile) for plan in plans]
    found = findings(judgements, data_frames.actions([plan.normalised for plan in plans]))
    return [plan._accepted(date, own)[0] for plan, own in zip(plans, found, strict=True)]


def versions(path: str | Path) -> list[Version]:
    """The earlier versions of a file that were kept beside it, the newest first."""
    from uvp_xl.backend.storage import file_versions

    return file_versions.versions(Path(path))


def restore(
    path: str | Path, number: int | None = None, output: str | Path | None = None
) -> Restored:
    """Put an earlier version of a file back, in place after a backup or at `output`.

    `number` is that of `versions`, 1 for the newest; without it the newest one that differs from
    the file is meant. The file may be broken or gone. Raises UsageError when there is no such
    version, and WriteError; then nothing changed.
    """
    from uvp_xl.backend.storage import file_versions

    return file_versions.restore(Path(path), number, Path(output) if output else None)
