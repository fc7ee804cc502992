"""Reader for .ods (OpenDocument): streams content.xml in one pass, without a tree in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.backend.reading.kinds.cell_store import CellStore
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE, TEXT, Paragraphs
from uvp_xl.backend.reading.kinds.ods_value import cell_value, repeat_count
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid, Value
from uvp_xl.work_budget import metered

CONTENT, STYLES = "content.xml", "styles.xml"
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


def read(path: Path, package: Package) -> list[Grid]:
    """Read the sheets of an OpenDocument package; raises a ReadError."""
    handler = _ContentHandler(path)
    with metered(str(path)):
        for name in (STYLES, CONTENT):
            if name in package:
                _parse(path, package, name, handler)
        if not handler.sheets:
            raise Broken(path, NO_BOOK)
        return [store.grid() for store in handler.sheets]


def _parse(path: Path, package: Package, name: str, handler: _ContentHandler) -> None:
    """Parse one file of the package with `handler`; raises Broken."""
    limits.read_part(path, package, name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.paragraphs.data
    parser.StartDoctypeDeclHandler = handler.doctype
    try:
        parser.Parse(package.read(name), True)
    except expat.ExpatError as error:
        raise Broken(path, f"het onderdeel {name} is beschadigd") from error


class _ContentHandler:
    """The handler of parser events for styles.xml and content.xml."""

    def __init__(self, path: Path) -> None:
        self.sheets: list[CellStore] = []
        self.paragraphs = Paragraphs()
        self._path = path
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

    def doctype(self, *_: object) -> None:
        """Reject a DTD, in any encoding."""
        raise Broken(self._path, "er zit een DTD in")

    def start(self, name: str, attributes: Attributes) -> None:
        """Start an element, or skip it."""
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
        hidden = attributes.get(TABLE + "style-name") in self._hidden
        self.sheets.append(CellStore(attributes.get(TABLE + "name", ""), hidden))
        self._row_index = 0

    def _start_row(self, attributes: Attributes) -> None:
        self._row_attributes, self._column_index, self._filled = attributes, 0, []

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell_attributes = attributes

    def _end_cell(self) -> None:
        """Keep the value of a cell with its repetitions; an empty cell only moves the column."""
        cell, column = self._cell_attributes, self._column_index
        times = repeat_count(cell, _COLUMNS)
        value = cell_value(cell, self.paragraphs.take_text(), self._duration_styles)
        if value != "":
            self._filled.append((column, value, times))
        if _WIDE in cell or _HIGH in cell:
            bottom = self._row_index + repeat_count(cell, _HIGH) - 1
            right = column + repeat_count(cell, _WIDE) - 1
            if (bottom, right) != (self._row_index, column):
                self.sheets[-1].merge(self._row_index, column, bottom, right)
        self._column_index += times

    def _end_row(self) -> None:
        """Put the cells of a row into the sheet, with its repetitions."""
        times = repeat_count(self._row_attributes, _REPEATED)
        store = self.sheets[-1]
        if self._row_attributes.get(_VISIBILITY, "visible") != "visible":
            store.hide(self._row_index, times)
        for column, value, width in self._filled:
            if width == times == 1:
                store.put(self._row_index, column, value)
            else:
                store.repeat(self._row_index, column, value, width, times)
        self._row_index += times
