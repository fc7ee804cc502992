"""What xlwings has no words for: one module per program, and one that tells which it is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from uvp_xl.backend.live.extras.plain import Extras

__all__ = ["Extras", "extras"]

if TYPE_CHECKING:
    import xlwings as xw


def extras(book: xw.Book) -> Extras:
    """The extras of the program in which `book` is open."""
    engine = book.app.engine.name
    if engine == "libreoffice":
        from uvp_xl.backend.live.extras.libreoffice import LibreOffice

        return LibreOffice()
    if engine == "excel" and sys.platform == "win32":
        from uvp_xl.backend.live.extras.windows import Windows

        return Windows()
    return Extras()
