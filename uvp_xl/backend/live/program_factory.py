"""The choice of a program class for an open workbook."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from uvp_xl.backend.live.busy_retry import retry_while_busy
from uvp_xl.backend.live.program_protocol import Program

if TYPE_CHECKING:
    import xlwings as xw


def create_program(book: xw.Book) -> Program:
    """Return the program in which `book` is open."""
    app = retry_while_busy(lambda: book.app)
    engine = app.engine.name
    if engine == "libreoffice":
        from uvp_xl.backend.live.libreoffice.libreoffice_program import LibreOfficeProgram

        return LibreOfficeProgram(book)
    if engine == "excel" and sys.platform == "win32":
        from uvp_xl.backend.live.excel.excel_program import ExcelProgram

        return ExcelProgram(book, app)
    from uvp_xl.backend.live.portable.portable_program import PortableProgram

    return PortableProgram(book)
