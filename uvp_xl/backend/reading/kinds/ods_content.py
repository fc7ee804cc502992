"""The cells of all sheets of an .ods, from the elements of its content.xml."""

from __future__ import annotations

from collections.abc import Callable

from uvp_xl.backend.edit_checks import WHOLE_SHEET
from uvp_xl.backend.reading.kinds.biff import BATCH
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.ods_columns import Columns
from uvp_xl.backend.reading.kinds.ods_look import NO_LOOK, OdsLook
from uvp_xl.backend.reading.kinds.ods_styles import CONTAINERS, Styles
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE, TEXT, Paragraphs, TextLook
from uvp_xl.backend.reading.kinds.ods_value import KIND, cell_value, repeat_count
from uvp_xl.backend.reading.kinds.unreadable import MANY_SPACES, NO_FORMATS, REPEATED
from uvp_xl.grid import Grid, Value
from uvp_xl.work_budget import Work, spend

_ROWS = tuple(TABLE + n for n in ("table-header-rows", "table-rows", "table-row-group"))
_CELLS = (TABLE + "table-cell", TABLE + "covered-table-cell")
_ROW, _COLUMN = TABLE + "table-row", TABLE + "table-column"
_COLUMN_GROUPS = tuple(
    TABLE + n for n in ("table-header-columns", "table-columns", "table-column-group")
)
_P = TEXT + "p"
_COLUMNS, _REPEATED = TABLE + "number-columns-repeated", TABLE + "number-rows-repeated"
_WIDE, _HIGH = TABLE + "number-columns-spanned", TABLE + "number-rows-spanned"
_VISIBILITY = TABLE + "visibility"
_STYLE, _DEFAULT_STYLE = TABLE + "style-name", TABLE + "default-cell-style-name"

_CHILDREN = {
    "": (OFFICE + "document-content", OFFICE + "document-styles"),
    OFFICE + "document-content": (OFFICE + "body",),
    OFFICE + "body": (OFFICE + "spreadsheet",),
    OFFICE + "spreadsheet": (TABLE + "table",),
    TABLE + "table": (*_ROWS, _ROW, *_COLUMN_GROUPS, _COLUMN),
    **dict.fromkeys(_ROWS, (*_ROWS, _ROW)),
    **dict.fromkeys(_COLUMN_GROUPS, (*_COLUMN_GROUPS, _COLUMN)),
    _ROW: _CELLS,
    **dict.fromkeys(_CELLS, (_P,)),
}
"""The elements that are read within each element; others are skipped with all their content."""

Attributes = dict[str, str]
_Parts = tuple[tuple[str, TextLook], ...]


