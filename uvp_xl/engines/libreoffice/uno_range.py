"""A rectangle of cells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice import cell_values, range_size
from uvp_xl.engines.libreoffice.colour import NONE, of_office, to_office
from uvp_xl.engines.libreoffice.formula_syntax import to_excel
from uvp_xl.engines.libreoffice.formula_syntax import to_office as formula_to_office
from uvp_xl.engines.libreoffice.range_address import Box, written
from uvp_xl.engines.libreoffice.shared_properties import shared
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain
from uvp_xl.engines.libreoffice.uno_note import Note

if TYPE_CHECKING:
    import xlwings as xw

    from uvp_xl.engines.libreoffice.uno_sheet import Sheet

VALUES = 1 | 2 | 4 | 16
"""What `clear_contents` takes away: numbers, dates, texts, formulas."""
FORMATS = 32 | 64 | 256
"""What `clear_formats` takes away: formats, also of pieces of text, and styles."""
NOTES = 8


@plain
class Range(base_classes.Range):
    """Cells of one sheet; they are looked up when they are needed."""

    def __init__(
        self,
        sheet: Sheet,
        row: int,
        column: int,
        height: int = 1,
        width: int = 1,
        others: tuple[Box, ...] = (),
    ) -> None:
        """The cells from `row` and `column`, which count from 1; `others` are further areas."""
        self._sheet = sheet
        self.box = Box(row, column, height, width)
        self.others = others
        self.options: dict[str, object] = {}

    @property
    def sheet(self) -> Sheet:
        """The sheet that they are on."""
        return self._sheet

    @property
    def row(self) -> int:
        """The first row, from 1."""
        return self.box.row

    @property
    def column(self) -> int:
        """The first column, from 1."""
        return self.box.column

    @property
    def shape(self) -> tuple[int, int]:
        """How many rows and columns there are."""
        return self.box.height, self.box.width

    @property
    def xl(self) -> Uno:
        """The cells of UNO, for one call: the same object points at other cells afterwards."""
        pointer = self.sheet.pointer
        return pointer.together((self.box, *self.others)) if self.others else pointer.at(self.box)

    @cached_property
    def api(self) -> Uno:
        """The cells of UNO, to keep; None when there are none."""
        if not len(self):
            return None
        height, width = self.shape
        top, left = self.row - 1, self.column - 1
        return self.sheet.xl.getCellRangeByPosition(left, top, left + width - 1, top + height - 1)

    @property
    def open(self) -> Uno:
        """The cells of UNO to write in; raises Unwritable when their sheet is protected."""
        self.sheet.writable()
        return self.xl

    def place_of(self, part: Box) -> Box:
        """Where a part stands on the sheet."""
        return part._replace(row=self.row + part.row - 1, column=self.column + part.column - 1)

    @property
    def areas(self) -> list[Range]:
        """Each area by itself."""
        return [Range(self.sheet, *box) for box in (self.box, *self.others)]

    def part(self, part: Box) -> Range:
        """These cells among them; `part` counts from the first one, which is 1, 1."""
        return Range(self.sheet, *self.place_of(part))

    def __len__(self) -> int:
        return self.box.height * self.box.width

    def __call__(self, *args: int) -> Range:
        """One of them, by its place from 1, or by row and column."""
        if len(args) == 1:
            row, column = divmod(args[0] - 1, self.shape[1])
            return self.part(Box(row + 1, column + 1))
        return self.part(Box(*args))

    @property
    def raw_value(self) -> list[list[object]]:
        """The values, row by row; see `values.read`."""
        return cell_values.read(self) if len(self) else [[]]

    @raw_value.setter
    def raw_value(self, data: object) -> None:
        if len(self):
            cell_values.write(self, self._rows(data))

    @property
    def formula(self) -> str | tuple[tuple[str, ...], ...]:
        """The formulas, and what a formula bar shows of the others; of one cell just its own."""
        rows = [list(map(_formula, row)) for row in self.xl.getFormulaArray()]
        if any(text.startswith("'") for row in rows for text in row):
            for row, values_ in zip(rows, self.xl.getDataArray(), strict=True):
                # LibreOffice puts a quote before a text that could be a number.
                row[:] = [v if t == f"'{v}" else t for t, v in zip(row, values_, strict=True)]
        return rows[0][0] if self.shape == (1, 1) else tuple(map(tuple, rows))

    @formula.setter
    def formula(self, data: object) -> None:
        if not isinstance(data, list | tuple) and len(self) > 1:
            raise NotImplementedError("one formula for many cells")
        rows = self._rows(data)
        self.open.setFormulaArray(tuple(tuple(map(_entered, row)) for row in rows))

    def copy(self, destination: xw.Range | None = None) -> None:
        """Paste them from another cell on, also in another workbook; not through the clipboard."""
        if destination is None:
            raise NotImplementedError("a copy on the clipboard")
        target: Range = destination.impl
        target.sheet.writable()
        self.select()
        copied = self.sheet.book.xl.CurrentController.getTransferable()
        target.select()
        target.sheet.book.xl.CurrentController.insertTransferable(copied)

    def clear_contents(self) -> None:
        """Empty them; formats, notes and rules stay."""
        self.open.clearContents(VALUES)

    def clear(self) -> None:
        """Take all away that is in them or belongs to them."""
        self.open.merge(False)
        self.xl.clearContents(VALUES | FORMATS | NOTES)

    @property
    def address(self) -> str:
        """Such as $A$1:$C$3."""
        return written(self.box)

    def get_address(self, row_absolute: bool, col_absolute: bool, external: bool) -> str:
        """The address; with `external` the workbook and the sheet before it."""
        place = written(self.box, row_absolute, col_absolute)
        if not external:
            return place
        where = f"[{self.sheet.book.name}]{self.sheet.name}".replace("'", "''")
        return f"'{where}'!{place}"

    def end(self, direction: str) -> Range:
        """Where Ctrl and an arrow lead to from the first cell."""
        return Range(self.sheet, *range_size.end(self, direction))

    @property
    def number_format(self) -> str | None:
        """Excel's code; None when they differ."""
        key = shared(self, "NumberFormat")
        return None if key is None else self.sheet.book.formats.code(key)

    @number_format.setter
    def number_format(self, value: str) -> None:
        self.open.NumberFormat = self.sheet.book.formats.key(value)

    @property
    def color(self) -> tuple[int, int, int] | None:
        """Red, green and blue of the fill; None when there is none, or several."""
        return of_office(shared(self, "CellBackColor"))

    @color.setter
    def color(self, value: tuple[int, int, int] | int | str | None) -> None:
        self.open.CellBackColor = NONE if value is None else to_office(value)

    row_height = range_size.row_height
    column_width = range_size.column_width
    row_hidden = range_size.row_hidden
    column_hidden = range_size.column_hidden

    @property
    def merge_cells(self) -> bool | None:
        """Whether they are all in one merged cell; None when only some are."""
        if len(self) == 1:
            return len(self.merge_area) > 1
        if not self.xl.getIsMerged():
            return False
        area = self(1).merge_area
        return True if area.box.around(self.box) == area.box else None

    @property
    def merge_area(self) -> Range:
        """The merged cell that the first one is in; itself when it is not merged."""
        first = self if len(self) == 1 else self(1)
        return Range(self.sheet, *self.sheet.pointer.merged(first.box))

    def merge(self, across: bool) -> None:
        """Make one cell of them; with `across` one of each row. All but the first are emptied."""
        height, width = self.shape
        rows = [Box(row, 1, 1, width) for row in range(1, height + 1)]
        for part in map(self.part, rows if across else [Box(1, 1, height, width)]):
            tall, wide = part.shape
            for rest in (Box(1, 2, 1, wide - 1), Box(2, 1, tall - 1, wide)):
                if rest.height and rest.width:
                    part.part(rest).open.clearContents(VALUES)
            part.open.merge(True)

    def unmerge(self) -> None:
        """Make separate cells of merged ones."""
        self.open.merge(False)

    def select(self) -> None:
        """Select them in the window of the workbook."""
        self.sheet.activate()
        self.sheet.book.xl.CurrentController.select(self.xl)

    @property
    def note(self) -> Note | None:
        """The note in the first cell."""
        return self._note if self._note.text else None

    def add_note(self, text: str) -> Note:
        """Put a note into the first cell."""
        self._note.text = text
        return self._note

    @cached_property
    def _note(self) -> Note:
        return Note(self if len(self) == 1 else self(1))

    def _rows(self, data: object) -> Sequence[Sequence[object]]:
        """Data as rows; a single value for every cell."""
        if isinstance(data, list | tuple):
            return data
        return [[data] * self.shape[1]] * self.shape[0]


def _formula(text: str) -> str:
    """What stands in a cell, as Excel has it."""
    return to_excel(text) if text.startswith("=") else text


def _entered(value: object) -> str:
    """A formula or value as a text that LibreOffice reads."""
    if isinstance(value, str):
        return formula_to_office(value) if value.startswith("=") else value
    return str(value).upper() if isinstance(value, bool) else repr(value)
