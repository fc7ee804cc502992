"""The records of an .xls file: their headers, and the numbers, errors and code pages in them."""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator, Mapping

from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS, ERROR_CODES
from uvp_xl.backend.reading.kinds.unreadable import UNKNOWN_ERROR, BrokenOff, Unreadable
from uvp_xl.grid import CellError
from uvp_xl.work_budget import Work, spend

BOF, EOF, CONTINUE, FILE_PASS = 0x0809, 0x000A, 0x003C, 0x002F
SHORT, LONG, DOUBLE = struct.Struct("<H"), struct.Struct("<I"), struct.Struct("<d")
ERRORS: Mapping[int, str] = {code: DUTCH_ERRORS[name] for code, name in ERROR_CODES.items()}
"""The error values that a Dutch user sees, by their code; .xlsb uses the same codes."""
BATCH = 4_096
"""Records that are drawn from the budget at once, as if four were one item."""

_HEADER = struct.Struct("<HH")
_SIGNED = struct.Struct("<i")
_CODE_PAGES = {367: "ascii", 1200: "cp1252", 10000: "mac_roman", 32768: "mac_roman"}
"""Code pages with another name in Python; 1200 only means that all text is Unicode."""

Record = tuple[int, bytes, int]
"""The type of a record, its content, and the offset of the next record."""


def read_records(stream: bytes, start: int = 0, where: str = "") -> Iterator[Record]:
    """Yield the records from `start` to the end of their substream.

    The substream of a chart within a sheet is skipped. Raises BrokenOff after the last record of a
    substream without end, and TooMuchWork with `where`.
    """
    depth = count = 0
    last = len(stream) - 4
    unpack = _HEADER.unpack_from
    while start <= last:
        kind, size = unpack(stream, start)
        begin, start = start + 4, start + 4 + size
        count += 1
        if count == BATCH:
            spend(Work.ITEMS, BATCH // 4, where)
            count = 0
        if kind == BOF:
            depth += 1
        elif kind == EOF:
            depth -= 1
            if depth <= 0:
                return
        if depth <= 1:
            yield kind, stream[begin:start], start
    raise BrokenOff


def find_substreams(stream: bytes) -> list[int]:
    """Return the offsets of all substreams, except those within another; raises TooMuchWork."""
    offsets = []
    start = depth = count = 0
    while start <= len(stream) - 4:
        kind, size = _HEADER.unpack_from(stream, start)
        count += 1
        if count % BATCH == 0:
            spend(Work.ITEMS, BATCH // 4)
        if kind == BOF:
            if not depth:
                offsets.append(start)
            depth += 1
        elif kind == EOF and depth:
            depth -= 1
        start += 4 + size
    return offsets


def with_continuations(stream: bytes, content: bytes, end: int) -> list[bytes]:
    """Return the content of a record that ends at `end`, and of the CONTINUE records after it."""
    contents = [content]
    while end + 4 <= len(stream):
        kind, size = _HEADER.unpack_from(stream, end)
        if kind != CONTINUE:
            break
        contents.append(stream[end + 4 : end + 4 + size])
        end += 4 + size
    return contents


def decode_rk(packed: int) -> float:
    """Decode an RK number: an integer or half a float in 32 bits, optionally in hundredths.

    >>> decode_rk(0x3FF00000), decode_rk(2019 << 2 | 2), decode_rk(1250 << 2 | 3)
    (1.0, 2019.0, 12.5)
    """
    if packed & 2:
        number = float(_SIGNED.unpack(LONG.pack(packed))[0] >> 2)
    else:
        number = DOUBLE.unpack(b"\0\0\0\0" + LONG.pack(packed & 0xFFFFFFFC))[0]
    return number / 100 if packed & 1 else number


def error_value(code: int) -> CellError:
    """Return the error value with this code; raises Unreadable for an unknown one.

    >>> str(error_value(0x17))
    '#VERW!'
    """
    if code not in ERRORS:
        raise Unreadable(UNKNOWN_ERROR)
    return CellError(ERRORS[code])


def code_page(number: int) -> str:
    """Return Python's name of a code page; that of Western Europe when it is unknown.

    >>> code_page(1252), code_page(10000), code_page(65000)
    ('cp1252', 'mac-roman', 'cp1252')
    """
    name = _CODE_PAGES.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name if number < 65_000 else "cp1252"
    except LookupError:
        return "cp1252"
