"""Put report sheets into a package: their own parts, and the few entries that must name them.

A sheet that exists keeps its part, relationship, number and place; a new one comes last. Putting
the same sheets twice gives the same bytes.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, count
from pathlib import Path
from xml.sax.saxutils import escape

from uvp_xl.backend.grafting.preserved import PreservedContent, find_preserved
from uvp_xl.backend.grafting.user_layout import UserLayout
from uvp_xl.backend.ooxml import app_properties, calc_chain, content_types, stylesheet
from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.relationships import (
    APP_PROPERTIES,
    CALC_CHAIN,
    EMPTY,
    SHEET,
    STYLES,
    add_relationship,
    first_of_kind,
    read_relationships,
    rels_part,
    remove_relationships,
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
"""The names that a report sheet gets of its own."""
_NAME = re.compile(r"(?!')[^\[\]:*?/\\\x00-\x1f]{1,31}(?<!')")
"""A name that Excel takes for a sheet."""


@dataclass(frozen=True)
class Grafted:
    """The new package, and in Dutch what of a replaced sheet could not be kept."""

    data: bytes
    notes: tuple[str, ...]


def graft(package: Package, sheets: Sequence[Sheet], formulas: bool = False) -> Grafted:
    """Put `sheets` into `package`, which `refusal` has nothing against.

    With `formulas` a link is a formula, see `linked`.

    Raises BadPackage and BadMarkup when a part that must name the sheets is damaged, OverflowError
    when the workbook is full, and UsageError for a name that Excel does not take.
    """
    for sheet in sheets:
        if not _NAME.fullmatch(sheet.name):
            raise UsageError(f"“{sheet.name}” kan niet de naam van een blad zijn.")
    return _Graft(package).with_sheets(sheets, formulas)


class _Graft:
    """One graft under way: the parts that change, by name."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.book = WorkbookPart(package)
        self.before = [tab.name for tab in self.book.tabs if tab.part]
        self.parts: dict[str, bytes | None] = {}
        self.notes: list[str] = []
        self.replaced: list[str] = []
        self.added: list[str] = []
        self.named = content_types.named_parts(package.read(content_types.NAME)) | {
            relation.part.lower()
            for part in package.names
            for relation in read_relationships(package, part)
        }

    def with_sheets(self, sheets: Sequence[Sheet], formulas: bool) -> Grafted:
        """The grafted package."""
        rendered, own_styles = render(sheets, self.book.epoch_1904, formulas)
        user = first_of_kind(self.book.relations, STYLES)
        if user and user.part in self.package:
            merged = stylesheet.merge_styles(self.package.read(user.part), own_styles)
            self._set(user.part, merged.xml)
        else:
            merged = stylesheet.merge_styles(own_styles, own_styles)
            name = user.part if user else self._free("styles", chain(("",), count(2)))
            self._add(STYLES, content_types.STYLES, name, merged.xml)
        for sheet, part in zip(sheets, rendered, strict=True):
            self._put(sheet, part, merged)
        self._name()
        return Grafted(self.package.with_parts(self.parts), tuple(self.notes))

    def _put(self, sheet: Sheet, part: RenderedSheet, merged: stylesheet.MergedStyles) -> None:
        """Put one sheet where it stands, or last."""
        xml = part.xml(merged.cells, merged.rules)
        index = self.book.index_of(sheet.name)
        if index is None:
            name = self._free("worksheets/sheet", count(1))
            relation = self._add(SHEET, content_types.SHEET, name, xml)
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
            used = UserLayout(before, recorded)
            self._set(
                tab.part, old.apply_to(used.apply_to(xml, sheet, partial(self._grid, tab.name)))
            )
            self.notes += used.notes
            self._forget(tab, old)
        self._areas(index, sheet)

    def _forget(self, tab: SheetTab, old: PreservedContent) -> None:
        """Note what the old sheet lost, and take its formulas out of the calculation order."""
        self.notes += [f"Op het blad “{tab.name}” stond {lost}; dat is weg." for lost in old.lost]
        found = first_of_kind(self.book.relations, CALC_CHAIN)
        if not old.formulas or found is None or found.part not in self.package:
            return
        left = calc_chain.remove_sheet(self._read(found.part), tab.id)
        if left is not None:
            self._set(found.part, left)
        else:
            self.parts[found.part] = None
            links = rels_part(self.book.part)
            self._set(links, remove_relationships(self._read(links), CALC_CHAIN))
            self._set(
                content_types.NAME,
                content_types.remove_type(self._read(content_types.NAME), found.part),
            )

    def _grid(self, name: str) -> Grid:
        """A sheet as it was before."""
        grids = grid_reader.read(Path(self.book.part), self.package.data, self.package)
        return next((grid for grid in grids if grid.name == name), Grid(name))

    def _areas(self, index: int, sheet: Sheet) -> None:
        """The rows to repeat, the filter, and what was written: names of the workbook."""
        name = "'" + self.book.tabs[index].name.replace("'", "''") + "'!"
        rows = f"{name}${sheet.repeat[0]}:${sheet.repeat[1]}" if sheet.repeat else None
        self.book.set_name(index, PRINT_TITLES, rows)
        cells = None
        if sheet.filter:
            first = _fixed(sheet.filter.top, sheet.filter.left)
            cells = f"{name}{first}:{_fixed(sheet.filter.bottom, sheet.filter.right)}"
        self.book.set_name(index, FILTER, cells, hidden=True)
        self.book.set_name(index, FINGERPRINT, fingerprint(sheet.grid()), hidden=True)
        self.book.set_name(index, LAYOUT, record(sheet), hidden=True)

    def _name(self) -> None:
        """Write the workbook part and the titles, where they changed."""
        if self._pointed_at([*self.replaced, *self.added]):
            self.book.recalculate()
        self._set(self.book.part, self.book.xml())
        shown = first_of_kind(read_relationships(self.package, ""), APP_PROPERTIES)
        if shown and shown.part in self.package:
            old = self._read(shown.part)
            self._set(shown.part, app_properties.add_titles(old, self.before, self.added))

    def _pointed_at(self, names: Sequence[str]) -> bool:
        """Whether a formula on another sheet mentions one of these sheets: its result is old."""
        quoted = [escape(name.replace("'", "''")).encode() for name in names]
        words = [name + end for name in quoted for end in (b"!", b"'!")]
        others = [t.part for t in self.book.tabs if words and t.part and t.name not in names]
        texts = chain(map(self._read, others), self.book.name_formulas(OWN_NAMES))
        return any(word in data for data in texts for word in words)

    def _add(self, kind: str, content: str, name: str, data: bytes) -> str:
        """Add a part to the workbook; the id of its relationship."""
        self.parts[name] = data
        types = self._read(content_types.NAME)
        if content_types.content_type(types, name) != content:
            self._set(content_types.NAME, content_types.add_type(types, name, content))
        dangling = next((r for r in self.book.relations if r.part == name), None)
        if dangling:
            return dangling.id
        links = rels_part(self.book.part)
        old = self._read(links) if links in self.package or links in self.parts else EMPTY
        target = posixpath.relpath(name, posixpath.dirname(self.book.part) or ".")
        self.parts[links], relation = add_relationship(old, kind, target)
        return relation

    def _free(self, stem: str, numbers: Iterable[int | str]) -> str:
        """A new part name, in the folder of the workbook; not one that a broken link names."""
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

    def _read(self, name: str) -> bytes:
        """A part as it is now."""
        return self.parts.get(name) or self.package.read(name)

    def _set(self, name: str, data: bytes) -> None:
        """Change a part, unless it says the same as before."""
        if data != self._read(name):
            self.parts[name] = data


def _fixed(row: int, column: int) -> str:
    """An address that does not move: $A$1."""
    return f"${letters(column)}${row}"
