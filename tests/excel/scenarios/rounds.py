"""Errors while accepted proposals are applied."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal, seen
from tests.excel.rig import Rig
from tests.excel.scenarios.buttons import accept, logged


def broken(path: str, number: int, then: str = "restore") -> dict[str, Any]:
    """Fail at a call from the first changed cell on, and undo the round.

    `then` is "restore", or first "tidy": a second click on the same button.
    """
    rig = Rig()
    plan = rig.open(path)
    assert rig.run("tidy", plan).well
    begin, count = _values(plan), accept(plan)
    calls = [0]

    def hook(kind: str, interface: str, member: str) -> None:
        if kind.startswith("Invoke") and (calls[0] or f"{interface}.{member}" == FIRST):
            calls[0] += 1
            if calls[0] == number:
                raise refusal.undefined()

    rig.wire.hook = hook
    outcome = rig.run("tidy", plan)
    rig.wire.hook = None
    result = {
        "reached": calls[0] >= number, "well": outcome.well, "odd": seen.odd(rig, plan),
        "settings": rig.odd(), "accepted": count, "log": len(logged(plan)) - 4,
        "changed": len(_differing(begin, _values(plan))),
    }  # fmt: skip
    if then == "tidy":
        result["again"] = rig.run("tidy", plan).text
        result["settled"] = [row[-1] for row in logged(plan)[4:]]
        result["left"] = plan.sheet("Voorstellen").used()[2]
    result["restored"] = [rig.run("restore", plan).text for _ in range(3)]
    result["back"] = _differing(begin, _values(plan))
    return result


FIRST = "Range.NumberFormat"
"""The first call on a cell before a text is entered."""


def _values(plan: Any) -> dict[str, Any]:
    return {
        page.name: seen.values(page) for page in plan.worksheets() if page.name not in seen.MADE
    }


def _differing(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    return [f"{name} {position}" for name, cells in one.items()
            for position in cells.keys() | other[name].keys()
            if cells.get(position) != other[name].get(position)]  # fmt: skip
