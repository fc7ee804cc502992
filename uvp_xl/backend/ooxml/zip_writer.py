"""A new zip package out of pieces of another one and new parts."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable

from uvp_xl.backend.ooxml.zip_directory import (
    CENTRAL,
    DEFLATED,
    END,
    LOCAL,
    STORED,
    UTF8_NAME,
    BadPackage,
    ZipEntry,
)

NEW_DATE = (0, 1 << 5 | 1)
"""1 January 1980 as DOS time and date: new parts have no clock time, so output is reproducible."""
MAX_PARTS = 65_535
"""The most parts of a package without zip64."""


class ZipWriter:
    """A package in the making: pieces of others, which are not copied before the end."""

    def __init__(self, head: bytes = b"") -> None:
        """Begin with the bytes before the first part."""
        self._pieces: list[bytes | memoryview] = [head]
        self._size = len(head)

    def copy(self, entry: ZipEntry) -> bytes:
        """Append a part as it is; return its directory record."""
        record = entry.record[:42] + struct.pack("<I", self._size) + entry.record[46:]
        self._append(entry.data)
        return record

    def copy_as(self, name: str, entry: ZipEntry) -> bytes:
        """Append a part as it is packed, called `name`; return its directory record."""
        return self._plain(name, entry.method, entry.crc, entry.size, entry.packed)

    def store(self, name: str, data: bytes) -> bytes:
        """Append a part without compression; return its directory record."""
        return self._plain(name, STORED, zlib.crc32(data), len(data), data)

    def _plain(
        self, name: str, method: int, checksum: int, size: int, packed: bytes | memoryview
    ) -> bytes:
        """Append a part with nothing in its header but what is needed; return its record."""
        raw_name = name.encode()
        sizes = checksum, len(packed), size, len(raw_name)
        common = (UTF8_NAME, method, *NEW_DATE, *sizes, 0)
        offset = self._size
        self._append(LOCAL.pack(b"PK\3\4", 20, *common) + raw_name)
        self._append(packed)
        return CENTRAL.pack(b"PK\1\2", 20, 20, *common, 0, 0, 0, 0, offset) + raw_name

    def close(self, records: Iterable[bytes], comment: bytes = b"") -> bytes:
        """Return the package with its directory; raises BadPackage when it is too large."""
        start, count = self._size, 0
        for record in records:
            self._append(record)
            count += 1
        if count > MAX_PARTS:
            raise BadPackage("er zitten te veel onderdelen in")
        size = self._size - start
        self._append(END.pack(b"PK\5\6", 0, 0, count, count, size, start, len(comment)) + comment)
        return b"".join(self._pieces)

    def _append(self, piece: bytes | memoryview) -> None:
        self._pieces.append(piece)
        self._size += len(piece)


def new_entry(data: bytes, name: str, old: ZipEntry | None = None) -> ZipEntry:
    """Return a part with this content, dated, named and packed like `old` if any."""
    version, made, clock, outside, inside, method = 20, 20, NEW_DATE, 0, 0, DEFLATED
    flags, raw_name = (0 if name.isascii() else UTF8_NAME), name.encode()
    if old:
        fields = CENTRAL.unpack_from(old.record)
        made, flags, clock = fields[1], fields[3] & UTF8_NAME, (fields[5], fields[6])
        inside, outside, method = fields[14], fields[15], fields[4]
        raw_name = old.raw_name
    packed = _deflated(data) if method == DEFLATED else data
    sizes = zlib.crc32(data), len(packed), len(data)
    common = (flags, method, *clock, *sizes, len(raw_name), 0)
    source = b"".join((LOCAL.pack(b"PK\3\4", version, *common), raw_name, packed))
    fixed = (made, version, *common, 0, 0, inside, outside, 0)
    record = CENTRAL.pack(b"PK\1\2", *fixed) + raw_name
    return ZipEntry(name, flags, method, *sizes, record, source, 0, len(source))


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()
