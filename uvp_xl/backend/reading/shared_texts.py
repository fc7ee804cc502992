"""The shared texts of a workbook, parsed with care; see `sheet_parser`."""

from __future__ import annotations

from collections.abc import Mapping

from uvp_xl.backend.ooxml.xml_text import unescape
from uvp_xl.backend.reading.careful_parser import SPACE, WHITE_SPACE, parse_pieces
from uvp_xl.backend.reading.kinds.xml_part import narrow
from uvp_xl.work_budget import Work, spend


def parse_texts(part: bytes) -> list[str]:
    """Return the shared texts, as far as the part is well-formed; raises TooMuchWork.

    A missing text is reported at the cell that refers to it.

    >>> parse_texts(b"<sst><si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si></sst>")
    ['a', 'bc']
    """
    handler = _TextsHandler()
    for _ in parse_pieces(narrow(part), handler):
        spend(Work.ITEMS, handler.new_texts(), "in de gedeelde teksten")
    return handler.texts


class _TextsHandler:
    """The handler of parser events; text for reading aloud (<rPh>) is no text of a cell."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._counted = 0
        self._pieces: list[str] = []
        self._current: list[str] | None = None
        self._preserved = False
        self._aloud = 0

    def new_texts(self) -> int:
        """Return how many texts were added since the last time."""
        before, self._counted = self._counted, len(self.texts)
        return self._counted - before

    def start(self, tag: str | bytes, attrib: Mapping[str, str]) -> None:
        """Start an element."""
        local = str(tag).rpartition("}")[2]
        if self._aloud or local == "rPh":
            self._aloud += 1
        elif local == "si":
            self._pieces = []
        elif local == "t":
            self._current, self._preserved = [], attrib.get(SPACE) == "preserve"

    def end(self, tag: str | bytes) -> None:
        """End an element."""
        local = str(tag).rpartition("}")[2]
        if self._aloud:
            self._aloud -= 1
        elif local == "t" and self._current is not None:
            text = "".join(self._current)
            self._pieces.append(text if self._preserved else text.strip(WHITE_SPACE))
            self._current = None
        elif local == "si":
            self.texts.append(unescape("".join(self._pieces)))

    def data(self, data: str) -> None:
        """Take a piece of text."""
        if self._current is not None and not self._aloud:
            self._current.append(data)

    def close(self) -> None:
        """End the part."""
