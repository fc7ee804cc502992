"""What is looked after before a library may read a file: limits that no honest plan comes near.

A hostile or broken file can make a reader hang, fill the memory or abort the whole process. Each
limit is a constant with its reason; of some 4,400 real workbooks none was refused by them.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from uvp_xl.backend.ooxml.package import METHODS, BadPackage, Package, same
from uvp_xl.backend.os_errors import because
from uvp_xl.backend.reading.cell_count import dense
from uvp_xl.backend.reading.kinds import file_type
from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompoundFile, CompoundFile
from uvp_xl.backend.reading.kinds.encryption import UNSUPPORTED, is_encrypted
from uvp_xl.errors import Broken, Locked, Missing, ReadError, TooLarge, UnknownKind
from uvp_xl.grid import Grid

__all__ = ["is_encrypted", "load", "open_package", "part"]

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
"""Cells that one sheet writes out, also when it repeats itself: some five seconds of reading."""
MAX_BOOK_WRITTEN = 4_000_000
"""Cells that all sheets of a book write out: ten seconds of reading at worst."""
MAX_TEXTS = 4_000_000
"""Texts that a book says it shares among its cells: the reader makes place for them at once."""
LARGE_PART = 100_000
"""Bytes; a smaller sheet part can do no harm by its length."""
MAX_TEXT = 100_000
"""Signs of a text in one cell; Excel takes 32,767, other programs somewhat more."""
LONG_TEXT = 50
"""Signs; only longer texts are counted, for a list of short ones may be very long."""
MAX_LONG_TEXTS = 5_000_000
"""Signs of all long texts of a book together, a hundred plans: some seconds of looking in them."""
MAX_BOOK_CELLS = 30_000_000
"""Cells of all sheets together, once read: some 250 MB."""

RECORDS = b"\x09\x08"
"""How the records of an .xls begin; some programs write no compound file around them."""
_END_OF_ZIP = 65_557
"""The end of a zip package and the longest remark that may follow it."""
_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)

_LONG_TAG = re.compile(rb"<[^<>!?][^<>]{20000}")
_TEXTS = re.compile(rb"<(?:[\w.-]+:)?sst[\s/>][^<]*")
_COUNTS = re.compile(rb"""ount\s*=\s*["']\s*\+?0*([0-9]+)""")


def load(path: Path) -> bytes:
    """The bytes of a file of a known kind; raises Missing, UnknownKind, TooLarge or Broken."""
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
        raise Broken(path, because(error)) from error
    except ValueError as error:  # A name with a zero byte in it.
        raise Missing(path) from error
    if max(len(data), facts.st_size) > MAX_BYTES:
        raise TooLarge(path, f"meer dan {MAX_BYTES // 1_000_000} MB")
    return data


def _bytes(path: Path) -> bytes:
    """What is in a file, as far as it is not too large.

    A file of the system, as in /proc, may have no end or no size, or let its reader wait for ever.
    """
    with open(path, "rb", opener=_at_once) as file:
        return file.read(MAX_BYTES + 1)


def _at_once(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def open_package(path: Path, data: bytes) -> Package | None:
    """The sound package that `data` is, or None for an old .xls; raises a ReadError.

    What the file really is decides, not its name.
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
    what = file_type.describe_package(package)
    if what:
        raise Broken(path, what)
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


def written(path: Path, sheet: str, data: bytes) -> int:
    """About how many cells a sheet part writes out, if they may be many; raises TooLarge."""
    if len(data) < LARGE_PART:
        return 0
    if _LONG_TAG.search(data):
        raise Broken(path, f"op het blad “{sheet}” zit een fout in de opbouw")
    count = data.count(b"<c") + data.count(b":c")
    if count > MAX_WRITTEN:
        raise too_much_written(path, sheet)
    return count


def check_cells(path: Path, sheet: str, data: bytes) -> None:
    """Raise TooLarge when the cells of a sheet part take too much room."""
    if dense(data) > MAX_CELLS:
        raise too_many_cells(path, sheet)


def check_texts(path: Path, data: bytes) -> None:
    """Raise TooLarge when a part says that it has more shared texts than can be."""
    table = _TEXTS.search(data) if b"sst" in data else None
    if table and any(len(n) > 9 or int(n) > MAX_TEXTS for n in _COUNTS.findall(table[0])):
        raise TooLarge(path, "er staan te veel teksten in")


def check_long(path: Path, grid: Grid, before: int) -> int:
    """The signs of all long texts up to this sheet, `before` it included; raises TooLarge."""
    for size in [len(v) for row in grid.rows for v in row if type(v) is str and len(v) > LONG_TEXT]:
        before += size
        if size > MAX_TEXT or before > MAX_LONG_TEXTS:
            raise TooLarge(path, f"op het blad “{grid.name}” staat te veel tekst")
    return before


def too_much_written(path: Path, sheet: str) -> ReadError:
    """The error for a sheet, or a book up to this sheet, that writes out too many cells."""
    return TooLarge(path, f"op het blad “{sheet}” staan te veel cellen")


def too_many_cells(path: Path, sheet: str) -> ReadError:
    """The error for a sheet, or a book up to this sheet, with too many cells."""
    return TooLarge(path, f"op het blad “{sheet}” staan cellen te ver naar rechts of naar onderen")


def _check_compound(path: Path, data: bytes) -> None:
    """Raise Broken for a compound file that holds something else than a workbook."""
    try:
        what = file_type.describe_compound(CompoundFile(data))
    except BadCompoundFile as error:
        raise Broken(path, str(error)) from error
    if what:
        raise Broken(path, what)


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
            raise Locked(path, UNSUPPORTED)
        if info.compress_type not in METHODS:
            raise Broken(path, "het is met een onbekende methode ingepakt")
        if info.file_size > max(RATIO_FROM, MAX_RATIO * info.compress_size):
            raise TooLarge(path, f"het onderdeel {entry.name} is verdacht sterk ingepakt")
