"""The displayed formats of cells."""

from __future__ import annotations

from typing import Any

from tests.excel.model.format import Font, Interior
from tests.excel.model.thing import Thing


class DisplayFormat(Thing):
    """The displayed formats of cells, without those of colour rules."""

    interface = "DisplayFormat"

    def __init__(self, cells: Any) -> None:
        """Initialize for a range."""
        self.cells = cells

    def get_Font(self) -> Font:
        return Font(self.cells)

    def get_Interior(self) -> Interior:
        return Interior(self.cells)

    def get_NumberFormat(self) -> Any:
        return self.cells.get_NumberFormat()
