"""Patterns of bounded length, and the search for them in pieces of a text of any length."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

PIECE = 2_000
"""The characters of a piece: a match begins in it, and may end in the next one."""


@dataclass(frozen=True, slots=True)
class TextPattern:
    """A pattern that looks at no more than `longest` characters from the start of a match.

    That includes what it looks ahead at. So a text can be searched in pieces that overlap by that
    many characters: whatever the text is, the time grows with its length and not with the square.
    """

    regex: re.Pattern[str]
    longest: int

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        r"""Yield the matches between two offsets, as the search of the whole text would.

        >>> [match.span() for match in TextPattern(re.compile(r"\bPL\d"), 5).finditer("PL1 en PL2")]
        [(0, 3), (7, 10)]
        """
        last = len(text) if end is None else end
        offset = start
        for border in range(start + PIECE, last + PIECE, PIECE):
            limit = min(border + self.longest, last)
            while offset < border:
                match = self.regex.search(text, offset, limit)
                if match is None or match.start() >= border:
                    offset = border
                    break
                yield match
                offset = match.end()

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text, or None."""
        return next(self.finditer(text), None)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the match that begins at an offset, or None."""
        return self.regex.match(text, start)
