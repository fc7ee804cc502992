"""The settings that a click changes for a while."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from uvp_xl.selftest.difference import CheckResult, differences
from uvp_xl.selftest.sample_plan import sample_report
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

SHEET, USER_SHEET, CELL = "Proef rust", "Eigen blad", "C4"


class RestoredSettings(SelftestCheck):
    """Checks that settings, active sheet and selection are restored, even after an error."""

    title, order = "Instellingen en beeld terugzetten", 140

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Write a sheet in one click, and again in one that fails."""
        user = bench.user
        user.add(USER_SHEET)
        user.select(USER_SHEET, CELL)
        before = user.settings() | user.view()
        with bench.click() as workbook:
            workbook.program.set_status("uvp-xl: zelftest")
            workbook.put([sample_report(SHEET)])
        yield from differences(before, user.settings() | user.view())
        with contextlib.suppress(_DeliberateError), bench.click() as workbook:
            workbook.put([sample_report(SHEET)])
            raise _DeliberateError
        after = user.settings() | user.view()
        yield from differences(_after_error(before), _after_error(after))


class _DeliberateError(Exception):
    """Raised in a click."""


def _after_error(facts: dict[str, object]) -> dict[str, object]:
    return {f"{name} (na een fout)": value for name, value in facts.items()}
