"""The compound file (OLE) that an .xls is: a small disk in a file, with sectors and folders.

Every chain of sectors is followed no further than the file is long, so a chain that runs in a
circle, a size of many gigabytes or a file that was cut off is an error and nothing worse.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How every compound file begins."""

_HEADER = struct.Struct("<HH14xI4x2I4xI4x109I")
_HEADER_START = 30
_ENTRY = struct.Struct("<64sHBx3I36xIQ")
_LAST_SECTOR = 0xFFFFFFFA
"""Above this a sector number is a mark: free, or the end of a chain."""
_STORAGE, _STREAM, _ROOT = 1, 2, 5


class BadCompound(ValueError):
    """Not a sound compound file; the text is a Dutch clause that says why."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One folder or stream: its name, its neighbours in the tree, and where its bytes begin."""

    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class Compound:
    """A compound file in memory; the names of streams match in any case of letters."""

    def __init__(self, data: bytes) -> None:
        """Read the tables and the directory of `data`; raises BadCompound."""
        if not data.startswith(MAGIC) or len(data) < 512:
            raise BadCompound("het bestand is niet compleet")
        shift, mini, *numbers = _HEADER.unpack_from(data, _HEADER_START)
        if shift not in (9, 12) or mini != 6:
            raise BadCompound("de indeling van het bestand klopt niet")
        directory, self._cutoff, mini_table, difat, *places = numbers
        self._data, self._size = data, 1 << shift
        self._table = self._allocation(places, difat)
        self._entries = self._directory(directory)
        self._streams = self._top()
        self._mini_table = _numbers(self._chained(mini_table))
        root = self._entries[0]
        self._mini = self._chained(root.start)[: root.size]

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams and folders, however deep, in lower case."""
        return frozenset(entry.name for entry in self._entries if entry.kind)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._streams

    def read(self, name: str) -> bytes:
        """The bytes of a stream outside all folders; raises KeyError and BadCompound."""
        entry = self._streams[name.lower()]
        if entry.size >= self._cutoff:
            return self._chained(entry.start)[: entry.size]
        sectors = _chain(entry.start, self._mini_table)
        return b"".join(self._mini[n << 6 : (n + 1) << 6] for n in sectors)[: entry.size]

    def _top(self) -> dict[str, _Entry]:
        """The streams outside all folders, by name."""
        found: dict[str, _Entry] = {}
        seen: set[int] = set()
        waiting = [self._entries[0].child]
        while waiting:
            number = waiting.pop()
            if number < len(self._entries) and number not in seen:
                seen.add(number)
                entry = self._entries[number]
                waiting += [entry.left, entry.right]
                if entry.kind == _STREAM:
                    found[entry.name] = entry
        return found

    def _allocation(self, places: list[int], difat: int) -> tuple[int, ...]:
        """The table that says of each sector which one follows it."""
        each = self._size // 4
        seen: set[int] = set()
        while difat <= _LAST_SECTOR:
            if difat in seen:
                raise BadCompound("de indeling van het bestand loopt in een kring")
            seen.add(difat)
            more = _numbers(self._sector(difat))
            places += more[: each - 1]
            difat = more[-1] if len(more) == each else _LAST_SECTOR + 1
        used = [place for place in places if place <= _LAST_SECTOR]
        if len(set(used)) < len(used):
            raise BadCompound("de indeling van het bestand loopt in een kring")
        return _numbers(b"".join(map(self._sector, used)))

    def _directory(self, start: int) -> list[_Entry]:
        """The entries of the directory; the first is the root."""
        data = self._chained(start)
        entries = []
        for offset in range(0, len(data) - _ENTRY.size + 1, _ENTRY.size):
            raw, length, kind, left, right, child, first, size = _ENTRY.unpack_from(data, offset)
            name = raw[: max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace").lower()
            size = size & 0xFFFFFFFF if self._size == 512 else size  # The rest may be rubbish.
            entries.append(_Entry(name, kind, left, right, child, first, size))
        if not entries or entries[0].kind != _ROOT:
            raise BadCompound("de inhoudsopgave ontbreekt")
        return entries

    def _chained(self, start: int) -> bytes:
        """The bytes of a chain of sectors."""
        return b"".join(map(self._sector, _chain(start, self._table)))

    def _sector(self, number: int) -> bytes:
        """One sector; the last may be cut short, as some programs write it."""
        start = (number + 1) * self._size
        if start >= len(self._data):
            raise BadCompound("het bestand is niet compleet")
        return self._data[start : start + self._size]


def _numbers(data: bytes) -> tuple[int, ...]:
    """The 32-bit numbers in `data`."""
    return struct.unpack_from(f"<{len(data) // 4}I", data)


def _chain(start: int, table: tuple[int, ...]) -> list[int]:
    """The sectors from `start`, as the table says which one follows; raises BadCompound."""
    found: list[int] = []
    while start <= _LAST_SECTOR:
        if start >= len(table):
            raise BadCompound("het bestand is niet compleet")
        if len(found) == len(table):
            raise BadCompound("de indeling van het bestand loopt in een kring")
        found.append(start)
        start = table[start]
    return found
