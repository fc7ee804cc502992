"""What a report sheet is, and which there are."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module
from typing import ClassVar

from uvp_xl import reports as package
from uvp_xl.reports.sheet import Sheet
from uvp_xl.reports.view import View


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
    found: list[Report] = []
    for module in pkgutil.iter_modules(package.__path__):
        for value in vars(import_module(f"{package.__name__}.{module.name}")).values():
            if inspect.isclass(value) and issubclass(value, Report) and value is not Report:
                found.append(value())
    return tuple(sorted({r.name: r for r in found}.values(), key=lambda report: report.place))
