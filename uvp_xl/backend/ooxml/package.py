"""The zip package of a workbook: its parts, and a new package with some of them changed.

Unchanged parts are copied byte for byte, with their header, date and compression. zipfile reads the
directory, but cannot copy entries that way.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
METHODS = {zipfile.ZIP_STORED: "stored", zipfile.ZIP_DEFLATED: "deflated"}
"""The two compression methods that OOXML allows."""
NEW_DATE = (1 << 5 | 1, 0)
"""1 January 1980 as DOS date and time: new parts have no clock time, so output is reproducible."""
UTF8_NAME = 0x800
FULL = 0xFFFFFFFF
"""The value of a field whose real value is in the zip64 extension."""


class BadPackage(ValueError):
    """Not a valid zip package; the message is a Dutch clause with the reason."""


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """One part: its directory entry, the end of its bytes, and its directory record."""

    info: zipfile.ZipInfo
    end: int
    directory: bytes

    @property
    def name(self) -> str:
        """The name of the part, as written in the package."""
        return self.info.filename

    @property
    def start(self) -> int:
        """The offset of the part in the file, including its header."""
        return self.info.header_offset


class Package:
    """A zip package in memory. Part names ignore case and a leading slash."""

    def __init__(self, data: bytes) -> None:
        """Read the directory of `data`; raises BadPackage."""
        self.data = data
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                self._comment = archive.comment
                self.entries = _entries(data, archive.start_dir, archive.filelist)
        except (zipfile.BadZipFile, NotImplementedError, struct.error, OverflowError) as error:
            raise BadPackage("het zip-bestand is beschadigd") from error
        self._by_name = {part_key(entry.name): entry for entry in self.entries}

    @property
    def names(self) -> list[str]:
        """The names of all parts, in directory order."""
        return [entry.name for entry in self.entries]

    def __contains__(self, name: str) -> bool:
        return part_key(name) in self._by_name

    def read(self, name: str) -> bytes:
        """Return the bytes of a part; raises BadPackage when damaged, KeyError when missing."""
        entry = self._by_name[part_key(name)]
        if self.data[entry.start : entry.start + 4] != b"PK\3\4":
            raise BadPackage(f"het onderdeel {entry.name} is beschadigd")
        names = struct.unpack_from("<2H", self.data, entry.start + 26)
        start = entry.start + LOCAL.size + sum(names)
        raw = self.data[start : start + entry.info.compress_size]
        data = raw if entry.info.compress_type == zipfile.ZIP_STORED else _inflate(raw, entry)
        if zlib.crc32(data) != entry.info.CRC:
            raise BadPackage(f"het onderdeel {entry.name} is beschadigd")
        return data

    def packed(self, name: str) -> tuple[int, int, int, bytes]:
        """Return the compression method, checksum and size of a part, and its bytes as packed."""
        entry = self._by_name[part_key(name)]
        names = struct.unpack_from("<2H", self.data, entry.start + 26)
        start = entry.start + LOCAL.size + sum(names)
        raw = self.data[start : start + entry.info.compress_size]
        return entry.info.compress_type, entry.info.CRC, entry.info.file_size, raw

    def record(self, name: str) -> bytes:
        """Return all bytes of this part in the file, except its offset."""
        entry = self._by_name[part_key(name)]
        return self.data[entry.start : entry.end] + entry.directory[:42] + entry.directory[46:]

    def with_parts(self, parts: Mapping[str, bytes | None]) -> bytes:
        """Return the bytes of a package with parts replaced, appended or, for None, removed."""
        wanted = {part_key(name): (name, data) for name, data in parts.items()}
        first = min((entry.start for entry in self.entries), default=0)
        out = bytearray(self.data[:first])
        directory: dict[str, bytes] = {}
        for entry in sorted(self.entries, key=lambda entry: entry.start):
            key = part_key(entry.name)
            if key not in wanted:
                directory[key] = _moved(entry, len(out))
                out += self.data[entry.start : entry.end]
            else:
                data = wanted[key][1]
                if data is not None:
                    directory[key] = _append(out, data, entry.name, entry)
        for key, (name, data) in wanted.items():
            if key not in self._by_name and data is not None:
                directory[key] = _append(out, data, name, None)
        order = [key for key in (*self._by_name, *wanted) if key in directory]
        return bytes(_closed(out, [directory[key] for key in dict.fromkeys(order)], self._comment))


def part_key(name: str) -> str:
    """Return the key of a part name: names ignore case, and some programs write backslashes."""
    return name.replace("\\", "/").lstrip("/").lower()


def _entries(data: bytes, start: int, infos: list[zipfile.ZipInfo]) -> list[ZipEntry]:
    """Return the entries of the directory at `start`; raises BadPackage when they overlap."""
    offsets = sorted(info.header_offset for info in infos)
    ends = dict(zip(offsets, [*offsets[1:], start], strict=False))
    entries = []
    for info in infos:
        length = CENTRAL.size + sum(struct.unpack_from("<3H", data, start + 28))
        directory = _plain(data[start : start + length], info)
        start += length
        end = ends[info.header_offset]
        if info.header_offset + LOCAL.size + info.compress_size > end:
            raise BadPackage("onderdelen in het zip-bestand overlappen elkaar")
        entries.append(ZipEntry(info, end, directory))
    return entries


def _plain(directory: bytes, info: zipfile.ZipInfo) -> bytes:
    """Return the directory record without zip64: the sizes read here fit in 32 bits."""
    fields = list(CENTRAL.unpack_from(directory))
    if FULL not in (fields[8], fields[9], fields[16]):
        return directory
    name = directory[CENTRAL.size : CENTRAL.size + fields[10]]
    fields[8:10], fields[11:13], fields[16] = (info.compress_size, info.file_size), (0, 0), 0
    return CENTRAL.pack(*fields) + name


def _inflate(raw: bytes, entry: ZipEntry) -> bytes:
    """Decompress, but never beyond the size in the directory, as a zip bomb would."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = unpacker.decompress(raw, entry.info.file_size + 1)
    except zlib.error as error:
        raise BadPackage(f"het onderdeel {entry.name} is beschadigd") from error
    if len(data) != entry.info.file_size:
        raise BadPackage(f"het onderdeel {entry.name} is groter of kleiner dan het zegt")
    return data


