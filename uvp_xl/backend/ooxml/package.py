"""The zip package of a workbook: its parts, and a new package with some of them changed.

Unchanged parts are copied byte for byte, with their header, date and compression.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping

from uvp_xl.backend.ooxml.zip_directory import (
    LOCAL,
    METHODS,
    STORED,
    BadPackage,
    ZipEntry,
    read_directory,
)
from uvp_xl.backend.ooxml.zip_writer import ZipWriter
from uvp_xl.work_budget import Work, spend

__all__ = ["METHODS", "BadPackage", "Package", "part_key"]


class Package:
    """A zip package in memory. Part names ignore case and a leading slash."""

    def __init__(self, data: bytes) -> None:
        """Read the directory of `data`; raises BadPackage and TooMuchWork."""
        self.data = data
        self.entries, self._comment = read_directory(data)
        self._by_name = {part_key(entry.name): entry for entry in self.entries}

    @property
    def names(self) -> list[str]:
        """The names of all parts, in directory order."""
        return [entry.name for entry in self.entries]

    def __contains__(self, name: str) -> bool:
        return part_key(name) in self._by_name

    def read(self, name: str) -> bytes:
        """Return the bytes of a part; raises BadPackage when damaged, KeyError when missing.

        Its size is drawn from the budget before it is unpacked, so no zip bomb is.
        """
        entry = self._by_name[part_key(name)]
        size = max(entry.size, entry.packed_size)
        spend(Work.BYTES, size, f"in het onderdeel {entry.name}")
        data = _unpacked(entry, self._packed(entry))
        if zlib.crc32(data) != entry.crc:
            raise _damaged(entry)
        return data

    def copy_to(self, writer: ZipWriter, part: str, name: str) -> bytes:
        """Append a part to another package as it is packed, called `name`; return its record."""
        entry = self._by_name[part_key(part)]
        return writer.copy_as(name, entry, self._packed(entry))

    def keeps(self, name: str, before: Package) -> bool:
        """Return whether `before` has this part with the same bytes, header, date and place in it.

        The offset in the file may differ. Nothing is unpacked or copied.
        """
        new, old = (package._by_name.get(part_key(name)) for package in (self, before))
        if new is None or old is None or new.end - new.start != old.end - old.start:
            return False
        same = new.record[:42] + new.record[46:] == old.record[:42] + old.record[46:]
        return same and self.data.startswith(before._bytes(old), new.start)

    def with_parts(self, parts: Mapping[str, bytes | None]) -> bytes:
        """Return the bytes of a package with parts replaced, appended or, for None, removed.

        Raises BadPackage when that has too many parts.
        """
        wanted = {part_key(name): (name, data) for name, data in parts.items()}
        first = min((entry.start for entry in self.entries), default=0)
        writer = ZipWriter(memoryview(self.data)[:first])
        records: dict[str, bytes] = {}
        for entry in sorted(self.entries, key=lambda entry: entry.start):
            key = part_key(entry.name)
            if key not in wanted:
                records[key] = writer.copy(entry, self._bytes(entry))
                continue
            data = wanted[key][1]
            if data is not None:
                records[key] = writer.add(data, entry.name, entry)
        for key, (name, data) in wanted.items():
            if key not in self._by_name and data is not None:
                records[key] = writer.add(data, name, None)
        order = dict.fromkeys((*self._by_name, *wanted))
        return writer.close((records[key] for key in order if key in records), self._comment)

    def _bytes(self, entry: ZipEntry) -> memoryview:
        """Return all bytes of an entry in the file, from its header to the next part."""
        return memoryview(self.data)[entry.start : entry.end]

    def _packed(self, entry: ZipEntry) -> memoryview:
        """Return the compressed bytes of an entry."""
        if not self.data.startswith(b"PK\3\4", entry.start):
            raise _damaged(entry)
        names = struct.unpack_from("<2H", self.data, entry.start + 26)
        start = entry.start + LOCAL.size + sum(names)
        if start + entry.packed_size > entry.end:
            raise _damaged(entry)
        return memoryview(self.data)[start : start + entry.packed_size]


def part_key(name: str) -> str:
    """Return the key of a part name: names ignore case, and some programs write backslashes."""
    return name.replace("\\", "/").lstrip("/").lower()


def _unpacked(entry: ZipEntry, packed: memoryview) -> bytes:
    """Decompress, but never beyond the size in the directory, as a zip bomb would."""
    if entry.method == STORED:
        data = bytes(packed)
    else:
        try:
            unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
            data = unpacker.decompress(packed, entry.size + 1)
        except zlib.error as error:
            raise _damaged(entry) from error
    if len(data) != entry.size:
        raise BadPackage(f"het onderdeel {entry.name} is groter of kleiner dan het zegt")
    return data


def _damaged(entry: ZipEntry) -> BadPackage:
    return BadPackage(f"het onderdeel {entry.name} is beschadigd")
