"""What belongs to a window: it can only be set on the sheet that is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.uno_bridge import Uno

if TYPE_CHECKING:
    pass


def freeze(controller: Uno, rows: int, columns: int) -> None:
    """Let so many rows and columns of the sheet in front stand still; the rest begins on top.

    LibreOffice counts them from what is in view, so that is brought to A1 first.
    """
    frozen = controller.hasFrozenPanes()
    here = (controller.getSplitRow(), controller.getSplitColumn()) if frozen else (0, 0)
    if here != (rows, columns):
        if frozen:
            controller.freezeAtPosition(0, 0)
        controller.setFirstVisibleRow(0)
        controller.setFirstVisibleColumn(0)
        controller.freezeAtPosition(columns, rows)
    controller.setFirstVisibleRow(rows)
    controller.setFirstVisibleColumn(columns)
