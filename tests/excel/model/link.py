"""Hyperlinks of cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.excel import refusal
from tests.excel.model.area import holds
from tests.excel.model.thing import Thing


@dataclass
class Link:
    """The target of a cell."""

    address: str = ""
    place: str = ""
    tip: str = ""


class Hyperlinks(Thing):
    """The links of a sheet, or of some of its cells."""

    interface = "Hyperlinks"

    def __init__(self, sheet: Any, areas: list[Any] | None = None) -> None:
        """Initialize for `areas` of a sheet, or all of it."""
        self.sheet, self.areas = sheet, areas

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def changing(self, member: str) -> None:
        self.sheet.changing(f"Hyperlinks.{member}")

    def _places(self) -> list[tuple[int, int]]:
        return [place for place, cell in sorted(self.sheet.cells.items()) if cell.link
                and (self.areas is None or any(holds(a, *place) for a in self.areas))]  # fmt: skip

    def items(self) -> list[Any]:
        return [Hyperlink(self.sheet, *place) for place in self._places()]

    def get_Count(self) -> int:
        return len(self._places())

    def get_Item(self, index: Any) -> Hyperlink:
        result = self.items()
        if not 1 <= int(index) <= len(result):
            raise refusal.beyond()
        return result[int(index) - 1]

    def do_Add(
        self, anchor: Any, address: Any = "", place: Any = "", tip: Any = "", shown: Any = None
    ) -> Hyperlink:
        self.sheet.refuse_protected("AllowInsertingHyperlinks")
        row, column = anchor.first
        cell = self.sheet.cell(row, column)
        cell.link = Link(str(address or ""), str(place or ""), str(tip or ""))
        if shown is not None:
            cell.value = str(shown)
        elif cell.empty:
            cell.value = str(address or place)
        cell.formats |= {"Font.Underline": 2, "Font.Color": float(0xC16305)}
        return Hyperlink(self.sheet, row, column)

    def do_Delete(self) -> None:
        """Delete the links, and the formats of their cells (.../excel.hyperlinks.delete)."""
        self.sheet.refuse_protected("AllowInsertingHyperlinks")
        for place in self._places():
            cell = self.sheet.cells[place]
            cell.link = None
            cell.formats.clear()


class Hyperlink(Thing):
    """One link."""

    interface = "Hyperlink"

    def __init__(self, sheet: Any, row: int, column: int) -> None:
        """Initialize for one cell."""
        self.sheet, self.row, self.column = sheet, row, column

    def get_Address(self) -> str:
        return str(self.sheet.cell(self.row, self.column).link.address)

    def get_SubAddress(self) -> str:
        return str(self.sheet.cell(self.row, self.column).link.place)

    def get_Range(self) -> Any:
        return self.sheet.over([(self.row, self.column, self.row, self.column)])

    def do_Delete(self) -> None:
        self.sheet.cell(self.row, self.column).link = None
