"""What is behind a cell that Excel stores as ``#VALUE!`` with the number of a rich value.

Excel keeps pictures in cells, data types and the newest errors that way, for older versions: the
number (``vm``) leads by xl/metadata.xml to a record in xl/richData.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import (
    BadMarkup,
    Element,
    child,
    children,
    int_attribute,
    local_name,
    parse,
)
from uvp_xl.backend.ooxml.relationships import Relationship
from uvp_xl.grid import CellError, Value

PICTURE = "een afbeelding in de cel"
UNKNOWN = "een gegevenstype dat uvp-xl niet kent"
_SPILL = "8"
"""The number of the error #SPILL!, the only one with a structure of its own."""


@dataclass(frozen=True)
class RichValue:
    """A rich value: what the cell shows, and a Dutch clause for what cannot be read of it."""

    shown: Value = ""
    unread: str = ""


def read_rich_values(package: Package, related: list[Relationship]) -> list[RichValue]:
    """Return the rich values by the numbers that cells use, from 1; none when damaged.

    `related` are the relationships of the workbook part.
    """
    try:
        return list(_read(package, {r.kind: r.part for r in related if r.part in package}))
    except (BadPackage, BadMarkup, KeyError, IndexError):
        return []


def _read(package: Package, parts: dict[str, str]) -> Iterator[RichValue]:
    """Yield the rich values in the order of the metadata."""
    structures = list(children(parse(package.read(parts["rdRichValueStructure"])), "s"))
    values = list(children(parse(package.read(parts["rdRichValue"])), "rv"))
    metadata = parse(package.read(parts["sheetMetadata"]))
    types = [e.get("name", "") for e in children(child(metadata, "metadataTypes"), "metadataType")]
    future = {
        e.get("name", ""): list(children(e, "bk")) for e in children(metadata, "futureMetadata")
    }
    for block in children(child(metadata, "valueMetadata"), "bk"):
        record = child(block, "rc")
        name = types[int_attribute(record, "t", 1) - 1]
        found = next(
            (e for e in future[name][int_attribute(record, "v")].iter() if local_name(e) == "rvb"),
            None,
        )
        if found is None:
            yield RichValue(unread=UNKNOWN)
        else:
            value = values[int_attribute(found, "i")]
            yield _rich_value(value, structures[int_attribute(value, "s")])


def _rich_value(value: Element, structure: Element) -> RichValue:
    """Return one rich value; its structure names the texts in it."""
    names = [e.get("n", "") for e in children(structure, "k")]
    texts = dict(zip(names, (e.text or "" for e in children(value, "v")), strict=False))
    kind = structure.get("t", "")
    if kind.lower().endswith("image"):
        return RichValue(unread=PICTURE)
    if kind == "_error":
        spill = texts.get("errorType") == _SPILL
        return RichValue(CellError(DUTCH_ERRORS["#SPILL!" if spill else "#VALUE!"]))
    shown = texts.get("_DisplayString", "")
    return RichValue(shown) if shown else RichValue(unread=UNKNOWN)
