"""What stands beside the cells of an .xlsx: notes, pictures, colours, properties of the file.

Only what is there is looked into; a damaged part says nothing, and never stops a check.
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
    first_of_kind,
    read_relationships,
)
from uvp_xl.backend.ooxml.workbook_part import SheetTab, WorkbookPart
from uvp_xl.backend.reading.text_contrast import ColourPair, low_contrast_formats
from uvp_xl.grid import address, is_address, position
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
"""The elements of the properties that a person fills in, with their name in a Dutch Excel."""
_DRAWN = {"pic": "afbeelding", "graphicFrame": "grafiek", "sp": "vorm", "grpSp": "groep"}
_CELL = rb"""<(?:[\w.-]+:)?c(?=\s[^<>]*?\br\s*=\s*["']([A-Z]{1,3}[0-9]{1,7})["'])"""
_DRESSED = re.compile(rb"<(?:[\w.-]+:)?(?:tablePart|conditionalFormatting)\b")
"""Says that a sheet gets colours from elsewhere than the formats of its cells."""
_THREADED = "tc="
"""So begins the "author" of a note that only repeats a threaded comment for an old Excel."""


def read(package: Package | None) -> Metadata:
    """What stands beside the cells; an empty one for what is no .xlsx or .xlsm."""
    if package is None:
        return NO_METADATA
    try:
        book = WorkbookPart(package)
    except (BadPackage, BadMarkup, KeyError, ValueError):
        return NO_METADATA
    people = dict(_sound(_people, package, book))
    notes: list[Note] = []
    pictures: list[Picture] = []
    for tab in book.tabs:
        for each in _sound(read_relationships, package, tab.part) if tab.part else ():
            notes += _sound(_notes, package, tab, each, people)
            pictures += _sound(_pictures, package, tab, each)
    properties = dict(reversed(_sound(_properties, package)))  # the first of a name counts
    faint = _sound(_faint, package, book)
    return Metadata(tuple(notes), tuple(pictures), tuple(faint), properties)


def _sound(look: Callable[P, Iterable[T]], *parts: P.args, **named: P.kwargs) -> list[T]:
    """What a look gives, or nothing when the part is damaged."""
    try:
        return list(look(*parts, **named))
    except (BadPackage, BadMarkup, KeyError, ValueError):
        return []


def _properties(package: Package) -> Iterator[tuple[str, str]]:
    """What the file says of itself, without what is empty."""
    for relation in read_relationships(package, ""):
        if relation.kind not in ("core-properties", "extended-properties", "custom-properties"):
            continue
        for element in parse(package.read(relation.part)):
            custom = element.get("name", "") if local_name(element) == "property" else ""
            name = custom or _PROPERTIES.get(local_name(element), "")
            said = " ".join(_all_text(element).split())
            if name and said:
                yield name, said


def _people(package: Package, book: WorkbookPart) -> Iterator[tuple[str, str]]:
    """The names of those who wrote threaded comments, by their id."""
    parts = [relation.part for relation in book.relations if relation.kind == "person"]
    for part in parts:
        for element in children(parse(package.read(part)), "person"):
            yield element.get("id", ""), element.get("displayName", "")


def _notes(
    package: Package, tab: SheetTab, relation: Relationship, people: dict[str, str]
) -> list[Note]:
    """The notes that one part holds; none when it is a part of another kind."""
    if relation.kind == "threadedComment":
        root = parse(package.read(relation.part))
        return [
            Note(tab.name, _cell(e), _text(e, "text"), people.get(e.get("personId", ""), ""))
            for e in children(root, "threadedComment")
        ]
    if relation.kind != "comments":
        return []
    root = parse(package.read(relation.part))
    authors = [_all_text(e) for e in _below(root, "author")]
    found = []
    for comment in _below(root, "comment"):
        number = comment.get("authorId", "")
        known = number.isdecimal() and int(number) < len(authors)
        author = authors[int(number)] if known else ""
        if not author.startswith(_THREADED):
            found.append(Note(tab.name, _cell(comment), _text(comment, "t"), author))
    return found


def _pictures(package: Package, tab: SheetTab, relation: Relationship) -> list[Picture]:
    """The pictures, charts and shapes of a drawing part; lines are decoration."""
    if relation.kind != "drawing":
        return []
    found = []
    for anchor in parse(package.read(relation.part)):
        drawn = next((e for e in anchor.iter() if local_name(e) in _DRAWN), None)
        named = None if drawn is None else next(_below(drawn, "cNvPr"), None)
        if drawn is None or named is None or is_true(named.get("hidden")):
            continue
        picture = Picture(
            tab.name, _corner(anchor), _DRAWN[local_name(drawn)], _described(drawn, named)
        )
        found.append(picture)
    return found


def _described(drawn: Element, named: Element) -> bool:
    """Whether a reader who cannot see it is told what it shows, or that it shows nothing."""
    written = local_name(drawn) == "sp" and _text(drawn, "t")
    said = named.get("descr", "") or named.get("title", "") or written
    return bool(said.strip() if said else any(is_true(e.get("val")) for e in _decorative(named)))


def _decorative(named: Element) -> Iterator[Element]:
    return _below(named, "decorative")


def _corner(anchor: Element) -> str:
    """The cell of the top left corner of what is drawn."""
    start = next(_below(anchor, "from"), None)
    if start is None:
        return "A1"
    row, column = (_text(start, name).strip() for name in ("row", "col"))
    return address(int(row) + 1, int(column) + 1)


def _faint(package: Package, book: WorkbookPart) -> list[LowContrast]:
    """The cells whose format gives too little contrast, by sheet and pair of colours."""
    styles, theme = first_of_kind(book.relations, STYLES), first_of_kind(book.relations, "theme")
    if styles is None:
        return []
    themed = package.read(theme.part) if theme and theme.part in package else b""
    formats = low_contrast_formats(package.read(styles.part), themed)
    if not formats:
        return []
    either = b"|".join(b"%d" % number for number in formats)
    found = re.compile(_CELL + rb"""(?=\s[^<>]*?\ss\s*=\s*["'](%b)["'])""" % either)
    return [
        faint
        for tab in book.tabs
        if tab.part
        for faint in _of_sheet(tab.name, package.read(tab.part), found, formats)
    ]


def _of_sheet(
    name: str, part: bytes, found: re.Pattern[bytes], formats: dict[int, ColourPair]
) -> Iterable[LowContrast]:
    """The cells of one sheet; what has no colour of its own may get one from a table's style."""
    dressed = bool(_DRESSED.search(part))
    cells: dict[ColourPair, list[tuple[int, int]]] = {}
    for match in found.finditer(part):
        pair = formats[int(match[2])]
        if not dressed or pair.filled:
            cells.setdefault(pair, []).append(position(match[1].decode()))
    return [
        LowContrast(name, tuple(listed), pair.ink, pair.paper) for pair, listed in cells.items()
    ]


def _cell(element: Element) -> str:
    """The cell at which a note stands."""
    said = element.get("ref", "")
    return said if is_address(said) else "A1"


def _text(element: Element, name: str) -> str:
    """All text in the elements of this name, however deep."""
    return "".join(map(_all_text, _below(element, name)))


def _all_text(element: Element) -> str:
    return "".join(map(str, element.itertext()))


def _below(element: Element, name: str) -> Iterator[Element]:
    """The elements of this local name, however deep."""
    return (e for e in element.iter() if local_name(e) == name)
