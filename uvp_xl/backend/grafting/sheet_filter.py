"""The filter of a sheet part: its criteria as they are read, and put into a rendered part."""

from __future__ import annotations

import re
from collections.abc import Collection
from xml.sax.saxutils import quoteattr

from uvp_xl.backend.ooxml.package_xml import (
    BadMarkup,
    Element,
    child,
    children,
    int_attribute,
    is_true,
    local_name,
    ref_area,
)
from uvp_xl.grid import Area
from uvp_xl.report_state.user_filter import Criterion

_ROW = re.compile(rb'<row r="([0-9]+)"')
_FILTER = re.compile(rb'<autoFilter (ref="[^"]*")/>')
_WILD = re.compile(r"[*?~]")


def read_filter(root: Element) -> tuple[Area, tuple[Criterion, ...]] | None:
    """Where the filter of a sheet part stands, and what it shows; None without criteria.

    The part has this root, see `skeleton`.
    """
    found = child(root, "autoFilter")
    columns = [] if found is None else list(children(found, "filterColumn"))
    columns = [column for column in columns if len(column)]
    if found is None or not columns:
        return None
    try:
        where = ref_area(found)
    except BadMarkup:
        return None
    return where, tuple(_criterion(column, where.left) for column in columns)


def with_criteria(
    part: bytes, first: int, criteria: Collection[Criterion], rows: Collection[int]
) -> bytes:
    """The rendered `part`, whose filter starts in column `first`, with these criteria.

    The `rows` that they hide are hidden in it.
    """
    gone = set(rows)
    columns = "".join(_written(criterion, first) for criterion in criteria).encode()

    def row(match: re.Match[bytes]) -> bytes:
        return match[0] + (b' hidden="1"' if int(match[1]) in gone else b"")

    def filled(match: re.Match[bytes]) -> bytes:
        return b"<autoFilter %b>%b</autoFilter>" % (match[1], columns)

    head, data, rest = part.partition(b"<sheetData")
    head = head.replace(b"<sheetPr", b'<sheetPr filterMode="1"', 1)
    return head + data + _FILTER.sub(filled, _ROW.sub(row, rest), count=1)


def _criterion(column: Element, left: int) -> Criterion:
    """What one column shows."""
    place = left + int_attribute(column, "colId")
    inner = [element for element in column if local_name(element)]
    kind = local_name(inner[0]) if len(inner) == 1 else ""
    if kind == "filters" and all(local_name(e) == "filter" for e in inner[0]):
        values = tuple(e.get("val", "") for e in inner[0])
        return Criterion(place, values, is_true(inner[0].get("blank")))
    if kind == "customFilters" and (values := _equal(inner[0])):
        return Criterion(place, values)
    return Criterion(place, simple=False)


def _equal(custom: Element) -> tuple[str, ...]:
    """The texts that cells must be equal to, one of them; none when something else is meant."""
    tests = [(e.get("operator", "equal"), e.get("val", "")) for e in custom]
    several = len(tests) > 1 and is_true(custom.get("and"))
    plain = all(kind == "equal" and value.strip() for kind, value in tests)
    found = tuple(value for _, value in tests)
    return found if plain and not several and not any(map(_WILD.search, found)) else ()


def _written(criterion: Criterion, first: int) -> str:
    """The element of one column."""
    blank = ' blank="1"' if criterion.blanks else ""
    values = "".join(f"<filter val={quoteattr(value)}/>" for value in criterion.values)
    return (
        f'<filterColumn colId="{criterion.column - first}">'
        f"<filters{blank}>{values}</filters></filterColumn>"
    )
