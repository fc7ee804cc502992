"""The relationships of a part: the other parts that it uses, by id and kind."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import lru_cache

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import Element, add_child, children, parse, serialise

WORKBOOK = "officeDocument"
SHEET = "worksheet"
STYLES = "styles"
APP_PROPERTIES = "extended-properties"
CALC_CHAIN = "calcChain"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships '
    b'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
)


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship; `kind` is the last segment of its type, `part` its target."""

    id: str
    kind: str
    part: str
    strict: bool = False


def rels_part(part: str) -> str:
    """Return the name of the part with the relationships of `part`; "" is the package itself.

    >>> rels_part("xl/workbook.xml"), rels_part("")
    ('xl/_rels/workbook.xml.rels', '_rels/.rels')
    """
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def read_relationships(package: Package, part: str) -> list[Relationship]:
    """Return the internal relationships of `part`, if any.

    Raises BadMarkup and BadPackage.
    """
    if rels_part(part) not in package:
        return []
    return list(_parse_relationships(package.read(rels_part(part)), part))


@lru_cache(maxsize=32)  # Reading a workbook needs some of them several times.
def _parse_relationships(data: bytes, part: str) -> tuple[Relationship, ...]:
    """Return the internal relationships in `data`, the relationships part of `part`."""
    elements = children(parse(data), "Relationship")
    return tuple(_relationship(e, part) for e in elements if e.get("TargetMode") != "External")


def _relationship(element: Element, part: str) -> Relationship:
    """Read a relationship of `part`, to which its target is relative."""
    target = element.get("Target", "").replace("\\", "/").partition("#")[0]
    path = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target))
    kind = element.get("Type", "")
    strict = "purl.oclc.org" in kind
    return Relationship(element.get("Id", ""), kind.rpartition("/")[2], path.lstrip("/"), strict)


def first_of_kind(relationships: list[Relationship], kind: str) -> Relationship | None:
    """Return the first relationship of this kind.

    >>> first_of_kind([Relationship("rId1", "styles", "xl/styles.xml")], "styles").part
    'xl/styles.xml'
    """
    return next((relationship for relationship in relationships if relationship.kind == kind), None)


def add_relationship(data: bytes, kind: str, target: str) -> tuple[bytes, str]:
    """Return `data` (a relationships part) with a new relationship, and its id."""
    root = parse(data)
    ids = {element.get("Id", "") for element in root}
    numbers = [int(match[1]) for match in (re.fullmatch(r"rId(\d{1,9})", i) for i in ids) if match]
    new_id = f"rId{max(numbers, default=0) + 1}"
    add_child(root, "Relationship", {"Id": new_id, "Type": _TYPES + kind, "Target": target})
    return serialise(root), new_id


def remove_relationships(data: bytes, kind: str) -> bytes:
    """Return `data` (a relationships part) without the relationships of this kind."""
    root = parse(data)
    for element in list(children(root, "Relationship")):
        if element.get("Type", "").endswith("/" + kind):
            root.remove(element)
    return serialise(root)
