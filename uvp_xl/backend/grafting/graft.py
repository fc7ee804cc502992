"""Put report sheets into a package: their own parts and the few entries that refer to them.

An existing sheet keeps its part, relationship, number and index; a new sheet comes last. Putting
the same sheets twice gives the same bytes.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import chain, count
from pathlib import Path
from xml.sax.saxutils import escape

from uvp_xl.backend.grafting.preserved import PreservedContent, find_preserved
from uvp_xl.backend.grafting.user_layout import keep_layout
from uvp_xl.backend.ooxml import app_properties, calc_chain, content_types, stylesheet
from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.relationships import (
    APP_PROPERTIES,
    CALC_CHAIN,
    EMPTY,
    SHEET,
    STYLES,
    RelationshipsPart,
    first_of_kind,
    read_relationships,
    rels_part,
)
from uvp_xl.backend.ooxml.workbook_part import SheetTab, WorkbookPart
from uvp_xl.backend.reading import grid_reader
from uvp_xl.backend.xlsx.render_sheets import RenderedSheet, render
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid, letters
from uvp_xl.report_state.content_fingerprint import NAME as FINGERPRINT
from uvp_xl.report_state.content_fingerprint import fingerprint
from uvp_xl.report_state.layout_record import NAME as LAYOUT
from uvp_xl.report_state.layout_record import Layout, record
from uvp_xl.sheets.sheet_model import Sheet

PRINT_TITLES = "_xlnm.Print_Titles"
FILTER = "_xlnm._FilterDatabase"
OWN_NAMES = (PRINT_TITLES, FILTER, FINGERPRINT, LAYOUT)
"""The defined names of a report sheet itself."""
_NAME = re.compile(r"(?!')[^\[\]:*?/\\\x00-\x1f]{1,31}(?<!')")
"""A sheet name that Excel accepts."""


@dataclass(frozen=True)
class GraftResult:
    """The new package, and in Dutch what could not be kept of a replaced sheet."""

    package: Package
    notes: tuple[str, ...]


def graft(package: Package, sheets: Sequence[Sheet], formulas: bool = False) -> GraftResult:
    """Put `sheets` into `package`, which must have no `refusal`.

    With `formulas`, links become formulas; see `link_formula`.

    Raises BadPackage and BadMarkup when a part that refers to the sheets is damaged, OverflowError
    when the workbook is full, and UsageError for a name that Excel does not accept.
    """
    for sheet in sheets:
        if not _NAME.fullmatch(sheet.name):
            raise UsageError(f"“{sheet.name}” kan niet de naam van een blad zijn.")
    return _Graft(package).with_sheets(sheets, formulas)


class _Graft:
    """One graft in progress: the changed parts by name."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.book = WorkbookPart(package)
        self.before = [tab.name for tab in self.book.tabs if tab.part]
        self.parts: dict[str, bytes | None] = {}
        self.notes: list[str] = []
        self.replaced: list[str] = []
        self.added: list[str] = []

    def with_sheets(self, sheets: Sequence[Sheet], formulas: bool) -> GraftResult:
        """Return the grafted package."""
        rendered, own_styles = render(sheets, self.book.epoch_1904, formulas)
        user = first_of_kind(self.book.relations, STYLES)
        if user and user.part in self.package:
            merged = stylesheet.merge_styles(self.package.read(user.part), own_styles)
            self._set(user.part, merged.xml)
        else:
            merged = stylesheet.merge_styles(own_styles, own_styles)
            name = user.part if user else self._free_name("styles", chain(("",), count(2)))
            self._add_part(STYLES, content_types.STYLES, name, merged.xml)
        for sheet, part in zip(sheets, rendered, strict=True):
            self._put_sheet(sheet, part, merged)
        self._finish_workbook()
        return GraftResult(self.package.changed(self.parts), tuple(self.notes))

    def _put_sheet(
        self, sheet: Sheet, part: RenderedSheet, merged: stylesheet.MergedStyles
    ) -> None:
        """Put one sheet in its existing position, or last."""
        xml = part.xml(merged.cells, merged.rules)
        index = self.book.index_of(sheet.name)
        if index is None:
            name = self._free_name("worksheets/sheet", count(1))
            relation = self._add_part(SHEET, content_types.SHEET, name, xml)
            index = self.book.append(sheet.name, relation, name)
            self.added.append(sheet.name)
        else:
            tab = self.book.tabs[index]
            if not tab.part:
                raise BadPackage(f"het blad “{tab.name}” is geen gewoon werkblad")
            self.replaced.append(tab.name)
            before = self._read(tab.part)
            old = find_preserved(before)
            recorded = Layout.parse(self.book.name_text(index, LAYOUT))
            read_old = partial(self._old_grid, tab.name)
            xml, lost = keep_layout(before, recorded, xml, sheet, read_old)
            self._set(tab.part, old.apply_to(xml))
            self.notes += lost
            self._drop_old(tab, old)
        self._set_names(index, sheet)

    def _drop_old(self, tab: SheetTab, old: PreservedContent) -> None:
        """Note what the old sheet lost, and remove its formulas from the calculation chain."""
        self.notes += [f"Op het blad “{tab.name}” stond {lost}; dat is weg." for lost in old.lost]
        part = self.book.related_part(CALC_CHAIN)
        if not old.formulas or not part:
            return
        remaining = calc_chain.remove_sheet(self._read(part), tab.id)
        if remaining is not None:
            self._set(part, remaining)
        else:
            self.parts[part] = None
            types = content_types.NAME
            self._links.remove(CALC_CHAIN)
            self._set(types, content_types.remove_type(self._read(types), part))

    def _old_grid(self, name: str) -> Grid:
        """Return a sheet as it was before."""
        grids = grid_reader.read(Path(self.book.part), b"", self.package)
        return next((grid for grid in grids if grid.name == name), Grid(name))

    def _set_names(self, index: int, sheet: Sheet) -> None:
        """Define what to repeat in print, the filter, the fingerprint and the layout record."""
        name = "'" + self.book.tabs[index].name.replace("'", "''") + "'!"
        titles = [f"{name}${first}:${last}" for first, last in _repeated(sheet)]
        self.book.set_name(index, PRINT_TITLES, ",".join(titles) or None)
        cells = None
        if sheet.filter:
            first = _absolute(sheet.filter.top, sheet.filter.left)
            cells = f"{name}{first}:{_absolute(sheet.filter.bottom, sheet.filter.right)}"
        self.book.set_name(index, FILTER, cells, hidden=True)
        self.book.set_name(index, FINGERPRINT, fingerprint(sheet.grid()), hidden=True)
        self.book.set_name(index, LAYOUT, record(sheet), hidden=True)

    def _finish_workbook(self) -> None:
        """Write the workbook part and the sheet titles, where they changed."""
        if self._is_referenced([*self.replaced, *self.added]):
            self.book.recalculate()
        self._set(self.book.part, self.book.xml())
        if self._links.changed:
            self.parts[rels_part(self.book.part)] = self._links.xml()
        shown = first_of_kind(read_relationships(self.package, ""), APP_PROPERTIES)
        if shown and shown.part in self.package:
            old = self._read(shown.part)
            self._set(shown.part, app_properties.add_titles(old, self.before, self.added))

    def _is_referenced(self, names: Sequence[str]) -> bool:
        """Return whether a formula elsewhere refers to these sheets, so its result is old."""
        quoted = [escape(name.replace("'", "''")).encode() for name in names]
        words = [name + end for name in quoted for end in (b"!", b"'!")]
        others = [t.part for t in self.book.tabs if words and t.part and t.name not in names]
        texts = chain(map(self._read, others), [self.book.name_formulas(OWN_NAMES)])
        return any(word in data for data in texts for word in words)

    def _add_part(self, kind: str, content: str, name: str, data: bytes) -> str:
        """Add a part to the workbook; return the id of its relationship."""
        self.parts[name] = data
        types = self._read(content_types.NAME)
        if content_types.content_type(types, name) != content:
            self._set(content_types.NAME, content_types.add_type(types, name, content))
        dangling = next((r for r in self.book.relations if r.part == name), None)
        if dangling:
            return dangling.id
        self.parts.setdefault(rels_part(self.book.part), self._links.data)  # Keeps its place.
        target = posixpath.relpath(name, posixpath.dirname(self.book.part) or ".")
        return self._links.add(kind, target)

    @cached_property
    def _links(self) -> RelationshipsPart:
        """The relationships of the workbook, with the changes so far."""
        links = rels_part(self.book.part)
        return RelationshipsPart(self.package.read(links) if links in self.package else EMPTY)

    def _free_name(self, stem: str, numbers: Iterable[int | str]) -> str:
        """Return a new part name in the workbook's folder, unused even by broken links."""
        folder = posixpath.dirname(self.book.part)
        names = (posixpath.join(folder, f"{stem}{number}.xml") for number in numbers)
        taken = self.named | {name.lower() for name in self.parts}
        return next(
            name
            for name in names
            if not (
                name in self.package or rels_part(name) in self.package or name.lower() in taken
            )
        )

    @cached_property
    def named(self) -> set[str]:
        """The lower-case names of all parts that the package mentions, present or not."""
        return content_types.named_parts(self.package.read(content_types.NAME)) | {
            relation.part.lower()
            for part in self.package.names
            for relation in read_relationships(self.package, part)
        }

    def _read(self, name: str) -> bytes:
        """Return the current bytes of a part."""
        return self.parts.get(name) or self.package.read(name)

    def _set(self, name: str, data: bytes) -> None:
        """Change a part, unless its bytes are the same."""
        if data != self._read(name):
            self.parts[name] = data


def _repeated(sheet: Sheet) -> Iterator[tuple[str | int, str | int]]:
    """Yield the first and last column, and the first and last row, on each printed page."""
    if sheet.repeat_column:
        yield (letters(sheet.repeat_column),) * 2
    if sheet.repeat:
        yield sheet.repeat


def _absolute(row: int, column: int) -> str:
    """Return an absolute address: $A$1."""
    return f"${letters(column)}${row}"
