"""Frozen panes, a property of the window: they can only be set on the active sheet."""

from __future__ import annotations

from uvp_xl.engines.libreoffice.uno_bridge import Uno


def freeze(controller: Uno, rows: int, columns: int) -> None:
    """Freeze the first `rows` and `columns` of the active sheet, and scroll the rest to the top.

    LibreOffice counts them from the first visible cell, so A1 is scrolled into view first.
    """
    frozen = controller.hasFrozenPanes()
    current = (controller.getSplitRow(), controller.getSplitColumn()) if frozen else (0, 0)
    if current != (rows, columns):
        if frozen:
            controller.freezeAtPosition(0, 0)
        controller.setFirstVisibleRow(0)
        controller.setFirstVisibleColumn(0)
        controller.freezeAtPosition(columns, rows)
    controller.setFirstVisibleRow(rows)
    controller.setFirstVisibleColumn(columns)
