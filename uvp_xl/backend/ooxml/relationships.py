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
_NUMBERED = re.compile(r"rId(\d{1,9})")
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
    folder = posixpath.join("/", posixpath.dirname(part))
    return tuple(_relationship(e, folder) for e in elements if e.get("TargetMode") != "External")


def _relationship(element: Element, folder: str) -> Relationship:
    """Read a relationship, whose target is relative to `folder`."""
    target = element.get("Target", "").replace("\\", "/").partition("#")[0]
    path = posixpath.normpath(posixpath.join(folder, target))
    kind = element.get("Type", "")
    strict = "purl.oclc.org" in kind
    return Relationship(element.get("Id", ""), kind.rpartition("/")[2], path.lstrip("/"), strict)


def first_of_kind(relationships: list[Relationship], kind: str) -> Relationship | None:
    """Return the first relationship of this kind.

    >>> first_of_kind([Relationship("rId1", "styles", "xl/styles.xml")], "styles").part
    'xl/styles.xml'
    """
    return next((relationship for relationship in relationships if relationship.kind == kind), None)


class RelationshipsPart:
    """A part with relationships, to change; parsed and written once for all changes."""

    def __init__(self, data: bytes) -> None:
        """Parse the part; raises BadMarkup."""
        self.data = data
        self.changed = False
        self._root = parse(data)
        ids = (element.get("Id", "") for element in children(self._root, "Relationship"))
        numbers = [int(match[1]) for match in map(_NUMBERED.fullmatch, ids) if match]
        self._last = max(numbers, default=0)

    def add(self, kind: str, target: str) -> str:
        """Add a relationship; return its id."""
        self._last += 1
        self.changed = True
        attributes = {"Id": f"rId{self._last}", "Type": _TYPES + kind, "Target": target}
        add_child(self._root, "Relationship", attributes)
        return attributes["Id"]

    def remove(self, kind: str) -> None:
        """Remove the relationships of this kind."""
        for element in list(children(self._root, "Relationship")):
            if element.get("Type", "").endswith("/" + kind):
                self._root.remove(element)
                self.changed = True

    def xml(self) -> bytes:
        """Return the bytes of the part; the original bytes when nothing changed."""
        return serialise(self._root) if self.changed else self.data
