"""Formulas of a sheet, and the order in which they are calculated (calcChain.xml)."""

from __future__ import annotations

import re

from uvp_xl.backend.ooxml.package_xml import children, parse, serialise

_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f[\s/>]")


def remove_sheet(data: bytes, sheet: str) -> bytes | None:
    """Return `data` without the cells of the sheet with this number; None when it becomes empty.

    A chain that lists a cell without a formula makes Excel offer a repair.
    """
    root = parse(data)
    count = len(root)
    current, written = "", ""
    for cell in list(children(root, "c")):
        # A cell without a sheet number is on the sheet of the previous cell.
        current = cell.get("i", current)
        if current == sheet:
            root.remove(cell)
        elif current != written:
            cell.set("i", current)
            written = current
    if not len(root):
        return None
    return serialise(root) if len(root) < count else data


def has_formulas(part: bytes) -> bool:
    """Return whether a sheet part has formulas, whose results may be out of date after an edit.

    >>> has_formulas(b'<c r="A1"><f>B1</f><v>1</v></c>'), has_formulas(b"<fonts/>")
    (True, False)
    """
    return _FORMULA.search(part) is not None
