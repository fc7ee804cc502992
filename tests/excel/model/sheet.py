"""Sheets: worksheets, chart sheets and their collections."""

from __future__ import annotations

import re
from typing import Any

from tests.excel import refusal
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
from tests.excel.model.filter import AutoFilter
from tests.excel.model.formula import split_sheet
from tests.excel.model.link import Hyperlinks
from tests.excel.model.names import Names
from tests.excel.model.page import PageSetup
from tests.excel.model.range import Range
from tests.excel.model.table import ChartObject, ChartObjects, ListObject, ListObjects, Shapes
from tests.excel.model.thing import Thing, simple
from tests.excel.model.window import View

VISIBLE, HIDDEN, VERY_HIDDEN = -1, 0, 2
MAX_NAME = 31
MAX_ADDRESS = 255
"""Characters of the argument of Range (reported; a longer one raises 1004)."""
PROTECTABLE = """AllowFormattingCells AllowFormattingColumns AllowFormattingRows
AllowInsertingColumns AllowInsertingRows AllowInsertingHyperlinks AllowDeletingColumns
AllowDeletingRows AllowSorting AllowFiltering AllowUsingPivotTables""".split()
"""What a protected sheet may still allow, in the order of the arguments of Protect."""


class Sheet(Thing):
    """What worksheets and chart sheets have in common."""

    kind = -4167

    def __init__(self, book: Any, name: str) -> None:
        """A new last sheet of `book`."""
        self.book, self.name = book, name
        self.visible = VISIBLE
        self.locked: dict[str, bool] | None = None
        self.view = View(self)
        self.tab = Tab(self)
        self.page = PageSetup(self)
        self.kept: dict[str, Any] = {"_CodeName": ""}
        self.gone = False
        book.sheets.append(self)

    @property
    def settings(self) -> Any:
        """The settings of the Excel."""
        return self.book.app.settings

    def check_alive(self) -> None:
        self.book.check_alive()
        if self.gone:
            raise refusal.excel("Object vereist", -2146827864)

    def changing(self, member: str) -> None:
        if not member.startswith(("Select", "Activate")):
            self.book.changing(member)

    def refuse_protected(self, allowed: str = "") -> None:
        """Raise 1004 on a protected sheet, unless this is allowed."""
        if self.locked is None or self.locked.get("UserInterfaceOnly"):
            return
        if allowed == "DrawingObjects" and self.locked.get("DrawingObjects") is False:
            return
        if allowed == "DrawingObjects" or not self.locked.get(allowed):
            raise refusal.excel(
                "De cel of grafiek die u wilt wijzigen, bevindt zich op een beveiligd blad."
            )

    def get_Name(self) -> str:
        return self.name

    def put_Name(self, value: Any) -> None:
        """At most 31 characters, none of them : \\ / ? * [ ], no quote at an end, not used yet, and
        not the word of the history (support.microsoft.com/office/rename-a-worksheet)."""
        self.book.refuse_structure()
        text = str(value)
        wrong = not text or len(text) > MAX_NAME or re.search(r"[\[\]:\\/?*]", text)
        if wrong or text.startswith("'") or text.endswith("'"):
            raise refusal.excel("U hebt een ongeldige naam opgegeven voor een blad of grafiek.")
        if text.casefold() in ("history", "geschiedenis"):
            raise refusal.excel("Die naam is gereserveerd.")
        if any(s is not self and s.name.casefold() == text.casefold() for s in self.book.sheets):
            raise refusal.excel("Die naam is al in gebruik. Probeer een andere naam.")
        self.name = text

    def get_Index(self) -> int:
        return int(self.book.sheets.index(self)) + 1

    def get_Parent(self) -> Any:
        return self.book

    def get_Application(self) -> Any:
        return self.book.app

    def get_Type(self) -> int:
        return self.kind

    def get_CodeName(self) -> str:
        return str(self.kept["_CodeName"])

    def get_Visible(self) -> int:
        return self.visible

    def put_Visible(self, value: Any) -> None:
        """At least one sheet is visible (.../excel.worksheet.visible)."""
        self.book.refuse_structure()
        number = {True: VISIBLE, False: HIDDEN}.get(value, value)
        if number not in (VISIBLE, HIDDEN, VERY_HIDDEN):
            raise refusal.unset("Visible", "Worksheet")
        others = [s for s in self.book.sheets if s.visible == VISIBLE and s is not self]
        if number != VISIBLE and not others:
            raise refusal.unset("Visible", "Worksheet")
        self.visible = number
        if number != VISIBLE and self.book.active is self:
            self.book.show(others[0])

    def get_ProtectContents(self) -> bool:
        return self.locked is not None

    def get_ProtectDrawingObjects(self) -> bool:
        return self.locked is not None and self.locked.get("DrawingObjects", True)

    def get_ProtectScenarios(self) -> bool:
        return self.locked is not None

    def do_Protect(
        self, password: Any = None, drawing: Any = True, contents: Any = True,
        scenarios: Any = True, interface: Any = False, *allowed: Any,
    ) -> None:  # fmt: skip
        self.locked = dict(zip(PROTECTABLE, map(bool, allowed), strict=False))
        self.locked |= {"DrawingObjects": bool(drawing), "UserInterfaceOnly": bool(interface)}
        self.kept["password"] = password

    def do_Unprotect(self, password: Any = None) -> None:
        if self.locked is not None and self.kept.get("password") not in (None, "", password):
            raise refusal.excel("Het opgegeven wachtwoord is niet juist.")
        self.locked = None

    def get_Tab(self) -> Tab:
        return self.tab

    def get_PageSetup(self) -> PageSetup:
        return self.page

    def do_Activate(self) -> None:
        """Of a sheet that is not seen this does not go (.../excel.worksheet.activate)."""
        if self.visible != VISIBLE:
            raise refusal.failed("Activate", "Worksheet")
        self.book.show(self)
        self.book.app.bring_forward(self.book)

    def do_Select(self, replace: Any = True) -> None:
        if self.visible != VISIBLE or self.book.app.front is not self.book:
            raise refusal.failed("Select", "Worksheet")
        if replace in (None, True):
            self.book.show(self)
        elif self not in self.book.group:
            self.book.group.append(self)

    def do_Delete(self) -> bool:
        """Asks first, unless alerts are off: with them on nobody answers, and it stays."""
        self.book.refuse_structure()
        others = [s for s in self.book.sheets if s.visible == VISIBLE and s is not self]
        if not others:
            raise refusal.failed("Delete", "Worksheet")
        if self.book.app.kept["DisplayAlerts"]:
            self.book.app.asked.append(f"Delete {self.name}")
            return False
        self.book.remove(self)
        return True

    def do_Move(self, before: Any = None, after: Any = None) -> None:
        """A very hidden sheet cannot be moved (reported)."""
        self.book.refuse_structure()
        if self.visible == VERY_HIDDEN:
            raise refusal.failed("Move", "Worksheet")
        near = before or after
        if near is None or near.book is not self.book:
            raise NotImplementedError("Move to another workbook")
        self.book.sheets.remove(self)
        at = self.book.sheets.index(near) + (after is not None and before is None)
        self.book.sheets.insert(at, self)
        if self.visible == VISIBLE:
            self.book.show(self)

    def do_Copy(self, before: Any = None, after: Any = None) -> None:
        raise NotImplementedError("Worksheet.Copy")


