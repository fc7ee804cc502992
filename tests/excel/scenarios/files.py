"""Workbooks as files: opened, saved, copied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.excel import seen
from tests.excel.model.saving import save
from tests.excel.rig import Rig


def again(path: str, target: str) -> None:
    """Open a file and write it from the model."""
    save(Rig().open(path), Path(target))


def put_twice(path: str, target: str, bound: str = "late", **settings: Any) -> dict[str, Any]:
    """Put the sheets of the contract twice, the second time in place, and write the workbook."""
    from tests.contract.hostile import SHEET
    from tests.contract.sheets import in_memory, plain
    from tests.reference import DATE, plan
    from uvp_xl.backend.live.live_workbook import LiveWorkbook

    sheets = [*plan().reports(DATE), SHEET]
    rig = Rig(bound=bound, **settings)
    book = rig.open(path)
    live = LiveWorkbook(rig.book(book))
    live.put(sheets)
    live.put(sheets)
    given, result = in_memory(sheets), [plain(grid) for grid in live.grids()]
    save(book, Path(target))
    return {
        "differ": [one[0] for one, other in zip(given, result, strict=True) if one != other],
        "notes": live.notes,
        "odd": seen.odd(rig, book),
    }
