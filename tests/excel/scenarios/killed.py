"""A Python that is killed half-way, a second click during the first, and what comes after."""

from __future__ import annotations

from typing import Any

from tests.excel import seen
from tests.excel.rig import Rig


class Killed(BaseException):
    """Nothing runs any more: whatever would be put back is not."""


def killed(
    path: str, at: str = "Copy", count: int = 3, first: str = "", cloud: bool = False
) -> Any:
    """Python dies at a call of a refresh; then somebody clicks again."""
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
    said = rig.run("refresh", plan)
    return said.told() | {
        "ended": ended, "frozen": frozen, "odd": rig.odd(), "autosave": plan.autosave,
        "books": [book.name for book in rig.app.books], "names": [s.name for s in plan.sheets],
        "formula": cell.formula, "shown": plan.sheet("Te laat").peek(1, 1).value,
        "same": seen.own(plan) == before,
    }  # fmt: skip


def twice(path: str, first: str = "refresh", second: str = "refresh", before: str = "") -> Any:
    """A second click comes in the middle of the first."""
    rig = Rig()
    plan = rig.open(path)
    if before:
        assert rig.run(before, plan).well
    told: list[Any] = []

    def click(kind: str, interface: str, member: str) -> None:
        if member == "Copy" and kind.startswith("Invoke"):
            rig.wire.hook = None
            said = rig.run(second, plan)
            told.append([said.well, said.text])

    rig.wire.hook = click
    said = rig.run(first, plan)
    return said.told() | {"second": told, "odd": rig.odd(), "names": [s.name for s in plan.sheets]}
