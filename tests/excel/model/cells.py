"""Areas of a sheet and iteration over their cells: the base class of a range."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.excel.model.area import Area, bounds, cells, holds, size
from tests.excel.model.cell import BLANK, Cell
from tests.excel.model.thing import Thing

MANY = 100_000
"""Beyond so many cells only those with something in them are gone through."""


class Cells(Thing):
    """Cells of one sheet, in one or more areas."""

    interface = "Range"

    def __init__(self, sheet: Any, areas: list[Area]) -> None:
        """Initialize with areas of `sheet`."""
        self.sheet, self.areas = sheet, areas

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def changing(self, member: str) -> None:
        self.sheet.changing(f"Range.{member}")

    @property
    def first(self) -> tuple[int, int]:
        """The place of the first cell."""
        return self.areas[0][:2]

    @property
    def count(self) -> int:
        """The number of cells."""
        return sum(map(size, self.areas))

    def over(self, areas: list[Area]) -> Any:
        """Return other cells of the same sheet."""
        return self.sheet.over(areas)

    def places(self) -> Iterator[tuple[int, int]]:
        """Yield the places of all cells; of very many only of those with something in them."""
        for area in self.areas:
            if size(area) > MANY:
                yield from sorted(
                    position for position in self.sheet.cells if holds(area, *position)
                )
            else:
                yield from cells(area)

    def each(self) -> Iterator[Cell]:
        """Yield all cells to look at; a blank one for those that are not gone through."""
        for position in self.places():
            yield self.sheet.peek(*position)
        if self.count > MANY:
            yield self.sheet.blank(bounds(self.areas)[2:]) if self.sheet.wide else BLANK

    def made(self) -> Iterator[Cell]:
        """Yield all cells to change."""
        for position in list(self.places()):
            yield self.sheet.cell(*position)

    def common(self, key: str) -> Any:
        """Return a format that all cells have; None if they differ."""
        result = {cell.common(key) for cell in self.each()}
        return result.pop() if len(result) == 1 else None

    def put_all(self, key: str, value: Any) -> None:
        """Give all cells a format; None takes it away."""
        self.sheet.refuse_protected("AllowFormattingCells")
        for area in self.areas:
            if size(area) > MANY:
                self.sheet.wide.append((area, key, value))
        for cell in self.made():
            if value is None:
                cell.formats.pop(key, None)
            else:
                cell.formats[key] = value
