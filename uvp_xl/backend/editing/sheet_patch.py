"""Changes to single cells of one sheet part: what may not change, and the new bytes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence

from uvp_xl.backend.edit_checks import FORMULA, MERGED
from uvp_xl.backend.editing.cell_element import build_cell, element_prefix
from uvp_xl.backend.editing.rich_text import Run, parse_runs, rewrite_runs
from uvp_xl.backend.ooxml.cell_map import ElementSpan, map_cells
from uvp_xl.backend.ooxml.package_xml import BadMarkup, Element, child, is_true, parse
from uvp_xl.grid import AreaIndex, Value, address

SPILLED = "de cel hoort bij de uitkomst van een formule"
NO_VALUE = "Excel kan deze waarde niet in een cel bewaren"
RICH = "de opmaak binnen de tekst is niet te behouden"

Cell = tuple[int, int]
Patch = tuple[int, int, bytes]
"""Start and end offset of the replaced bytes, and the new bytes."""


class SheetEdit:
    """The changes to one sheet part, collected by `change`; `xml` returns the new part."""

    def __init__(
        self,
        part: bytes,
        rows: Collection[int],
        epoch_1904: bool,
        strings: Callable[[], Sequence[Element]],
    ) -> None:
        """Locate the cells of these `rows`; raises UnsafePart.

        `strings` returns the shared strings of the workbook; it is only called when needed.
        """
        self._part, self._epoch, self._strings = part, epoch_1904, strings
        self._map = map_cells(part, rows)
        self._spills, self._merges = AreaIndex(self._map.spills), AreaIndex(self._map.merges)
        self._rows = {row.number: row for row in self._map.rows}
        self._cells: dict[int, dict[int, ElementSpan]] = {}
        self._column_formats: dict[int, int] = {}
        self._new: dict[int, dict[int, bytes]] = {}

    @property
    def protected(self) -> bool:
        """Whether the sheet protects its locked cells."""
        return self._map.protected

    def objection(self, cell: Cell) -> str:
        """Return why this part does not allow the cell to change, as a Dutch clause, or ""."""
        element = self._find(cell)
        if element and element.formula:
            return FORMULA
        if cell in self._spills:
            return SPILLED
        return MERGED if self._merges.is_covered(*cell) else ""

    def format(self, cell: Cell) -> int:
        """Return the number of the cell's format, which may come from its row or column."""
        element = self._find(cell)
        if element:
            return int(element.attributes.get("s", "0"))
        row = self._rows.get(cell[0])
        if row and is_true(row.attributes.get("customFormat")):
            return int(row.attributes.get("s", "0"))
        if cell[1] not in self._column_formats:
            self._column_formats[cell[1]] = self._column_format(cell[1])
        return self._column_formats[cell[1]]

    def _column_format(self, number: int) -> int:
        """Return the number of the format of a column, 0 for none."""
        for column in self._map.columns:
            if int(column.get("min", "0")) <= number <= int(column.get("max", "0")):
                return int(column.get("style", "0"))
        return 0

    def change(self, cell: Cell, old: Value, new: Value) -> str:
        """Collect a new value for this cell; return why it is impossible, or ""."""
        span = self._find(cell)
        if span is None and new == "":
            return ""
        tag = self._map.tag(span.start) if span else self._new_tag(cell)
        try:
            new_runs = self._runs(span, old, new) if span else None
        except (BadMarkup, ValueError, IndexError):
            return RICH
        try:
            xml = build_cell(tag, new, self._epoch, new_runs)
        except (ValueError, OverflowError):
            return RICH if new_runs else NO_VALUE
        self._new.setdefault(cell[0], {})[cell[1]] = xml
        return ""

    def xml(self) -> bytes:
        """Return the part with the collected changes; every other byte is kept."""
        patches: list[Patch] = []
        new_rows: dict[int, bytes] = {}
        for number, changes in sorted(self._new.items()):
            cells = dict(sorted(changes.items()))
            if row := self._rows.get(number):
                patches += self._patch_row(row, cells)
            else:
                new_rows[number] = self._new_row(number, cells)
        patches += self._insert(self._data, self._map.rows, new_rows)
        xml, end = bytearray(), 0
        for start, stop, data in sorted(patches, key=lambda patch: patch[:2]):
            xml += self._part[end:start] + data
            end = stop
        return bytes(xml + self._part[end:])

    def _find(self, cell: Cell) -> ElementSpan | None:
        """Return the element of a cell, if the part has one."""
        number, column = cell
        if number not in self._cells:
            row = self._rows.get(number)
            self._cells[number] = {c.number: c for c in row.cells} if row else {}
        return self._cells[number].get(column)

    def _runs(self, span: ElementSpan, old: Value, new: Value) -> list[Run] | None:
        """Return the runs of the new text when the old text is rich and partly kept."""
        kind = span.attributes.get("t")
        if kind not in ("s", "inlineStr") or not isinstance(new, str) or "" in (old, new):
            return None
        root = self._map.tag(self._map.root)
        whole = self._part[span.start : self._map.end(span)]
        inside = parse(root + whole + b"</%bworksheet>" % element_prefix(root))[0]
        if kind == "s":
            number = child(inside, "v")
            string = self._strings()[int(number.text or "")] if number is not None else None
        else:
            string = child(inside, "is")
        before = [] if string is None else parse_runs(string)
        if not before:
            return None
        if "".join(run.text for run in before) != old:
            raise ValueError("niet zoals de lezer het leest")
        return rewrite_runs(before, new) or None

    def _new_tag(self, cell: Cell) -> bytes:
        """Return the start tag of a cell that does not exist yet."""
        prefix = element_prefix(self._map.tag(self._data.start))
        style = self.format(cell)
        named = b' s="%d"' % style if style else b""
        return b'<%bc r="%b"%b/>' % (prefix, address(*cell).encode(), named)

    @property
    def _data(self) -> ElementSpan:
        """The element with all rows, which every map has."""
        return self._map.data or ElementSpan(0, 0, {})

    def _new_row(self, number: int, cells: dict[int, bytes]) -> bytes:
        """Return a row that does not exist yet."""
        prefix = element_prefix(self._map.tag(self._data.start))
        return b'<%brow r="%d">%b</%brow>' % (prefix, number, b"".join(cells.values()), prefix)

    def _patch_row(self, row: ElementSpan, cells: dict[int, bytes]) -> Iterator[Patch]:
        """Yield the patches for the changed and the new cells of an existing row."""
        present = {cell.number: cell for cell in row.cells}
        for column in cells.keys() & present.keys():
            yield present[column].start, self._map.end(present[column]), cells[column]
        new = {column: data for column, data in cells.items() if column not in present}
        yield from self._insert(row, row.cells, new)

    def _insert(
        self, parent: ElementSpan, siblings: Sequence[ElementSpan], new: dict[int, bytes]
    ) -> Iterator[Patch]:
        """Yield the patches that insert elements by number, in ascending order, into `parent`.

        Each follows the siblings with a lower number, so no element without a number gets another
        one. A parent without an end tag gets one.
        """
        tag = self._map.tag(parent.start)
        inserted: dict[int, bytes] = {}
        numbers = [sibling.number for sibling in siblings]
        for number, data in new.items():
            before = bisect_left(numbers, number)
            offset = self._map.end(siblings[before - 1]) if before else parent.start + len(tag)
            inserted[offset] = inserted.get(offset, b"") + data
        for offset, data in inserted.items():
            if tag.endswith(b"/>"):
                xml = tag[:-2] + b">" + data + b"</%b>" % tag[1:-2].split()[0]
                yield parent.start, parent.start + len(tag), xml
            else:
                yield offset, offset, data
