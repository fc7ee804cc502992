"""Accepted proposals, when something goes wrong while they are made."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal, seen
from tests.excel.rig import Rig
from tests.excel.scenarios.buttons import accept, logged


def broken(path: str, number: int, then: str = "restore") -> dict[str, Any]:
    """Excel fails at a call once the first cell is looked at to be changed; what then helps.

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
    said = rig.run("tidy", plan)
    rig.wire.hook = None
    found = {
        "reached": calls[0] >= number, "well": said.well, "odd": seen.odd(rig, plan),
        "settings": rig.odd(), "accepted": count, "log": len(logged(plan)) - 4,
        "changed": len(_differing(begin, _values(plan))),
    }  # fmt: skip
    if then == "tidy":
        found["again"] = rig.run("tidy", plan).text
        found["settled"] = [row[-1] for row in logged(plan)[4:]]
        found["left"] = plan.sheet("Voorstellen").used()[2]
    found["restored"] = [rig.run("restore", plan).text for _ in range(3)]
    found["back"] = _differing(begin, _values(plan))
    return found


FIRST = "Range.NumberFormat"
"""What is asked of a cell before a text is put into it."""


def _values(plan: Any) -> dict[str, Any]:
    return {
        page.name: seen.values(page) for page in plan.worksheets() if page.name not in seen.MADE
    }


def _differing(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    return [f"{name} {place}" for name, cells in one.items()
            for place in cells.keys() | other[name].keys()
            if cells.get(place) != other[name].get(place)]  # fmt: skip
