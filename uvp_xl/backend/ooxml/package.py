"""The zip package of a workbook: its parts, and a new package with some of them changed.

Unchanged parts are copied byte for byte, with their header, date and compression, and not before
the bytes of the whole package are needed: packages made of each other share them.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from functools import lru_cache

from uvp_xl.backend.ooxml.zip_directory import (
    METHODS,
    STORED,
    BadPackage,
    ZipEntry,
    read_directory,
)
from uvp_xl.backend.ooxml.zip_writer import ZipWriter, new_entry
from uvp_xl.work_budget import Work, spend

LARGE = 50_000_000
"""The size in bytes from which a part costs twice as much; three times from twice that size."""
__all__ = ["METHODS", "BadPackage", "Package", "part_key"]


class Package:
    """A zip package in memory. Part names ignore case and a leading slash."""

    def __init__(self, data: bytes) -> None:
        """Read the directory of `data`; raises BadPackage and TooMuchWork."""
        entries, self._comment = read_directory(data)
        self._hold(entries)
        self._order = sorted(self._by_name, key=lambda key: self._by_name[key].start)
        self._head = data[: self._by_name[self._order[0]].start] if entries else b""

    def _hold(self, entries: Iterable[ZipEntry]) -> None:
        """Hold these entries, in directory order."""
        self.entries = list(entries)
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
        # The whole part is in memory at once, so a large one costs more for its size.
        spend(Work.BYTES, size, f"in het onderdeel {entry.name}", 1 + size // LARGE)
        data = _unpacked(entry)
        if zlib.crc32(data) != entry.crc:
            raise entry.damaged
        return data

    def copy_to(self, writer: ZipWriter, part: str, name: str) -> bytes:
        """Append a part to another package as it is packed, called `name`; return its record."""
        entry = self._by_name[part_key(part)]
        return writer.copy_as(name, entry)

    def keeps(self, name: str, before: Package) -> bool:
        """Return whether `before` has this part with the same bytes, header and date.

        The offset in the file may differ. Nothing is unpacked or copied.
        """
        new, old = (package._by_name.get(part_key(name)) for package in (self, before))
        return new is not None and old is not None and (new is old or new.equals(old))

    def changed(self, parts: Mapping[str, bytes | None]) -> Package:
        """Return this package with parts replaced, appended or, for None, removed."""
        entries = dict(self._by_name)
        for name, data in parts.items():
            key = part_key(name)
            old = entries.pop(key, None) if data is None else entries.get(key)
            if data is not None:
                entries[key] = new_entry(data, old.name if old else name, old)
        package = object.__new__(Package)
        package._comment, package._head = self._comment, self._head
        package._hold(entries.values())
        package._order = [key for key in dict.fromkeys((*self._order, *entries)) if key in entries]
        return package

    def with_parts(self, parts: Mapping[str, bytes | None]) -> bytes:
        """Return the bytes of the package `changed` so; raises BadPackage for too many parts."""
        return self.changed(parts).to_bytes()

    def to_bytes(self) -> bytes:
        """Return the bytes of the whole package; raises BadPackage for too many parts."""
        writer = ZipWriter(self._head)
        records = {key: writer.copy(self._by_name[key]) for key in self._order}
        return writer.close((records[key] for key in self._by_name), self._comment)


@lru_cache(maxsize=1024)  # the parts of one package are looked up again and again
def part_key(name: str) -> str:
    """Return the key of a part name: names ignore case, and some programs write backslashes."""
    return name.replace("\\", "/").lstrip("/").lower()


def _unpacked(entry: ZipEntry) -> bytes:
    """Decompress, but never beyond the size in the directory, as a zip bomb would."""
    packed = entry.packed
    if entry.method == STORED:
        data = bytes(packed)
    else:
        try:
            unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
            data = unpacker.decompress(packed, entry.size + 1)
        except zlib.error as error:
            raise entry.damaged from error
    if len(data) != entry.size:
        raise BadPackage(f"het onderdeel {entry.name} is groter of kleiner dan het zegt")
    return data
