"""Where the rows and cells of a sheet part lie in its bytes, and what else decides about them.

The parser says where each element begins, so that comments, CDATA, quotes and prefixes can mislead
nobody. What is found is used to change single cells and to leave every other byte as it is.
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
    """An element of a sheet part: a row (number from 1) or a cell (column from 1).

    `start` is the offset of its tag and `close` that of its end tag; for an element without one
    `close` says where the element ends.
    """

    number: int
    start: int
    attributes: dict[str, str]
    close: int = 0
    cells: list[ElementSpan] = field(default_factory=list)
    formula: bool = False


@dataclass
class CellMap:
    """What was found in one sheet part; `rows` hold their cells only where that was asked for."""

    part: bytes
    root: int = 0
    data: ElementSpan | None = None
    rows: list[ElementSpan] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    spills: list[Area] = field(default_factory=list)
    columns: list[dict[str, str]] = field(default_factory=list)
    protected: bool = False

    def tag(self, start: int) -> bytes:
        """The whole tag that begins at `start`."""
        return next(_TAG.finditer(self.part, start))[0]

    def end(self, place: ElementSpan) -> int:
        """Where an element ends, its end tag included."""
        if self.tag(place.start).endswith(b"/>"):
            return place.start + len(self.tag(place.start))
        return place.close + len(self.tag(place.close))


def map_cells(part: bytes, wanted: Collection[int]) -> CellMap:
    """The map of a sheet part, with the cells of the rows that are `wanted`; raises OddPart."""
    if not _UTF_8.match(part) or b"\0" in part:
        raise UnsafePart("het staat niet in UTF-8")
    found = CellMap(part)
    parser = expat.ParserCreate(namespace_separator=" ")
    reading = _Reading(found, frozenset(wanted), parser)
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.StartDoctypeDeclHandler = reading.doctype
    try:
        parser.Parse(part, True)
    except (expat.ExpatError, UsageError, ValueError) as error:
        raise UnsafePart(str(error)) from error
    if found.data is None:
        raise UnsafePart("er zijn geen cellen")
    return found


class _Reading:
    """One pass over a part; `depth` counts the open elements, `section` is that below the root."""

    def __init__(self, found: CellMap, wanted: frozenset[int], parser: expat.XMLParserType) -> None:
        self.found, self.wanted, self.parser = found, wanted, parser
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
            self.found.merges.append(area(attributes.get("ref", "")))
        elif self.depth == 3 and local == "col":
            self.found.columns.append(attributes)

    def end(self, _: str) -> None:
        if self.section == "sheetData":
            if self.depth == 4:
                self.cell.close = self.parser.CurrentByteIndex
            elif self.depth == 3:
                self.row.close = self.parser.CurrentByteIndex
            elif self.depth == 2 and self.found.data:
                self.found.data.close = self.parser.CurrentByteIndex
        if self.depth == 2:
            self.section = ""
        self.depth -= 1

    def _root(self, local: str) -> None:
        if local != "worksheet":
            raise UnsafePart("het is geen gewoon werkblad")
        self.found.root = self.parser.CurrentByteIndex

    def _section(self, local: str, attributes: dict[str, str]) -> None:
        self.section = local
        if local == "sheetProtection":
            self.found.protected = is_true(attributes.get("sheet"))
        elif local == "sheetData":
            if self.found.data:
                raise UnsafePart("de cellen staan er twee keer in")
            self.found.data = ElementSpan(0, self.parser.CurrentByteIndex, attributes)

    def _in_data(self, local: str, attributes: dict[str, str]) -> None:
        """A row (depth 3), a cell of it (4) or what a cell holds (5)."""
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
            self.cell.formula = True  # Nobody knows what it is; so it stays.

    def _row(self, attributes: dict[str, str]) -> None:
        number = int(attributes["r"]) if "r" in attributes else self.row.number + 1
        if number <= self.row.number:
            raise UnsafePart("de rijen staan niet op volgorde")
        self.row = ElementSpan(number, self.parser.CurrentByteIndex, attributes)
        self.cell = ElementSpan(0, 0, {})
        self.wanted_row = number in self.wanted
        self.found.rows.append(self.row)

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
            self.found.spills.append(area(attributes["ref"]))
