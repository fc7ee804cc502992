"""Checks on a file before a library reads it: its kind, its size and its zip directory.

How much a package unpacks to is not checked here: `Package.read` draws it from the budget of work.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from uvp_xl.backend.ooxml.package import METHODS, BadPackage, Package, part_key
from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.reading.kinds import file_type
from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompoundFile, CompoundFile
from uvp_xl.backend.reading.kinds.encryption import UNSUPPORTED, is_encrypted
from uvp_xl.errors import Broken, Locked, Missing, TooLarge, UnknownKind

KINDS = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods"})
"""The suffixes of the files that can be read."""
MAX_BYTES = 200_000_000
"""The file is held in memory, twice when it is written."""
RECORDS = b"\x09\x08"
"""The start of the records of an .xls; some programs write no compound file around them."""
_END_OF_ZIP = 65_557
"""The end record of a zip package and the longest comment that may follow it."""


def load(path: Path) -> bytes:
    """Return the bytes of a file of a known kind; raises Missing, UnknownKind, TooLarge, Broken."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise Broken(path, "het is geen gewoon bestand")
        if path.suffix.lower() not in KINDS:
            raise UnknownKind(path)
        data = b"" if facts.st_size > MAX_BYTES else _bytes(path)
    except FileNotFoundError as error:
        raise Missing(path) from error
    except OSError as error:
        raise Broken(path, describe_os_error(error)) from error
    except ValueError as error:  # A name with a null byte.
        raise Missing(path) from error
    if max(len(data), facts.st_size) > MAX_BYTES:
        raise TooLarge(path, f"meer dan {MAX_BYTES // 1_000_000} MB")
    return data


def _bytes(path: Path) -> bytes:
    """Return the bytes of a file, up to the limit.

    A system file, as in /proc, may have no end or no size, or block its reader forever.
    """
    with open(path, "rb", opener=_open_without_blocking) as file:
        return file.read(MAX_BYTES + 1) or b""  # None where it would block


def _open_without_blocking(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def open_package(path: Path, data: bytes) -> Package | None:
    """Return the valid package in `data`, or None for an old .xls; raises a ReadError.

    The content determines the kind, not the file name.
    """
    if is_encrypted(data):
        raise Locked(path)
    if data.startswith(MAGIC):
        _check_compound(path, data)
        return None
    if data.startswith(RECORDS):
        return None
    if not data.startswith(b"PK"):
        raise Broken(path, file_type.describe_bytes(data))
    if b"PK\5\6" not in data[-_END_OF_ZIP:]:
        raise Broken(path, file_type.INCOMPLETE)
    try:
        package = Package(data)
        _check_directory(path, package)
    except BadPackage as error:
        raise Broken(path, str(error)) from error
    content = file_type.describe_package(package)
    if content:
        raise Broken(path, content)
    return package


def _check_compound(path: Path, data: bytes) -> None:
    """Raise Broken for a compound file with anything other than a workbook."""
    try:
        content = file_type.describe_compound(CompoundFile(data))
    except BadCompoundFile as error:
        raise Broken(path, str(error)) from error
    if content:
        raise Broken(path, content)


def _check_directory(path: Path, package: Package) -> None:
    """Raise for a package that is encrypted, or has what no real package has."""
    entries = package.entries
    if len({part_key(entry.name) for entry in entries}) < len(entries):
        raise Broken(path, "onderdelen komen dubbel voor")
    for entry in entries:
        if entry.flags & 1:
            raise Locked(path, UNSUPPORTED)
        if entry.method not in METHODS:
            raise Broken(path, "het is met een onbekende methode ingepakt")
