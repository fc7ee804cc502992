"""The cells of all sheets of an .ods, from the elements of its content.xml."""

from __future__ import annotations

from collections.abc import Callable

from uvp_xl.backend.edit_checks import WHOLE_SHEET
from uvp_xl.backend.reading.kinds.biff import BATCH
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE, TEXT, Paragraphs
from uvp_xl.backend.reading.kinds.ods_value import cell_value, repeat_count
from uvp_xl.backend.reading.kinds.unreadable import MANY_SPACES, NO_FORMATS, REPEATED
from uvp_xl.grid import Grid, Value
from uvp_xl.work_budget import Work, spend

_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0 "
_NUMBER = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0 "
_ROWS = tuple(TABLE + n for n in ("table-header-rows", "table-rows", "table-row-group"))
_CELLS = (TABLE + "table-cell", TABLE + "covered-table-cell")
_ROW = TABLE + "table-row"
_P = TEXT + "p"
_COLUMNS, _REPEATED = TABLE + "number-columns-repeated", TABLE + "number-rows-repeated"
_WIDE, _HIGH = TABLE + "number-columns-spanned", TABLE + "number-rows-spanned"
_VISIBILITY = TABLE + "visibility"

_CHILDREN = {
    "": (OFFICE + "document-content", OFFICE + "document-styles"),
    OFFICE + "document-styles": (OFFICE + "styles",),
    OFFICE + "styles": (_STYLE + "style", _NUMBER + "time-style"),
    OFFICE + "document-content": (OFFICE + "automatic-styles", OFFICE + "body"),
    OFFICE + "automatic-styles": (_STYLE + "style", _NUMBER + "time-style"),
    _STYLE + "style": (_STYLE + "table-properties",),
    OFFICE + "body": (OFFICE + "spreadsheet",),
    OFFICE + "spreadsheet": (TABLE + "table",),
    TABLE + "table": (*_ROWS, _ROW),
    **dict.fromkeys(_ROWS, (*_ROWS, _ROW)),
    _ROW: _CELLS,
    **dict.fromkeys(_CELLS, (_P,)),
}
"""The elements that are read within each element; others are skipped with all their content."""

Attributes = dict[str, str]


class ContentHandler:
    """The handler of parser events for styles.xml and content.xml.

    `styles_read` is whether the first could be read.
    """

    def __init__(self) -> None:
        """Start without sheets."""
        self.paragraphs = Paragraphs()
        self.styles_read = True
        self._grids: list[Grid] = []
        self._sheet = CellStore("")
        self._started = False
        self._elements = 0
        self._open = [""]
        self._skipped = 0
        self._hidden: set[str] = set()
        self._duration_styles: set[str] = set()
        self._duration_formats: set[str] = set()
        self._style_attributes: Attributes = {}
        self._cell_attributes: Attributes = {}
        self._row_attributes: Attributes = {}
        self._row_index = self._column_index = 0
        self._filled: list[tuple[int, Value, int]] = []  # column, value, times
        self._starts: dict[str, Callable[[Attributes], None]] = {
            _STYLE + "style": self._start_style,
            _STYLE + "table-properties": self._table_style,
            _NUMBER + "time-style": self._time_style,
            TABLE + "table": self._start_sheet,
            _ROW: self._start_row,
            **dict.fromkeys(_CELLS, self._start_cell),
        }
        self._ends: dict[str, Callable[[], None]] = {
            _ROW: self._end_row,
            **dict.fromkeys(_CELLS, self._end_cell),
        }

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
        else:
            self._open.pop()
            if name in self._ends:
                self._ends[name]()

    def _start_style(self, attributes: Attributes) -> None:
        self._style_attributes = attributes
        number_format = attributes.get(_STYLE + "data-style-name")
        parent = attributes.get(_STYLE + "parent-style-name")
        inherited = number_format is None and parent in self._duration_styles
        if inherited or number_format in self._duration_formats:
            self._duration_styles.add(attributes.get(_STYLE + "name", ""))

    def _table_style(self, attributes: Attributes) -> None:
        if attributes.get(TABLE + "display") == "false":
            self._hidden.add(self._style_attributes.get(_STYLE + "name", ""))

    def _time_style(self, attributes: Attributes) -> None:
        """Register a format for durations over 24 hours; it precedes the styles that use it."""
        if attributes.get(_NUMBER + "truncate-on-overflow") == "false":
            self._duration_formats.add(attributes.get(_STYLE + "name", ""))

    def _start_sheet(self, attributes: Attributes) -> None:
        spend(Work.SHEETS, 1)
        self._end_sheet()
        self._started = True
        hidden = attributes.get(TABLE + "style-name") in self._hidden
        self._sheet = CellStore(attributes.get(TABLE + "name", ""), hidden)
        self._row_index = self._column_index = 0
        if not (self.styles_read or self._grids):
            self._sheet.miss(0, 0, NO_FORMATS)

    def _end_sheet(self) -> None:
        """Keep the sheet that was read, if any."""
        if self._started:
            self._grids.append(self._sheet.grid())

    def _start_row(self, attributes: Attributes) -> None:
        self._row_attributes, self._column_index, self._filled = attributes, 0, []

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell_attributes = attributes

    def _end_cell(self) -> None:
        """Keep the value of a cell with its repetitions; an empty cell only moves the column."""
        cell, column = self._cell_attributes, self._column_index
        times = repeat_count(cell, _COLUMNS)
        if self.paragraphs.too_many_spaces:
            self._sheet.miss(self._row_index, column, MANY_SPACES)
        value = cell_value(cell, self.paragraphs.take_text(), self._duration_styles)
        if value != "":
            self._filled.append((column, value, times))
        if _WIDE in cell or _HIGH in cell:
            bottom = self._row_index + repeat_count(cell, _HIGH) - 1
            right = column + repeat_count(cell, _WIDE) - 1
            if (bottom, right) != (self._row_index, column):
                self._sheet.merge(self._row_index, column, bottom, right)
        self._column_index += times

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
        self._filled = []
        self._row_index += times
        self._column_index = 0
