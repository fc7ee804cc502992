"""List the package parts that a write changed, described in Dutch for the owner of the file."""

from __future__ import annotations

import contextlib
from typing import Literal

from uvp_xl.backend.editing.excel_tables import read_tables
from uvp_xl.backend.grafting.proof import changed_names
from uvp_xl.backend.ooxml import content_types
from uvp_xl.backend.ooxml.package import BadPackage, Package, part_key
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.ooxml.relationships import (
    APP_PROPERTIES,
    CALC_CHAIN,
    STYLES,
    first_of_kind,
    read_relationships,
    rels_part,
)
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.backend.workbook_protocol import ChangedPart

DESCRIPTIONS = {
    STYLES: "de opmaakstijlen",
    CALC_CHAIN: "de volgorde waarin formules worden berekend",
    APP_PROPERTIES: "de namen van de bladen in de eigenschappen",
}


def changed_parts(before: Package, after: Package) -> tuple[ChangedPart, ...]:
    """Return the parts that were added, changed or removed, in the order of `after`."""
    changed = changed_names(before, after)
    descriptions = _descriptions(before) | _descriptions(after)
    if any(part_key(name) not in descriptions for name in changed):
        descriptions |= _tables(before) | _tables(after)
    parts = []
    for name in changed:
        description = descriptions.get(part_key(name), "een ander onderdeel")
        parts.append(ChangedPart(name, _change(name, before, after), description))
    return tuple(parts)


def _change(name: str, before: Package, after: Package) -> Literal["nieuw", "veranderd", "weg"]:
    """Return whether a part is new, changed or removed."""
    if name not in before:
        return "nieuw"
    return "veranderd" if name in after else "weg"


def _descriptions(package: Package) -> dict[str, str]:
    """Return the descriptions of the parts that this program may change, by name."""
    book = WorkbookPart(package)
    descriptions = {
        content_types.NAME: "de lijst van onderdelen",
        book.part: "de lijst van bladen en namen",
        rels_part(book.part): "de verwijzingen naar de bladen",
    }
    for kind, words in DESCRIPTIONS.items():
        part = first_of_kind([*book.relations, *read_relationships(package, "")], kind)
        if part:
            descriptions[part.part] = words
    for tab in book.tabs:
        descriptions[tab.part] = f"het blad “{tab.name}”"
    return {part_key(name): words for name, words in descriptions.items()}


def _tables(package: Package) -> dict[str, str]:
    """Return the descriptions of the Excel tables, whose headings may change, by name."""
    descriptions: dict[str, str] = {}
    for tab in WorkbookPart(package).tabs:
        if tab.part:
            with contextlib.suppress(BadMarkup, BadPackage):  # A damaged table was left alone.
                titles = f"de kolomtitels van een tabel op “{tab.name}”"
                descriptions |= {table.part: titles for table in read_tables(package, tab.part)}
    return {part_key(name): words for name, words in descriptions.items()}
