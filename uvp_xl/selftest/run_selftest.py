"""Run all checks in a new workbook, which is closed without saving."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.live import snapshots
from uvp_xl.backend.live.attach import running_app
from uvp_xl.backend.live.busy_retry import BUSY, is_busy
from uvp_xl.errors import Busy
from uvp_xl.selftest.difference import CheckResult, Difference, Observation, Unsupported
from uvp_xl.selftest.fault_report import Fault, describe_fault
from uvp_xl.selftest.selftest_check import SelftestCheck, all_checks
from uvp_xl.selftest.simulated_user.portable_user import Facts
from uvp_xl.selftest.workbench import Workbench

if TYPE_CHECKING:
    import xlwings as xw

Clock = Callable[[], float]


@dataclass(frozen=True)
class CheckOutcome:
    """The outcome of one check. `unsupported` is a Dutch sentence, `seconds` the duration."""

    title: str
    seconds: float
    results: Sequence[CheckResult] = ()
    unsupported: str = ""
    fault: Fault | None = None

    @property
    def differences(self) -> list[Difference]:
        """The results that are differences."""
        return [result for result in self.results if isinstance(result, Difference)]

    @property
    def observations(self) -> list[Observation]:
        """The results that are observations."""
        return [result for result in self.results if isinstance(result, Observation)]

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong; an unsupported feature is not."""
        return not self.differences and self.fault is None


@dataclass(frozen=True)
class SelftestResult:
    """The outcomes of all checks in a program, and the `private` names to be redacted."""

    program: str
    versions: Facts
    preferences: Facts
    outcomes: Sequence[CheckOutcome]
    private: Sequence[str] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong."""
        return all(outcome.passed for outcome in self.outcomes)


def run(
    app: xw.App,
    on_check: Callable[[str], None] = lambda _: None,
    clock: Clock = time.perf_counter,
) -> SelftestResult:
    """Run all checks in a new workbook in `app`; `on_check` is called with the title of each.

    Raises Busy when the user is busy in the program.
    """
    private = [book.name for book in app.books]
    with _temporary_folder() as folder, _new_workbook(app, folder) as bench:
        checks = [check for check in all_checks() if bench.in_excel or not check.excel_only]
        versions, preferences = bench.user.versions(), bench.user.preferences()
        outcomes = []
        for check in checks:
            on_check(check.title)
            outcomes.append(_run_check(check, bench, clock))
        return SelftestResult(bench.user.program, versions, preferences, outcomes, private)


def run_in_program(name: str, on_check: Callable[[str], None]) -> SelftestResult:
    """Run all checks in "excel" or "libreoffice"; without a `name`, in either that is open.

    Raises UsageError when it is not open, and Busy.
    """
    return run(running_app(name), on_check)


@contextlib.contextmanager
def _temporary_folder() -> Iterator[Path]:
    """Create a folder for files and versions, which must not be among those of the user."""
    before = os.environ.get(snapshots.SETTING)
    with tempfile.TemporaryDirectory(prefix="uvp-xl-", ignore_cleanup_errors=True) as name:
        os.environ[snapshots.SETTING] = str(Path(name) / "versies")
        try:
            yield Path(name)
        finally:
            os.environ.pop(snapshots.SETTING)
            if before is not None:
                os.environ[snapshots.SETTING] = before


@contextlib.contextmanager
def _new_workbook(app: xw.App, folder: Path) -> Iterator[Workbench]:
    """Create a workbook, and close it afterwards."""
    try:
        bench = Workbench(app.books.add(), folder)
    except Exception as error:
        raise Busy(BUSY) if is_busy(error) else error from error
    try:
        yield bench
    finally:
        bench.user.close()


def _run_check(check: SelftestCheck, bench: Workbench, clock: Clock) -> CheckOutcome:
    """Run one check; an exception does not prevent the others from being run."""
    start, results = clock(), list[CheckResult]()
    unsupported, fault = "", None
    try:
        for result in check.run(bench):
            results.append(result)
    except Unsupported as error:
        unsupported = str(error)
    except Busy:
        raise
    except Exception as error:
        fault = describe_fault(error)
    return CheckOutcome(check.title, clock() - start, tuple(results), unsupported, fault)
