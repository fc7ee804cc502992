"""The texts of an .xls, of which the long ones run on in the next record."""

from __future__ import annotations

from collections.abc import Iterator

_WIDE, _ASIAN, _RICH = 1, 4, 8
"""Flags of a text: two bytes a sign, a reading aid behind it, runs of formatting behind it."""


class Short(ValueError):
    """A text that says it is longer than what there is of it."""


class Texts:
    """Texts that stand one after another in a record and those that continue it."""

    def __init__(self, pieces: list[bytes], place: int = 0) -> None:
        """Begin at `place` in the first of the `pieces`."""
        self._waiting = iter(pieces)
        self._piece = next(self._waiting)
        self._place = place

    def next(self) -> str:
        """The next text; raises Short."""
        if self._place >= len(self._piece):
            self._turn()
        piece, place = self._piece, self._place
        if place + 3 > len(piece):
            raise Short
        count, flags = piece[place] | piece[place + 1] << 8, piece[place + 2]
        place += 3
        behind = 0
        if flags & _RICH:
            behind += 4 * int.from_bytes(piece[place : place + 2], "little")
            place += 2
        if flags & _ASIAN:
            behind += int.from_bytes(piece[place : place + 4], "little")
            place += 4
        end = place + (count << 1 if flags & _WIDE else count)
        if end <= len(piece):
            self._place = end
            text = decoded(piece[place:end], flags)
        else:
            self._place = place
            text = self._long(count, flags)
        if behind:
            self._skip(behind)
        return text

    def _long(self, count: int, flags: int) -> str:
        """A text that runs on: every next piece begins with flags of its own."""
        found: list[bytes] = []
        while True:
            width = 2 if flags & _WIDE else 1
            end = min(self._place + count * width, len(self._piece))
            raw = self._piece[self._place : end]
            found.append(raw if width == 2 else raw.decode("latin-1").encode("utf-16-le"))
            count -= len(raw) // width
            self._place = end
            if count <= 0:
                return b"".join(found).decode("utf-16-le", "replace")
            self._turn()
            flags = self._piece[0] if self._piece else 0
            self._place = 1

    def _skip(self, count: int) -> None:
        """Pass over what stands behind a text; the end of all pieces is the end of it too."""
        while count > len(self._piece) - self._place:
            count -= len(self._piece) - self._place
            self._turn()
        self._place += count

    def _turn(self) -> None:
        """Go on with the next piece; raises Short."""
        following = next(self._waiting, None)
        if following is None:
            raise Short
        self._piece, self._place = following, 0


def shared(pieces: list[bytes]) -> Iterator[str]:
    """The texts of the table of shared texts, as far as they are there."""
    texts = Texts(pieces, 8)
    try:
        while True:
            yield texts.next()
    except Short:
        return


def decoded(raw: bytes, flags: int) -> str:
    """A text in one piece.

    >>> decoded(b"\\xe9\\xe9n", 0), decoded(b"\\xac\\x20", 1)
    ('één', '€')
    """
    return raw.decode("utf-16-le", "replace") if flags & _WIDE else raw.decode("latin-1")
