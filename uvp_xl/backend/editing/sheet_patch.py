"""One sheet part in which single cells change: what may not change, and the new bytes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from uvp_xl.backend.edit_checks import FORMULA, MERGED, is_covered
from uvp_xl.backend.editing.cell_element import build_cell as element
from uvp_xl.backend.editing.cell_element import element_prefix
from uvp_xl.backend.editing.rich_text import Run, parse_runs, rewrite_runs
from uvp_xl.backend.ooxml.cell_map import ElementSpan, map_cells
from uvp_xl.backend.ooxml.package_xml import BadMarkup, Element, child, is_true, parse
from uvp_xl.grid import Value, address

SPILLED = "de cel hoort bij de uitkomst van een formule"
NO_VALUE = "Excel kan deze waarde niet in een cel bewaren"
RICH = "de opmaak binnen de tekst is niet te behouden"

Cell = tuple[int, int]
Patch = tuple[int, int, bytes]
"""From and up to which offset other bytes come, and which."""


class SheetEdit:
    """The changes of one sheet part, noted by `change`; `xml` gives the part with all of them."""

    def __init__(
        self,
        part: bytes,
        rows: Collection[int],
        epoch_1904: bool,
        strings: Callable[[], Sequence[Element]],
    ) -> None:
        """Look where the cells of these `rows` lie; raises OddPart.

        `strings` gives the shared strings of the workbook, when they are needed.
        """
        self._part, self._epoch, self._strings = part, epoch_1904, strings
        self._map = map_cells(part, rows)
        self._rows = {row.number: row for row in self._map.rows}
        self._new: dict[int, dict[int, bytes]] = {}

    @property
    def protected(self) -> bool:
        """Whether the sheet lets nobody change its locked cells."""
        return self._map.protected

    def objection(self, cell: Cell) -> str:
        """What in this part forbids that the cell changes, as a Dutch clause; or ""."""
        found = self._at(cell)
        if found and found.formula:
            return FORMULA
        if any(cell in area for area in self._map.spills):
            return SPILLED
        return MERGED if is_covered(cell, self._map.merges) else ""

    def format(self, cell: Cell) -> int:
        """The number of the format that the cell has, or gets from its row or column."""
        found = self._at(cell)
        if found:
            return int(found.attributes.get("s", "0"))
        row = self._rows.get(cell[0])
        if row and is_true(row.attributes.get("customFormat")):
            return int(row.attributes.get("s", "0"))
        for column in self._map.columns:
            if int(column.get("min", "0")) <= cell[1] <= int(column.get("max", "0")):
                return int(column.get("style", "0"))
        return 0

    def change(self, cell: Cell, old: Value, new: Value) -> str:
        """Note that this cell gets `new`; why that cannot be, as a Dutch clause, or ""."""
        found = self._at(cell)
        if found is None and new == "":
            return ""
        tag = self._map.tag(found.start) if found else self._tag(cell)
        try:
            pieces = self._runs(found, old, new) if found else None
        except (BadMarkup, ValueError, IndexError):
            return RICH
        try:
            made = element(tag, new, self._epoch, pieces)
        except (ValueError, OverflowError):
            return RICH if pieces else NO_VALUE
        self._new.setdefault(cell[0], {})[cell[1]] = made
        return ""

    def xml(self) -> bytes:
        """The part with the noted changes; every other byte is as it was."""
        patches: list[Patch] = []
        above: list[tuple[int, bytes]] = []
        for number, cells in sorted(self._new.items()):
            row = self._rows.get(number)
            if row:
                patches += self._within(row, dict(sorted(cells.items())))
            else:
                above.append((number, self._row(number, dict(sorted(cells.items())))))
        patches += self._added(above)
        made, end = bytearray(), 0
        for start, stop, data in sorted(patches, key=lambda patch: patch[:2]):
            made += self._part[end:start] + data
            end = stop
        return bytes(made + self._part[end:])

    def _at(self, cell: Cell) -> ElementSpan | None:
        """The element of a cell, if the part has it."""
        row = self._rows.get(cell[0])
        return next((c for c in row.cells if c.number == cell[1]), None) if row else None

    def _runs(self, found: ElementSpan, old: Value, new: Value) -> list[Run] | None:
        """The runs of the new text, when the old one is rich and some of it stays."""
        kind = found.attributes.get("t")
        if kind not in ("s", "inlineStr") or not isinstance(new, str) or "" in (old, new):
            return None
        root = self._map.tag(self._map.root)
        whole = self._part[found.start : self._map.end(found)]
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

    def _tag(self, cell: Cell) -> bytes:
        """The tag of a cell that is not there yet."""
        own = element_prefix(self._map.tag(self._data.start))
        style = self.format(cell)
        named = b' s="%d"' % style if style else b""
        return b'<%bc r="%b"%b/>' % (own, address(*cell).encode(), named)

    @property
    def _data(self) -> ElementSpan:
        """The element with all rows; a map without it is not made."""
        return self._map.data or ElementSpan(0, 0, {})

    def _row(self, number: int, cells: dict[int, bytes]) -> bytes:
        """A row that is not there yet."""
        own = element_prefix(self._map.tag(self._data.start))
        return b'<%brow r="%d">%b</%brow>' % (own, number, b"".join(cells.values()), own)

    def _within(self, row: ElementSpan, cells: dict[int, bytes]) -> Iterator[Patch]:
        """The patches for cells of a row that is there; new cells come after those before them."""
        added: dict[int, bytes] = {}
        for column, data in cells.items():
            present = next((c for c in row.cells if c.number == column), None)
            if present:
                yield present.start, self._map.end(present), data
                continue
            before = [c for c in row.cells if c.number < column]
            place = self._map.end(before[-1]) if before else self._inside(row)
            added[place] = added.get(place, b"") + data
        for place, data in added.items():
            yield self._put(row, place, data)

    def _added(self, rows: list[tuple[int, bytes]]) -> Iterator[Patch]:
        """The patches for rows that are not there yet.

        They move no element without a number: such a one stands next to the one before it.
        """
        added: dict[int, bytes] = {}
        for number, data in rows:
            before = [row for row in self._map.rows if row.number < number]
            place = self._map.end(before[-1]) if before else self._inside(self._data)
            added[place] = added.get(place, b"") + data
        for place, data in added.items():
            yield self._put(self._data, place, data)

    def _inside(self, parent: ElementSpan) -> int:
        """Where the first child of an element comes."""
        return parent.start + len(self._map.tag(parent.start))

    def _put(self, parent: ElementSpan, place: int, data: bytes) -> Patch:
        """The patch that adds `data` at `place`; an element without an end tag gets one."""
        tag = self._map.tag(parent.start)
        if not tag.endswith(b"/>"):
            return place, place, data
        name = tag[1:-2].split()[0]
        return parent.start, parent.start + len(tag), tag[:-2] + b">" + data + b"</%b>" % name
