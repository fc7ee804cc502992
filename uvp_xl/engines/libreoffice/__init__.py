"""An engine for xlwings that controls LibreOffice in place of Excel.

    app = connect()                  # a LibreOffice that listens on the pipe "uvp-xl"
    app.books["plan.xlsx"].sheets[0]["A1:C3"].options(ndim=2).value

LibreOffice listens when it is started with ``soffice --accept="pipe,name=uvp-xl;urp;"``. The public
API of xlwings then works as far as this program uses it; anything else raises NotImplementedError.
Features that xlwings lacks are available through the `api` of each object:

- ``app.api``: the desktop (com.sun.star.frame.Desktop);
- ``book.api``: the document (SpreadsheetDocument), e.g. ``isReadonly()``, ``hasLocation()``,
  ``isModified()``, ``CurrentController``, ``StyleFamilies``;
- ``sheet.api``: the sheet (Spreadsheet), e.g. ``TabColor``, ``PageStyle``, ``isProtected()``,
  ``setTitleRows()``;
- ``range.api``: the cells (SheetCellRange), e.g. ``CharUnderline``; rows and columns from 0.

One property is not in xlwings: ``sheet.impl.protected``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvp_xl.engines.libreoffice.uno_bridge import PIPE, available, listen_address

if TYPE_CHECKING:
    import xlwings as xw

NAME = "libreoffice"

__all__ = ["NAME", "PIPE", "available", "connect", "register"]


def register() -> xw.Engine:
    """Return the engine in xlwings, adding it the first time."""
    import xlwings as xw

    from uvp_xl.engines.libreoffice.uno_engine import Engine

    if NAME not in xw.engines.engines_by_name:
        xw.engines.add(xw.Engine(impl=Engine()))
    return xw.engines[NAME]


def connect(pipe: str = PIPE, host: str = "", port: int = 0, patience: float = 0) -> xw.App:
    """Connect to the LibreOffice that listens on a pipe, or on a socket; it becomes the active app.

    Tries for `patience` seconds. Raises UsageError when none listens, or when this Python cannot
    connect to it.
    """
    engine = register()
    app = engine.apps.add(spec=listen_address(pipe, host, port), patience=patience)
    engine.activate()
    return app
