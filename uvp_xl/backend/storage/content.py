"""Contents of files as a stream of blocks, so that no whole file has to be in memory."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

BLOCK = 1 << 20
"""Bytes that are read or compared at a time."""
Content = bytes | Path
"""Bytes that are in memory, or the file that holds them."""


def blocks(content: Content) -> Iterator[bytes]:
    """Yield the bytes, `BLOCK` at a time; raises OSError."""
    if isinstance(content, bytes):
        for start in range(0, len(content), BLOCK):
            yield content[start : start + BLOCK]
    else:
        with content.open("rb") as file:
            while block := file.read(BLOCK):
                yield block


def same(one: Content, other: Content) -> bool:
    """Return whether both have the same bytes; raises OSError.

    >>> same(b"een", b"een"), same(b"een", b"eend")
    (True, False)
    """
    if _size(one) != _size(other):
        return False
    return all(a == b for a, b in zip_longest(blocks(one), blocks(other)))


def _size(content: Content) -> int:
    """Return the number of bytes."""
    return len(content) if isinstance(content, bytes) else content.stat().st_size
