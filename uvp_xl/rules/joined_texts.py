"""Many texts as one string: one cheap search tells in which of them a rule has to look."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import accumulate

SEPARATOR = "\0"
"""Between two texts; no cell can contain it, so a pattern that excludes it stays in one text."""


class JoinedTexts:
    """Distinct texts, to be searched at once.

    >>> texts = JoinedTexts(["Folder", "1. Folder", "Schouw", "2. Schouw", "Schouw"])
    >>> sorted(texts.having(re.compile(r"[0-9]\\.")))
    ['1. Folder', '2. Schouw']
    """

    def __init__(self, texts: Iterable[str]) -> None:
        """Join these texts, each once."""
        self.texts: tuple[str, ...] = tuple(dict.fromkeys(texts))
        self.whole = SEPARATOR.join(self.texts)

    def lowered(self) -> JoinedTexts:
        """Return the same texts, to be searched in lower case.

        >>> JoinedTexts(["Folder", "Schouw"]).lowered().having(re.compile("fol"))
        {'Folder'}
        """
        lower = JoinedTexts(())
        lower.texts, lower.whole = self.texts, self.whole.lower()
        return lower

    def having(
        self, pattern: re.Pattern[str], counts: Callable[[re.Match[str]], bool] | None = None
    ) -> set[str]:
        """Return the texts with a match that counts, by default any match at all.

        The pattern matches no `SEPARATOR`, and has no "^" and "$".
        """
        found: set[str] = set()
        match = pattern.search(self.whole)
        while match:
            if counts is not None and not counts(match):
                match = pattern.search(self.whole, match.end())
                continue
            number = bisect_right(self._starts, match.start()) - 1
            found.add(self.texts[number])
            match = pattern.search(self.whole, self._starts[number + 1])
        return found

    @cached_property
    def _starts(self) -> list[int]:
        """The offset of each text, and that of a text after the last one."""
        lengths = (len(text) + len(SEPARATOR) for text in self.whole.split(SEPARATOR))
        return list(accumulate(lengths, initial=0))
