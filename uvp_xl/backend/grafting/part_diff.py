"""What of a part stayed as it was when single cells changed; the proof's own look, by lxml."""

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
    """Whether two sheet parts are the same but for these cells, which keep their format.

    What surrounds the cells must be the same to the byte; every other cell and every row must say
    the same, in the same order. A new row may hold nothing but these cells.
    """
    if _around(before) != _around(after):
        return False
    (old, old_formats), (new, new_formats) = _left(before, cells), _left(after, cells)
    return old == new and old_formats.items() <= new_formats.items()


def differs_only_in_headings(
    before: bytes, after: bytes, cells: Collection[Cell], table: ExcelTable
) -> bool:
    """Whether two parts of a table are the same but for the names of columns with these cells."""
    names = {column - table.area.left for row, column in cells if table.is_heading(row, column)}
    roots = [parse(before), parse(after)]
    for root in roots:
        for number, column in enumerate(ExcelTable("", root, table.area).columns):
            if number in names:
                column.attrib.pop("name", "")
    return _form(roots[0]) == _form(roots[1])


def differs_only_in_recalculation(before: bytes, after: bytes) -> bool:
    """Whether two workbook parts are the same but for the wish to work out all formulas."""
    roots = [parse(before), parse(after)]
    for root in roots:
        found = child(root, "calcPr")
        if found is not None:
            found.attrib.pop("fullCalcOnLoad", "")
            if not found.attrib:
                root.remove(found)
    return _form(roots[0]) == _form(roots[1])


def _around(part: bytes) -> tuple[bytes, bytes]:
    """What stands before and behind the cells; the element that holds them may be self-closed."""
    start = _OPEN.search(part)
    if start is None:
        return part, b""
    ends = [match.end() for match in _CLOSE.finditer(part, start.end())]
    head = part[: start.end()]
    if head.endswith(b"/>"):
        return head[:-2].rstrip(), part[start.end() :]
    return head[:-1].rstrip(), part[max(ends, default=start.end()) :]


def _left(part: bytes, cells: Collection[Cell]) -> tuple[list[Canonical], dict[Cell, str]]:
    """What the rows say when these cells are left out, and the formats of the latter.

    A row that then says nothing is left out too.
    """
    data = child(parse(part), "sheetData")
    edited = {row for row, _ in cells}
    left: list[Canonical] = []
    found: dict[Cell, str] = {}
    number = 0
    for row in [] if data is None else children(data, "row"):
        number = int(row.get("r") or number + 1)
        if number not in edited:
            left.append((number, etree.tostring(row, with_tail=False)))
            continue
        column = 0
        others: list[Canonical] = [_form(e) for e in row if local_name(e) not in ("c", "")]
        for cell in children(row, "c"):
            column = position(cell.get("r", ""))[1] if cell.get("r") else column + 1
            if (number, column) in cells:
                found[number, column] = cell.get("s", "0")
            else:
                others.append((column, _form(cell)))
        if others or set(row.attrib) - {"r"}:
            left.append((number, _attributes(row), *others))
    return left, found


def _form(element: Element) -> Canonical:
    """All that an element says."""
    inner = tuple(_form(e) for e in element if isinstance(e.tag, str))
    return (element.tag, _attributes(element), element.text or "", inner)


def _attributes(element: Element) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(name), str(value)) for name, value in element.attrib.items()))
