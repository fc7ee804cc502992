"""The difference between two texts, as one interval and its replacement."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextChange:
    """The replacement of the characters from `start` up to `end` by `text`."""

    start: int
    end: int
    text: str

    def touches(self, other: TextChange) -> bool:
        """Return whether two changes of the same text overlap or meet."""
        return self.start <= other.end and other.start <= self.end

    def apply(self, old: str) -> str:
        """Return the old text with this change."""
        return f"{old[: self.start]}{self.text}{old[self.end :]}"


def diff(old: str, new: str) -> TextChange:
    """Return the shortest change that turns `old` into `new`.

    >>> diff("politi, OM", "politie, OM")
    TextChange(start=6, end=6, text='e')
    """
    start = _prefix_length(old, new)
    suffix = _prefix_length(old[start:][::-1], new[start:][::-1])
    return TextChange(start, len(old) - suffix, new[start : len(new) - suffix])


def _prefix_length(one: str, other: str) -> int:
    """Return the length of the longest common prefix of two texts."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
