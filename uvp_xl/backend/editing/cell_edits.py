"""Change single cells in a package: the accepted <c> elements, and what must change with them.

Everything else of a sheet part keeps its bytes. A heading of an Excel Table is changed in the part
of the table as well, and Excel is asked to work out the formulas anew, if there are any.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from uvp_xl.grid import Area, Grid, Value, position

UNUSUAL = "de opbouw van dit blad is te ongewoon om er veilig in te schrijven"
PIVOT = "de cel hoort bij een draaitabel"
LOCKED = "het blad is beveiligd en deze cel is vergrendeld"
MISREAD = "de opmaak van deze cel maakt er iets anders van"
STRINGS = "sharedStrings"
Read = Callable[[Package], Sequence[Grid]]


@dataclass(frozen=True)
class EditResult:
    """The new package, the cells that changed by the name of their sheet, and what was refused."""

    package: Package
    cells: dict[str, set[Cell]]
    refused: list[Refused]


@dataclass
class _Chain:
    """The edits of one cell, each going on from the one before it, by their place in the list."""

    tab: SheetTab
    cell: Cell
    old: Value
    new: Value
    numbers: list[int] = field(default_factory=list)


def edit_cells(package: Package, edits: Sequence[Edit], read: Read) -> EditResult:
    """Make `edits` in `package`, as far as possible; `read` gives the grids of a package.

    What was made is read back: a cell that does not hold what was asked is refused after all, and
    any other cell that reads differently raises ValueError. Raises BadPackage, BadMarkup and
    KeyError for a damaged workbook.
    """
    editing = _Editing(package, read(package), edits)
    chains = editing.chains()
    while True:
        made, changed = editing.made(chains)
        if not made:
            return editing.result(package, [])
        after = {grid.name: grid for grid in read(changed)}
        misread = [c for c in made if not same_value(after[c.tab.name].value(*c.cell), c.new)]
        if not misread:
            editing.prove(made, after)
            return editing.result(changed, made)
        for chain in misread:
            editing.refuse(chain, MISREAD)
        chains = [chain for chain in made if chain not in misread]


class _Editing:
    """One call under way: what was read, and which edits are refused and why."""

    def __init__(self, package: Package, grids: Sequence[Grid], edits: Sequence[Edit]) -> None:
        self.package, self.edits = package, edits
        self.grids = {grid.name: grid for grid in grids}
        self.book = WorkbookPart(package)
        self.why: dict[int, str] = {}

    def chains(self) -> list[_Chain]:
        """The edits cell by cell, without those to which the grid has something against."""
        found: dict[tuple[str, Cell], _Chain] = {}
        for number, wanted in enumerate(self.edits):
            index = self.book.index_of(wanted.sheet)
            tab = self.book.tabs[index] if index is not None else None
            grid = self.grids.get(tab.name) if tab and tab.part else None
            if tab is None or grid is None:
                self.why[number] = NO_SHEET
                continue
            cell = position(wanted.cell)
            value = grid.value(*cell)
            chain = found.get((tab.part, cell)) or _Chain(tab, cell, value, value)
            why = objection(wanted, grid, chain.new)
            if why:
                self.why[number] = why
                continue
            chain.new = wanted.new
            chain.numbers.append(number)
            found[tab.part, cell] = chain
        return [chain for chain in found.values() if not same_value(chain.old, chain.new)]

    def refuse(self, chain: _Chain, why: str) -> None:
        """Refuse all edits of one cell."""
        self.why |= dict.fromkeys(chain.numbers, why)

    def made(self, chains: Sequence[_Chain]) -> tuple[list[_Chain], Package]:
        """Those that could be made, and the package with them."""
        parts: dict[str, bytes | None] = {}
        made: list[_Chain] = []
        for part in dict.fromkeys(chain.tab.part for chain in chains):
            made += self._sheet(part, [c for c in chains if c.tab.part == part], parts)
        if made and any(has_formulas(self.package.read(t.part)) for t in self.book.tabs if t.part):
            book = WorkbookPart(self.package)
            book.recalculate()
            parts[book.part] = book.xml()
        return made, Package(self.package.with_parts(parts)) if made else self.package

    def _sheet(
        self, part: str, chains: Sequence[_Chain], parts: dict[str, bytes | None]
    ) -> list[_Chain]:
        """Make the changes of one sheet, in `parts`; those that could be made."""
        rows = {chain.cell[0] for chain in chains}
        made = []
        try:
            sheet = SheetEdit(
                self.package.read(part), rows, self.book.epoch_1904, lambda: self._strings
            )
        except UnsafePart:
            for chain in chains:
                self.refuse(chain, UNUSUAL)
            return []
        tables = excel_tables.read_tables(self.package, part)
        pivots = self._pivots(part)
        for chain in chains:
            table = next((table for table in tables if chain.cell in table.area), None)
            why = sheet.objection(chain.cell) or self._locked(sheet, chain.cell)
            if not why and any(chain.cell in pivot for pivot in pivots):
                why = PIVOT
            if not why and table:
                why = table.objection(chain.cell, chain.new, self.package)
            if why or (why := sheet.change(chain.cell, chain.old, chain.new)):
                self.refuse(chain, why)
                continue
            made.append(chain)
            if table and table.is_heading(*chain.cell):
                table.rename_column(chain.cell[1], str(chain.new))
        if made:
            parts[part] = sheet.xml()
            parts |= {table.part: table.xml() for table in tables if table.changed}
        return made

    def _locked(self, sheet: SheetEdit, cell: Cell) -> str:
        """Why the protection of the sheet forbids a change; or ""."""
        return LOCKED if sheet.protected and sheet.format(cell) not in self._unlocked else ""

    @cached_property
    def _strings(self) -> list[Element]:
        """The shared strings."""
        found = first_of_kind(self.book.relations, STRINGS)
        return list(children(parse(self.package.read(found.part)), "si")) if found else []

    @cached_property
    def _unlocked(self) -> frozenset[int]:
        """The formats of cells that may be changed on a protected sheet."""
        found = first_of_kind(self.book.relations, STYLES)
        known = found is not None and found.part in self.package
        return (
            format_codes.unlocked_formats(self.package.read(found.part))
            if found and known
            else frozenset()
        )

    def _pivots(self, part: str) -> list[Area]:
        """Where pivot tables stand on the sheet with this part."""
        found = []
        for relation in read_relationships(self.package, part):
            if relation.kind == "pivotTable" and relation.part in self.package:
                place = child(parse(self.package.read(relation.part)), "location")
                found += [ref_area(place)] if place is not None else []
        return found

    def prove(self, made: Sequence[_Chain], after: dict[str, Grid]) -> None:
        """Raise ValueError when a cell that was not changed reads otherwise than before."""
        for name in {chain.tab.name for chain in made}:
            own = {chain.cell for chain in made if chain.tab.name == name}
            if _others(self.grids[name], own) != _others(after[name], own):
                raise ValueError("een andere cel veranderde mee")

    def result(self, package: Package, made: Sequence[_Chain]) -> EditResult:
        """What the caller gets."""
        cells: dict[str, set[Cell]] = {}
        for chain in made:
            cells.setdefault(chain.tab.name, set()).add(chain.cell)
        refused = [Refused(e, self.why[n]) for n, e in enumerate(self.edits) if n in self.why]
        return EditResult(package, cells, refused)


def _others(grid: Grid, cells: set[Cell]) -> dict[Cell, Value]:
    """The filled cells of a grid but these."""
    return {
        (row, column): value
        for row, values in enumerate(grid.rows, 1)
        for column, value in enumerate(values, 1)
        if value != "" and (row, column) not in cells
    }
