"""A killed Python process, and a second click during the first."""

from __future__ import annotations

from typing import Any

from tests.excel import seen
from tests.excel.rig import Rig


class Killed(BaseException):
    """Raised to stop everything: nothing is restored."""


def killed(
    path: str, at: str = "Copy", count: int = 3, first: str = "", cloud: bool = False
) -> Any:
    """Kill Python at a call of a refresh; then click again."""
    rig = Rig()
    plan = rig.open(path)
    if cloud:
        plan.folder, plan.autosave = "https://zeewijk.sharepoint.com/sites/V/Documenten", True
    if first:
        assert rig.run(first, plan).well
    cell = plan.sheet("Plan").cell(90, 1)
    cell.formula = "='Te laat'!A1"
    before, dead, met = seen.own(plan), False, 0

    def die(kind: str, interface: str, member: str) -> None:
        nonlocal dead, met
        met += member == at
        dead = dead or met == count
        if dead:
            raise Killed

    rig.wire.hook = die
    try:
        rig.run("refresh", plan)
        ended = "done"
    except Killed:
        ended = "killed"
    rig.wire.hook = None
    frozen = bool(rig.odd())
    outcome = rig.run("refresh", plan)
    return outcome.as_dict() | {
        "ended": ended, "frozen": frozen, "odd": rig.odd(), "autosave": plan.autosave,
        "books": [book.name for book in rig.app.books], "names": [s.name for s in plan.sheets],
        "formula": cell.formula, "shown": plan.sheet("Te laat").peek(1, 1).value,
        "same": seen.own(plan) == before,
    }  # fmt: skip


def twice(path: str, first: str = "refresh", second: str = "refresh", before: str = "") -> Any:
    """Click a second time in the middle of the first click."""
    rig = Rig()
    plan = rig.open(path)
    if before:
        assert rig.run(before, plan).well
    reported: list[Any] = []

    def click(kind: str, interface: str, member: str) -> None:
        if member == "Copy" and kind.startswith("Invoke"):
            rig.wire.hook = None
            outcome = rig.run(second, plan)
            reported.append([outcome.well, outcome.text])

    rig.wire.hook = click
    outcome = rig.run(first, plan)
    return outcome.as_dict() | {
        "second": reported,
        "odd": rig.odd(),
        "names": [s.name for s in plan.sheets],
    }
