"""The base class of the checks of `uvp-xl selftest`.

A check is one file in checks/ with one class that derives from `SelftestCheck`; it needs no
registration.
"""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.discovery import classes
from uvp_xl.selftest import checks
from uvp_xl.selftest.difference import CheckResult
from uvp_xl.selftest.workbench import Workbench


class SelftestCheck:
    """A check of one thing in the open workbook."""

    title = ""
    """What is checked, in Dutch."""
    order = 0
    """The sort key in the report."""
    excel_only = False
    """Whether the check is for Excel on Windows only."""

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Run the check and yield its results; raise Unsupported."""
        raise NotImplementedError


def all_checks() -> list[SelftestCheck]:
    """Return an instance of every check, in the order of the report."""
    return sorted((cls() for cls in classes(checks, SelftestCheck)), key=lambda check: check.order)
