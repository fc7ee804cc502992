"""The directory of a zip package: the place, size and name of each part.

zipfile is not used: it raises errors of many kinds, refuses names that other programs read, and
cannot copy an entry as it is.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.work_budget import Work, spend

LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
END_64 = struct.Struct("<4sQ2H2I4Q")
LOCATOR_64 = 20
"""The bytes of the record between the end record of zip64 and the plain one."""
STORED, DEFLATED = METHODS = (0, 8)
"""The two compression methods that OOXML allows."""
UTF8_NAME = 0x800
FULL = 0xFFFFFFFF
"""The value of a field whose real value is in the zip64 extension."""
_LONGEST_END = END.size + 65_535
"""The bytes of an end record with the longest comment."""
_DAMAGED = "het zip-bestand is beschadigd"


class BadPackage(ValueError):
    """Not a valid zip package; the message is a Dutch clause with the reason."""


@dataclass(slots=True)
class ZipEntry:
    """One part: its directory record with its fields, and its bytes up to the next header.

    These bytes are `source[start:end]`; the offset in the record counts for nothing.
    """

    name: str
    flags: int
    method: int
    crc: int
    packed_size: int
    size: int
    record: bytes
    source: bytes
    start: int
    end: int

    @property
    def raw_name(self) -> bytes:
        """The bytes of the name, in whatever encoding."""
        return self.record[CENTRAL.size :][: CENTRAL.unpack_from(self.record)[10]]

    @property
    def data(self) -> memoryview:
        """Its bytes in the file, without copying them."""
        return memoryview(self.source)[self.start : self.end]

    @property
    def packed(self) -> memoryview:
        """Its content as it is packed, without copying it; raises BadPackage."""
        if self.source.startswith(b"PK\3\4", self.start):
            names = struct.unpack_from("<2H", self.source, self.start + 26)
            start = self.start + LOCAL.size + sum(names)
            if start + self.packed_size <= self.end:
                return memoryview(self.source)[start : start + self.packed_size]
        raise self.damaged

    @property
    def damaged(self) -> BadPackage:
        """The error for a part that is damaged."""
        return BadPackage(f"het onderdeel {self.name} is beschadigd")

    def equals(self, other: ZipEntry) -> bool:
        """Return whether another has the same bytes and record, at any offset."""
        if self.end - self.start != other.end - other.start:
            return False
        same = self.record[:42] + self.record[46:] == other.record[:42] + other.record[46:]
        return same and self.source.startswith(other.data, self.start)


def read_directory(data: bytes) -> tuple[list[ZipEntry], bytes]:
    """Return the entries of a package, in order, and its comment.

    Raises BadPackage, also for parts that overlap, and TooMuchWork.
    """
    try:
        start, shift, stop, comment = _locate(data)
        records = list(_records(data, start, stop))
        spend(Work.ITEMS, len(records), "in het zip-bestand")
        entries = [_entry(data, record, shift) for record in records]
    except struct.error as error:
        raise BadPackage(_DAMAGED) from error
    _set_ends(entries, start)
    return entries, comment


def _locate(data: bytes) -> tuple[int, int, int, bytes]:
    """Return the start of the directory, what offsets are off by, its end, and the comment."""
    end = data.rfind(b"PK\5\6", max(0, len(data) - _LONGEST_END), len(data) - END.size + 4)
    if end < 0:
        raise BadPackage(_DAMAGED)
    *_, size, offset, length = END.unpack_from(data, end)
    stop = end
    wide = end - LOCATOR_64 - END_64.size
    if wide >= 0 and data.startswith(b"PK\6\6", wide) and data.startswith(b"PK\6\7", end - 20):
        *_, size, offset = END_64.unpack_from(data, wide)
        stop = wide
    if size > stop:
        raise BadPackage(_DAMAGED)
    start = stop - size
    return start, start - offset, stop, data[end + END.size :][:length]


def _records(data: bytes, start: int, stop: int) -> Iterator[bytes]:
    """Yield the records of the directory."""
    while start < stop:
        if not data.startswith(b"PK\1\2", start):
            raise BadPackage(_DAMAGED)
        end = start + CENTRAL.size + sum(struct.unpack_from("<3H", data, start + 28))
        if end > stop:
            raise BadPackage(_DAMAGED)
        yield data[start:end]
        start = end


def _entry(source: bytes, record: bytes, shift: int) -> ZipEntry:
    """Return the entry of a directory record, still without its end."""
    fields = CENTRAL.unpack_from(record)
    flags, method, crc, packed, size = *fields[3:5], *fields[7:10]
    name_end = CENTRAL.size + fields[10]
    raw_name, offset = record[CENTRAL.size : name_end], fields[16]
    if FULL in (packed, size, offset):
        numbers = _extension(record[name_end : name_end + fields[11]])
        size, packed, offset = (
            next(numbers, n) if n == FULL else n for n in (size, packed, offset)
        )
        # Without zip64 from here: in a file that is held in memory, all fit in 32 bits.
        if max(size, packed, offset) < FULL:
            plain = (packed, size, fields[10], 0, 0, *fields[13:16], 0)
            record = CENTRAL.pack(*fields[:8], *plain) + raw_name
    name = _decode(raw_name, flags)
    return ZipEntry(name, flags, method, crc, packed, size, record, source, offset + shift, 0)


def _extension(extra: bytes) -> Iterator[int]:
    """Yield the numbers in the zip64 extension, if there is one."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<2H", extra)
        if kind == 1:
            content = extra[4 : 4 + length]
            yield from (n for (n,) in struct.iter_unpack("<Q", content[: len(content) // 8 * 8]))
            return
        extra = extra[4 + length :]


def _decode(name: bytes, flags: int) -> str:
    """Return a name as text; one that is wrongly flagged as UTF-8 is read as code page 437."""
    if flags & UTF8_NAME:
        try:
            return name.decode()
        except UnicodeDecodeError:
            pass
    return name.decode("cp437")


def _set_ends(entries: list[ZipEntry], directory: int) -> None:
    """Give each entry its end; raises BadPackage for entries that share bytes of the file."""
    end = directory
    for entry in sorted(entries, key=lambda entry: entry.start, reverse=True):
        entry.end = end
        end = entry.start
        if end < 0 or end + LOCAL.size + entry.packed_size > entry.end:
            raise BadPackage("onderdelen in het zip-bestand overlappen elkaar")
