"""Sheets with cells."""

from __future__ import annotations

import re
from typing import Any

from tests.excel import refusal
from tests.excel.model import copying
from tests.excel.model.anysheet import Chart, Sheet
from tests.excel.model.area import (
    COLUMNS,
    OLD_COLUMNS,
    OLD_ROWS,
    ROWS,
    Area,
    bounds,
    holds,
    overlap,
    parse,
    shifted,
    size,
)  # fmt: skip
from tests.excel.model.cell import Cell
from tests.excel.model.comment import Comments, Threads
from tests.excel.model.filter import AutoFilter, Chosen
from tests.excel.model.formula import split_sheet
from tests.excel.model.link import Hyperlinks
from tests.excel.model.names import Name, Names
from tests.excel.model.range import Range
from tests.excel.model.table import ChartObject, ChartObjects, ListObject, ListObjects, Shapes
from tests.excel.model.thing import Thing, simple

MAX_ADDRESS = 255
"""Characters of the argument of Range (reported; a longer one raises 1004)."""


class Worksheet(Sheet):
    """A sheet with cells."""

    interface = "_Worksheet"

    def __init__(self, book: Any, name: str) -> None:
        """Add an empty last sheet to `book`."""
        super().__init__(book, name)
        self.cells: dict[tuple[int, int], Cell] = {}
        self.wide: list[tuple[Area, str, Any]] = []
        """Formats of areas that are too large to go through: (area, key, value)."""
        self.merges: list[Area] = []
        self.rules: list[Any] = []
        self.tables: list[ListObject] = []
        self.charts: list[ChartObject] = []
        self.shapes: list[Thing] = []
        self.heights: dict[int, float] = {}
        self.widths: dict[int, float] = {}
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.usual_height, self.usual_width = 15.0, 8.43
        self.filter: Area | None = None
        self.chosen: dict[int, Chosen] = {}
        """What was chosen in the columns of the filter, from 1."""
        self.filtered: set[int] = set()
        """Rows that the filter hides."""
        self.kept |= {"DisplayPageBreaks": False, "StandardWidth": 8.43,
                      "EnableCalculation": True}  # fmt: skip

    def do_Copy(self, before: Any = None, after: Any = None) -> None:
        """Copy next to another sheet, and activate the copy (.../excel.worksheet.copy).

        Names of the sheet come along; whether hidden ones do is not documented.
        """
        near = before if before is not None else after
        if near is None:
            raise NotImplementedError("Worksheet.Copy to a new workbook")
        near.book.refuse_structure()
        number = 2
        taken = {sheet.name for sheet in near.book.sheets}
        while f"{self.name} ({number})" in taken:
            number += 1
        name = f"{self.name} ({number})" if self.name in taken else self.name
        new = Worksheet(near.book, name)
        near.book.sheets.remove(new)
        near.book.sheets.insert(near.book.sheets.index(near) + (before is None), new)
        copying.copy(self.get_Cells(), new.get_Cells())
        new.view.kept, new.page.kept = dict(self.view.kept), dict(self.page.kept)
        new.tab.kept, new.filter, new.filtered = dict(self.tab.kept), self.filter, {*self.filtered}
        new.chosen = dict(self.chosen)
        near.book.names.extend(
            Name(near.book, name.short, name.refers, new, name.visible)
            for name in self.book.names
            if name.sheet is self and (name.visible or self.settings.copies_hidden_names)
        )
        new.locked = self.locked and dict(self.locked)
        near.book.show(new)
        near.book.app.bring_forward(near.book)

    # Cells.

    @property
    def last_row(self) -> int:
        """The last row that there can be."""
        return OLD_ROWS if self.book.old else ROWS

    @property
    def last_column(self) -> int:
        """The last column that there can be."""
        return OLD_COLUMNS if self.book.old else COLUMNS

    def over(self, areas: list[Area]) -> Range:
        """Return cells of this sheet."""
        return Range(self, list(areas))

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell to change."""
        result = self.cells.get((row, column))
        if result is None:
            result = self.cells[row, column] = self.blank((row, column))
        return result

    def peek(self, row: int, column: int) -> Cell:
        """Return a cell to look at."""
        return self.cells.get((row, column)) or self.blank((row, column))

    def blank(self, place: tuple[int, int]) -> Cell:
        """Return an untouched cell, with the formats of large areas."""
        new = Cell()
        for area, key, value in self.wide:
            if holds(area, *place):
                new.formats[key] = value
        return new

    def used(self) -> Area:
        """Return the used range."""
        places = [place for place, cell in self.cells.items() if cell.used]
        areas: list[Area] = [(*place, *place) for place in places] + self.merges
        return bounds(areas) if areas else (1, 1, 1, 1)

    def worked_out(self, cell: Cell) -> Any:
        """Return the value of a cell; a plain reference is followed."""
        if cell.formula and re.match(r"=('|\w+!|\$?[A-Z]+\$?\d+$)", cell.formula):
            value, sure = self.look(cell.formula[1:])
            return value if sure else cell.value
        return cell.value

    def look(self, reference: str) -> tuple[Any, bool]:
        """Return the value at "A1" or "'Blad 1'!A1", and whether there is such a cell."""
        name, address = split_sheet(reference)
        result = [
            s for s in self.book.sheets if s.name.casefold() == (name or self.name).casefold()
        ]
        area = parse(address)
        if not result or area is None or isinstance(result[0], Chart):
            return None, False
        value = result[0].peek(*area[:2]).value
        return (0.0 if value is None else value), True

    def parsed(self, text: str) -> list[Area]:
        """Return the areas of an address, as it is read in the language of the call."""
        if len(text) > MAX_ADDRESS:
            raise refusal.failed("Range", "_Worksheet")
        areas = []
        for part in text.split(self.settings.spoken.list):
            area = parse(part, self.last_row, self.last_column)
            if area is None:
                area = self._named(part)
            areas.extend([area] if isinstance(area, tuple) else area)
        return areas

    def _named(self, text: str) -> list[Area]:
        """Return the areas of a name; raises 1004 if there is none of this name."""
        name, address = split_sheet(text)
        if name and name.casefold() == self.name.casefold():
            area = parse(address, self.last_row, self.last_column)
            if area:
                return [area]
        for named in self.book.names:
            if named.short.casefold() == text.casefold() and named.sheet in (None, self):
                place, address = split_sheet(named.refers.lstrip("="))
                area = parse(address.replace("$", ""))
                if area and place.casefold() == self.name.casefold():
                    return [area]
        table = next((t for t in self.tables if t.name.casefold() == text.casefold()), None)
        if table:
            return [table.body]
        raise refusal.excel("Methode Range van object _Worksheet is mislukt.")

    def region(self, area: Area) -> Area:
        """Return the filled cells around."""
        while True:
            grown = area
            around = (max(area[0] - 1, 1), max(area[1] - 1, 1), area[2] + 1, area[3] + 1)
            for place, cell in self.cells.items():
                if not cell.empty and holds(around, *place):
                    grown = bounds([grown, (*place, *place)])
            if grown == area:
                return area
            area = grown

    # Merged cells.

    def merge_at(self, row: int, column: int) -> Area | None:
        """Return the merged cells that a cell is part of."""
        return next((merge for merge in self.merges if holds(merge, row, column)), None)

    def covered(self, row: int, column: int) -> bool:
        """Return whether a cell is covered by a merged one."""
        merge = self.merge_at(row, column) if self.merges else None
        return merge is not None and merge[:2] != (row, column)

    def merge(self, area: Area) -> None:
        """Merge; only the first value is kept, with alerts on after a confirmation."""
        if size(area) == 1:
            return
        filled = [place for place in sorted(self.cells) if holds(area, *place)
                  and not self.cells[place].empty]  # fmt: skip
        if len(filled) > 1 and self.book.app.kept["DisplayAlerts"]:
            self.book.app.asked.append(f"Merge {self.name} {area}")
        if filled and filled[0] != area[:2]:
            first = self.cell(*area[:2])
            first.value, first.formula = self.cells[filled[0]].value, self.cells[filled[0]].formula
        for place in filled:
            if place != area[:2]:
                self.cells[place].value, self.cells[place].formula = None, ""
        self.merges = [merge for merge in self.merges if not overlap(merge, area)]
        self.merges.append(area)

    def unmerge(self, areas: list[Area]) -> None:
        """Merge no more what touches these areas."""
        self.merges = [m for m in self.merges if not any(overlap(m, area) for area in areas)]

    def refuse_part_of_merge(self, areas: list[Area]) -> None:
        """Raise 1004 for a part of merged cells."""
        for area in areas:
            for merge in self.merges:
                shared = overlap(merge, area)
                if shared and shared != merge:
                    raise refusal.excel("Dit kan niet bij een samengevoegde cel.")

    def refuse_locked(self, part: Range) -> None:
        """Raise 1004 if any of the cells is protected."""
        if self.locked is not None and any(cell.get("Locked") for cell in part.each()):
            self.refuse_protected()

    # Rows and columns.

    def height(self, row: int) -> float:
        """Return the height in points; 0 for a hidden row."""
        return 0.0 if row in self.hidden_rows else self.heights.get(row, self.usual_height)

    def width(self, column: int) -> float:
        """Return the width in characters; 0 for a hidden column."""
        return 0.0 if column in self.hidden_columns else self.widths.get(column, self.usual_width)

    def take_out(self, area: Area, up: bool) -> None:
        """Delete cells; formulas that refer to moved cells are not adapted."""
        tall, wide = area[2] - area[0] + 1, area[3] - area[1] + 1
        news: dict[tuple[int, int], Cell] = {}
        for (row, column), cell in self.cells.items():
            if holds(area, row, column):
                continue
            if up and row > area[2] and area[1] <= column <= area[3]:
                row -= tall
            elif not up and column > area[3] and area[0] <= row <= area[2]:
                column -= wide
            for kept in (cell.note, cell.thread):
                if kept:
                    kept.row, kept.column = row, column
            news[row, column] = cell
        self.cells = news
        step = (-tall, 0) if up else (0, -wide)
        self.merges = [
            shifted(m, *step) if (m[0] > area[2] if up else m[1] > area[3]) else m
            for m in self.merges
            if not overlap(m, area)
        ]
        if up and wide >= self.last_column:
            self.heights = _closed(self.heights, area[0], area[2])
            self.hidden_rows = set(_closed(dict.fromkeys(self.hidden_rows), area[0], area[2]))
        if not up and tall >= self.last_row:
            self.widths = _closed(self.widths, area[1], area[3])
            self.hidden_columns = set(_closed(dict.fromkeys(self.hidden_columns), area[1], area[3]))

    # The filter.

    def drop_filter(self) -> None:
        """Remove the filter, and show its rows."""
        self.show_all()
        self.filter = None

    def show_all(self) -> None:
        """Remove the criteria; the filter stays."""
        self.chosen.clear()
        self.hidden_rows -= self.filtered
        self.filtered.clear()

    def filter_rows(self, field: int, first: Any, how: Any = None, second: Any = None) -> None:
        """Hide the rows that do not match the criteria on a column; none shows all."""
        assert self.filter is not None
        top, left, bottom, right = self.filter
        if not 1 <= field <= right - left + 1:
            raise refusal.failed("AutoFilter", "Range")
        chosen = self.chosen | {field: first is not None and Chosen.of(first, how, second)}
        self.show_all()
        self.chosen = {at: choice for at, choice in chosen.items() if choice}
        self.filtered = {
            row
            for row in range(top + 1, bottom + 1)
            if not all(self._shows(row, left + at - 1, c) for at, c in self.chosen.items())
        }
        self.hidden_rows |= self.filtered

    def _shows(self, row: int, column: int, choice: Chosen) -> bool:
        cell = self.peek(row, column)
        text = self.over([(row, column, row, column)])._text(cell)
        return choice.shows(self.worked_out(cell), text)

    def add_table(self, table: ListObject) -> None:
        """Add a table with a unique name."""
        self.tables.append(table)

    # Members.

    def get_Cells(self) -> Range:
        return Range(self, [(1, 1, self.last_row, self.last_column)])

    def get_Rows(self) -> Range:
        return Range(self, [(1, 1, self.last_row, self.last_column)], "row")

    def get_Columns(self) -> Range:
        return Range(self, [(1, 1, self.last_row, self.last_column)], "column")

    def get_UsedRange(self) -> Range:
        return Range(self, [self.used()])

    def get_Range(self, first: Any, second: Any = None) -> Range:
        """Return an address, a range, or all between two of them."""
        result = [self._ranged(one) for one in (first, second) if one is not None]
        if len(result) == 1:
            return result[0]
        return Range(self, [bounds([*result[0].areas, *result[1].areas])])

    def _ranged(self, one: Any) -> Range:
        if isinstance(one, Range):
            if one.sheet is not self:
                raise refusal.excel("Methode Range van object _Worksheet is mislukt.")
            return one
        if not isinstance(one, str):
            raise refusal.excel("Methode Range van object _Worksheet is mislukt.")
        return Range(self, self.parsed(one))

    def get_AutoFilterMode(self) -> bool:
        return self.filter is not None

    def put_AutoFilterMode(self, value: Any) -> None:
        """Switch the filter off, but never on (.../excel.worksheet.autofiltermode)."""
        self.refuse_protected()
        if value and self.filter is None:
            raise refusal.unset("AutoFilterMode", "Worksheet")
        if not value:
            self.drop_filter()

    def get_AutoFilter(self) -> AutoFilter | None:
        return AutoFilter(self) if self.filter else None

    def get_FilterMode(self) -> bool:
        return bool(self.chosen)

    def do_ShowAllData(self) -> None:
        """Show all rows of an active filter (.../excel.worksheet.showalldata)."""
        self.refuse_protected("AllowFiltering")
        if not self.chosen:
            raise refusal.failed("ShowAllData", "Worksheet")
        self.show_all()

    def get_Comments(self) -> Comments:
        return Comments(self)

    def get_CommentsThreaded(self) -> Threads:
        return Threads(self)

    def get_Hyperlinks(self) -> Hyperlinks:
        return Hyperlinks(self)

    def do_Evaluate(self, name: Any) -> Any:
        """Evaluate a name with a text, or a count of cells; an unknown name is the error #NAME?
        (.../excel.worksheet.evaluate)."""
        text = str(name)
        if len(text) > 255:
            raise NotImplementedError("the error of Evaluate for more than 255 characters")
        if counted := re.fullmatch(r"=?COUNTA\(([$A-Z0-9:]+)\)", text, re.I):
            return self._counta(counted[1])
        if not re.fullmatch(r"[A-Za-z_][\w.]*", text):
            raise NotImplementedError(f"Evaluate {text}")
        result = [n for n in self.book.names if n.short.casefold() == text.casefold()]
        own = [n for n in result if n.sheet is self] or [n for n in result if n.sheet is None]
        if not own:
            return -2146826259
        held = re.fullmatch(r'="((?:[^"]|"")*)"', own[0].refers)
        if not held:
            raise NotImplementedError(f"Evaluate {text} {own[0].refers}")
        return held[1].replace('""', '"')

    def _counta(self, address: str) -> float:
        """Return how many cells are not empty; error values and formulas with an empty text count
        (support.microsoft.com/office/counta-function-7dc98875-d5c1-46f1-9a82-53f3219e2509)."""
        areas = self.parsed(address)
        filled = (place for place, cell in self.cells.items() if not cell.empty)
        return float(sum(any(holds(area, *place) for area in areas) for place in filled))

    def get_Names(self) -> Names:
        return Names(self.book, self)

    def get_ListObjects(self) -> ListObjects:
        return ListObjects(self)

    def get_Shapes(self) -> Shapes:
        return Shapes(self)

    def do_ChartObjects(self, index: Any = None) -> Any:
        result = ChartObjects(self)
        return result if index is None else result.do_Item(index)

    def get_StandardHeight(self) -> float:
        return self.usual_height

    def do_Calculate(self) -> None:
        """Do nothing: values are always up to date."""


simple(Worksheet, "DisplayPageBreaks StandardWidth EnableCalculation")


def _closed(lines: dict[int, Any], first: int, last: int) -> dict[int, Any]:
    """Return rows or columns after some of them were deleted."""
    gone = last - first + 1
    return {(at if at < first else at - gone): value for at, value in lines.items()
            if not first <= at <= last}  # fmt: skip
