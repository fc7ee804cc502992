"""Read the sheets of the .xlsx family, each on its own: quickly, or with care where needed.

What calamine does not return (merges, hidden rows, errors, what formats show) is read from the same
bytes. A sheet that calamine would not read, or not completely, gets the careful pass of
`sheet_parser`; a sheet that cannot be read at all is a grid with an `UnreadCell` at A1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import child, children
from uvp_xl.backend.ooxml.relationships import SHEET, STYLES, Relationship, first_of_kind
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.backend.reading import cell_count, sheet_facts, telling_signs
from uvp_xl.backend.reading.kinds.cell_store import EMPTY, CellStore, clip_merges, has_far_cells
from uvp_xl.backend.reading.kinds.xml_part import read_part
from uvp_xl.backend.reading.quick_workbook import QuickWorkbook
from uvp_xl.backend.reading.sheet_facts import SheetFacts
from uvp_xl.backend.reading.sort_state import sort_keys
from uvp_xl.grid import Area, Grid, UnreadCell
from uvp_xl.work_budget import Work, spend

if TYPE_CHECKING:
    from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
    from uvp_xl.backend.reading.sheet_parser import BookValues
    from uvp_xl.backend.reading.telling_cells import TellingCells, TellingFormats

MAX_DENSE = 4_000_000
"""Cells of a sheet from A1 to the last, empty ones too, that calamine holds: some 200 MB."""
MAX_TEXTS = 4_000_000
"""Declared shared texts of a workbook: calamine allocates room for them at once."""
LONG_TEXT = 50
"""Characters; only longer texts are counted, as there may be very many short ones."""
NO_PART = "een blad waarvan de inhoud niet in het bestand zit"
_CELLLESS = ("chartsheet", "dialogsheet")
"""The kinds of sheets that have no cells."""
_STRINGS = "sharedStrings"
_UTF_8 = re.compile(rb"""(?:\xef\xbb\xbf)?(?!<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["']))""", re.I)
_VALUE = re.compile(rb"<(?:[\w.-]+:)?(?:v|is)[\s>]")
_RICH = re.compile(rb"""\svm\s*=\s*["']""")
_ODD_INLINE = re.compile(rb"""t\s*=\s*["']inlineStr["'][^<>]*>(?:<f[^<]*(?:</f>)?)?<v""")
"""An inline text that is not written as one, which calamine would pass over."""
_ESCAPE = re.compile(rb"_x(?!00)[0-9A-Fa-f]{4}_")
"""A character by its number, which calamine leaves as it is written from 256 on."""
_LONGEST_TAG = 20_000
"""Bytes; a longer tag would make each search in the part slow."""
_TEXTS = re.compile(rb"<(?:[\w.-]+:)?sst[\s/>][^<]*")
_COUNTS = re.compile(rb"""ount\s*=\s*["']\s*\+?0*([0-9]+)""")
_LARGE = 100_000
"""Bytes; in a smaller part no search takes long."""
_LONG_TAG = re.compile(rb"<[^<>!?][^<>]{%d}" % _LONGEST_TAG)


def read(path: Path, package: Package) -> list[Grid]:
    """Return the grids of a package; raises Broken, and BadPackage or BadMarkup for no workbook."""
    return _XlsxReader(path, package).grids()


@dataclass
class _Tab:
    """One sheet with cells: its name, its part, and what was found before calamine reads it.

    `facts` is None for a sheet that calamine should not get, and `telling` for one without formats
    and texts that show more than values; `filled` is whether the sheet has values. `sorted_by` are
    the keys of its last sort.
    """

    name: str
    hidden: bool
    part: str
    facts: SheetFacts | None = None
    telling: TellingCells | None = None
    filled: bool = False
    sorted_by: tuple[Area, ...] = ()


class _XlsxReader:
    """One workbook in progress."""

    def __init__(self, path: Path, package: Package) -> None:
        self._path, self._package = path, package
        self._book = WorkbookPart(package)
        self._texts = self._related(_STRINGS)
        self._styles = self._book.related_part(STYLES)

    def grids(self) -> list[Grid]:
        """Return the grids of all sheets with cells, in order."""
        tabs = list(self._tabs())
        quick = [tab for tab in tabs if self._inspect(tab)]
        workbook = QuickWorkbook(
            self._package,
            [tab.part for tab in quick],
            self._texts,
            self._styles,
            self._book.epoch_1904,
        )
        numbers = {id(tab): number for number, tab in enumerate(quick)}
        grids = [self._grid(tab, workbook, numbers.get(id(tab))) for tab in tabs]
        return [
            replace(grid, sorted_by=tab.sorted_by) if tab.sorted_by else grid
            for tab, grid in zip(tabs, grids, strict=True)
        ]

    def _tabs(self) -> Iterator[_Tab]:
        """Yield the sheets that may have cells; a part of "" is missing."""
        relations = {relation.id: relation for relation in self._book.relations}
        elements = children(child(self._book.root, "sheets"), "sheet")
        for tab, element in zip(self._book.tabs, elements, strict=True):
            relation = relations.get(tab.relation, Relationship("", SHEET, ""))
            if relation.kind in _CELLLESS:
                continue
            spend(Work.SHEETS, 1)
            part = relation.part if relation.part in self._package else ""
            hidden = element.get("state", "visible") != "visible"
            yield _Tab(tab.name, hidden, part)

    def _inspect(self, tab: _Tab) -> bool:
        """Find the facts of a sheet; return whether calamine may read it."""
        try:
            data = read_part(self._path, self._package, tab.part) if tab.part else b""
        except BadPackage:
            return False
        tab.filled = _VALUE.search(data) is not None
        tab.sorted_by = sort_keys(self._package, tab.part, data)
        cells = data.count(b"<c") + data.count(b":c")
        spend(Work.CELLS, cells, f"op het blad “{tab.name}”")
        if not self._is_quick(data):
            return False
        plain = cell_count.is_plain(data)
        if plain or cell_count.dense_size(data) <= MAX_DENSE:
            tab.facts = sheet_facts.find_facts(data, plain)
            if self._tells or telling_signs.in_texts(data):
                tab.telling = self._telling.find(data, f"op het blad “{tab.name}”")
        return tab.facts is not None

    def _is_quick(self, data: bytes) -> bool:
        """Return whether a part is written so that searches in it, and calamine, are reliable."""
        return bool(
            data
            and 0 < data.count(b"sheetData") <= 2
            and b"<!" not in data
            and (_UTF_8.match(data) or data.isascii())
            and b"\0" not in data
            and not (len(data) > _LARGE and _has_long_tag(data))
            and not (b"vm" in data and _RICH.search(data))
            and not _ESCAPE.search(data)
            and not (b"inlineStr" in data and _ODD_INLINE.search(data))
            and not (self._odd_texts and b"<v" in data)
        )

    @cached_property
    def _odd_texts(self) -> bool:
        """Whether the shared texts are not for calamine: their count lies, or it misreads one."""
        data = self._text_part
        table = _TEXTS.search(data) if b"sst" in data else None
        counts = _COUNTS.findall(table[0]) if table else []
        lies = any(len(count) > 9 or int(count) > MAX_TEXTS for count in counts)
        return lies or _ESCAPE.search(data) is not None

    def _grid(self, tab: _Tab, workbook: QuickWorkbook, number: int | None) -> Grid:
        """Return the grid of a sheet; `number` is the one it has for calamine, None for none."""
        rows = None
        if tab.facts is not None and number is not None:
            rows = workbook.rows(number, MAX_DENSE)
        if tab.facts is None or rows is None or (tab.filled and not rows) or has_far_cells(rows):
            return self._careful(tab)
        if rows:
            spend(Work.CELLS, len(rows) * len(rows[0]) // EMPTY, f"op het blad “{tab.name}”")
        sheet_facts.apply_overlay(rows, tab.facts.overlay)
        fills: Mapping[tuple[int, int], str] = {}
        if tab.telling is not None:
            self._telling.convert(rows, tab.telling.cells)
            fills = tab.telling.fills
        long = [len(v) for row in rows for v in row if type(v) is str and len(v) > LONG_TEXT]
        spend(Work.BYTES, 3 * sum(long), f"op het blad “{tab.name}”")
        merges = tuple(clip_merges(tab.facts.merges, len(rows), len(rows[0]) if rows else 0))
        return Grid(tab.name, rows, merges, tab.hidden, tab.facts.hidden_rows, fills=fills)

    def _careful(self, tab: _Tab) -> Grid:
        """Return the grid of a sheet by the careful pass."""
        why = ""
        if not tab.part:
            why = NO_PART
        else:
            try:
                data = read_part(self._path, self._package, tab.part)
            except BadPackage as error:
                why = f"een blad dat niet te lezen is ({error})"
        if why:
            return Grid(tab.name, (), hidden=tab.hidden, unread=(UnreadCell(1, 1, why),))
        from uvp_xl.backend.reading.sheet_parser import parse_sheet

        store = CellStore(tab.name, tab.hidden)
        parse_sheet(data, store, self._values)
        return store.grid()

    @cached_property
    def _values(self) -> BookValues:
        """What cells refer to by number, parsed with care; few workbooks need this."""
        from uvp_xl.backend.reading.rich_values import read_rich_values
        from uvp_xl.backend.reading.shared_texts import parse_texts
        from uvp_xl.backend.reading.sheet_parser import BookValues

        return BookValues(
            parse_texts(self._text_part),
            self._formats,
            self._book.epoch_1904,
            read_rich_values(self._package, self._book.relations),
        )

    @cached_property
    def _text_part(self) -> bytes:
        """The bytes of the shared texts."""
        return self._read_or_nothing(self._texts)

    @cached_property
    def _formats(self) -> CellFormats:
        """The cell formats of the workbook."""
        from uvp_xl.backend.reading.style_formats import read_cell_formats

        theme, bags = self._related("theme"), self._related("FeaturePropertyBag")
        return read_cell_formats(*map(self._read_or_nothing, (self._styles, theme, bags)))

    @cached_property
    def _tells(self) -> bool:
        """Whether a format or a shared text may show more than a plain value."""
        styles = self._read_or_nothing(self._styles)
        return telling_signs.in_styles(styles) or telling_signs.in_texts(self._text_part)

    @cached_property
    def _telling(self) -> TellingFormats:
        """The formats and texts that show more than values."""
        from uvp_xl.backend.reading.telling_cells import TellingFormats

        return TellingFormats(self._formats, self._text_part, self._book.epoch_1904)

    def _related(self, kind: str) -> str:
        relation = first_of_kind(self._book.relations, kind)
        return relation.part if relation and relation.part in self._package else ""

    def _read_or_nothing(self, part: str) -> bytes:
        """Return the bytes of a part, none when it is missing or damaged; raises Broken."""
        try:
            return read_part(self._path, self._package, part) if part else b""
        except BadPackage:
            return b""


def _has_long_tag(data: bytes) -> bool:
    """Return whether a part has a tag that would make each search in it slow.

    Between its "<" and ">" is at least one block without either; nearly no part has such a block.
    """
    size = _LONGEST_TAG // 2
    blocks = range(0, len(data) - size, size)
    return any(
        data.find(b"<", start, start + size) < 0 and data.find(b">", start, start + size) < 0
        for start in blocks
    ) and bool(_LONG_TAG.search(data))