simple(Sheet, "_CodeName")


class Chart(Sheet):
    """A chart sheet."""

    interface = "_Chart"
    kind = 3

    def used(self) -> Area:
        """A chart sheet has no cells."""
        return (1, 1, 1, 1)


class Worksheet(Sheet):
    """A sheet with cells."""

    interface = "_Worksheet"

    def __init__(self, book: Any, name: str) -> None:
        """An empty sheet, last in `book`."""
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
        self.filtered: set[int] = set()
        """Rows that the filter hides."""
        self.kept |= {"DisplayPageBreaks": False, "StandardWidth": 8.43,
                      "EnableCalculation": True}  # fmt: skip

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
        """Cells of this sheet."""
        return Range(self, list(areas))

    def cell(self, row: int, column: int) -> Cell:
        """A cell to change."""
        found = self.cells.get((row, column))
        if found is None:
            found = self.cells[row, column] = self.blank((row, column))
        return found

    def peek(self, row: int, column: int) -> Cell:
        """A cell to look at."""
        return self.cells.get((row, column)) or self.blank((row, column))

    def blank(self, place: tuple[int, int]) -> Cell:
        """A cell that nothing was done to, but for the formats of large areas."""
        new = Cell()
        for area, key, value in self.wide:
            if holds(area, *place):
                new.formats[key] = value
        return new

    def used(self) -> Area:
        """The used range."""
        places = [place for place, cell in self.cells.items() if cell.used]
        areas: list[Area] = [(*place, *place) for place in places] + self.merges
        return bounds(areas) if areas else (1, 1, 1, 1)

    def worked_out(self, cell: Cell) -> Any:
        """The value of a cell; a plain reference is followed."""
        if cell.formula and re.match(r"=('|\w+!|\$?[A-Z]+\$?\d+$)", cell.formula):
            value, sure = self.look(cell.formula[1:])
            return value if sure else cell.value
        return cell.value

    def look(self, reference: str) -> tuple[Any, bool]:
        """The value at "A1" or "'Blad 1'!A1", and whether there is such a cell."""
        name, address = split_sheet(reference)
        found = [s for s in self.book.sheets if s.name.casefold() == (name or self.name).casefold()]
        area = parse(address)
        if not found or area is None or isinstance(found[0], Chart):
            return None, False
        value = found[0].peek(*area[:2]).value
        return (0.0 if value is None else value), True

    def parsed(self, text: str) -> list[Area]:
        """The areas of an address, as it is read in the language of the call."""
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
        """The areas of a name; raises 1004 if there is none of this name."""
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
        """The filled cells around."""
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
        """The merged cells that a cell is part of."""
        return next((merge for merge in self.merges if holds(merge, row, column)), None)

    def covered(self, row: int, column: int) -> bool:
        """Whether a cell lies under a merged one."""
        merge = self.merge_at(row, column) if self.merges else None
        return merge is not None and merge[:2] != (row, column)

    def merge(self, area: Area) -> None:
        """Merge; only the first value is kept, and with alerts on Excel asks about the others."""
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
        """In points; a hidden row has none."""
        return 0.0 if row in self.hidden_rows else self.heights.get(row, self.usual_height)

    def width(self, column: int) -> float:
        """In characters; a hidden column has none."""
        return 0.0 if column in self.hidden_columns else self.widths.get(column, self.usual_width)

    def take_out(self, area: Area, up: bool) -> None:
        """Take cells out; formulas that point at what moves are not adapted."""
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
        """No filter any more; its rows are seen."""
        self.filter = None
        self.hidden_rows -= self.filtered
        self.filtered.clear()

    def filter_rows(self, field: int, criteria: Any) -> None:
        """Hide the rows whose value is another one; no criterion shows all."""
        assert self.filter is not None
        self.hidden_rows -= self.filtered
        self.filtered.clear()
        if criteria in (None, ""):
            return
        wanted = str(criteria).lstrip("=").casefold()
        for row in range(self.filter[0] + 1, self.filter[2] + 1):
            value = self.peek(row, self.filter[1] + field - 1).value
            if str("" if value is None else value).casefold() != wanted:
                self.filtered.add(row)
        self.hidden_rows |= self.filtered

    def add_table(self, table: ListObject) -> None:
        """One more table, with a name that no other has."""
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
        """An address, a range, or all between two of them."""
        found = [self._ranged(one) for one in (first, second) if one is not None]
        if len(found) == 1:
            return found[0]
        return Range(self, [bounds([*found[0].areas, *found[1].areas])])

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
        """It can only be switched off this way (.../excel.worksheet.autofiltermode)."""
        self.refuse_protected()
        if value and self.filter is None:
            raise refusal.unset("AutoFilterMode", "Worksheet")
        if not value:
            self.drop_filter()

    def get_AutoFilter(self) -> AutoFilter | None:
        return AutoFilter(self) if self.filter else None

    def get_FilterMode(self) -> bool:
        return bool(self.filtered)

    def do_ShowAllData(self) -> None:
        """Without a filter at work this raises (.../excel.worksheet.showalldata)."""
        self.refuse_protected("AllowFiltering")
        if not self.filtered:
            raise refusal.failed("ShowAllData", "Worksheet")
        self.hidden_rows -= self.filtered
        self.filtered.clear()

    def get_Comments(self) -> Comments:
        return Comments(self)

    def get_CommentsThreaded(self) -> Threads:
        return Threads(self)

    def get_Hyperlinks(self) -> Hyperlinks:
        return Hyperlinks(self)

    def get_Names(self) -> Names:
        return Names(self.book, self)

    def get_ListObjects(self) -> ListObjects:
        return ListObjects(self)

    def get_Shapes(self) -> Shapes:
        return Shapes(self)

    def do_ChartObjects(self, index: Any = None) -> Any:
        found = ChartObjects(self)
        return found if index is None else found.do_Item(index)

    def get_StandardHeight(self) -> float:
        return self.usual_height

    def do_Calculate(self) -> None:
        """Nothing: what can be worked out, is."""


