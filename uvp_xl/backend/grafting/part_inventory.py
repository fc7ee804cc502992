"""What a write changed in a package, part by part, in words for the person whose file it is."""

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

KINDS = {
    STYLES: "de opmaakstijlen",
    CALC_CHAIN: "de volgorde waarin formules worden berekend",
    APP_PROPERTIES: "de namen van de bladen in de eigenschappen",
}


def changed_parts(before: Package, after: Package) -> tuple[ChangedPart, ...]:
    """The parts that were added, changed or left out, in the order of `after`."""
    words = _words(before) | _words(after)
    return tuple(
        ChangedPart(
            name, _change(name, before, after), words.get(part_key(name), "een ander onderdeel")
        )
        for name in changed_names(before, after)
    )


def _change(name: str, before: Package, after: Package) -> Literal["nieuw", "veranderd", "weg"]:
    """Whether a part is new, changed or gone."""
    if name not in before:
        return "nieuw"
    return "veranderd" if name in after else "weg"


def _words(package: Package) -> dict[str, str]:
    """What the parts are that this program may change, by their names."""
    book = WorkbookPart(package)
    found = {
        content_types.NAME: "de lijst van onderdelen",
        book.part: "de lijst van bladen en namen",
        rels_part(book.part): "de verwijzingen naar de bladen",
    }
    for kind, words in KINDS.items():
        part = first_of_kind([*book.relations, *read_relationships(package, "")], kind)
        if part:
            found[part.part] = words
    for tab in book.tabs:
        found[tab.part] = f"het blad “{tab.name}”"
        if tab.part:
            with contextlib.suppress(BadMarkup, BadPackage):  # A damaged table was left alone.
                titles = f"de kolomtitels van een tabel op “{tab.name}”"
                found |= {table.part: titles for table in read_tables(package, tab.part)}
    return {part_key(name): words for name, words in found.items()}
