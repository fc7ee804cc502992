"""The proof after every write that only the expected parts of a package differ."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from uvp_xl.backend.editing.excel_tables import read_tables
from uvp_xl.backend.grafting import part_diff
from uvp_xl.backend.ooxml import content_types
from uvp_xl.backend.ooxml.package import Package, part_key
from uvp_xl.backend.ooxml.relationships import (
    APP_PROPERTIES,
    CALC_CHAIN,
    STYLES,
    first_of_kind,
    read_relationships,
    rels_part,
)
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart

Cell = tuple[int, int]
NOTHING: Mapping[str, Collection[Cell]] = MappingProxyType({})


def changed_names(before: Package, after: Package) -> list[str]:
    """Return the names of added, changed and removed parts, in the order of `after`."""
    changed = [name for name in after.names if not after.keeps(name, before)]
    return changed + [name for name in before.names if name not in after]


def unexpected_differences(
    before: Package,
    after: Package,
    sheets: Sequence[str],
    cells: Mapping[str, Collection[Cell]] = NOTHING,
) -> list[str]:
    """Return, in Dutch, unexpected differences after `sheets` were put and `cells` edited.

    Compares every byte of every other part, the order of the parts, the sheets of the user, all
    relationships of the workbook, and what surrounds the edited cells. It does not trust what the
    graft or the edit reports.
    """
    old, new = WorkbookPart(before), WorkbookPart(after)
    names = {name.casefold() for name in sheets}
    allowed = {tab.part for tab in new.tabs if tab.name.casefold() in names}
    if sheets:
        allowed |= {content_types.NAME, new.part, rels_part(new.part)}
        relations = [*new.relations, *old.relations, *read_relationships(after, "")]
        for kind in (STYLES, CALC_CHAIN, APP_PROPERTIES):
            relation = first_of_kind(relations, kind)
            allowed |= {relation.part} if relation else set()
    elif cells and part_diff.differs_only_in_recalculation(old.data, new.data):
        allowed.add(new.part)
    for tab in old.tabs:
        if tab.name in cells and tab.part in after:
            allowed |= set(_edited(before, after, tab.part, cells[tab.name]))
    expected = {part_key(name) for name in allowed}
    changed = changed_names(before, after)
    wrong = [f"onderdeel {name}" for name in changed if part_key(name) not in expected]
    kept = [name for name in before.names if name in after]
    if kept != after.names[: len(kept)]:
        wrong.append("de volgorde van de onderdelen")
    if old.tabs != new.tabs[: len(old.tabs)]:
        wrong.append("de bladen van de gebruiker")
    lost = set(old.relations) - set(new.relations)
    wrong += [f"de verwijzing naar {r.part}" for r in sorted(lost, key=str) if r.kind != CALC_CHAIN]
    return wrong


def _edited(before: Package, after: Package, part: str, cells: Collection[Cell]) -> Iterator[str]:
    """Yield the parts of an edited sheet in which only these cells, or their headings, differ."""
    if part_diff.differs_only_in_cells(before.read(part), after.read(part), cells):
        yield part
    for table in read_tables(before, part):
        if table.part in after and part_diff.differs_only_in_headings(
            before.read(table.part), after.read(table.part), cells, table
        ):
            yield table.part
