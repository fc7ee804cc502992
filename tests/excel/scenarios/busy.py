"""A user who types in a cell or opens a dialog during a click."""

from __future__ import annotations

from typing import Any

from tests.excel import seen
from tests.excel.rig import Rig
from tests.excel.scenarios.buttons import accept

LONG = 60.0
"""Simulated seconds: longer than any call is retried."""


def _ready(path: str, command: str) -> tuple[Rig, Any]:
    """Return a workbook for this button, with accepted proposals or a round to undo."""
    rig = Rig()
    plan = rig.open(path)
    if command in ("tidy", "restore"):
        assert rig.run("tidy", plan).well
        accept(plan)
    if command == "restore":
        assert rig.run("tidy", plan).well
    seen.looked(plan)
    return rig, plan


def disturbed(
    path: str, command: str, number: int, how: str = "rejected", seconds: float = LONG,
    again: bool = True,
) -> dict[str, Any]:  # fmt: skip
    """Run a button with Excel busy from call `number` on, and once more after that."""
    rig, plan = _ready(path, command)
    view_before = seen.view(rig, plan)
    rig.busy(number, seconds=seconds, how=how)
    outcome = rig.run(command, plan)
    rig.free()
    result = outcome.as_dict() | {"view": seen.changed(view_before, seen.view(rig, plan)),
                           "refused": rig.wire.refused, "odd": seen.odd(rig, plan)}  # fmt: skip
    if again and not outcome.well:
        result["again"] = rig.run(command, plan).as_dict()
        result["after"] = seen.changed(view_before, seen.view(rig, plan))
    return result | {"outcome": _outcome(plan)}


def undisturbed(path: str, command: str) -> Any:
    """Return the outcome of an undisturbed button, and its calls in order."""
    rig, plan = _ready(path, command)
    rig.wire.log = []
    assert rig.run(command, plan).well
    return _outcome(plan), rig.wire.log


def _outcome(plan: Any) -> Any:
    """Return all sheets but the log, in which a repeated round has another timestamp."""
    created = {name: page["cells"] for name, page in seen.reports(plan).items()}
    created.pop("Wijzigingen", None)
    return {"own": seen.own(plan), "made": created}
