"""Protection against loss: sheets of the user, failed versions, filters and the outcome."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import win32api

from tests.excel import refusal, seen
from tests.excel.model.filter import Chosen
from tests.excel.model.sheet import Worksheet
from tests.excel.rig import Rig

REPORT = "Te laat"
DATES = 7
"""xlFilterValues; of dates that were ticked in a list Excel gives no criterion."""


def brought_over_own_sheet(path: str, text: str = "Mijn eigen lijst") -> dict[str, Any]:
    """Restore the reports after the user gave the name of a report to another sheet."""
    from uvp_xl import addin
    from uvp_xl.errors import UvpError

    rig = Rig()
    plan = rig.open(path, fullname=r"C:\Plannen\eigen blad.xlsx")
    assert rig.run("refresh", plan).well
    assert rig.run("refresh", plan).well
    plan.sheet(REPORT).name = "Achterstand"
    sheet = Worksheet(plan, REPORT)
    if text:
        sheet.cell(1, 1).value = text
    before = plan.changes
    with rig.clocked():
        try:
            message = addin.bring_back(rig.book(plan))
        except UvpError as error:
            message = str(error)
    return {
        "said": message,
        "cell": sheet.peek(1, 1).value,
        "unchanged": plan.changes == before,
        "odd": seen.odd(rig, plan),
    }


def brought_back_in_capitals(path: str) -> dict[str, Any]:
    """Restore the reports after the user changed a name to capitals."""
    from uvp_xl import addin

    rig = Rig()
    plan = rig.open(path, fullname=r"C:\Plannen\hoofdletters.xlsx")
    assert rig.run("refresh", plan).well
    plan.sheet(REPORT).cell(40, 9).value = "bellen met Jan"
    assert rig.run("refresh", plan).well
    plan.sheet(REPORT).name = REPORT.upper()
    before = [sheet.name for sheet in plan.sheets]
    with rig.clocked():
        addin.bring_back(rig.book(plan))
    return {"same": [sheet.name for sheet in plan.sheets] == before,
            "back": plan.sheet(REPORT.upper()).peek(40, 9).value}  # fmt: skip


def half_a_version(path: str) -> dict[str, Any]:
    """Refresh with an Excel that fails while it writes the version, as on a full disk."""
    from uvp_xl.backend.live import snapshots

    rig = Rig()
    plan = rig.open(path, fullname=r"C:\Plannen\vol.xlsx")

    def write(target: Path) -> None:
        target.write_bytes(b"half")
        raise refusal.failed("SaveCopyAs", "Workbook")

    plan._write = write
    outcome = rig.run("refresh", plan)
    return outcome.as_dict() | {"versions": len(snapshots.versions(plan.get_FullName()))}


def filtered_by_dates(path: str) -> dict[str, Any]:
    """Refresh with a filter by dates, which Excel does not return."""
    rig = Rig()
    plan = rig.open(path)
    assert rig.run("refresh", plan).well
    page = next(page for page in plan.worksheets() if page.name in seen.MADE and page.filter)
    page.chosen[1] = Chosen(None, DATES)
    plan._write = Path.touch  # The model writes no such filter into a file.
    return rig.run("refresh", plan).as_dict() | {"sheet": page.name}


def told_late(path: str, seconds: float) -> dict[str, Any]:
    """Run a button with Excel busy when the outcome is to be shown."""
    from uvp_xl import addin

    rig = Rig()
    plan = rig.open(path)
    book = rig.book(plan)
    with rig.clocked():
        before = rig.wire.total
        addin.run("clear_marks", book)
        calls = rig.wire.total - before
        rig.busy(calls + 1, seconds=seconds)
        well, message = addin.run("clear_marks", book, show=True)
    return {"well": well, "said": message, "boxes": [box[1] for box in win32api.ALERTS]}
