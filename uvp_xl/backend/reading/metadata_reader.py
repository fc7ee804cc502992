"""Read the metadata of an .xlsx: notes, pictures, colours, properties of the file.

A damaged part counts as empty and never stops a check.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import ParamSpec, TypeVar

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import (
    BadMarkup,
    Element,
    children,
    is_true,
    local_name,
    parse,
)
from uvp_xl.backend.ooxml.relationships import (
    STYLES,
    Relationship,
    read_relationships,
)
from uvp_xl.backend.ooxml.workbook_part import SheetTab, WorkbookPart
from uvp_xl.backend.reading.number_pattern import any_number
from uvp_xl.backend.reading.text_contrast import ColourPair, low_contrast_formats
from uvp_xl.grid import address, is_address, position
from uvp_xl.work_budget import Work, spend
from uvp_xl.workbook_metadata import NO_METADATA, LowContrast, Metadata, Note, Picture

T = TypeVar("T")
P = ParamSpec("P")

_PROPERTIES = {
    "title": "titel",
    "subject": "onderwerp",
    "creator": "auteur",
    "keywords": "trefwoorden",
    "description": "opmerkingen",
    "lastModifiedBy": "laatst gewijzigd door",
    "category": "categorie",
    "contentStatus": "status",
    "language": "taal",
    "Manager": "manager",
    "Company": "bedrijf",
}
"""The properties that a person fills in, with their name in a Dutch Excel."""
_DRAWN = {"pic": "afbeelding", "graphicFrame": "grafiek", "sp": "vorm", "grpSp": "groep"}
_CELL = rb"""<(?:[\w.-]+:)?c(?=\s[^<>]*?\br\s*=\s*["']([A-Z]{1,3}[0-9]{1,7})["'])"""
_DRESSED = re.compile(rb"<(?:[\w.-]+:)?(?:tablePart|conditionalFormatting)\b")
"""Shows that a sheet also gets colours from other sources than its cell formats."""
_THREADED = "tc="
"""The start of the "author" of a note that repeats a threaded comment for old Excel versions."""


def read(package: Package | None) -> Metadata:
    """Return what surrounds the cells; empty for anything other than an .xlsx or .xlsm."""
    if package is None:
        return NO_METADATA
    try:
        book = WorkbookPart(package)
    except (BadPackage, BadMarkup, KeyError, ValueError):
        return NO_METADATA
    people = dict(_read_or_nothing(_people, package, book))
    notes: list[Note] = []
    pictures: list[Picture] = []
    for tab in book.tabs:
        for each in _read_or_nothing(read_relationships, package, tab.part) if tab.part else ():
            notes += _read_or_nothing(_notes, package, tab, each, people)
            pictures += _read_or_nothing(_pictures, package, tab, each)
    # The first one with a name counts.
    properties = dict(reversed(_read_or_nothing(_properties, package)))
    faint = _read_or_nothing(_low_contrast, package, book)
    return Metadata(tuple(notes), tuple(pictures), tuple(faint), properties)


def _read_or_nothing(
    reader: Callable[P, Iterable[T]], *parts: P.args, **named: P.kwargs
) -> list[T]:
    """Return the items that a reader yields, or none when the part is damaged."""
    try:
        return list(reader(*parts, **named))
    except (BadPackage, BadMarkup, KeyError, ValueError):
        return []


def _properties(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the non-empty properties of the file."""
    for relation in read_relationships(package, ""):
        if relation.kind not in ("core-properties", "extended-properties", "custom-properties"):
            continue
        for element in parse(package.read(relation.part)):
            custom = element.get("name", "") if local_name(element) == "property" else ""
            name = custom or _PROPERTIES.get(local_name(element), "")
            text = " ".join(_all_text(element).split()) if name else ""
            if text:
                yield name, text


def _people(package: Package, book: WorkbookPart) -> Iterator[tuple[str, str]]:
    """Yield the ids and names of the authors of threaded comments."""
    for relation in book.relations:
        if relation.kind == "person":
            for element in children(parse(package.read(relation.part)), "person"):
                yield element.get("id", ""), element.get("displayName", "")


def _notes(
    package: Package, tab: SheetTab, relation: Relationship, people: dict[str, str]
) -> Iterator[Note]:
    """Yield the notes in one part; none when it is a part of another kind."""
    if relation.kind == "threadedComment":
        for e in children(parse(package.read(relation.part)), "threadedComment"):
            spend(Work.ITEMS, 2, f"in opmerkingen op het blad “{tab.name}”")
            author = people.get(e.get("personId", ""), "")
            yield Note(tab.name, _cell(e), _text(e, "text"), author)
    if relation.kind != "comments":
        return
    root = parse(package.read(relation.part))
    authors = [_all_text(e) for e in _descendants(root, "author")]
    for comment in _descendants(root, "comment"):
        spend(Work.ITEMS, 2, f"in opmerkingen op het blad “{tab.name}”")
        number = comment.get("authorId", "")
        known = number.isdecimal() and int(number) < len(authors)
        author = authors[int(number)] if known else ""
        if not author.startswith(_THREADED):
            yield Note(tab.name, _cell(comment), _text(comment, "t"), author)


def _pictures(package: Package, tab: SheetTab, relation: Relationship) -> Iterator[Picture]:
    """Yield the pictures, charts and shapes of a drawing part; lines are decoration."""
    if relation.kind != "drawing":
        return
    data = package.read(relation.part)
    # Drawn before it is parsed: an element takes a hundred times the memory of its tag.
    spend(Work.ITEMS, 3 * data.count(b"<"), f"in afbeeldingen op het blad “{tab.name}”")
    for anchor in parse(data):
        drawn = next((e for e in anchor.iter() if local_name(e) in _DRAWN), None)
        named = None if drawn is None else next(_descendants(drawn, "cNvPr"), None)
        if drawn is None or named is None or is_true(named.get("hidden")):
            continue
        kind = _DRAWN[local_name(drawn)]
        yield Picture(tab.name, _corner(anchor), kind, _has_description(drawn, named))


def _has_description(drawn: Element, named: Element) -> bool:
    """Return whether a picture has alternative text, or is marked as decorative."""
    written = local_name(drawn) == "sp" and _text(drawn, "t")
    description = named.get("descr", "") or named.get("title", "") or written
    if description:
        return bool(description.strip())
    return any(is_true(e.get("val")) for e in _descendants(named, "decorative"))


def _corner(anchor: Element) -> str:
    """Return the cell of the top left corner of a drawing."""
    start = next(_descendants(anchor, "from"), None)
    if start is None:
        return "A1"
    row, column = (_text(start, name).strip() for name in ("row", "col"))
    return address(int(row) + 1, int(column) + 1)


def _low_contrast(package: Package, book: WorkbookPart) -> Iterator[LowContrast]:
    """Yield the cells with too little contrast, by sheet and pair of colours."""
    styles, theme = book.related_part(STYLES), book.related_part("theme")
    if not styles:
        return
    formats = low_contrast_formats(package.read(styles), package.read(theme) if theme else b"")
    if not formats:
        return
    pattern = re.compile(_CELL + rb"""(?=\s[^<>]*?\ss\s*=\s*["'](%b)["'])""" % any_number(formats))
    for tab in book.tabs:
        if tab.part:
            part = package.read(tab.part)
            spend(Work.CHARACTERS, len(part) // 20, f"op het blad “{tab.name}”")
            yield from _low_contrast_on_sheet(tab.name, part, pattern, formats)


def _low_contrast_on_sheet(
    name: str, part: bytes, pattern: re.Pattern[bytes], formats: dict[int, ColourPair]
) -> Iterable[LowContrast]:
    """Return those of one sheet; an unfilled cell may get colours from a table style."""
    dressed = bool(_DRESSED.search(part))
    cells: dict[ColourPair, list[tuple[int, int]]] = {}
    for match in pattern.finditer(part):
        pair = formats.get(int(match[2]))
        if pair and (pair.filled or not dressed):
            cells.setdefault(pair, []).append(position(match[1].decode()))
    return [
        LowContrast(name, tuple(at), pair.foreground, pair.background) for pair, at in cells.items()
    ]


def _cell(element: Element) -> str:
    """Return the cell of a note."""
    reference = element.get("ref", "")
    return reference if is_address(reference) else "A1"


def _text(element: Element, name: str) -> str:
    """Return all text in the descendants with this name."""
    return "".join(map(_all_text, _descendants(element, name)))


def _all_text(element: Element) -> str:
    return "".join(map(str, element.itertext()))


def _descendants(element: Element, name: str) -> Iterator[Element]:
    """Yield the descendants with this local name."""
    return (e for e in element.iter() if local_name(e) == name)
