"""Reader for the compound file (OLE) of an .xls: a small file system with sectors and folders.

No chain of sectors is followed beyond the length of the file, so a circular chain, a size of many
gigabytes or a truncated file causes nothing worse than an error. Of a truncated stream, what there
is can be read.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import takewhile

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of every compound file."""

_HEADER = struct.Struct("<HH14xI4x2I4xI4x109I")
_HEADER_START = 30
_ENTRY = struct.Struct("<64sHBx3I36xIQ")
_LAST_SECTOR = 0xFFFFFFFA
"""Higher sector numbers are markers: a free sector, or the end of a chain."""
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_TRUNCATED = "het bestand is niet compleet"
_CIRCULAR = "de indeling van het bestand loopt in een kring"


class BadCompoundFile(ValueError):
    """An invalid compound file; the message is a Dutch clause with the reason."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A folder or stream: its name, its neighbours in the tree, its first sector and its size."""

    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class CompoundFile:
    """A compound file in memory; names of streams are case-insensitive."""

    def __init__(self, data: bytes) -> None:
        """Read the sector tables and the directory of `data`; raises BadCompoundFile."""
        if not data.startswith(MAGIC) or len(data) < 512:
            raise BadCompoundFile(_TRUNCATED)
        shift, mini, *numbers = _HEADER.unpack_from(data, _HEADER_START)
        if shift not in (9, 12) or mini != 6:
            raise BadCompoundFile("de indeling van het bestand klopt niet")
        directory, self._cutoff, mini_table, difat, *table_sectors = numbers
        self._data, self._size = data, 1 << shift
        self._table = self._read_sector_table(table_sectors, difat)
        self._entries = self._read_directory(directory)
        self._streams = self._top_streams()
        self._mini_table = _unpack_numbers(self._read_start(mini_table))
        root = self._entries[0]
        self._mini = self._read_start(root.start)[: root.size]

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams and folders at any depth, in lower case."""
        return frozenset(entry.name for entry in self._entries if entry.kind)

    @property
    def workbook_stream(self) -> str:
        """The name of the stream with the workbook of an .xls; empty when there is none."""
        return next((name for name in ("Workbook", "Book") if name in self), "")

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._streams

    def read(self, name: str) -> bytes:
        """Read a stream outside all folders, as far as the file has it.

        Raises KeyError, and BadCompoundFile when nothing is left of it.
        """
        entry = self._streams[name.lower()]
        if entry.size >= self._cutoff:
            data = self._read_start(entry.start)
        else:
            sectors = _follow_chain(entry.start, self._mini_table)
            data = b"".join(self._mini[n << 6 : (n + 1) << 6] for n in sectors)
        if entry.size and not data:
            raise BadCompoundFile(_TRUNCATED)
        return data[: entry.size]

    def _top_streams(self) -> dict[str, _Entry]:
        """Return the streams outside all folders by name."""
        streams: dict[str, _Entry] = {}
        seen: set[int] = set()
        waiting = [self._entries[0].child]
        while waiting:
            number = waiting.pop()
            if number < len(self._entries) and number not in seen:
                seen.add(number)
                entry = self._entries[number]
                waiting += [entry.left, entry.right]
                if entry.kind == _STREAM:
                    streams[entry.name] = entry
        return streams

    def _read_sector_table(self, table_sectors: list[int], difat: int) -> tuple[int, ...]:
        """Read the table with the number of the next sector for each sector."""
        each = self._size // 4
        seen: set[int] = set()
        while difat <= _LAST_SECTOR:
            if difat in seen:
                raise BadCompoundFile(_CIRCULAR)
            seen.add(difat)
            more = _unpack_numbers(self._sector(difat))
            table_sectors += more[: each - 1]
            difat = more[-1] if len(more) == each else _LAST_SECTOR + 1
        used = [number for number in table_sectors if number <= _LAST_SECTOR]
        if len(set(used)) < len(used):
            raise BadCompoundFile(_CIRCULAR)
        return _unpack_numbers(b"".join(map(self._sector, used)))

    def _read_directory(self, start: int) -> list[_Entry]:
        """Read the entries of the directory; the first is the root."""
        data = self._read_chain(start)
        entries = []
        for offset in range(0, len(data) - _ENTRY.size + 1, _ENTRY.size):
            raw, length, kind, left, right, child, first, size = _ENTRY.unpack_from(data, offset)
            name = raw[: max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace").lower()
            size = size & 0xFFFFFFFF if self._size == 512 else size  # The rest may be rubbish.
            entries.append(_Entry(name, kind, left, right, child, first, size))
        if not entries or entries[0].kind != _ROOT:
            raise BadCompoundFile("de inhoudsopgave ontbreekt")
        return entries

    def _read_chain(self, start: int) -> bytes:
        """Read a whole chain of sectors."""
        chain = _follow_chain(start, self._table)
        if (self._table[chain[-1]] if chain else start) <= _LAST_SECTOR:
            raise BadCompoundFile(_TRUNCATED)
        return b"".join(map(self._sector, chain))

    def _read_start(self, start: int) -> bytes:
        """Read a chain of sectors up to the first one that is not in the file."""
        last = (len(self._data) - 1) // self._size - 1
        chain = _follow_chain(start, self._table)
        return b"".join(map(self._sector, takewhile(last.__ge__, chain)))

    def _sector(self, number: int) -> bytes:
        """Return one sector; some programs write a last sector that is too short."""
        start = (number + 1) * self._size
        if start >= len(self._data):
            raise BadCompoundFile(_TRUNCATED)
        return self._data[start : start + self._size]


def _unpack_numbers(data: bytes) -> tuple[int, ...]:
    """Unpack the 32-bit numbers in `data`."""
    return struct.unpack_from(f"<{len(data) // 4}I", data)


def _follow_chain(start: int, table: tuple[int, ...]) -> list[int]:
    """Return the numbers of the sectors in a chain, as far as the table has them.

    Raises BadCompoundFile for a circular one.
    """
    chain: list[int] = []
    while start < len(table):
        if len(chain) == len(table):
            raise BadCompoundFile(_CIRCULAR)
        chain.append(start)
        start = table[start]
    return chain
