"""The proof with every write: nothing but the expected parts of a package differs."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.backend.closed import contents
from uvp_xl.backend.closed.book import Book
from uvp_xl.backend.closed.package import Package, same
from uvp_xl.backend.closed.relations import (
    CHAIN,
    PROPERTIES,
    STYLES,
    home,
    of_kind,
    relations,
)


def changes(before: Package, after: Package) -> list[str]:
    """The names of the parts that were added, changed or left out, in the order of `after`."""
    changed = [n for n in after.names if n not in before or before.record(n) != after.record(n)]
    return changed + [name for name in before.names if name not in after]


def differences(before: Package, after: Package, sheets: Sequence[str]) -> list[str]:
    """In Dutch, what differs that should not when only the report `sheets` were put.

    Looks at every byte of every other part, at the order of the parts, at the sheets of the user
    and at all relationships of the workbook; it does not trust what the graft says of itself.
    """
    old, new = Book(before), Book(after)
    names = {name.casefold() for name in sheets}
    allowed = {contents.NAME, new.part, home(new.part)}
    allowed |= {tab.part for tab in new.tabs if tab.name.casefold() in names}
    for kind in (STYLES, CHAIN, PROPERTIES):
        found = of_kind([*new.relations, *old.relations, *relations(after, "")], kind)
        allowed |= {found.part} if found else set()
    expected = {same(name) for name in allowed}
    wrong = [f"onderdeel {name}" for name in changes(before, after) if same(name) not in expected]
    kept = [name for name in before.names if name in after]
    if kept != after.names[: len(kept)]:
        wrong.append("de volgorde van de onderdelen")
    if old.tabs != new.tabs[: len(old.tabs)]:
        wrong.append("de bladen van de gebruiker")
    lost = set(old.relations) - set(new.relations)
    wrong += [f"de verwijzing naar {r.part}" for r in sorted(lost, key=str) if r.kind != CHAIN]
    return wrong
