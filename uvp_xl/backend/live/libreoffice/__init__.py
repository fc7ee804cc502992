"""An open workbook in LibreOffice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uvp_xl.backend.live.libreoffice.extras import LibreOfficeExtras
from uvp_xl.backend.live.plain.program import Plain

if TYPE_CHECKING:
    import xlwings as xw


class LibreOffice(Plain):
    """See `Program`."""

    def __init__(self, book: xw.Book) -> None:
        """Look at `book`, which stays open."""
        super().__init__(book, LibreOfficeExtras())
