"""Change single cells in a package: their <c> elements, and what must change with them.

Everything else in a sheet part keeps its bytes. A heading of an Excel table also changes in the
table's own part, and Excel recalculates when there are formulas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from uvp_xl.backend.edit_checks import NO_SHEET, objection, same_value
from uvp_xl.backend.editing import excel_tables
from uvp_xl.backend.editing.sheet_patch import Cell, SheetEdit
from uvp_xl.backend.ooxml import format_codes
from uvp_xl.backend.ooxml.calc_chain import has_formulas
from uvp_xl.backend.ooxml.cell_map import UnsafePart
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import Element, child, children, parse, ref_area
from uvp_xl.backend.ooxml.relationships import STYLES, first_of_kind, read_relationships
from uvp_xl.backend.ooxml.workbook_part import SheetTab, WorkbookPart
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.grid import Area, AreaIndex, Grid, SeenText, Value, position
from uvp_xl.work_budget import Work, spend

UNUSUAL = "de opbouw van dit blad is te ongewoon om er veilig in te schrijven"
PIVOT = "de cel hoort bij een draaitabel"
LOCKED = "het blad is beveiligd en deze cel is vergrendeld"
MISREAD = "de opmaak van deze cel maakt er iets anders van"
STRINGS = "sharedStrings"
Read = Callable[[Package], Sequence[Grid]]


@dataclass(frozen=True)
class EditResult:
    """The new package, the changed cells by sheet name, and the refused edits."""

    package: Package
    cells: dict[str, set[Cell]]
    refused: list[Refused]


@dataclass
class _Chain:
    """The successive edits of one cell; `numbers` are their indices in the list."""

    tab: SheetTab
    cell: Cell
    old: Value
    new: Value
    numbers: list[int] = field(default_factory=list)


def edit_cells(package: Package, edits: Sequence[Edit], read: Read) -> EditResult:
    """Apply `edits` to `package` as far as possible; `read` returns the grids of a package.

    The result is read back. An edit is refused after all when its cell does not hold the new value;
    ValueError is raised when any other cell reads differently. Raises BadPackage, BadMarkup and
    KeyError for a damaged workbook.
    """
    editing = _Editing(package, read(package), edits)
    chains = editing.chains()
    while True:
        applied, changed = editing.apply(chains)
        if not applied:
            return editing.result(package, [])
        after = {grid.name: grid for grid in read(changed)}
        misread = [c for c in applied if not same_value(after[c.tab.name].value(*c.cell), c.new)]
        if not misread:
            editing.check_other_cells(applied, after)
            return editing.result(changed, applied)
        for chain in misread:
            editing.refuse(chain, MISREAD)
        wrong = set(map(id, misread))
        chains = [chain for chain in applied if id(chain) not in wrong]


class _Editing:
    """One call in progress: what was read, and the reasons by index of the refused edits."""

    def __init__(self, package: Package, grids: Sequence[Grid], edits: Sequence[Edit]) -> None:
        self.package, self.edits = package, edits
        self.grids = {grid.name: grid for grid in grids}
        self.book = WorkbookPart(package)
        self.why: dict[int, str] = {}

    def chains(self) -> list[_Chain]:
        """Return the edits by cell, without those that the grid rules out."""
        chains: dict[tuple[str, Cell], _Chain] = {}
        for number, wanted in enumerate(self.edits):
            index = self.book.index_of(wanted.sheet)
            tab = self.book.tabs[index] if index is not None else None
            grid = self.grids.get(tab.name) if tab and tab.part else None
            if tab is None or grid is None:
                self.why[number] = NO_SHEET
                continue
            cell = position(wanted.cell)
            value = grid.value(*cell)
            chain = chains.get((tab.part, cell)) or _Chain(tab, cell, value, value)
            why = objection(wanted, grid, chain.new)
            if why:
                self.why[number] = why
                continue
            chain.new = wanted.new
            chain.numbers.append(number)
            chains[tab.part, cell] = chain
        return [chain for chain in chains.values() if not same_value(chain.old, chain.new)]

    def refuse(self, chain: _Chain, why: str) -> None:
        """Refuse all edits of one cell."""
        self.why |= dict.fromkeys(chain.numbers, why)

    def apply(self, chains: Sequence[_Chain]) -> tuple[list[_Chain], Package]:
        """Return the chains that could be applied, and the package with them."""
        parts: dict[str, bytes | None] = {}
        applied: list[_Chain] = []
        by_part: dict[str, list[_Chain]] = {}
        for chain in chains:
            by_part.setdefault(chain.tab.part, []).append(chain)
        for part, those in by_part.items():
            applied += self._apply_to_sheet(part, those, parts)
        if applied and any(
            has_formulas(self.package.read(t.part)) for t in self.book.tabs if t.part
        ):
            book = WorkbookPart(self.package)
            book.recalculate()
            parts[book.part] = book.xml()
        return applied, self.package.changed(parts) if applied else self.package

    def _apply_to_sheet(
        self, part: str, chains: Sequence[_Chain], parts: dict[str, bytes | None]
    ) -> list[_Chain]:
        """Apply the changes of one sheet to `parts`; return the ones that were possible."""
        rows = {chain.cell[0] for chain in chains}
        applied = []
        try:
            sheet = SheetEdit(
                self.package.read(part), rows, self.book.epoch_1904, lambda: self._strings
            )
        except UnsafePart:
            for chain in chains:
                self.refuse(chain, UNUSUAL)
            return []
        tables = excel_tables.read_tables(self.package, part)
        in_tables = AreaIndex(table.area for table in tables)
        pivots = AreaIndex(self._pivots(part))
        for chain in chains:
            table = None
            if chain.cell in in_tables:
                spend(Work.PAIRS, len(tables), f"op het blad “{chain.tab.name}”")
                table = next(table for table in tables if chain.cell in table.area)
            why = sheet.objection(chain.cell) or self._locked(sheet, chain.cell)
            if not why and chain.cell in pivots:
                why = PIVOT
            if not why and _is_in_signs(chain.old) and chain.new != "":
                why = MISREAD
            if not why and table:
                why = table.objection(chain.cell, chain.new, self.package)
            if why or (why := sheet.change(chain.cell, chain.old, chain.new)):
                self.refuse(chain, why)
                continue
            applied.append(chain)
            if table and table.is_heading(*chain.cell):
                table.rename_column(chain.cell[1], str(chain.new))
        if applied:
            parts[part] = sheet.xml()
            parts |= {table.part: table.xml() for table in tables if table.changed}
        return applied

    def _locked(self, sheet: SheetEdit, cell: Cell) -> str:
        """Return why sheet protection forbids a change, or ""."""
        return LOCKED if sheet.protected and sheet.format(cell) not in self._unlocked else ""

    @cached_property
    def _strings(self) -> list[Element]:
        """The shared strings."""
        strings = first_of_kind(self.book.relations, STRINGS)
        return list(children(parse(self.package.read(strings.part)), "si")) if strings else []

    @cached_property
    def _unlocked(self) -> frozenset[int]:
        """The formats of cells that stay editable on a protected sheet."""
        styles = self.book.related_part(STYLES)
        return format_codes.unlocked_formats(self.package.read(styles)) if styles else frozenset()

    def _pivots(self, part: str) -> Iterator[Area]:
        """Yield the areas of the pivot tables on the sheet with this part."""
        for relation in read_relationships(self.package, part):
            if relation.kind == "pivotTable" and relation.part in self.package:
                location = child(parse(self.package.read(relation.part)), "location")
                if location is not None:
                    yield ref_area(location)

    def check_other_cells(self, applied: Sequence[_Chain], after: dict[str, Grid]) -> None:
        """Raise ValueError when a cell that was not edited reads differently than before."""
        by_name: dict[str, set[Cell]] = {}
        for chain in applied:
            by_name.setdefault(chain.tab.name, set()).add(chain.cell)
        for name, edited in by_name.items():
            was, now = self.grids[name], after[name]
            same = _cells_except(was, edited) == _cells_except(now, edited)
            if not same or was.unread_cells != now.unread_cells:
                raise ValueError("een andere cel veranderde mee")

    def result(self, package: Package, applied: Sequence[_Chain]) -> EditResult:
        """Return the result for the caller."""
        cells: dict[str, set[Cell]] = {}
        for chain in applied:
            cells.setdefault(chain.tab.name, set()).add(chain.cell)
        refused = [Refused(e, self.why[n]) for n, e in enumerate(self.edits) if n in self.why]
        return EditResult(package, cells, refused)


def _is_in_signs(value: Value) -> bool:
    """Return whether the format of a cell shows other letters than those that are typed."""
    return isinstance(value, SeenText) and isinstance(value.stored, str)


def _cells_except(grid: Grid, cells: set[Cell]) -> dict[Cell, Value]:
    """Return the filled cells of a grid, except these."""
    return {
        (row, column): value
        for row, column, value in grid.filled_cells()
        if (row, column) not in cells
    }
