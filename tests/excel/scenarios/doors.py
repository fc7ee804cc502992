"""Find a workbook, and show the outcome of a click."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import win32api

from tests.excel.rig import ROOT, Rig

PLAN = ROOT / "workbooks" / "uvp-noordoostpolder-2020-2021.xlsm"
CLOUD = "https://zeewijk.sharepoint.com/sites/Veiligheid/Gedeelde documenten/ander.xlsx"


def left(protected: bool = False, command: str = "clear_marks") -> dict[str, Any]:
    """Return the message in the cell for it, and in a message box."""
    from uvp_xl import addin

    rig = Rig()
    plan = rig.open(PLAN)
    start = plan.sheet("Start")
    if protected:
        start.do_Protect("geheim")
    with rig.clocked():
        well, message = addin.run(command, rig.book(plan), show=True)
    return {
        "well": well,
        "said": message,
        "cell": start.peek(17, 2).value,
        "boxes": win32api.ALERTS,
        "odd": rig.odd(),
    }


def shown(path: str, other: bool = False, elsewhere: bool = False) -> dict[str, Any]:
    """Show the outcome over the active window, but not over another workbook."""
    from uvp_xl import addin

    rig = Rig()
    plan = rig.open(path)
    book = rig.book(plan)
    if other:
        rig.open(path, fullname=CLOUD)
    if elsewhere:
        rig.another(8888)
    with rig.clocked():
        well, message = addin.run("clear_marks", book, show=True)
    return {"well": well, "said": message, "boxes": win32api.ALERTS, "hwnd": rig.app.hwnd,
            "status": rig.app.status[-2:]}  # fmt: skip


def door(path: str, busy: bool = False) -> dict[str, Any]:
    """Run the entry point of the buttons, as Excel does."""
    import contextlib
    import io

    from uvp_xl import addin

    rig = Rig()
    plan = rig.open(path)
    before = sys.argv
    sys.argv = ["x", "clear_marks", f"--wb={plan.name}", "--from_xl=1", f"--hwnd={rig.app.hwnd}"]
    reported = io.StringIO()
    if busy:
        rig.busy(1, seconds=60)
    try:
        with rig.clocked(), contextlib.redirect_stderr(reported):
            number = addin.main(["clear_marks"])
    finally:
        sys.argv = before
    return {"number": number, "told": reported.getvalue(), "boxes": win32api.ALERTS}


def attached(name: str, path: str, busy: float = 0, how: str = "rejected") -> dict[str, Any]:
    """Attach to a workbook from outside, with another one of the cloud open; perhaps while busy."""
    from uvp_xl.backend.live.attach import attach
    from uvp_xl.errors import UvpError

    rig = Rig()
    rig.open(path, fullname=CLOUD)
    rig.open(path, fullname=r"C:\Plannen\mijn plan.xlsx")
    if busy:
        rig.busy(1, seconds=busy, how=how)
    with rig.clocked():
        try:
            return {"found": attach(name, pipe="uvp-no-such-pipe").name}
        except UvpError as error:
            return {"kind": type(error).__name__, "said": str(error)}


def command_line(path: str) -> dict[str, Any]:
    """Run `refresh --open NAAM` with a workbook of the cloud active."""
    from uvp_xl.cli import main

    rig = Rig()
    plan = rig.open(path, fullname=r"C:\Plannen\mijn plan.xlsx")
    other = rig.open(path, fullname=CLOUD)
    import contextlib
    import io

    out, errors = io.StringIO(), io.StringIO()
    with rig.clocked(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        number = main(["refresh", "--open", "mijn plan", "--date", "2020-11-01"])
    return {"number": number, "said": out.getvalue(), "errors": errors.getvalue(),
            "front": rig.app.front is other, "changed": other.changes,
            "sheets": [sheet.name for sheet in plan.sheets][-2:],
            "name": Path(plan.name).stem}  # fmt: skip
