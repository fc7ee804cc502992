"""The compound file: a small file system in one file ([MS-CFB]), version 3, sectors of 512 bytes.

The same streams give the same bytes: there are no times, and no ids but those given.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros.project import tree

SECTOR, MINI = 512, 64
CUTOFF = 4096
"""A stream of fewer bytes than this stands in the mini stream."""
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_IN_HEADER = 109
"""FAT sectors that the header can name, enough for 7 MB."""

Storage = Mapping[str, "bytes | Storage"]
"""Streams and storages by their names."""


@dataclass
class _Entry:
    """A line of the directory."""

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
        head = struct.pack("<64sHBB3I", name, len(name), self.kind, self.black, *links)
        return head + bytes(36) + struct.pack("<IQ", self.start, len(self.data))


@dataclass
class _Sectors:
    """Pieces of one size in chains, and the table that tells which piece follows which."""

    size: int
    data: bytearray = field(default_factory=bytearray)
    table: list[int] = field(default_factory=list)

    def add(self, data: bytes) -> int:
        """Where the chain with `data` begins; END if there is nothing."""
        count = -(-len(data) // self.size)
        if not count:
            return END
        first = len(self.table)
        self.table += [*range(first + 1, first + count), END]
        self.data += data.ljust(count * self.size, b"\0")
        return first


def compound(root: Storage) -> bytes:
    """The compound file with these streams and storages."""
    entries = [_Entry("Root Entry", _ROOT)]
    _enter(entries, 0, root)
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
    named = [*range(first_table, first_table + tables)]
    named += [FREE] * (_IN_HEADER - tables)
    places = struct.pack(f"<{_IN_HEADER}I", *named)
    return header + places + bytes(sectors.data) + _table(sectors.table)


def _enter(entries: list[_Entry], parent: int, storage: Storage) -> None:
    """Enter what a storage holds, as a tree below the entry of the storage."""
    names = sorted(storage, key=tree.order)
    first = len(entries)
    root, nodes = tree.balanced(len(names))
    entries[parent].child = FREE if root is None else first + root
    for name, node in zip(names, nodes, strict=True):
        held = storage[name]
        links = [FREE if link is None else first + link for link in (node.left, node.right)]
        entry = _Entry(name, _STREAM, left=links[0], right=links[1], black=node.black)
        if isinstance(held, bytes):
            entry.data = held
        else:
            entry.kind = _STORAGE
        entries.append(entry)
    for place, name in enumerate(names):
        held = storage[name]
        if not isinstance(held, bytes):
            _enter(entries, first + place, held)


def _directory(entries: Sequence[_Entry]) -> bytes:
    """The directory, filled up to whole sectors with entries that are not used."""
    unused = bytes(68) + struct.pack("<3I", FREE, FREE, FREE) + bytes(48)
    lines = [entry.packed() for entry in entries]
    return b"".join([*lines, *[unused] * (-len(lines) % (SECTOR // len(unused)))])


def _table(links: Sequence[int]) -> bytes:
    """A table of sectors, filled up to whole sectors."""
    filled = [*links, *[FREE] * (-len(links) % (SECTOR // 4))]
    return struct.pack(f"<{len(filled)}I", *filled)


def _tables(count: int) -> int:
    """How many sectors a table takes that counts these sectors and itself."""
    return -(-count // (SECTOR // 4 - 1))
