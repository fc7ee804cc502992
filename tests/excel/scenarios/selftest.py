"""The selftest, in the made-up Excel."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any
from unittest import mock

from tests.excel.model import formula
from tests.excel.model.values import Fault
from tests.excel.model.workbook import Styles, Workbook
from tests.excel.rig import Rig

OUTCOMES = {"1/0": "#DIV/0!", "NA()": "#N/A", "bestaatniet": "#NAME?"}
SUMS = {"SUM(1,2)": 3.0, "1+1": 2.0, "IF(TRUE,SUM(1,2.5),0)": 3.5}
"""What the formulas of the selftest give: the made-up Excel works none out."""


def tried(
    language: str = "nl", bound: str = "late", broken: str = "", only: str = ""
) -> dict[str, Any]:
    """Run all checks with a workbook of the user open; return the outcomes and the state of Excel.

    `broken` is something of the program that is broken on purpose; see BROKEN. `only` is the title
    of the one check to do.
    """
    from uvp_xl.backend.live.attach import running_app
    from uvp_xl.selftest import run_selftest, selftest_check, selftest_report

    rig = Rig(language, bound, copies_hidden_names=broken != "forgetful")
    user_sheet = rig.open()
    changes = user_sheet.changes
    checks = [check for check in selftest_check.all_checks() if only in ("", check.title)]
    chosen = mock.patch.object(run_selftest, "all_checks", return_value=checks)
    with rig.clocked(), _worked_out(), BROKEN[broken](), chosen:
        result = run_selftest.run(running_app("excel"), clock=rig.wire.clock.monotonic)
    return {
        "outcomes": {outcome.title: asdict(outcome) for outcome in result.outcomes},
        "report": selftest_report.format_report(result),
        "books": [book.name for book in rig.app.books],
        "changed": user_sheet.changes != changes,
        "odd": rig.odd(),
        "asked": rig.app.asked,
        "lacks": dict(rig.wire.unmodelled),
    }


@contextlib.contextmanager
def _worked_out() -> Iterator[None]:
    """Let Excel give the outcomes of the selftest's own formulas."""
    simple = formula._simple

    def outcome(inner: str, look: Any) -> tuple[Any, bool]:
        if inner in OUTCOMES:
            return Fault(OUTCOMES[inner]), True
        return (SUMS[inner], True) if inner in SUMS else simple(inner, look)

    with mock.patch.object(formula, "_simple", outcome):
        yield


@contextlib.contextmanager
def _slow() -> Iterator[None]:
    """Let Excel give no text of a range."""
    from uvp_xl.backend.live.excel.com_gateway import ComObject

    maybe = ComObject.try_call

    def silent(com: ComObject, name: str, *arguments: object) -> Any:
        return None if (name, *arguments) == ("Value", 11) else maybe(com, name, *arguments)

    with mock.patch.object(ComObject, "try_call", silent):
        yield


@contextlib.contextmanager
def _garbled() -> Iterator[None]:
    """Let Excel give a text of a range that is none."""
    from uvp_xl.backend.live.excel.com_gateway import ComObject

    maybe = ComObject.try_call

    def odd(com: ComObject, name: str, *arguments: object) -> Any:
        return "<x" if (name, *arguments) == ("Value", 11) else maybe(com, name, *arguments)

    with mock.patch.object(ComObject, "try_call", odd):
        yield


@contextlib.contextmanager
def _forgetful() -> Iterator[None]:
    """Write no hidden names, and put no notes back."""
    from uvp_xl.backend.live.excel import sheet_copy

    with (
        mock.patch.object(sheet_copy, "_write_names"),
        mock.patch.object(sheet_copy, "_restore_notes"),
    ):
        yield


@contextlib.contextmanager
def _dutch() -> Iterator[None]:
    """Call Excel in the language of its user."""
    from uvp_xl.backend.live.excel import com_gateway

    with mock.patch.object(com_gateway, "ENGLISH", 0):
        yield


def _elsewhere(book: Any, kind: Any = None) -> tuple[str, ...]:
    """Return a file that does not exist."""
    return ("C:\\x.xlsx",)


@contextlib.contextmanager
def _linked() -> Iterator[None]:
    """Let copies point at the file that they came from."""
    with mock.patch.object(Workbook, "do_LinkSources", _elsewhere):
        yield


@contextlib.contextmanager
def _piling() -> Iterator[None]:
    """Let each look at the styles find one more."""
    numbers = iter(range(1, 1000))

    def count(styles: Any) -> int:
        return next(numbers)

    with mock.patch.object(Styles, "get_Count", count):
        yield


BROKEN = {
    "": contextlib.nullcontext,
    "slow": _slow,
    "garbled": _garbled,
    "forgetful": _forgetful,
    "dutch": _dutch,
    "linked": _linked,
    "piling": _piling,
}
"""What can be broken."""
