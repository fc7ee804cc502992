"""The filter of a sheet part: read its criteria, and apply them to a rendered part."""

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
    """Return the area and criteria of the filter in a sheet part; None without criteria.

    `root` is the root of the part; see `skeleton`.
    """
    auto_filter = child(root, "autoFilter")
    columns = [column for column in children(auto_filter, "filterColumn") if len(column)]
    if auto_filter is None or not columns:
        return None
    try:
        area = ref_area(auto_filter)
    except BadMarkup:
        return None
    return area, tuple(_criterion(column, area.left) for column in columns)


def with_criteria(
    part: bytes, first: int, criteria: Collection[Criterion], rows: Collection[int]
) -> bytes:
    """Return the rendered `part`, whose filter starts in column `first`, with these criteria.

    The `rows` are hidden, as the criteria do in the program.
    """
    gone = set(rows)
    columns = "".join(_criterion_xml(criterion, first) for criterion in criteria).encode()

    def row(match: re.Match[bytes]) -> bytes:
        return match[0] + (b' hidden="1"' if int(match[1]) in gone else b"")

    def filled(match: re.Match[bytes]) -> bytes:
        return b"<autoFilter %b>%b</autoFilter>" % (match[1], columns)

    head, data, rest = part.partition(b"<sheetData")
    head = head.replace(b"<sheetPr", b'<sheetPr filterMode="1"', 1)
    return head + data + _FILTER.sub(filled, _ROW.sub(row, rest), count=1)


def _criterion(column: Element, left: int) -> Criterion:
    """Return the criterion of one column."""
    index = left + int_attribute(column, "colId")
    inner = [element for element in column if local_name(element)]
    kind = local_name(inner[0]) if len(inner) == 1 else ""
    if kind == "filters" and all(local_name(e) == "filter" for e in inner[0]):
        values = tuple(e.get("val", "") for e in inner[0])
        return Criterion(index, values, is_true(inner[0].get("blank")))
    if kind == "customFilters" and (values := _allowed_texts(inner[0])):
        return Criterion(index, values)
    return Criterion(index, simple=False)


def _allowed_texts(custom: Element) -> tuple[str, ...]:
    """Return the texts of which cells must equal one; none for any other criterion."""
    tests = [(e.get("operator", "equal"), e.get("val", "")) for e in custom]
    several = len(tests) > 1 and is_true(custom.get("and"))
    plain = all(kind == "equal" and value.strip() for kind, value in tests)
    texts = tuple(value for _, value in tests)
    return texts if plain and not several and not any(map(_WILD.search, texts)) else ()


def _criterion_xml(criterion: Criterion, first: int) -> str:
    """Return the element of one column."""
    blank = ' blank="1"' if criterion.blanks else ""
    values = "".join(f"<filter val={quoteattr(value)}/>" for value in criterion.values)
    return (
        f'<filterColumn colId="{criterion.column - first}">'
        f"<filters{blank}>{values}</filters></filterColumn>"
    )
