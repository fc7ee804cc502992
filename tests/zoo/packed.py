"""Ways in which programs pack the same parts: each takes the parts and gives the package."""

from __future__ import annotations

import io
import struct
import zipfile

from tests.zoo.book import zipped
from tests.zoo.odd import Parts


def stored(parts: Parts) -> bytes:
    """Nothing is compressed."""
    return zipped(parts, zipfile.ZIP_STORED)


def backwards(parts: Parts) -> bytes:
    """The list of content types comes last."""
    return zipped(dict(reversed(parts.items())))


def with_folders(parts: Parts) -> bytes:
    """The folders have entries of their own."""
    return zipped({"xl/": b"", "_rels/": b"", **parts, "docProps/": b""})


def streamed(parts: Parts) -> bytes:
    """Written to a pipe: the length of each entry stands behind it."""
    target = _Pipe()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(
                zipfile.ZipInfo(name, (2020, 2, 3, 4, 5, 6)), data, zipfile.ZIP_DEFLATED
            )
    return bytes(target.written)


def remarked(parts: Parts) -> bytes:
    """A comment behind the package and behind an entry, and extra fields with the time."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.comment = "gemaakt door Zaaksysteem é".encode()
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, (2020, 2, 3, 4, 5, 6))
            entry.extra = struct.pack("<2HBI", 0x5455, 5, 1, 1_600_000_000)
            entry.comment = b"blad"
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def long_lengths(parts: Parts) -> bytes:
    """Lengths in the fields for large files, as programs write them that stream."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, (2020, 2, 3, 4, 5, 6))
            entry.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(entry, "w", force_zip64=True) as file:
                file.write(data)
    return target.getvalue()


def behind_something(parts: Parts) -> bytes:
    """Other bytes stand before the package, and unused ones between its parts."""
    target = io.BytesIO(b"PK voorwoord ")
    target.seek(0, io.SEEK_END)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 2, 3, 4, 5, 6)), data)
            target.write(b"ruimte")
            archive.start_dir = target.tell()
    return target.getvalue()


def backslashed(parts: Parts) -> bytes:
    """The names of entries have backslashes."""
    return zipped({name.replace("/", "\\"): data for name, data in parts.items()})


class _Pipe(io.RawIOBase):
    """Something that can only be written to, once."""

    def __init__(self) -> None:
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:
        self.written += data
        return len(data)
