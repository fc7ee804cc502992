"""Ranges: rectangles of cells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice import cell_values, range_size
from uvp_xl.engines.libreoffice.colour import NONE, from_office, to_office
from uvp_xl.engines.libreoffice.formula_syntax import to_excel, to_libreoffice
from uvp_xl.engines.libreoffice.range_address import Box, format_address
from uvp_xl.engines.libreoffice.shared_properties import shared_property
from uvp_xl.engines.libreoffice.uno_bridge import Uno
from uvp_xl.engines.libreoffice.uno_errors import plain_errors
from uvp_xl.engines.libreoffice.uno_note import NOTES, UnoNote

if TYPE_CHECKING:
    import xlwings as xw

    from uvp_xl.engines.libreoffice.uno_sheet import UnoSheet

FORMATS = 32 | 64 | 256
"""The flags of formats, also of runs of text, and styles in calls that clear cells."""


@plain_errors
class UnoRange(base_classes.Range):
    """Cells of one sheet, looked up when they are needed."""

    def __init__(
        self,
        sheet: UnoSheet,
        row: int,
        column: int,
        height: int = 1,
        width: int = 1,
        others: tuple[Box, ...] = (),
    ) -> None:
        """Refer to the cells from `row` and `column`, from 1; `others` are further areas."""
        self._sheet = sheet
        self.box = Box(row, column, height, width)
        self.others = others
        self.options: dict[str, object] = {}

    @property
    def sheet(self) -> UnoSheet:
        """The sheet of the cells."""
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
        """The number of rows and columns."""
        return self.box.height, self.box.width

    @property
    def xl(self) -> Uno:
        """The cells of UNO, for one call: the object is moved to other cells afterwards."""
        cursor = self.sheet.cursor
        return cursor.ranges((self.box, *self.others)) if self.others else cursor.move_to(self.box)

    @cached_property
    def api(self) -> Uno:
        """The cells of UNO, for keeping; None when there are none."""
        if not len(self):
            return None
        height, width = self.shape
        top, left = self.row - 1, self.column - 1
        return self.sheet.xl.getCellRangeByPosition(left, top, left + width - 1, top + height - 1)

    @property
    def writable(self) -> Uno:
        """The cells of UNO for writing; raises Unwritable when their sheet is protected."""
        self.sheet.check_writable()
        return self.xl

    def absolute_box(self, box: Box) -> Box:
        """Return the position on the sheet of a box that counts from the first cell."""
        return box._replace(row=self.row + box.row - 1, column=self.column + box.column - 1)

    @property
    def areas(self) -> list[UnoRange]:
        """The areas as separate ranges."""
        return [UnoRange(self.sheet, *box) for box in (self.box, *self.others)]

    def subrange(self, box: Box) -> UnoRange:
        """Return some of the cells; `box` counts from the first one, which is 1, 1."""
        return UnoRange(self.sheet, *self.absolute_box(box))

    def __len__(self) -> int:
        return self.box.height * self.box.width

    def __call__(self, *args: int) -> UnoRange:
        """Return one cell by its index from 1, or by row and column."""
        if len(args) == 1:
            row, column = divmod(args[0] - 1, self.shape[1])
            return self.subrange(Box(row + 1, column + 1))
        return self.subrange(Box(*args))

    @property
    def raw_value(self) -> list[list[object]]:
        """The values, row by row; see `cell_values.read_values`."""
        return cell_values.read_values(self) if len(self) else [[]]

    @raw_value.setter
    def raw_value(self, data: object) -> None:
        if len(self):
            cell_values.write_values(self, self._rows(data))

    @property
    def formula(self) -> str | tuple[tuple[str, ...], ...]:
        """The formulas, and the formula-bar text of other cells; of one cell a single text."""
        rows = [list(map(_formula, row)) for row in self.xl.getFormulaArray()]
        if any(text.startswith("'") for row in rows for text in row):
            for row, values in zip(rows, self.xl.getDataArray(), strict=True):
                # LibreOffice puts a quote before a text that could be a number.
                row[:] = [v if t == f"'{v}" else t for t, v in zip(row, values, strict=True)]
        return rows[0][0] if self.shape == (1, 1) else tuple(map(tuple, rows))

    @formula.setter
    def formula(self, data: object) -> None:
        if not isinstance(data, list | tuple) and len(self) > 1:
            raise NotImplementedError("one formula for many cells")
        rows = self._rows(data)
        self.writable.setFormulaArray(tuple(tuple(map(_entered, row)) for row in rows))

    def copy(self, destination: xw.Range | None = None) -> None:
        """Copy to `destination`, possibly in another workbook, without the clipboard."""
        if destination is None:
            raise NotImplementedError("a copy on the clipboard")
        target: UnoRange = destination.impl
        target.sheet.check_writable()
        self.select()
        transferable = self.sheet.book.xl.CurrentController.getTransferable()
        target.select()
        target.sheet.book.xl.CurrentController.insertTransferable(transferable)

    def clear_contents(self) -> None:
        """Clear the contents; formats, notes and rules stay."""
        self.writable.clearContents(range_size.FILLED)

    def clear(self) -> None:
        """Clear contents, merges, formats and notes."""
        self.writable.merge(False)
        self.xl.clearContents(range_size.FILLED | FORMATS | NOTES)

    @property
    def address(self) -> str:
        """The address, such as $A$1:$C$3."""
        return format_address(self.box)

    def get_address(self, row_absolute: bool, col_absolute: bool, external: bool) -> str:
        """Return the address; with `external` after the workbook and the sheet."""
        address = format_address(self.box, row_absolute, col_absolute)
        if not external:
            return address
        sheet = f"[{self.sheet.book.name}]{self.sheet.name}".replace("'", "''")
        return f"'{sheet}'!{address}"

    def end(self, direction: str) -> UnoRange:
        """Return the cell that Ctrl+arrow leads to from the first cell."""
        return UnoRange(self.sheet, *range_size.end_of_block(self, direction))

    @property
    def number_format(self) -> str | None:
        """Excel's format code; None when the cells differ."""
        key = shared_property(self, "NumberFormat")
        return None if key is None else self.sheet.book.formats.code(key)

    @number_format.setter
    def number_format(self, value: str) -> None:
        self.writable.NumberFormat = self.sheet.book.formats.key(value)

    @property
    def color(self) -> tuple[int, int, int] | None:
        """Red, green and blue of the fill; None when there is none, or the cells differ."""
        return from_office(shared_property(self, "CellBackColor"))

    @color.setter
    def color(self, value: tuple[int, int, int] | int | str | None) -> None:
        self.writable.CellBackColor = NONE if value is None else to_office(value)

    row_height = range_size.row_height
    column_width = range_size.column_width
    row_hidden = range_size.row_hidden
    column_hidden = range_size.column_hidden

    @property
    def merge_cells(self) -> bool | None:
        """Whether the cells are all in one merged cell; None when only some are."""
        if len(self) == 1:
            return len(self.merge_area) > 1
        if not self.xl.getIsMerged():
            return False
        area = self(1).merge_area
        return True if area.box.union(self.box) == area.box else None

    @property
    def merge_area(self) -> UnoRange:
        """The merged cell that contains the first cell; the cell itself when it is not merged."""
        first = self if len(self) == 1 else self(1)
        return UnoRange(self.sheet, *self.sheet.cursor.merged_area(first.box))

    def merge(self, across: bool) -> None:
        """Merge the cells; with `across` per row. All but the first are cleared."""
        height, width = self.shape
        rows = [Box(row, 1, 1, width) for row in range(1, height + 1)]
        for area in map(self.subrange, rows if across else [Box(1, 1, height, width)]):
            area_height, area_width = area.shape
            for rest in (Box(1, 2, 1, area_width - 1), Box(2, 1, area_height - 1, area_width)):
                if rest.height and rest.width:
                    area.subrange(rest).clear_contents()
            area.writable.merge(True)

    def unmerge(self) -> None:
        """Split merged cells."""
        self.writable.merge(False)

    def select(self) -> None:
        """Select the cells in the window of the workbook."""
        self.sheet.activate()
        self.sheet.book.xl.CurrentController.select(self.xl)

    @property
    def note(self) -> UnoNote | None:
        """The note of the first cell, if any."""
        return self._note if self._note.text else None

    def add_note(self, text: str) -> UnoNote:
        """Add a note to the first cell."""
        self._note.text = text
        return self._note

    @cached_property
    def _note(self) -> UnoNote:
        return UnoNote(self if len(self) == 1 else self(1))

    def _rows(self, data: object) -> Sequence[Sequence[object]]:
        """Return data as rows, repeating a single value for every cell."""
        if isinstance(data, list | tuple):
            return data
        return [[data] * self.shape[1]] * self.shape[0]


def _formula(text: str) -> str:
    """Return the formula or text of a cell in Excel's syntax."""
    return to_excel(text) if text.startswith("=") else text


def _entered(value: object) -> str:
    """Return a formula or value as a text that LibreOffice parses."""
    if isinstance(value, str):
        return to_libreoffice(value) if value.startswith("=") else value
    return str(value).upper() if isinstance(value, bool) else repr(value)
