"""Compare parts before and after an edit of single cells, independently of the edit, with lxml."""

from __future__ import annotations

import re
from collections.abc import Collection

from lxml import etree

from uvp_xl.backend.editing.excel_tables import ExcelTable
from uvp_xl.backend.ooxml.package_xml import Element, child, children, local_name, parse
from uvp_xl.grid import position

_OPEN = re.compile(rb"<(?:[\w.-]+:)?sheetData\b[^>]*>")
_CLOSE = re.compile(rb"</(?:[\w.-]+:)?sheetData\s*>")

Cell = tuple[int, int]
Canonical = tuple[object, ...]


def differs_only_in_cells(before: bytes, after: bytes, cells: Collection[Cell]) -> bool:
    """Return whether two sheet parts are equal except for these cells, which keep their format.

    All bytes outside the rows must be equal; every other cell and row must have the same content in
    the same order. A new row may hold only these cells.
    """
    if _outside_cells(before) != _outside_cells(after):
        return False
    (old, old_formats), (new, new_formats) = (
        _rows_without(before, cells),
        _rows_without(after, cells),
    )
    return old == new and old_formats.items() <= new_formats.items()


def differs_only_in_headings(
    before: bytes, after: bytes, cells: Collection[Cell], table: ExcelTable
) -> bool:
    """Return whether two table parts are equal except for the column names in these cells."""
    names = {column - table.area.left for row, column in cells if table.is_heading(row, column)}
    roots = [parse(before), parse(after)]
    for root in roots:
        for number, column in enumerate(ExcelTable("", root, table.area).columns):
            if number in names:
                column.attrib.pop("name", "")
    return _form(roots[0]) == _form(roots[1])


def differs_only_in_recalculation(before: bytes, after: bytes) -> bool:
    """Return whether two workbook parts are equal except for the recalculation flag."""
    roots = [parse(before), parse(after)]
    for root in roots:
        settings = child(root, "calcPr")
        if settings is not None:
            settings.attrib.pop("fullCalcOnLoad", "")
            if not settings.attrib:
                root.remove(settings)
    return _form(roots[0]) == _form(roots[1])


def _outside_cells(part: bytes) -> tuple[bytes, bytes]:
    """Return the bytes before and after the rows; their element may be self-closing."""
    start = _OPEN.search(part)
    if start is None:
        return part, b""
    ends = [match.end() for match in _CLOSE.finditer(part, start.end())]
    head = part[: start.end()]
    if head.endswith(b"/>"):
        return head[:-2].rstrip(), part[start.end() :]
    return head[:-1].rstrip(), part[max(ends, default=start.end()) :]


def _rows_without(part: bytes, cells: Collection[Cell]) -> tuple[list[Canonical], dict[Cell, str]]:
    """Return the content of the rows without these cells, and the formats of these cells.

    A row that becomes empty is left out.
    """
    data = child(parse(part), "sheetData")
    edited = {row for row, _ in cells}
    rows: list[Canonical] = []
    formats: dict[Cell, str] = {}
    number = 0
    for row in children(data, "row"):
        number = int(row.get("r") or number + 1)
        if number not in edited:
            rows.append((number, etree.tostring(row, with_tail=False)))
            continue
        column = 0
        others: list[Canonical] = [_form(e) for e in row if local_name(e) not in ("c", "")]
        for cell in children(row, "c"):
            column = position(cell.get("r", ""))[1] if cell.get("r") else column + 1
            if (number, column) in cells:
                formats[number, column] = cell.get("s", "0")
            else:
                others.append((column, _form(cell)))
        if others or set(row.attrib) - {"r"}:
            rows.append((number, _attributes(row), *others))
    return rows, formats


def _form(element: Element) -> Canonical:
    """Return the whole content of an element."""
    inner = tuple(_form(e) for e in element if isinstance(e.tag, str))
    return (element.tag, _attributes(element), element.text or "", inner)


def _attributes(element: Element) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(name), str(value)) for name, value in element.attrib.items()))
