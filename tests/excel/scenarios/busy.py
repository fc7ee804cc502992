"""The user types in a cell, or has a window open, while a button is at work."""

from __future__ import annotations

from typing import Any

from tests.excel import seen
from tests.excel.rig import Rig
from tests.excel.scenarios.buttons import accept

LONG = 60.0
"""Made-up seconds: longer than anybody waits for the outcome of a click."""


def _ready(path: str, command: str) -> tuple[Rig, Any]:
    """A workbook for this button: with proposals that got a yes, or with a round to take back."""
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
    """A button with Excel busy from call `number` on; and the same button once more after that."""
    rig, plan = _ready(path, command)
    look = seen.view(rig, plan)
    rig.busy(number, seconds=seconds, how=how)
    said = rig.run(command, plan)
    rig.free()
    found = said.told() | {"view": seen.changed(look, seen.view(rig, plan)),
                           "refused": rig.wire.refused, "odd": seen.odd(rig, plan)}  # fmt: skip
    if again and not said.well:
        found["again"] = rig.run(command, plan).told()
        found["after"] = seen.changed(look, seen.view(rig, plan))
    return found | {"outcome": _outcome(plan)}


def undisturbed(path: str, command: str) -> Any:
    """What comes of a button that nobody disturbs, and its calls in their order."""
    rig, plan = _ready(path, command)
    rig.wire.log = []
    assert rig.run(command, plan).well
    return _outcome(plan), rig.wire.log


def _outcome(plan: Any) -> Any:
    """All sheets; but the log, in which a round has another moment when it was tried before."""
    made = {name: page["cells"] for name, page in seen.reports(plan).items()}
    made.pop("Wijzigingen", None)
    return {"own": seen.own(plan), "made": made}
