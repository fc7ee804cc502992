"""The text of an .ods cell: its paragraphs, without the notes and shapes in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
"""Namespaces, as the parser puts them before element names."""

MAX_SPACES = 32_767
"""Spaces that a file gives as counts for one cell; a cell of Excel has no more characters."""
_BLANKS = re.compile(r"[ \t\r\n]+")
_CHARACTERS = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}
_SKIPPED = (OFFICE + "annotation", TEXT + "ruby-text", TEXT + "note")
_DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0 "


class Paragraphs:
    """The paragraphs of the current cell; `depth` is how deep in one the parser is."""

    def __init__(self) -> None:
        """Start without text."""
        self.depth = 0
        self._skipped = 0
        self._paragraphs: list[list[str]] = []
        self._after_space = True
        self._spaces = 0

    @property
    def too_many_spaces(self) -> bool:
        """Whether the text of the cell was left out in part."""
        return self._spaces > MAX_SPACES

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Start a paragraph or an element in it."""
        self.depth += 1
        if self._skipped or name in _SKIPPED or name.startswith(_DRAWING):
            self._skipped += 1
        elif self.depth == 1:
            self._paragraphs.append([])
            self._after_space = True
        elif name in _CHARACTERS:
            self._add(_CHARACTERS[name])
        elif name == TEXT + "s":
            text = attributes.get(TEXT + "c", "1")
            count = int(text[:9]) if text.isdecimal() else 1
            self._spaces += count
            self._add("" if self.too_many_spaces else " " * count)

    def data(self, data: str) -> None:
        """Add literal text; any run of white space in it is one space."""
        if not self.depth or self._skipped:
            return
        data = _BLANKS.sub(" ", data)
        data = data[1:] if self._after_space and data.startswith(" ") else data
        if data:
            self._add(data)
            self._after_space = data.endswith(" ")

    def end(self) -> None:
        """End the current element."""
        self.depth -= 1
        self._skipped -= bool(self._skipped)

    def take_text(self) -> str:
        """Return the text of the cell that ends here, and clear it."""
        text = "\n".join(map("".join, self._paragraphs))
        self._paragraphs.clear()
        self._spaces = 0
        return text

    def _add(self, data: str) -> None:
        self._paragraphs[-1].append(data)
        self._after_space = False
