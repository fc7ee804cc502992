"""calcChain.xml: the order in which Excel works out formulas, sheet by sheet."""

from __future__ import annotations

from uvp_xl.backend.closed.markup import children, parse, serialise


def without(data: bytes, sheet: str) -> bytes | None:
    """`data` without the cells of the sheet with this number; None when nothing is left.

    A chain that names a cell without a formula makes Excel offer a repair.
    """
    root = parse(data)
    count = len(root)
    current, written = "", ""
    for cell in list(children(root, "c")):
        # A cell without a number stands on the sheet of the one before it.
        current = cell.get("i", current)
        if current == sheet:
            root.remove(cell)
        elif current != written:
            cell.set("i", current)
            written = current
    if not len(root):
        return None
    return serialise(root) if len(root) < count else data
