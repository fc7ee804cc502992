"""Writer of compound files: a small file system in a file ([MS-CFB]), version 3, 512-byte sectors.

The same streams give the same bytes: there are no timestamps or generated ids.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros.project import tree

SECTOR, MINI = 512, 64
CUTOFF = 4096
"""Streams of fewer bytes than this are in the mini stream."""
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_IN_HEADER = 109
"""FAT sectors that the header can name, enough for 7 MB."""

Storage = Mapping[str, "bytes | Storage"]
"""Streams and storages by their names."""


@dataclass
class _Entry:
    """An entry of the directory."""

    name: str
    kind: int
    data: bytes = b""
    start: int = 0
    left: int = FREE
    right: int = FREE
    child: int = FREE
    black: bool = True

    def packed(self) -> bytes:
        name = self.name.encode("utf-16-le") + b"\0\0"
        links = (self.left, self.right, self.child)
        start = struct.pack("<64sHBB3I", name, len(name), self.kind, self.black, *links)
        return start + bytes(36) + struct.pack("<IQ", self.start, len(self.data))


@dataclass
class _Sectors:
    """Sectors of one size in chains, and the table with the next sector of each."""

    size: int
    data: bytearray = field(default_factory=bytearray)
    table: list[int] = field(default_factory=list)

    def add(self, data: bytes) -> int:
        """Add a chain with `data` and return its first sector; END if there is no data."""
        count = -(-len(data) // self.size)
        if not count:
            return END
        first = len(self.table)
        self.table += [*range(first + 1, first + count), END]
        self.data += data.ljust(count * self.size, b"\0")
        return first


def build_compound_file(root: Storage) -> bytes:
    """Build a compound file with these streams and storages."""
    entries = [_Entry("Root Entry", _ROOT)]
    _add_entries(entries, 0, root)
    sectors, mini = _Sectors(SECTOR), _Sectors(MINI)
    for entry in entries:
        if entry.kind == _STREAM:
            entry.start = (mini if len(entry.data) < CUTOFF else sectors).add(entry.data)
    entries[0].data = bytes(mini.data)
    entries[0].start = sectors.add(entries[0].data)
    mini_table = _table(mini.table)
    first_mini = sectors.add(mini_table)
    first_entry = sectors.add(_directory(entries))
    first_table, tables = len(sectors.table), _tables(len(sectors.table))
    sectors.table += [FAT] * tables
    header = struct.pack(
        "<8s16x5H6x9I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),  # version, byte order, two to these powers are the sectors
        *(0, tables, first_entry, 0, CUTOFF, first_mini, len(mini_table) // SECTOR, END, 0),
    )
    table_sectors = [*range(first_table, first_table + tables)]
    table_sectors += [FREE] * (_IN_HEADER - tables)
    header += struct.pack(f"<{_IN_HEADER}I", *table_sectors)
    return header + bytes(sectors.data) + _table(sectors.table)


def _add_entries(entries: list[_Entry], parent: int, storage: Storage) -> None:
    """Add the contents of a storage, as a tree below the entry of the storage."""
    names = sorted(storage, key=tree.sort_key)
    first = len(entries)
    root, nodes = tree.balanced_tree(len(names))
    entries[parent].child = FREE if root is None else first + root
    for name, node in zip(names, nodes, strict=True):
        content = storage[name]
        left, right = (FREE if link is None else first + link for link in (node.left, node.right))
        entry = _Entry(name, _STREAM, left=left, right=right, black=node.black)
        if isinstance(content, bytes):
            entry.data = content
        else:
            entry.kind = _STORAGE
        entries.append(entry)
    for index, name in enumerate(names, first):
        content = storage[name]
        if not isinstance(content, bytes):
            _add_entries(entries, index, content)


def _directory(entries: Sequence[_Entry]) -> bytes:
    """Return the directory, padded to whole sectors with unused entries."""
    unused = bytes(68) + struct.pack("<3I", FREE, FREE, FREE) + bytes(48)
    packed = [entry.packed() for entry in entries]
    return b"".join([*packed, *[unused] * (-len(packed) % (SECTOR // len(unused)))])


def _table(links: Sequence[int]) -> bytes:
    """Return a table of sectors, padded to whole sectors."""
    padded = [*links, *[FREE] * (-len(links) % (SECTOR // 4))]
    return struct.pack(f"<{len(padded)}I", *padded)


def _tables(count: int) -> int:
    """Calculate the number of sectors of a table for `count` sectors and itself."""
    return -(-count // (SECTOR // 4 - 1))
