"""A command at work in an open workbook: its lock, its progress and the view of the user."""

from __future__ import annotations

import contextlib
import gc
import importlib
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from uvp_xl.errors import UsageError

if TYPE_CHECKING:
    import xlwings as xw

    from uvp_xl.backend.live.live_workbook import LiveWorkbook
    from uvp_xl.plan import Plan

    Book = xw.Book | LiveWorkbook
    """An open workbook: xlwings' own, or as this program sees it."""


HEAVY = (
    "uvp_xl.rules.run_rules",
    "uvp_xl.reports.report",
)
"""Modules that are slow to load and needed for every plan."""


NO_TABLE = (
    "In dit werkboek staat geen actietabel: uvp-xl zoekt een rij met koppen als “actiepunt”, "
    "“maatregelen”, “PH” en “planning”. Er is niets veranderd."
)
"""The message for a workbook without a plan."""


class AddinSession:
    """A running command, with its progress in the status bar as "stap 2 van 5"."""

    def __init__(self, workbook: LiveWorkbook, steps: int) -> None:
        """Show each sheet that is written as a step; `steps` is the expected number."""
        self.workbook, self.steps, self._done = workbook, steps, 0
        workbook.on_write = lambda name: self.step(f"{name} schrijven")

    def step(self, what: str) -> None:
        """Start the next step."""
        self._done += 1
        self.workbook.program.set_status(f"uvp-xl: stap {self._done} van {self.steps}: {what}")

    def read(self) -> Plan:
        """Read the plan in the workbook."""
        from uvp_xl.plan import Plan

        self.step("lezen")
        plan = Plan(self.workbook)
        with _loading():
            _ = plan.grids
        if not plan.tables:
            raise UsageError(NO_TABLE)
        return plan


@contextlib.contextmanager
def open_session(book: Book, steps: int) -> Iterator[AddinSession]:
    """Work in the open workbook without screen updates; always restore the view of the user."""
    from uvp_xl.backend.live.click_lock import click_lock
    from uvp_xl.backend.live.live_workbook import LiveWorkbook

    workbook = book if isinstance(book, LiveWorkbook) else LiveWorkbook(book)
    with contextlib.ExitStack() as afterwards:
        afterwards.enter_context(click_lock(workbook.name))
        afterwards.enter_context(workbook.program.quiet())
        if gc.isenabled():  # A click makes much and is soon over: looking for waste costs 0.2 s.
            gc.disable()
            afterwards.callback(gc.enable)
        yield AddinSession(workbook, steps)


@contextlib.contextmanager
def _loading() -> Iterator[None]:
    """Load the heavy libraries in a thread while the main one waits for Excel or LibreOffice.

    It saves some tenths of a second of each click. A failing import is reported when needed.
    """

    def load() -> None:
        with contextlib.suppress(ImportError):
            for name in HEAVY:
                importlib.import_module(name)

    thread = threading.Thread(target=load)
    thread.start()
    pause = sys.getswitchinterval()
    sys.setswitchinterval(pause / 50)  # Otherwise each answer waits for the other thread.
    try:
        yield
    finally:
        thread.join()
        sys.setswitchinterval(pause)
