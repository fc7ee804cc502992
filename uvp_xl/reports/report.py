"""What a report sheet is, and which there are."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from uvp_xl import reports as package
from uvp_xl.discovery import classes
from uvp_xl.reports.report_context import View
from uvp_xl.sheets.sheet_model import Sheet


class Report:
    """One report sheet. `name` is the sheet's (Dutch) name, `place` its order among the reports."""

    name: ClassVar[str]
    place: ClassVar[int]

    def sheet(self, view: View) -> Sheet:
        """The sheet for this plan at this date."""
        raise NotImplementedError


@cache
def all_reports() -> tuple[Report, ...]:
    """One object of every report, in the order of the sheets."""
    found = (report() for report in classes(package, Report))
    return tuple(sorted(found, key=lambda report: report.place))