simple(Worksheet, "DisplayPageBreaks StandardWidth EnableCalculation")


def _closed(lines: dict[int, Any], first: int, last: int) -> dict[int, Any]:
    """Rows or columns after some of them went."""
    gone = last - first + 1
    return {(at if at < first else at - gone): value for at, value in lines.items()
            if not first <= at <= last}  # fmt: skip


class Tab(Thing):
    """The tab of a sheet."""

    interface = "Tab"

    def __init__(self, sheet: Any) -> None:
        """Of `sheet`, without a colour."""
        self.sheet = sheet
        self.kept: dict[str, Any] = {"Color": False, "ColorIndex": -4142, "TintAndShade": 0.0,
                                     "ThemeColor": None}  # fmt: skip

    def check_alive(self) -> None:
        self.sheet.check_alive()

    def changing(self, member: str) -> None:
        self.sheet.changing(f"Tab.{member}")

    def put_Color(self, value: Any) -> None:
        self.sheet.book.refuse_structure()
        if isinstance(value, bool):
            self.kept |= {"Color": False, "ColorIndex": -4142}
        else:
            self.kept |= {"Color": float(value), "ColorIndex": 1}

    def put_ColorIndex(self, value: Any) -> None:
        if value != -4142:
            raise NotImplementedError(f"Tab.ColorIndex = {value}")
        self.kept |= {"Color": False, "ColorIndex": -4142}


