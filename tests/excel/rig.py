"""The made-up Excel for scenarios, with its workbooks and the commands of the product."""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import win32api
from win32com.client import dynamic

from tests.excel import desktop, early
from tests.excel.model.application import Application
from tests.excel.model.language import LANGUAGES, Settings
from tests.excel.model.loading import load
from tests.excel.model.workbook import Workbook
from tests.excel.wire import WIRE, Busy, Wire

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "workbooks" / "uvp-noordoostpolder-2020-2021.xlsx"
DATE = dt.date(2020, 11, 1)
MADE = dt.datetime(2020, 11, 1, 12, 30)
"""The time of a command, so that the report sheets of one plan are always the same."""
HWND = 7777
STATE = {"ScreenUpdating": True, "EnableEvents": True, "Calculation": -4105, "StatusBar": False,
         "DisplayAlerts": True, "PrintCommunication": True, "Interactive": True}  # fmt: skip
"""The settings of an Excel that is left as it was."""


@dataclass
class CommandOutcome:
    """The outcome of a command: success, message, and the traceback of a fault if it had one."""

    well: bool
    text: str
    fault: str = ""
    calls: int = 0
    kinds: dict[str, int] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """Return the outcome for JSON."""
        return asdict(self)


class Rig:
    """One Excel with nothing open; a scenario gets a new one."""

    def __init__(self, language: str = "nl", bound: str = "late", **settings: Any) -> None:
        """Start an Excel in this language, with classes of makepy (`bound` "early") or without."""
        desktop.clear()
        WIRE.reset()
        win32api.ALERTS.clear()
        windows = sys.modules["xlwings._xlwindows"]
        windows.N_COM_ATTEMPTS, windows.BOOK_CALLER, dynamic.LCID = 0, None, 0  # As they begin.
        (early.register if bound == "early" else early.forget)()
        self.settings = Settings(LANGUAGES[language], **settings)
        self.app = self.another(HWND)

    def another(self, hwnd: int) -> Application:
        """Start another Excel."""
        app = Application(self.settings, hwnd)
        desktop.show(app)
        return app

    @property
    def wire(self) -> Wire:
        """The counted calls, and who refuses them."""
        return WIRE

    def open(
        self, path: Path | str = REFERENCE, fullname: str = "", app: Application | None = None
    ) -> Workbook:
        """Open a file; `fullname` is the path or web address that Excel gives it."""
        return load(app or self.app, Path(path), fullname)

    def book(self, workbook: Workbook) -> Any:
        """Return a workbook as xlwings' own, found as the buttons do."""
        from uvp_xl.backend.live.attach import calling_book

        before = sys.argv
        sys.argv = ["x", "refresh", f"--wb={workbook.name}", "--from_xl=1",
                    f"--hwnd={workbook.app.hwnd}"]  # fmt: skip
        try:
            return calling_book()
        finally:
            sys.argv = before

    def busy(self, start: int, calls: int | None = None, seconds: float | None = None,
             how: str = "rejected") -> Busy:  # fmt: skip
        """Let Excel be busy from call `start` from now on, counted from 1."""
        WIRE.busy = Busy(WIRE.total + start, calls, seconds, how)
        return WIRE.busy

    def free(self) -> None:
        """Let Excel be busy no more."""
        WIRE.busy = None

    def run(self, command: str, workbook: Workbook, **given: Any) -> CommandOutcome:
        """Run the command of a button; a refresh and a check use a fixed date."""
        from uvp_xl import addin
        from uvp_xl.errors import UvpError

        before, kinds = WIRE.total, WIRE.kinds.copy()
        if command in ("refresh", "check"):
            given = {"date": DATE} | given
        try:
            with self.clocked(), mock.patch.object(addin, "_now", return_value=MADE):
                outcome = CommandOutcome(
                    True, addin.COMMANDS[command](self.book(workbook), **given)
                )
        except UvpError as error:
            outcome = CommandOutcome(False, str(error))
        except Exception as error:
            outcome = CommandOutcome(False, f"{type(error).__name__}: {error}", _fault(error))
        outcome.calls, outcome.kinds = WIRE.total - before, dict(WIRE.kinds - kinds)
        return outcome

    @contextlib.contextmanager
    def clocked(self) -> Iterator[None]:
        """Let the product's modules sleep and look at the made-up clock."""
        importlib.import_module("uvp_xl.backend.live.busy_retry")  # It waits by the clock.

        real: dict[Any, Any] = {time: WIRE.clock}
        real |= {getattr(time, name): getattr(WIRE.clock, name) for name in ("sleep", "monotonic")}
        with contextlib.ExitStack() as stack:
            for name, module in list(sys.modules.items()):
                for word in ("time", "sleep", "monotonic") if name.startswith("uvp_xl") else ():
                    value = getattr(module, word, None)
                    if value is not None and value in real:
                        stack.enter_context(mock.patch.object(module, word, real[value]))
            yield

    def odd(self) -> dict[str, Any]:
        """Return the settings of Excel that are not as they were."""
        return {name: self.app.kept[name] for name, value in STATE.items()
                if self.app.kept[name] != value}  # fmt: skip


def _fault(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)[-8:])
