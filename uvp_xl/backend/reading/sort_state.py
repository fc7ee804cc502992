"""The sort that a sheet remembers: of its filter, and of the Excel tables on it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.ooxml.relationships import read_relationships
from uvp_xl.errors import UsageError
from uvp_xl.grid import Area, area

_KEY = re.compile(
    rb"""<(?:[\w.-]+:)?sortCondition\s(?:[^<>]*?\s)?ref\s*=\s*["']([A-Za-z0-9:$]{1,30})["']"""
)
_TABLE = "table"
MAX_KEYS = 64
"""Excel sorts by at most so many columns."""


def sort_keys(package: Package, name: str, data: bytes) -> tuple[Area, ...]:
    """Return the cells of each column by which the rows of a sheet were last sorted.

    `data` is the sheet's part, `name` the name of that part.
    """
    parts = [data[max(data.rfind(b"sheetData"), 0) :]]  # A sort follows the cells.
    if b"tablePart" in parts[0]:
        parts += _tables(package, name)
    keys = [key for part in parts if b"sortCondition" in part for key in _keys(part)]
    return tuple(keys[:MAX_KEYS])


def _keys(part: bytes) -> Iterator[Area]:
    """Yield the sorted columns in a part; a row of cells is a sort from left to right."""
    for match in _KEY.finditer(part):
        try:
            cells = area(match[1].decode())
        except UsageError:
            continue  # Such as "A:C", which Excel does not write.
        if cells.left == cells.right:
            yield cells


def _tables(package: Package, name: str) -> Iterator[bytes]:
    """Yield the parts of the Excel tables on a sheet, as far as they can be read."""
    try:
        for relation in read_relationships(package, name):
            if relation.kind == _TABLE and relation.part in package:
                yield package.read(relation.part)
    except (BadMarkup, BadPackage):
        return  # The values of the sheet do not depend on its tables.