class ContentHandler:
    """The handler of parser events for styles.xml and content.xml.

    `styles_read` is whether the first could be read.
    """

    def __init__(self) -> None:
        """Start without sheets."""
        self.styles = Styles()
        self.paragraphs = Paragraphs(self.styles.data)
        self.styles_read = True
        self._grids: list[Grid] = []
        self._sheet = CellStore("")
        self._started = False
        self._elements = 0
        self._open = [""]
        self._skipped = 0
        self._columns, self._colours = Columns(NO_LOOK), Columns("")
        self._cell_attributes: Attributes = {}
        self._row_attributes: Attributes = {}
        self._row_index = self._column_index = 0
        self._filled: list[tuple[int, Value, int]] = []  # column, value, times
        self._coloured: list[tuple[int, int, str]] = []  # column, times, colour
        self._starts: dict[str, Callable[[Attributes], None]] = {
            TABLE + "table": self._start_sheet,
            OFFICE + "spreadsheet": self._start_cells,
            _COLUMN: self._start_column,
            _ROW: self._start_row,
            **dict.fromkeys(_CELLS, self._start_cell),
        }
        self._ends: dict[str, Callable[[], None]] = {
            _ROW: self._end_row,
            **dict.fromkeys(_CELLS, self._end_cell),
        }

    def begin(self) -> None:
        """Begin a part: one that broke off leaves nothing open."""
        self._open, self._skipped, self.styles.depth = [""], 0, 0

    def finish(self, break_off: str = "") -> list[Grid]:
        """Return all sheets; `break_off` is why the last one breaks off, if it does."""
        if break_off:
            row, column = self._row_index, self._column_index
            self._end_row()
            self._sheet.miss(row, column, break_off)
        self._end_sheet()
        return self._grids

    def start(self, name: str, attributes: Attributes) -> None:
        """Start an element, or skip it; raises TooMuchWork."""
        self._elements += 1
        if self._elements % BATCH == 0:
            spend(Work.ITEMS, BATCH // 4, self._sheet.where if self._started else "")
        if self.paragraphs.depth:
            self.paragraphs.start(name, attributes)
        elif self._skipped or name not in _CHILDREN.get(self._open[-1], ()):
            if self.styles.depth or (not self._skipped and (self._open[-1], name) in CONTAINERS):
                self.styles.start(name, attributes)
            self._skipped += 1
        elif name == _P:
            self.paragraphs.start(name, attributes)
        else:
            self._open.append(name)
            if name in self._starts:
                self._starts[name](attributes)

    def end(self, name: str) -> None:
        """End an element."""
        if self.paragraphs.depth:
            self.paragraphs.end()
        elif self._skipped:
            self._skipped -= 1
            if self.styles.depth:
                self.styles.end()
        else:
            self._open.pop()
            if name in self._ends:
                self._ends[name]()

    def _start_cells(self, _: Attributes) -> None:
        """Start the sheets: all styles are known now."""
        self.paragraphs.looks = self.styles.text_looks()

    def _start_sheet(self, attributes: Attributes) -> None:
        spend(Work.SHEETS, 1)
        self._end_sheet()
        self._started = True
        hidden = attributes.get(_STYLE) in self.styles.hidden
        self._sheet = CellStore(attributes.get(TABLE + "name", ""), hidden)
        usual = self.styles.look("")
        self._columns, self._colours = Columns(usual), Columns(usual.fill)
        self._row_index = self._column_index = 0
        if not (self.styles_read or self._grids):
            self._sheet.miss(0, 0, NO_FORMATS)

    def _end_sheet(self) -> None:
        """Keep the sheet that was read, if any."""
        if self._started:
            self._grids.append(self._sheet.grid())

    def _start_column(self, attributes: Attributes) -> None:
        look = self.styles.look(attributes.get(_DEFAULT_STYLE, ""))
        times = repeat_count(attributes, _COLUMNS)
        self._columns.add(look, times)
        self._colours.add(look.fill, times)

    def _start_row(self, attributes: Attributes) -> None:
        self._row_attributes, self._column_index = attributes, 0
        self._filled, self._coloured = [], []

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell_attributes = attributes

    def _end_cell(self) -> None:
        """Keep the value of a cell with its repetitions; an empty cell only moves the column."""
        cell, column = self._cell_attributes, self._column_index
        times = repeat_count(cell, _COLUMNS)
        if self.paragraphs.too_many_spaces:
            self._sheet.miss(self._row_index, column, MANY_SPACES)
        self._keep(cell, times)
        if _WIDE in cell or _HIGH in cell:
            bottom = self._row_index + repeat_count(cell, _HIGH) - 1
            right = column + repeat_count(cell, _WIDE) - 1
            if (bottom, right) != (self._row_index, column):
                self._sheet.merge(self._row_index, column, bottom, right)
        self._column_index += times

    def _keep(self, cell: Attributes, times: int) -> None:
        """Keep the value and the colour of a cell with its repetitions."""
        parts = tuple(self.paragraphs.parts()) if self.paragraphs.has_looks else ()
        text, start = self.paragraphs.take_text(), self._column_index
        style = cell.get(_STYLE) or self._row_attributes.get(_DEFAULT_STYLE)
        if style:
            self._keep_look(cell, text, parts, (start, times, self.styles.look(style)))
        elif not text and KIND not in cell:
            coloured = self._colours.within(start, times)
            self._coloured += (columns for columns in coloured if columns[2])
        elif times == 1:
            self._keep_look(cell, text, parts, (start, 1, self._columns.at(start)))
        else:
            for columns in self._columns.within(start, times):
                self._keep_look(cell, text, parts, columns)

    def _keep_look(
        self, cell: Attributes, text: str, parts: _Parts, columns: tuple[int, int, OdsLook]
    ) -> None:
        """Keep the value and the colour of columns with one look: the first, how many, the look."""
        column, times, look = columns
        value = cell_value(cell, text, look.is_long)
        if value != "":
            seen = look.seen(value, text, parts) if look.has_effect or parts else value
            self._filled.append((column, seen, times))
        if look.fill:
            self._coloured.append((column, times, look.fill))

    def _end_row(self) -> None:
        """Put the cells of a row into the sheet, with its repetitions."""
        row, store = self._row_index, self._sheet
        times = repeat_count(self._row_attributes, _REPEATED)
        if self._row_attributes.get(_VISIBILITY, "visible") != "visible":
            store.hide(row, times)
        for column, value, width in self._filled:
            if width == times == 1:
                store.put(row, column, value)
            elif (row + times, column + width) in WHOLE_SHEET:
                store.repeat(row, column, value, width, times)
            else:
                store.put(row, column, value)
                store.miss(row, column, REPEATED)
        for column, width, colour in self._coloured:
            store.fill(row, column, colour, width, times)
        self._filled, self._coloured = [], []
        self._row_index += times
        self._column_index = 0
