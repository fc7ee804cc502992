"""An .ods (OpenDocument): its sheets from content.xml, in one pass without a tree in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.backend.reading.kinds.cell_store import Cells, Room
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.backend.reading.kinds.ods_text import OFFICE, TABLE, TEXT, Paragraphs
from uvp_xl.backend.reading.kinds.ods_value import count, value
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid, Value

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

_WITHIN = {
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
"""What is looked at within what; anything else is passed over with all that is in it."""

Attributes = dict[str, str]


def read(path: Path, package: Package) -> list[Grid]:
    """The sheets of a package of this kind; raises a ReadError."""
    content = _Content(path)
    for name in (STYLES, CONTENT):
        if name in package:
            _walk(path, package, name, content)
    if not content.sheets:
        raise Broken(path, NO_BOOK)
    return [cells.grid() for cells in content.sheets]


def _walk(path: Path, package: Package, name: str, content: _Content) -> None:
    """Let a part go by; raises Broken."""
    limits.read_part(path, package, name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = content.start
    parser.EndElementHandler = content.end
    parser.CharacterDataHandler = content.paragraphs.data
    parser.StartDoctypeDeclHandler = content.doctype
    try:
        parser.Parse(package.read(name), True)
    except expat.ExpatError as error:
        raise Broken(path, f"het onderdeel {name} is beschadigd") from error


class _Content:
    """What is known while the styles and the content go by."""

    def __init__(self, path: Path) -> None:
        self.sheets: list[Cells] = []
        self.paragraphs = Paragraphs()
        self._room = Room(path)
        self._open = [""]
        self._passed = 0
        self._hidden: set[str] = set()
        self._spans: set[str] = set()
        self._span_styles: set[str] = set()
        self._style: Attributes = {}
        self._cell: Attributes = {}
        self._row: Attributes = {}
        self._row_at = self._column = 0
        self._filled: list[tuple[int, Value, int]] = []
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
        """Refuse a DTD, in whatever encoding."""
        raise Broken(self._room.path, "er zit een DTD in")

    def start(self, name: str, attributes: Attributes) -> None:
        """Begin an element, or pass over it."""
        if self.paragraphs.open:
            self.paragraphs.start(name, attributes)
        elif self._passed or name not in _WITHIN.get(self._open[-1], ()):
            self._passed += 1
        elif name == _P:
            self.paragraphs.start(name, attributes)
        else:
            self._open.append(name)
            if name in self._starts:
                self._starts[name](attributes)

    def end(self, name: str) -> None:
        """End an element."""
        if self.paragraphs.open:
            self.paragraphs.end()
        elif self._passed:
            self._passed -= 1
        else:
            self._open.pop()
            if name in self._ends:
                self._ends[name]()

    def _start_style(self, attributes: Attributes) -> None:
        self._style = attributes
        form = attributes.get(_STYLE + "data-style-name")
        parent = attributes.get(_STYLE + "parent-style-name")
        if form in self._span_styles or (form is None and parent in self._spans):
            self._spans.add(attributes.get(_STYLE + "name", ""))

    def _table_style(self, attributes: Attributes) -> None:
        if attributes.get(TABLE + "display") == "false":
            self._hidden.add(self._style.get(_STYLE + "name", ""))

    def _time_style(self, attributes: Attributes) -> None:
        """A time that may pass 24 hours is a span; such a style stands before its users."""
        if attributes.get(_NUMBER + "truncate-on-overflow") == "false":
            self._span_styles.add(attributes.get(_STYLE + "name", ""))

    def _start_sheet(self, attributes: Attributes) -> None:
        hidden = attributes.get(TABLE + "style-name") in self._hidden
        self.sheets.append(Cells(self._room, attributes.get(TABLE + "name", ""), hidden))
        self._row_at = 0

    def _start_row(self, attributes: Attributes) -> None:
        self._row, self._column, self._filled = attributes, 0, []

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell = attributes

    def _end_cell(self) -> None:
        """Keep the value of a cell, as often as it is repeated; an empty one only takes place."""
        cell, column = self._cell, self._column
        times = count(cell, _COLUMNS)
        found = value(cell, self.paragraphs.taken(), self._spans)
        if found != "":
            self.sheets[-1].check(self._row_at, column + times - 1)
            self._filled.append((column, found, times))
        if _WIDE in cell or _HIGH in cell:
            bottom = self._row_at + count(cell, _HIGH) - 1
            right = column + count(cell, _WIDE) - 1
            if (bottom, right) != (self._row_at, column):
                self.sheets[-1].merge(self._row_at, column, bottom, right)
        self._column += times

    def _end_row(self) -> None:
        """Put the cells of a row into the sheet, as often as it is repeated."""
        times = count(self._row, _REPEATED)
        cells = self.sheets[-1]
        if self._row.get(_VISIBILITY, "visible") != "visible":
            cells.hide(self._row_at, times)
        for column, found, wide in self._filled:
            if wide == times == 1:
                cells.put(self._row_at, column, found)
            else:
                cells.repeat(self._row_at, column, [found] * wide, times)
        self._row_at += times
