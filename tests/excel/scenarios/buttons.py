"""The five buttons, on the reference plan."""

from __future__ import annotations

from typing import Any

from tests.excel.rig import Rig

COMMANDS = ("refresh", "check", "clear_marks", "tidy", "restore")


def all_five(language: str = "nl", bound: str = "late") -> dict[str, Any]:
    """Each button on a workbook of its own, and what is not in the model."""
    found: dict[str, Any] = {}
    for command in COMMANDS:
        rig = Rig(language, bound)
        workbook = rig.open()
        found[command] = rig.run(command, workbook).told() | {
            "odd": rig.odd(), "lacks": dict(rig.wire.unmodelled), "errors": dict(rig.wire.errors),
            "sheets": [sheet.name for sheet in workbook.sheets[13:]],
            "asked": rig.app.asked, "slow": rig.app.slow,
        }  # fmt: skip
    return found