def _moved(entry: ZipEntry, offset: int) -> bytes:
    """Return the directory record of an unchanged entry whose offset is now `offset`."""
    return entry.directory[:42] + struct.pack("<I", offset) + entry.directory[46:]


def _append(out: bytearray, data: bytes, name: str, old: ZipEntry | None) -> bytes:
    """Append a part to `out`; return its directory record, based on that of `old` if any."""
    version, made, day, clock, outside, inside, method = 20, 20, *NEW_DATE, 0, 0, 8
    flags, raw_name = (0, name.encode()) if name.isascii() else (UTF8_NAME, name.encode())
    if old:
        fields = CENTRAL.unpack_from(old.directory)
        made, flags, clock, day = fields[1], fields[3] & UTF8_NAME, fields[5], fields[6]
        inside, outside, method = fields[14], fields[15], fields[4]
        raw_name = old.directory[CENTRAL.size : CENTRAL.size + fields[10]]
    packed = data
    if method == zipfile.ZIP_DEFLATED:
        packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = packer.compress(data) + packer.flush()
    common = (flags, method, clock, day, zlib.crc32(data), len(packed), len(data), len(raw_name), 0)
    offset = len(out)
    out += LOCAL.pack(b"PK\3\4", version, *common) + raw_name + packed
    return CENTRAL.pack(b"PK\1\2", made, version, *common, 0, 0, inside, outside, offset) + raw_name


def _closed(out: bytearray, directory: list[bytes], comment: bytes) -> bytearray:
    """Return the package with its directory and end record appended."""
    start = len(out)
    for record in directory:
        out += record
    count = len(directory)
    out += END.pack(b"PK\5\6", 0, 0, count, count, len(out) - start, start, len(comment))
    out += comment
    return out
