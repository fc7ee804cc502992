"""What the user does himself in a workbook, done for him: typing, colouring, filtering, looking."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from uvp_xl.selftest.simulated_user.portable_user import Hand

if TYPE_CHECKING:
    import xlwings as xw

__all__ = ["Hand", "hand"]


def hand(book: xw.Book) -> Hand:
    """The hand for the program in which `book` is open."""
    engine = book.app.engine.name
    if engine == "libreoffice":
        from uvp_xl.selftest.simulated_user.libreoffice_user import LibreOfficeHand

        return LibreOfficeHand(book)
    if engine == "excel" and sys.platform == "win32":
        from uvp_xl.selftest.simulated_user.excel_user import ExcelHand

        return ExcelHand(book)
    return Hand(book)