simple(Tab, "Color ColorIndex", put=False)
simple(Tab, "TintAndShade ThemeColor")


class Sheets(Thing):
    """The sheets of a workbook: all, or the worksheets alone."""

    interface = "Sheets"

    def __init__(self, book: Any, everything: bool, chosen: list[Any] | None = None) -> None:
        """Of `book`; chart sheets only with `everything`."""
        self.book, self.everything, self.chosen = book, everything, chosen

    def check_alive(self) -> None:
        self.book.check_alive()

    def changing(self, member: str) -> None:
        if member not in ("Select",):
            self.book.changing(f"Sheets.{member}")

    def items(self) -> list[Any]:
        if self.chosen is not None:
            return self.chosen
        return [s for s in self.book.sheets if self.everything or isinstance(s, Worksheet)]

    def get_Count(self) -> int:
        return len(self.items())

    def get_Parent(self) -> Any:
        return self.book

    def get_Application(self) -> Any:
        return self.book.app

    def get_Item(self, index: Any) -> Any:
        if isinstance(index, tuple):
            return Sheets(self.book, True, [self.get_Item(one) for one in index])
        found = self.items()
        if isinstance(index, str):
            for sheet in found:
                if sheet.name.casefold() == index.casefold():
                    return sheet
        elif isinstance(index, int | float) and 1 <= int(index) <= len(found):
            return found[int(index) - 1]
        raise refusal.beyond()

    def do_Add(
        self, before: Any = None, after: Any = None, count: Any = 1, kind: Any = -4167
    ) -> Any:
        """New sheets before the one in front, or where is said; the last of them comes in front.

        Placed next to a sheet that is not seen it works; moving such a sheet does not.
        """
        self.book.refuse_structure()
        if before is not None and after is not None:
            raise refusal.failed("Add", "Sheets")
        near = before if before is not None else after
        if near is not None and (not isinstance(near, Sheet) or near.book is not self.book):
            raise refusal.failed("Add", "Sheets")
        new: Any = None
        for _ in range(int(count or 1)):
            new = (Chart if kind in (3, -4109) else Worksheet)(self.book, self.book.free_name())
            self.book.sheets.remove(new)
            at = self.book.sheets.index(near or self.book.active) + (after is not None)
            self.book.sheets.insert(at, new)
        self.book.show(new)
        return new

    def do_Select(self, replace: Any = True) -> None:
        found = self.items()
        if any(sheet.visible != VISIBLE for sheet in found):
            raise refusal.failed("Select", "Sheets")
        self.book.show(found[0])
        self.book.group = list(found)
