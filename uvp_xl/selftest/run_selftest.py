"""All checks, one after the other, in a new workbook that is closed without being saved."""

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
from uvp_xl.backend.live.busy_retry import BUSY, is_busy
from uvp_xl.errors import Busy
from uvp_xl.selftest.catalogue import all_checks
from uvp_xl.selftest.fault_report import Fault, fault
from uvp_xl.selftest.selftest_check import Check, Differs, Found, Observed, Unable
from uvp_xl.selftest.simulated_user.portable_user import Facts
from uvp_xl.selftest.workbench import Bench

if TYPE_CHECKING:
    import xlwings as xw

Clock = Callable[[], float]


@dataclass(frozen=True)
class Outcome:
    """What came of one check. `unable` is a Dutch sentence, `seconds` how long it took."""

    title: str
    seconds: float
    found: Sequence[Found] = ()
    unable: str = ""
    fault: Fault | None = None

    @property
    def differing(self) -> list[Differs]:
        """What is otherwise than expected."""
        return [each for each in self.found if isinstance(each, Differs)]

    @property
    def observed(self) -> list[Observed]:
        """What is only told."""
        return [each for each in self.found if isinstance(each, Observed)]

    @property
    def right(self) -> bool:
        """Whether nothing is wrong; what a program cannot do is not."""
        return not self.differing and self.fault is None


@dataclass(frozen=True)
class Result:
    """What came of all checks, in which program, with the names that must not be told."""

    program: str
    versions: Facts
    preferences: Facts
    outcomes: Sequence[Outcome]
    private: Sequence[str] = ()

    @property
    def right(self) -> bool:
        """Whether nothing is wrong."""
        return all(outcome.right for outcome in self.outcomes)


def run(
    app: xw.App,
    begun: Callable[[str], None] = lambda _: None,
    clock: Clock = time.perf_counter,
) -> Result:
    """Do all checks in a new workbook in `app`; `begun` hears the title of each.

    Raises Busy when the user is busy in the program.
    """
    private = [book.name for book in app.books]
    with _folder() as folder, _opened(app, folder) as bench:
        fitting = [c for c in all_checks() if _in_excel(bench) or not c.excel]
        told, set_up = bench.hand.versions(), bench.hand.preferences()
        outcomes = []
        for check in fitting:
            begun(check.title)
            outcomes.append(_outcome(check, bench, clock))
        return Result(bench.hand.name, told, set_up, outcomes, private)


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """A folder for files; in it come the versions too, not among those of the user's workbooks."""
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
def _opened(app: xw.App, folder: Path) -> Iterator[Bench]:
    """A new workbook, closed whatever happens."""
    try:
        bench = Bench(app.books.add(), folder)
    except Exception as error:
        raise Busy(BUSY) if is_busy(error) else error from error
    try:
        yield bench
    finally:
        bench.hand.close()


def _in_excel(bench: Bench) -> bool:
    """Whether the workbook is open in Excel on Windows."""
    return type(bench.hand).__name__ == "ExcelHand"


def _outcome(check: Check, bench: Bench, clock: Clock) -> Outcome:
    """What comes of one check; one that fails does not keep the others from being done."""
    began, found = clock(), list[Found]()
    unable, wrong = "", None
    try:
        for each in check.look(bench):
            found.append(each)
    except Unable as error:
        unable = str(error)
    except Busy:
        raise
    except Exception as error:
        wrong = fault(error)
    return Outcome(check.title, clock() - began, tuple(found), unable, wrong)
