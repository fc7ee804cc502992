"""Workbooks as files: opened, saved, copied."""

from __future__ import annotations

from typing import Any

from tests.excel.model.saving import save
from tests.excel.rig import REFERENCE, Rig


def again(path: str, target: str) -> None:
    """Open a file and write it as it is in the model."""
    save(Rig().open(path), target)  # type: ignore[arg-type]


def refreshed(target: str, path: str = str(REFERENCE)) -> dict[str, Any]:
    """Refresh a plan, and write what is in the model then, with results for formulas."""
    rig = Rig()
    workbook = rig.open(path)
    said = rig.run("refresh", workbook)
    save(workbook, target)  # type: ignore[arg-type]
    return said.told() | {"retyped": workbook.retyped, "guessed": workbook.guessed}
