"""The text of a cell of an .ods: its paragraphs, without the notes and shapes in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
"""Namespaces, as the parser puts them before a name."""

MAX_SPACES = 10_000_000
"""Spaces that a file only counts, of all its cells; beyond this each row of them is one space."""
_BLANKS = re.compile(r"[ \t\r\n]+")
_SIGNS = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}
_PASSED = (OFFICE + "annotation", TEXT + "ruby-text", TEXT + "note")
_DRAWN = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0 "


class Paragraphs:
    """The paragraphs of one cell as they go by; `open` says how deep in one the parser is."""

    def __init__(self) -> None:
        """Begin without text."""
        self.open = 0
        self._passed = 0
        self._found: list[list[str]] = []
        self._gap = True
        self._room = MAX_SPACES

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin a paragraph or something in it."""
        self.open += 1
        if self._passed or name in _PASSED or name.startswith(_DRAWN):
            self._passed += 1
        elif self.open == 1:
            self._found.append([])
            self._gap = True
        elif name in _SIGNS:
            self._add(_SIGNS[name])
        elif name == TEXT + "s":
            said = attributes.get(TEXT + "c", "1")
            wanted = int(said[:9]) if said.isdecimal() else 1
            self._add(" " * (wanted if wanted <= self._room else 1))
            self._room -= min(wanted, self._room)

    def data(self, data: str) -> None:
        """Add text of the file itself, in which white space of any length is one space."""
        if not self.open or self._passed:
            return
        data = _BLANKS.sub(" ", data)
        data = data[1:] if self._gap and data.startswith(" ") else data
        if data:
            self._add(data)
            self._gap = data.endswith(" ")

    def end(self) -> None:
        """End what began last."""
        self.open -= 1
        self._passed -= bool(self._passed)

    def taken(self) -> str:
        """The text of the cell that ends here."""
        if not self._found:
            return ""
        found, self._found = self._found, []
        return "\n".join("".join(pieces) for pieces in found)

    def _add(self, data: str) -> None:
        self._found[-1].append(data)
        self._gap = False
