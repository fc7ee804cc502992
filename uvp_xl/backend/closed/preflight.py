"""What is looked after before a library may read a file: limits that no honest plan comes near.

A hostile or broken file can make a reader hang, fill the memory or abort the whole process. Each
limit is a constant with its reason; of some 4,400 real workbooks none was refused by them.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from uvp_xl.backend.closed.density import dense
from uvp_xl.backend.closed.package import METHODS, BadPackage, Package, same
from uvp_xl.backend.closed.reason import because
from uvp_xl.errors import Broken, Locked, Missing, ReadError, TooLarge, UnknownKind

KINDS = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods"})
"""The suffixes of the files that are read."""
MAX_BYTES = 200_000_000
"""The file is held in memory, twice when it is written."""
MAX_PARTS = 5_000
"""A workbook has a few parts for each sheet; beyond this it is an attack on the directory."""
MAX_UNPACKED = 300_000_000
"""All parts together; what can be unpacked within a second or two."""
MAX_RATIO = 200
"""Packed XML is 5 to 50 times smaller; a zip bomb is 1,000 times smaller."""
RATIO_FROM = 1_000_000
"""Below this size even a bomb is harmless, and small repetitive parts pack very well."""
MAX_CELLS = 10_000_000
"""Cells of one sheet, from A1 to the last, empty ones too: some 700 MB while reading."""
MAX_WRITTEN = 2_000_000
"""Cells that one sheet writes out, also when it repeats itself: ten seconds of reading at worst."""
LEAST_CELL = len("<c><v>1</v></c>")
"""Bytes that a cell takes at least; a smaller sheet part need not be counted."""
MAX_BOOK_CELLS = 30_000_000
"""Cells of all sheets together, once read: some 250 MB."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)


def load(path: Path) -> bytes:
    """The bytes of a file of a known kind; raises Missing, UnknownKind, TooLarge or Broken."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise Broken(path, "het is geen gewoon bestand")
        if path.suffix.lower() not in KINDS:
            raise UnknownKind(path)
        if facts.st_size > MAX_BYTES:
            raise TooLarge(path, f"meer dan {MAX_BYTES // 1_000_000} MB")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Missing(path) from error
    except OSError as error:
        raise Broken(path, because(error)) from error


def encrypted(data: bytes) -> bool:
    """Whether a password is needed to read `data`."""
    return data.startswith(_OLE) and _ENCRYPTED in data


def open_package(path: Path, data: bytes) -> Package | None:
    """The sound package that `data` is, or None for an old .xls; raises a ReadError."""
    if data.startswith(_OLE):
        if encrypted(data):
            raise Locked(path)
        return None
    if not data.startswith(b"PK"):
        raise Broken(path, "de inhoud is leeg" if not data.strip() else "de inhoud is geen Excel")
    try:
        package = Package(data)
        _check_directory(path, package)
    except BadPackage as error:
        raise Broken(path, str(error)) from error
    return package


def part(path: Path, package: Package, name: str) -> bytes:
    """The bytes of a part, and when it is XML without a DTD; raises Broken."""
    try:
        data = package.read(name)
    except BadPackage as error:
        raise Broken(path, str(error)) from error
    if not same(name).endswith((".xml", ".rels")):
        return data  # An honest picture in SVG may have a DTD; it is never parsed here.
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    end = _PROLOGUE.match(data)
    if end and data.startswith(b"<!", end.end()):
        raise Broken(path, f"het onderdeel {name} bevat een DTD")
    return data


def check_cells(path: Path, sheet: str, data: bytes, plain: bool = False) -> None:
    """Raise TooLarge when a sheet part has too many cells, or asks for too many.

    `plain` says what `density.plain` found.
    """
    large = len(data) > MAX_WRITTEN * LEAST_CELL
    if large and data.count(b"<c") + data.count(b":c") > MAX_WRITTEN:
        raise TooLarge(path, f"op het blad “{sheet}” staan te veel cellen")
    if not plain and dense(data) > MAX_CELLS:
        raise too_many_cells(path, sheet)


def too_many_cells(path: Path, sheet: str) -> ReadError:
    """The error for a sheet, or a book up to this sheet, with too many cells."""
    return TooLarge(path, f"op het blad “{sheet}” staan cellen te ver naar rechts of naar onderen")


def _check_directory(path: Path, package: Package) -> None:
    """Raise for a package that is too large, encrypted, or has what no honest package has."""
    entries = package.entries
    names = [same(entry.name) for entry in entries]
    if len(entries) > MAX_PARTS:
        raise TooLarge(path, f"meer dan {MAX_PARTS} onderdelen")
    if sum(entry.info.file_size for entry in entries) > MAX_UNPACKED:
        raise TooLarge(path, f"uitgepakt meer dan {MAX_UNPACKED // 1_000_000} MB")
    if len(set(names)) < len(names):
        raise Broken(path, "onderdelen komen dubbel voor")
    for entry in entries:
        info = entry.info
        if info.flag_bits & 1:
            raise Locked(path)
        if info.compress_type not in METHODS:
            raise Broken(path, "het is met een onbekende methode ingepakt")
        if info.file_size > max(RATIO_FROM, MAX_RATIO * info.compress_size):
            raise TooLarge(path, f"het onderdeel {entry.name} is verdacht sterk ingepakt")
