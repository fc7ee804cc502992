"""Byte offsets of the rows and cells of a sheet part, and what else limits changes to them.

The offsets come from the parser, so comments, CDATA, quotes and prefixes cannot mislead it. They
are used to change single cells and to keep every other byte.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from xml.parsers import expat

from uvp_xl.backend.ooxml.package_xml import MAIN, is_true
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, area, position

_TAG = re.compile(rb"""<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>""")
_UTF_8 = re.compile(rb"""(?:\xef\xbb\xbf)?(?!<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["']))""", re.I)
_SPILLING = ("array", "dataTable")
_VALUE = ("f", "v", "is")


class UnsafePart(ValueError):
    """A sheet part in which cells cannot be changed safely."""


@dataclass(slots=True)
class ElementSpan:
    """The byte range of a row (number from 1) or a cell (column from 1) in a sheet part.

    `start` is the offset of its start tag and `close` that of its end tag; for an element without
    an end tag `close` is the end of the element.
    """

    number: int
    start: int
    attributes: dict[str, str]
    close: int = 0
    cells: list[ElementSpan] = field(default_factory=list)
    formula: bool = False


@dataclass
class CellMap:
    """The layout of one sheet part; only requested `rows` include their cells."""

    part: bytes
    root: int = 0
    data: ElementSpan | None = None
    rows: list[ElementSpan] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    spills: list[Area] = field(default_factory=list)
    columns: list[dict[str, str]] = field(default_factory=list)
    protected: bool = False

    def tag(self, start: int) -> bytes:
        """Return the whole tag that begins at `start`."""
        return next(_TAG.finditer(self.part, start))[0]

    def end(self, span: ElementSpan) -> int:
        """Return the offset after an element, including its end tag."""
        if self.tag(span.start).endswith(b"/>"):
            return span.start + len(self.tag(span.start))
        return span.close + len(self.tag(span.close))


def map_cells(part: bytes, wanted: Collection[int]) -> CellMap:
    """Return the map of a sheet part, with the cells of the `wanted` rows; raises UnsafePart."""
    if not _UTF_8.match(part) or b"\0" in part:
        raise UnsafePart("het staat niet in UTF-8")
    cell_map = CellMap(part)
    parser = expat.ParserCreate(namespace_separator=" ")
    handler = _Parser(cell_map, frozenset(wanted), parser)
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.StartDoctypeDeclHandler = handler.doctype
    try:
        parser.Parse(part, True)
    except (expat.ExpatError, UsageError, ValueError) as error:
        raise UnsafePart(str(error)) from error
    if cell_map.data is None:
        raise UnsafePart("er zijn geen cellen")
    return cell_map


class _Parser:
    """One pass over a part; `depth` counts open elements, `section` is the one below the root."""

    def __init__(
        self, cell_map: CellMap, wanted: frozenset[int], parser: expat.XMLParserType
    ) -> None:
        self.map, self.wanted, self.parser = cell_map, wanted, parser
        self.depth = 0
        self.section = ""
        self.row = self.cell = ElementSpan(0, 0, {})
        self.wanted_row = False

    def doctype(self, *_: object) -> None:
        raise UnsafePart("er zit een DTD in")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        space, _, local = name.rpartition(" ")
        local = local if space == MAIN else ""
        if self.section == "sheetData" and self.depth > 2:
            if self.depth == 3 or (self.wanted_row and self.depth <= 5):
                self._in_data(local, attributes)
            elif local == "f":
                self._spill(attributes)
        elif self.depth == 1:
            self._root(local)
        elif self.depth == 2:
            self._section(local, attributes)
        elif self.depth == 3 and local == "mergeCell":
            self.map.merges.append(area(attributes.get("ref", "")))
        elif self.depth == 3 and local == "col":
            self.map.columns.append(attributes)

    def end(self, _: str) -> None:
        if self.section == "sheetData":
            if self.depth == 4:
                self.cell.close = self.parser.CurrentByteIndex
            elif self.depth == 3:
                self.row.close = self.parser.CurrentByteIndex
            elif self.depth == 2 and self.map.data:
                self.map.data.close = self.parser.CurrentByteIndex
        if self.depth == 2:
            self.section = ""
        self.depth -= 1

    def _root(self, local: str) -> None:
        if local != "worksheet":
            raise UnsafePart("het is geen gewoon werkblad")
        self.map.root = self.parser.CurrentByteIndex

    def _section(self, local: str, attributes: dict[str, str]) -> None:
        self.section = local
        if local == "sheetProtection":
            self.map.protected = is_true(attributes.get("sheet"))
        elif local == "sheetData":
            if self.map.data:
                raise UnsafePart("de cellen staan er twee keer in")
            self.map.data = ElementSpan(0, self.parser.CurrentByteIndex, attributes)

    def _in_data(self, local: str, attributes: dict[str, str]) -> None:
        """Handle a row (depth 3), a cell (depth 4) or the content of a cell (depth 5)."""
        if self.depth == 3 and local == "row":
            self._row(attributes)
        elif self.depth == 4 and local == "c":
            self._cell(attributes)
        elif self.depth == 5 and local in _VALUE:
            if local == "f":
                self.cell.formula = True
                self._spill(attributes)
        elif not (self.depth > 3 and local == "extLst"):
            raise UnsafePart("er staat iets onbekends tussen de cellen")
        elif self.depth == 5:
            self.cell.formula = True  # Unknown content is kept, like a formula.

    def _row(self, attributes: dict[str, str]) -> None:
        number = int(attributes["r"]) if "r" in attributes else self.row.number + 1
        if number <= self.row.number:
            raise UnsafePart("de rijen staan niet op volgorde")
        self.row = ElementSpan(number, self.parser.CurrentByteIndex, attributes)
        self.cell = ElementSpan(0, 0, {})
        self.wanted_row = number in self.wanted
        self.map.rows.append(self.row)

    def _cell(self, attributes: dict[str, str]) -> None:
        row, column = self.row.number, self.cell.number + 1
        if "r" in attributes:
            row, column = position(attributes["r"])
        if row != self.row.number or column <= self.cell.number:
            raise UnsafePart("de cellen staan niet op volgorde")
        self.cell = ElementSpan(column, self.parser.CurrentByteIndex, attributes)
        self.row.cells.append(self.cell)

    def _spill(self, attributes: dict[str, str]) -> None:
        if attributes.get("t") in _SPILLING and "ref" in attributes:
            self.map.spills.append(area(attributes["ref"]))
