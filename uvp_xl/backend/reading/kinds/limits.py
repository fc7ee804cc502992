"""Limits on what a file may hold, checked before and while it is read; no honest plan comes near.

A hostile or broken file can make a reader hang, fill the memory or abort the whole process. Each
limit is a constant with its reason; none of some 4,400 real workbooks was refused.
"""

from __future__ import annotations

import re
from pathlib import Path

from uvp_xl.backend.ooxml.package import BadPackage, Package, part_key
from uvp_xl.errors import Broken, ReadError, TooLarge
from uvp_xl.grid import Grid

MAX_CELLS = 10_000_000
"""Cells of one sheet, from A1 to the last, empty ones too: some 700 MB while reading."""
MAX_WRITTEN = 2_000_000
"""Cells that one sheet writes out, including repeated ones: some five seconds of reading."""
MAX_BOOK_WRITTEN = 4_000_000
"""Cells that all sheets of a book write out: ten seconds of reading at worst."""
MAX_TEXTS = 4_000_000
"""Declared shared texts of a workbook: the reader allocates room for them at once."""
MAX_MERGES = 100_000
"""Merged areas that are read of one sheet; a plan has a few hundred."""
LARGE_PART = 100_000
"""Bytes; a smaller sheet part is harmless."""
MAX_TEXT = 100_000
"""Characters of a text in one cell; Excel allows 32,767, other programs somewhat more."""
LONG_TEXT = 50
"""Characters; only longer texts are counted, as there may be very many short ones."""
MAX_LONG_TEXTS = 5_000_000
"""Characters of all long texts of a workbook: a hundred plans, seconds of searching."""
MAX_BOOK_CELLS = 30_000_000
"""Cells of all sheets together, once read: some 250 MB."""

_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_LONG_TAG = re.compile(rb"<[^<>!?][^<>]{20000}")
_TEXTS = re.compile(rb"<(?:[\w.-]+:)?sst[\s/>][^<]*")
_COUNTS = re.compile(rb"""ount\s*=\s*["']\s*\+?0*([0-9]+)""")


def read_part(path: Path, package: Package, name: str) -> bytes:
    """Return the bytes of a part, checked to have no DTD when it is XML; raises Broken."""
    try:
        data = package.read(name)
    except BadPackage as error:
        raise Broken(path, str(error)) from error
    if not part_key(name).endswith((".xml", ".rels")):
        return data  # An honest picture in SVG may have a DTD; it is never parsed here.
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    end = _PROLOGUE.match(data)
    if end and data.startswith(b"<!", end.end()):
        raise Broken(path, f"het onderdeel {name} bevat een DTD")
    return data


def count_written(path: Path, sheet: str, data: bytes) -> int:
    """Return roughly how many cells a large sheet part writes out; raises TooLarge."""
    if len(data) < LARGE_PART:
        return 0
    if _LONG_TAG.search(data):
        raise Broken(path, f"op het blad “{sheet}” zit een fout in de opbouw")
    count = data.count(b"<c") + data.count(b":c")
    if count > MAX_WRITTEN:
        raise too_much_written(path, sheet)
    return count


def check_shared_texts(path: Path, data: bytes) -> None:
    """Raise TooLarge when a part declares too many shared texts."""
    table = _TEXTS.search(data) if b"sst" in data else None
    if table and any(len(n) > 9 or int(n) > MAX_TEXTS for n in _COUNTS.findall(table[0])):
        raise TooLarge(path, "er staan te veel teksten in")


def check_long_texts(path: Path, grid: Grid, before: int) -> int:
    """Return the characters of all long texts up to this sheet; raises TooLarge."""
    for size in [len(v) for row in grid.rows for v in row if type(v) is str and len(v) > LONG_TEXT]:
        before += size
        if size > MAX_TEXT or before > MAX_LONG_TEXTS:
            raise TooLarge(path, f"op het blad “{grid.name}” staat te veel tekst")
    return before


def too_much_written(path: Path, sheet: str) -> ReadError:
    """Return the error for a sheet, or a book up to it, that writes out too many cells."""
    return TooLarge(path, f"op het blad “{sheet}” staan te veel cellen")


def too_many_cells(path: Path, sheet: str) -> ReadError:
    """Return the error for a sheet, or a book up to this sheet, with too many cells."""
    return TooLarge(path, f"op het blad “{sheet}” staan cellen te ver naar rechts of naar onderen")
