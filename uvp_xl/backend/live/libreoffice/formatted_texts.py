"""Whether a document in LibreOffice has texts of which a part is struck, or in a font of signs.

One export of the document tells it at once, in memory: a call for each text takes some ms, and
LibreOffice counts every text with a line break among those that may have formats of their own.
"""

from __future__ import annotations

import re
from functools import cached_property

from uvp_xl.engines.libreoffice.uno_bridge import Uno, properties

FLAT = "OpenDocument Spreadsheet Flat XML"
"""What LibreOffice calls the kind of file that is one text."""
MOST_DRAWN = 20
"""Pictures and shapes; with more of them the export would be large."""
MOST = 200_000_000
"""Bytes of the export that are read; what comes after it counts as having such texts."""
_STYLE = re.compile(
    rb'<style:style [^<>]*style:family="(?:text|paragraph)"[^<>]*>(.*?)</style:style>', re.DOTALL
)
_TELLING = re.compile(rb'line-through-(?:style|type)="(?!none")|dings|marlett', re.IGNORECASE)


class FormattedTexts:
    """The texts of one document, as it is now."""

    def __init__(self, document: Uno, context: Uno) -> None:
        """Look at `document`; `context` is the component context of its LibreOffice."""
        self._document, self._context = document, context

    @cached_property
    def exist(self) -> bool:
        """Whether there may be texts with a part that is struck or in a font of signs."""
        sheets = self._document.Sheets
        drawn = sum(sheets.getByIndex(n).DrawPage.Count for n in range(sheets.Count))
        if drawn > MOST_DRAWN:
            return True
        data = self._export()
        return len(data) >= MOST or any(_TELLING.search(m[1]) for m in _STYLE.finditer(data))

    def _export(self) -> bytes:
        """Return the document as one text of OpenDocument; the document stays as it is."""
        pipe = self._context.ServiceManager.createInstanceWithContext(
            "com.sun.star.io.Pipe", self._context
        )
        target = properties(FilterName=FLAT, OutputStream=pipe)
        self._document.storeToURL("private:stream", target)
        pipe.closeOutput()
        _, data = pipe.readBytes(None, MOST)
        pipe.closeInput()
        return bytes(data.value)
