"""The areas of a range."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.thing import Thing


class Areas(Thing):
    """The areas of a range."""

    interface = "Areas"

    def __init__(self, cells: Any) -> None:
        """Initialize for a range."""
        self.cells = cells

    def items(self) -> list[Any]:
        return [self.cells.sheet.over([area]) for area in self.cells.areas]

    def get_Count(self) -> int:
        return len(self.cells.areas)

    def get_Item(self, index: Any) -> Any:
        if not 1 <= int(index) <= len(self.cells.areas):
            raise refusal.beyond()
        return self.cells.sheet.over([self.cells.areas[int(index) - 1]])
