"""Rows, columns, merged cells and sizes of a range."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.area import holds, overlap
from tests.excel.model.cells import Cells

MAX_HEIGHT, MAX_WIDTH = 409.5, 255
"""learn.microsoft.com/office/vba/api/excel.range.rowheight and .columnwidth; specifications."""


class Shape(Cells):
    """The sizes of the rows and columns of cells."""

    def get_RowHeight(self) -> Any:
        result = {self.sheet.height(row) for row in self._rows()}
        return result.pop() if len(result) == 1 else None

    def put_RowHeight(self, value: Any) -> None:
        number = _number(value, MAX_HEIGHT, "RowHeight")
        self.sheet.refuse_protected("AllowFormattingRows")
        for area in self.areas:
            if area[2] - area[0] + 1 >= self.sheet.last_row:
                self.sheet.usual_height = number
                self.sheet.heights.clear()
                continue
            for row in range(area[0], area[2] + 1):
                (self.sheet.hidden_rows.add if number == 0 else self.sheet.hidden_rows.discard)(row)
                if number:
                    self.sheet.heights[row] = round(number * 4 / 3) * 0.75  # Whole pixels.

    def get_ColumnWidth(self) -> Any:
        result = {self.sheet.width(column) for column in self._columns()}
        return result.pop() if len(result) == 1 else None

    def put_ColumnWidth(self, value: Any) -> None:
        number = _number(value, MAX_WIDTH, "ColumnWidth")
        self.sheet.refuse_protected("AllowFormattingColumns")
        for column in self._columns():
            hide = self.sheet.hidden_columns
            (hide.add if number == 0 else hide.discard)(column)
            if number:
                self.sheet.widths[column] = round(round(number * 7) / 7, 2)

    def get_Height(self) -> float:
        return float(sum(self.sheet.height(row) for row in self._rows()))

    def get_Width(self) -> float:
        return float(sum(self.sheet.width(column) * 5.25 + 3.75 for column in self._columns()))

    def get_Top(self) -> float:
        return float(sum(self.sheet.height(row) for row in range(1, self.areas[0][0])))

    def get_Left(self) -> float:
        return float(
            sum(self.sheet.width(column) * 5.25 + 3.75 for column in range(1, self.areas[0][1]))
        )

    def get_Hidden(self) -> bool | None:
        """Return whether whole rows or columns are hidden (.../excel.range.hidden)."""
        if self._whole_rows():
            result = {row in self.sheet.hidden_rows for row in self._rows()}
        elif self._whole_columns():
            result = {column in self.sheet.hidden_columns for column in self._columns()}
        else:
            raise refusal.unread("Hidden", "Range")
        return result.pop() if len(result) == 1 else None

    def put_Hidden(self, value: Any) -> None:
        if self._whole_rows():
            self.sheet.refuse_protected("AllowFormattingRows")
            chosen, hidden = set(self._rows()), self.sheet.hidden_rows
        elif self._whole_columns():
            self.sheet.refuse_protected("AllowFormattingColumns")
            chosen, hidden = set(self._columns()), self.sheet.hidden_columns
        else:
            raise refusal.unset("Hidden", "Range")
        (hidden.update if value else hidden.difference_update)(chosen)

    def get_MergeCells(self) -> bool | None:
        merged = [overlap(area, merge) for area in self.areas for merge in self.sheet.merges]
        inside = sum((o[2] - o[0] + 1) * (o[3] - o[1] + 1) for o in merged if o)
        return False if not inside else True if inside == self.count else None

    def get_MergeArea(self) -> Any:
        """Return the merged area of a single cell (.../excel.range.mergearea)."""
        position = self.first
        for merge in self.sheet.merges:
            if holds(merge, *position):
                return self.over([merge])
        if self.count > 1:
            raise refusal.unread("MergeArea", "Range")
        return self.over([(*position, *position)])

    def do_Merge(self, across: Any = None) -> None:
        """Keep only the value of the first cell that has one."""
        self.sheet.refuse_protected()
        if self.sheet.tables and any(
            overlap(area, table.area) for area in self.areas for table in self.sheet.tables
        ):
            raise refusal.failed("Merge", "Range")
        for area in self.areas:
            rows = [(r, area[1], r, area[3]) for r in range(area[0], area[2] + 1)]
            for one in rows if across else [area]:
                self.sheet.merge(one)

    def do_UnMerge(self) -> None:
        self.sheet.refuse_protected()
        self.sheet.unmerge(self.areas)

    def do_AutoFit(self) -> None:
        """Do nothing; only rows or columns are allowed."""
        if self._whole_columns() or getattr(self, "unit", None) == "column":
            for column in self._columns():
                lengths = [len(str(c.value or "")) for (_, k), c in self.sheet.cells.items()
                           if k == column]  # fmt: skip
                self.sheet.widths[column] = float(min(max(lengths, default=8) + 1, MAX_WIDTH))
        elif self._whole_rows() or getattr(self, "unit", None) == "row":
            for row in self._rows():
                self.sheet.heights.pop(row, None)
        else:
            raise refusal.failed("AutoFit", "Range")

    def _rows(self) -> list[int]:
        """Return all rows; of all rows of a sheet only those with something."""
        result: dict[int, None] = {}
        for area in self.areas:
            last = area[2]
            if last - area[0] + 1 >= self.sheet.last_row:
                last = max([self.sheet.used()[2], *self.sheet.heights, *self.sheet.hidden_rows]) + 1
            result |= dict.fromkeys(range(area[0], last + 1))
        return list(result)

    def _columns(self) -> list[int]:
        return list(dict.fromkeys(c for area in self.areas for c in range(area[1], area[3] + 1)))

    def _whole_rows(self) -> bool:
        return all(area[3] - area[1] + 1 >= self.sheet.last_column for area in self.areas)

    def _whole_columns(self) -> bool:
        return all(area[2] - area[0] + 1 >= self.sheet.last_row for area in self.areas)


def _number(value: Any, most: float, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise refusal.unset(name, "Range")
    return float(value)
