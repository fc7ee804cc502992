"""A range of cells, with all its members."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.excel import refusal
from tests.excel.model import condition, copying
from tests.excel.model.area import (
    Area,
    overlap,
    shifted,
    text,
)  # fmt: skip
from tests.excel.model.areas import Areas
from tests.excel.model.characters import Characters
from tests.excel.model.comment import Comment, Thread
from tests.excel.model.contents import Contents
from tests.excel.model.display import DisplayFormat
from tests.excel.model.format import Border, Borders, Font, Interior
from tests.excel.model.link import Hyperlinks
from tests.excel.model.searching import Searching
from tests.excel.model.shape import Shape
from tests.excel.model.validation import Validation

MAX_INDENT = 250
UP, DOWN, LEFT, RIGHT = -4162, -4121, -4159, -4161
STEPS = {UP: (-1, 0), DOWN: (1, 0), LEFT: (0, -1), RIGHT: (0, 1)}


class Range(Contents, Shape, Searching):
    """Cells of one sheet; `unit` is whether they count as rows, columns or cells."""

    def __init__(self, sheet: Any, areas: list[Area], unit: str = "") -> None:
        """Initialize with areas of `sheet`."""
        super().__init__(sheet, areas)
        self.unit = unit

    def check_alive(self) -> None:
        super().check_alive()
        if not self.areas:
            raise refusal.excel("Object vereist", -2146827864)

    # Where it is.

    def get_Application(self) -> Any:
        return self.sheet.get_Application()

    def get_Worksheet(self) -> Any:
        return self.sheet

    def get_Parent(self) -> Any:
        return self.sheet

    def get_Row(self) -> int:
        return self.areas[0][0]

    def get_Column(self) -> int:
        return self.areas[0][1]

    def get_Address(
        self, row: Any = True, column: Any = True, style: Any = 1, external: Any = False, *_: Any
    ) -> str:
        """Return the address; that the separator depends on the language is not documented."""
        if style not in (None, 1):
            raise NotImplementedError("addresses as R1C1")
        sign = self.sheet.settings.spoken.list
        dollars, ends = (
            (row is not False, column is not False),
            (self.sheet.last_row, self.sheet.last_column),
        )
        result = sign.join(text(area, *dollars, *ends) for area in self.areas)
        return f"'[{self.sheet.book.name}]{self.sheet.name}'!{result}" if external else result

    # Other cells.

    def get_Cells(self) -> Range:
        return Range(self.sheet, self.areas)

    def get_Rows(self) -> Range:
        return Range(self.sheet, self.areas[:1] if self.unit else self.areas, "row")

    def get_Columns(self) -> Range:
        return Range(self.sheet, self.areas[:1] if self.unit else self.areas, "column")

    def get_EntireRow(self) -> Range:
        last = self.sheet.last_column
        return Range(self.sheet, [(a[0], 1, a[2], last) for a in self.areas], "row")

    def get_EntireColumn(self) -> Range:
        last = self.sheet.last_row
        return Range(self.sheet, [(1, a[1], last, a[3]) for a in self.areas], "column")

    def get_Areas(self) -> Areas:
        return Areas(self)

    def get_Item(self, row: Any, column: Any = None) -> Range:
        """Return a cell, row or column counted from the first; it may be outside."""
        top, left, bottom, right = self.areas[0]
        if isinstance(row, Range) or isinstance(column, Range):
            raise refusal.plain(refusal.TYPE_MISMATCH)
        if isinstance(column, str):
            letters = f"{column}1"
            result = self.sheet.parsed(letters)
            column = result[0][1]
        if isinstance(row, str):
            return self.get_Range(row)
        at = int(row)
        if column is None and self.unit == "row":
            return self._inside((top + at - 1, left, top + at - 1, right), "row")
        if column is None and self.unit == "column":
            return self._inside((top, left + at - 1, bottom, left + at - 1), "column")
        if column is None:
            wide = right - left + 1
            position = (top + (at - 1) // wide, left + (at - 1) % wide)
        else:
            position = (top + at - 1, left + int(column) - 1)
        return self._inside((*position, *position))

    def put_Item(self, row: Any, column: Any, value: Any) -> None:
        self.get_Item(row, column).put_Value(value)

    def get__Default(self, row: Any = None, column: Any = None) -> Any:
        """Return a cell; without a row the values."""
        return self.get_Value() if row is None else self.get_Item(row, column)

    def put__Default(self, *given: Any) -> None:
        cells = self if given[0] is None else self.get_Item(*given[:-1])
        cells.put_Value(given[-1])

    def get_Range(self, first: Any, second: Any = None) -> Range:
        """Return the cells at an address relative to the first cell of this range."""
        down, right = self.areas[0][0] - 1, self.areas[0][1] - 1
        result = self.sheet.get_Range(first, second)
        if isinstance(first, Range):
            return result
        return Range(self.sheet, [shifted(area, down, right) for area in result.areas])

    def get_Offset(self, rows: Any = 0, columns: Any = 0) -> Range:
        areas = [shifted(a, int(rows or 0), int(columns or 0)) for a in self.areas]
        return self._all_inside(areas)

    def get_Resize(self, rows: Any = None, columns: Any = None) -> Range:
        top, left, bottom, right = self.areas[0]
        bottom = top + int(rows) - 1 if rows is not None else bottom
        right = left + int(columns) - 1 if columns is not None else right
        if bottom < top or right < left:
            raise refusal.undefined()
        return self._inside((top, left, bottom, right))

    def get_End(self, direction: Any) -> Range:
        """Return the end of a jump with Ctrl and an arrow key."""
        down, right = STEPS[int(direction)]
        row, column = self.first
        line = sorted(
            position[0] if down else position[1]
            for position, cell in self.sheet.cells.items()
            if not cell.empty and position[1 if down else 0] == (column if down else row)
        )
        at, step = (row, down) if down else (column, right)
        last = 1 if step < 0 else (self.sheet.last_row if down else self.sheet.last_column)
        result = _jump(set(line), at, step, last)
        position = (result, column) if down else (row, result)
        return Range(self.sheet, [(*position, *position)])

    def get_CurrentRegion(self) -> Range:
        return Range(self.sheet, [self.sheet.region(self.areas[0])])

    def items(self) -> list[Any]:
        if self.unit:
            return [self.get_Item(i) for i in range(1, int(self.get_Count()) + 1)]
        return [Range(self.sheet, [(*position, *position)]) for position in self.places()]

    # How many.

    def get_Count(self) -> int:
        """Return the number of cells, up to 2,147,483,647 (.../excel.range.countlarge)."""
        result = self.get_CountLarge()
        if result > 2_147_483_647:
            raise refusal.excel("Overloop", -2146828282)
        return result

    def get_CountLarge(self) -> int:
        area = self.areas[0]
        if self.unit == "row":
            return area[2] - area[0] + 1
        return area[3] - area[1] + 1 if self.unit == "column" else self.count

    # How they look.

    def get_Font(self) -> Font:
        return Font(self)

    def get_Interior(self) -> Interior:
        return Interior(self)

    def get_Borders(self, index: Any = None) -> Borders | Border:
        return Borders(self) if index is None else Borders(self).get_Item(index)

    def get_DisplayFormat(self) -> DisplayFormat:
        return DisplayFormat(self)

    def get_Validation(self) -> Validation:
        return Validation(self)

    def get_FormatConditions(self) -> condition.FormatConditions:
        return condition.FormatConditions(self)

    def get_Hyperlinks(self) -> Hyperlinks:
        return Hyperlinks(self.sheet, self.areas)

    def get_Characters(self, start: Any = 1, length: Any = None) -> Characters:
        return Characters(self, int(start or 1), length and int(length))

    def do_InsertIndent(self, amount: Any) -> None:
        for cell in self.made():
            steps = cell.get("IndentLevel") + int(amount)
            if not 0 <= steps <= MAX_INDENT:
                raise refusal.failed("InsertIndent", "Range")
            cell.formats["IndentLevel"] = steps
            if steps and cell.get("HorizontalAlignment") == 1:
                cell.formats["HorizontalAlignment"] = -4131  # An indent makes it left.
        self.sheet.refuse_protected("AllowFormattingCells")

    # Notes.

    def get_Comment(self) -> Comment | None:
        cell = self.sheet.peek(*self.first)
        if cell.thread is not None and self.sheet.settings.threads_are_comments:
            return cell.thread.stand_in
        return cell.note

    def get_CommentThreaded(self) -> Thread | None:
        return self.sheet.peek(*self.first).thread

    def do_AddComment(self, said: Any = "") -> Comment:
        """Add a note; a cell has one note or one thread (.../excel.range.addcomment)."""
        self._refuse_second()
        if len(str(said or "")) > 32_767:
            raise refusal.failed("AddComment", "Range")
        cell = self.sheet.cell(*self.first)
        cell.note = Comment(self.sheet, *self.first, str(said or ""), self.sheet.book.app.user)
        return cell.note

    def do_AddCommentThreaded(self, said: Any) -> Thread:
        self._refuse_second()
        cell = self.sheet.cell(*self.first)
        cell.thread = Thread(self.sheet, *self.first, str(said))
        return cell.thread

    def _refuse_second(self) -> None:
        self.sheet.refuse_protected("DrawingObjects")
        cell = self.sheet.peek(*self.first)
        single = self.count == 1 or self.areas == [self.sheet.merge_at(*self.first)]
        if cell.note is not None or cell.thread is not None or not single:
            raise refusal.undefined()

    # Taking away.

    def do_Clear(self) -> None:
        self.do_ClearContents()
        self.do_ClearFormats()
        self.do_ClearComments()
        keeps = self.sheet.settings.clear_keeps_validation
        for cell in self.made():
            cell.link = None
            cell.validation = cell.validation if keeps else None

    def do_ClearContents(self) -> None:
        self.sheet.refuse_locked(self)
        self.sheet.refuse_part_of_merge(self.areas)
        for cell in self.made():
            cell.value, cell.formula, cell.prefix, cell.runs = None, "", False, None

    def do_ClearFormats(self) -> None:
        """Clear formats, including merged cells and colour rules, but not validation."""
        self.sheet.refuse_protected("AllowFormattingCells")
        for cell in self.made():
            cell.formats.clear()
        for area in self.areas:
            self.sheet.wide[:] = [w for w in self.sheet.wide if not _within(w[0], area)]
        condition.cut(self.sheet, self.areas)
        self.sheet.unmerge(self.areas)

    def do_ClearComments(self) -> None:
        self.sheet.refuse_protected("DrawingObjects")
        for cell in self.made():
            cell.note = cell.thread = None

    def do_ClearNotes(self) -> None:
        self.sheet.refuse_protected("DrawingObjects")
        for cell in self.made():
            cell.note = None

    def do_ClearHyperlinks(self) -> None:
        for cell in self.made():
            cell.link = None

    def do_Delete(self, shift: Any = None) -> None:
        """Delete cells; those below or to the right move."""
        self.sheet.refuse_protected()
        top, left, bottom, right = self.areas[0]
        whole = right - left + 1 >= self.sheet.last_column
        tall = bottom - top + 1 >= self.sheet.last_row
        up = whole or (not tall and shift in (None, UP))
        self.sheet.take_out(self.areas[0], up)

    # Doing.

    def do_Copy(self, destination: Any = None) -> bool:
        """Copy to other cells; without a destination it would use the clipboard."""
        if destination is None:
            self.sheet.book.app.cut_copy = 1
            self.sheet.book.app.clipboard = self
            return True
        copying.copy(self, destination)
        return True

    def do_Select(self) -> bool:
        """Select the cells; the sheet must be active (.../excel.range.select)."""
        app = self.sheet.book.app
        if app.front is not self.sheet.book or self.sheet.book.active is not self.sheet:
            raise refusal.failed("Select", "Range")
        self.sheet.view.selection = list(self.areas)
        return True

    def do_Activate(self) -> bool:
        return self.do_Select()

    def do_AutoFilter(
        self, field: Any = None, first: Any = None, how: Any = None, second: Any = None, *_: Any
    ) -> bool:
        """Filter; without a field, switch the filter on or off (.../excel.range.autofilter)."""
        self.sheet.refuse_protected("AllowFiltering")
        if field is None:
            if self.sheet.filter is not None:
                self.sheet.drop_filter()
            else:
                area = self.areas[0]
                self.sheet.filter = self.sheet.region(area) if self.count == 1 else area
            return True
        if self.sheet.filter is None:
            self.sheet.filter = self.areas[0]
        self.sheet.filter_rows(int(field), first, how, second)
        return True

    # The rest.

    def get_Name(self) -> Any:
        raise refusal.undefined()

    def get_ListObject(self) -> Any:
        return next((t for t in self.sheet.tables if overlap(t.area, self.areas[0])), None)

    def _inside(self, area: Area, unit: str = "") -> Range:
        result = self._all_inside([area])
        result.unit = unit
        return result

    def _all_inside(self, areas: list[Area]) -> Range:
        for top, left, bottom, right in areas:
            if (
                top < 1
                or left < 1
                or bottom > self.sheet.last_row
                or right > self.sheet.last_column
            ):
                raise refusal.undefined()
        return Range(self.sheet, areas)


def _within(inner: Area, outer: Area) -> bool:
    return overlap(inner, outer) == inner


def _jump(filled: set[int], at: int, step: int, last: int) -> int:
    """Return the end of a jump with Ctrl and an arrow key, on one line."""
    if at == last:
        return at
    if at in filled and at + step in filled:
        while at != last and at + step in filled:
            at += step
        return at
    ahead = [position for position in filled if (position - at) * step > 0]
    return (min(ahead) if step > 0 else max(ahead)) if ahead else last


def _formatted(name: str) -> None:
    def get(self: Any) -> Any:
        return self.common(name)

    def put(self: Any, value: Any) -> None:
        self.put_all(name, value)

    setattr(Range, f"get_{name}", get)
    setattr(Range, f"put_{name}", put)


for _name in ("VerticalAlignment", "WrapText", "Orientation", "ShrinkToFit", "Locked",
              "FormulaHidden", "HorizontalAlignment", "IndentLevel"):  # fmt: skip
    _formatted(_name)

_ALIGN = {1, -4131, -4108, -4152, 5, -4130, 7, -4117}
_VALIGN = {-4160, -4108, -4107, -4130, -4117}


def _checked(name: str, known: set[int], after: Callable[[Any, int], None] | None = None) -> None:
    def put(self: Any, value: Any) -> None:
        if value not in known:
            raise refusal.unset(name, "Range")
        self.put_all(name, int(value))
        if after:
            after(self, int(value))

    setattr(Range, f"put_{name}", put)


def _no_indent(cells: Range, value: int) -> None:
    """Check the alignment: only left, right and distributed cells can be indented."""
    if value in (1, -4108, 5, -4130, 7):
        cells.put_all("IndentLevel", None)


_checked("HorizontalAlignment", _ALIGN, _no_indent)
_checked("VerticalAlignment", _VALIGN)
