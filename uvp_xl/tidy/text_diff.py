"""The piece of a text that a new text changes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """From `start` up to `end` the old text goes, and `text` comes in its place."""

    start: int
    end: int
    text: str

    def touches(self, other: Piece) -> bool:
        """Whether two pieces of the same text overlap or meet."""
        return self.start <= other.end and other.start <= self.end

    def put(self, old: str) -> str:
        """The old text with this piece changed."""
        return f"{old[: self.start]}{self.text}{old[self.end :]}"


def piece(old: str, new: str) -> Piece:
    """The shortest piece in which `new` differs from `old`.

    >>> piece("politi, OM", "politie, OM")
    Piece(start=6, end=6, text='e')
    """
    start = _same(old, new)
    rest = min(len(old), len(new)) - start
    behind = min(_same(old[::-1], new[::-1]), rest)
    return Piece(start, len(old) - behind, new[start : len(new) - behind])


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common at their begin."""
    pairs = zip(one, other, strict=False)
    shortest = min(len(one), len(other))
    return next((n for n, (a, b) in enumerate(pairs) if a != b), shortest)
