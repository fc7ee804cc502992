"""A reader of compound files, as strict as [MS-CFB]."""

from __future__ import annotations

import struct
from dataclasses import dataclass

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


@dataclass(frozen=True)
class Entry:
    name: str
    kind: int
    black: bool
    left: int
    right: int
    child: int
    start: int
    size: int

    @property
    def key(self) -> tuple[int, str]:
        return len(self.name), self.name.upper()


class Compound:
    def __init__(self, data: bytes) -> None:
        assert len(data) % SECTOR == 0
        assert data[:8] == bytes.fromhex("D0CF11E0A1B11AE1")
        assert data[8:24] == bytes(16)
        minor, major, order, shift, mini_shift = struct.unpack_from("<5H", data, 24)
        assert (minor, major, order, shift, mini_shift) == (0x3E, 3, 0xFFFE, 9, 6)
        assert data[34:40] == bytes(6)
        numbers = struct.unpack_from("<9I", data, 40)
        entry_sectors, tables, first, stamp, cutoff, mini_first, minis, more_first, more = numbers
        assert (entry_sectors, stamp, cutoff, more_first, more) == (0, 0, CUTOFF, END, 0)
        named = struct.unpack_from("<109I", data, 76)
        assert set(named[tables:]) <= {FREE}
        self.sectors = [data[at : at + SECTOR] for at in range(SECTOR, len(data), SECTOR)]
        self.table = _numbers(b"".join(self.sectors[index] for index in named[:tables]))
        assert set(self.table[len(self.sectors) :]) <= {FREE}
        assert {index for index, link in enumerate(self.table) if link == FAT} == {*named[:tables]}
        self.used: list[int] = list(named[:tables])
        self.entries = self._entries(self.read(first))
        root = self.entries[0]
        mini = self.read(root.start) if root.size else b""
        self.minis = [mini[at : at + MINI] for at in range(0, root.size, MINI)]
        self.mini_table = _numbers(self.read(mini_first)) if minis else []
        assert len(self.mini_table) * 4 == minis * SECTOR
        self.mini_used: list[int] = []
        self.streams = {
            entry.name: self._stream(entry) for entry in self.entries if entry.kind == 2
        }

    def read(self, first: int) -> bytes:
        chain = _chain(self.table, first)
        self.used += chain
        return b"".join(self.sectors[index] for index in chain)

    def _stream(self, entry: Entry) -> bytes:
        if not entry.size:
            assert entry.start == END
            return b""
        if entry.size >= CUTOFF:
            data = self.read(entry.start)
        else:
            chain = _chain(self.mini_table, entry.start)
            self.mini_used += chain
            data = b"".join(self.minis[index] for index in chain)
        assert len(data) - entry.size < (SECTOR if entry.size >= CUTOFF else MINI)
        assert not data[entry.size :].strip(b"\0")
        return data[: entry.size]

    @staticmethod
    def _entries(data: bytes) -> list[Entry]:
        entries = []
        for at in range(0, len(data), 128):
            name, length, kind, black, *links = struct.unpack_from("<64sHBB3I", data, at)
            start, size = struct.unpack_from("<IQ", data, at + 116)
            text = name[: max(length - 2, 0)].decode("utf-16-le")
            assert not name[max(length - 2, 0) :].strip(b"\0")
            assert data[at + 80 : at + 116] == bytes(36)  # no class, no bits, no times
            if kind:
                entries.append(Entry(text, kind, bool(black), *links, start, size))
            else:
                assert (length, start, size, *links) == (0, 0, 0, FREE, FREE, FREE)
        return entries

    def tree(self, index: int) -> list[int]:
        """Return the entries of a storage in order, and check the red-black tree."""
        root = self.entries[index].child
        assert root == FREE or self.entries[root].black
        return self._below(root)[1]

    def _below(self, index: int) -> tuple[int, list[int]]:
        """Return the number of black entries on each path down, and the entries in order."""
        if index == FREE:
            return 1, []
        entry = self.entries[index]
        subtrees = [self._below(side) for side in (entry.left, entry.right)]
        for side in (entry.left, entry.right):
            assert entry.black or side == FREE or self.entries[side].black
        assert subtrees[0][0] == subtrees[1][0]
        return subtrees[0][0] + entry.black, [*subtrees[0][1], index, *subtrees[1][1]]


def _chain(table: list[int], first: int) -> list[int]:
    chain: list[int] = []
    while first != END:
        assert first not in chain
        chain.append(first)
        first = table[first]
    return chain


def _numbers(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data))
