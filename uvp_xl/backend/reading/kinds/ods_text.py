"""The text of an .ods cell: its paragraphs and the looks of its spans, without notes and shapes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
"""Namespaces, as the parser puts them before element names."""

MAX_SPACES = 32_767
"""Spaces that a file gives as counts for one cell; a cell of Excel has no more characters."""
_STYLE_NAME = TEXT + "style-name"
_BLANKS = re.compile(r"[ \t\r\n]+")
_CHARACTERS = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}
_SKIPPED = (OFFICE + "annotation", TEXT + "ruby-text", TEXT + "note")
_DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0 "


class TextLook(NamedTuple):
    """Whether a text is struck through, and its font if of signs, else ""; None is as around it."""

    struck: bool | None = None
    font: str | None = None


_AROUND = TextLook()


class Paragraphs:
    """The paragraphs of the current cell; `depth` is how deep in one the parser is.

    `looks` are those of the styles of paragraphs and spans, by the element and the style.
    """

    def __init__(self, outside: Callable[[str], object] = len) -> None:
        """Start without text; `outside` gets the literal text that is in no paragraph."""
        self._outside = outside
        self.depth = 0
        self.looks: Mapping[tuple[str, str], TextLook] = {}
        self._skipped = 0
        self._paragraphs: list[list[str]] = []
        self._after_space = True
        self._spaces = 0
        self._open: list[tuple[int, TextLook]] = []
        self._changes: list[tuple[int, int, TextLook]] = []

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
            self._start_look(name, attributes)
        elif name in _CHARACTERS:
            self._add(_CHARACTERS[name])
        elif name == TEXT + "s":
            text = attributes.get(TEXT + "c", "1")
            count = int(text[:9]) if text.isdecimal() else 1
            self._spaces += count
            self._add("" if self.too_many_spaces else " " * count)
        elif name == TEXT + "span":
            self._start_look(name, attributes)

    def data(self, data: str) -> None:
        """Add literal text; any run of white space in it is one space."""
        if not self.depth or self._skipped:
            if not self.depth:
                self._outside(data)
            return
        data = _BLANKS.sub(" ", data)
        data = data[1:] if self._after_space and data.startswith(" ") else data
        if data:
            self._add(data)
            self._after_space = data.endswith(" ")

    def end(self) -> None:
        """End the current element."""
        if self._open and self._open[-1][0] == self.depth:
            self._open.pop()
            self._change()
        self.depth -= 1
        self._skipped -= bool(self._skipped)

    @property
    def has_looks(self) -> bool:
        """Whether a part of the text has a look of its own."""
        return bool(self._changes)

    def parts(self) -> Iterator[tuple[str, TextLook]]:
        """Yield the parts of the text of the cell, in order, each with its look."""
        changes = iter((*self._changes, (len(self._paragraphs), 0, _AROUND)))
        look, following = _AROUND, next(changes)
        for number, pieces in enumerate(self._paragraphs):
            for index in range(len(pieces) + 1):
                while following[:2] == (number, index):
                    look, following = following[2], next(changes)
                if number and not index:
                    yield "\n", look
                if index < len(pieces):
                    yield pieces[index], look

    def take_text(self) -> str:
        """Return the text of the cell that ends here, and clear it."""
        text = "\n".join(map("".join, self._paragraphs))
        self._paragraphs.clear()
        self._changes.clear()
        self._spaces = 0
        return text

    def _start_look(self, name: str, attributes: Mapping[str, str]) -> None:
        """Start the look of an element, on top of the one around it."""
        look = self.looks.get((name, attributes.get(_STYLE_NAME, ""))) if self.looks else None
        if look:
            around = self._open[-1][1] if self._open else _AROUND
            struck = around.struck if look.struck is None else look.struck
            font = around.font if look.font is None else look.font
            self._open.append((self.depth, TextLook(struck, font)))
            self._change()

    def _change(self) -> None:
        """Note where another look begins."""
        look = self._open[-1][1] if self._open else _AROUND
        self._changes.append((len(self._paragraphs) - 1, len(self._paragraphs[-1]), look))

    def _add(self, data: str) -> None:
        self._paragraphs[-1].append(data)
        self._after_space = False
