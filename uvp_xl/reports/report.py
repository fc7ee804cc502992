"""The base class of the reports, and a list of them all."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from uvp_xl import reports as package
from uvp_xl.discovery import classes
from uvp_xl.reports.report_context import ReportContext
from uvp_xl.sheets.sheet_model import Sheet


class Report:
    """One report sheet. `name` is its (Dutch) name, `order` sorts the reports."""

    name: ClassVar[str]
    order: ClassVar[int]

    def sheet(self, context: ReportContext) -> Sheet:
        """Build the sheet for this plan at this date."""
        raise NotImplementedError


@cache
def all_reports() -> tuple[Report, ...]:
    """Return one object of every report, in the order of the sheets."""
    reports = (report() for report in classes(package, Report))
    return tuple(sorted(reports, key=lambda report: report.order))
