"""A part of the text of a cell."""

from __future__ import annotations

from typing import Any

from tests.excel.model.cell import Cell
from tests.excel.model.condition import RuleFont
from tests.excel.model.format import Font
from tests.excel.model.thing import Thing


class Characters(Thing):
    """A part of the text of a cell."""

    interface = "Characters"

    def __init__(self, cells: Any, start: int, length: int | None) -> None:
        """Select `length` characters from `start`."""
        self.cells, self.start, self.length = cells, start, length

    def _cell(self) -> Cell:
        return self.cells.sheet.peek(*self.cells.first)

    def get_Text(self) -> str:
        whole = str(self._cell().value or "")[self.start - 1 :]
        return whole if self.length is None else whole[: self.length]

    def get_Count(self) -> int:
        return len(self.get_Text())

    def get_Font(self) -> Any:
        runs = self._cell().runs
        if not runs:
            return Font(self.cells)
        struck = "".join(
            "x" * len(part.text) if part.struck else " " * len(part.text) for part in runs
        )
        part = struck[self.start - 1 :][: self.length]
        kept = {"Strikethrough": part[0] == "x" if len(set(part)) == 1 else None}
        return RuleFont(self, kept)
