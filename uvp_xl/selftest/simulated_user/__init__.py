"""A simulated user of a workbook: types, colours, filters and looks at the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from uvp_xl.selftest.simulated_user.portable_user import SimulatedUser

if TYPE_CHECKING:
    import xlwings as xw

__all__ = ["SimulatedUser", "create_user"]


def create_user(book: xw.Book) -> SimulatedUser:
    """Return a user of the program in which `book` is open."""
    engine = book.app.engine.name
    if engine == "libreoffice":
        from uvp_xl.selftest.simulated_user.libreoffice_user import LibreOfficeUser

        return LibreOfficeUser(book)
    if engine == "excel" and sys.platform == "win32":
        from uvp_xl.selftest.simulated_user.excel_user import ExcelUser

        return ExcelUser(book)
    return SimulatedUser(book)
