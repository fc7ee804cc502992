"""The records of an .xls: their headers, and the text, numbers and errors in them."""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator
from types import MappingProxyType

from uvp_xl.grid import CellError

BOF, EOF, CONTINUE = 0x0809, 0x000A, 0x003C
SHORT, LONG, DOUBLE = struct.Struct("<H"), struct.Struct("<I"), struct.Struct("<d")
ERRORS = MappingProxyType(
    {
        0x00: "#LEEG!",
        0x07: "#DEEL/0!",
        0x0F: "#WAARDE!",
        0x17: "#VERW!",
        0x1D: "#NAAM?",
        0x24: "#GETAL!",
        0x2A: "#N/B",
    }
)
"""The error values by their number, which .xlsb shares."""

_HEAD = struct.Struct("<HH")
_SIGNED = struct.Struct("<i")
_PAGES = {367: "ascii", 1200: "cp1252", 10000: "mac_roman", 32768: "mac_roman"}
"""Code pages that Python knows by another name; 1200 says only that all text is Unicode."""

Record = tuple[int, bytes, int]
"""The kind of a record, its content, and where the next one begins."""


def records(stream: bytes, start: int = 0) -> Iterator[Record]:
    """The records from `start` to the end of their part of the stream, or what is left of it.

    A chart within a sheet is a part of its own, and left out.
    """
    depth = 0
    last = len(stream) - 4
    unpack = _HEAD.unpack_from
    while start <= last:
        kind, size = unpack(stream, start)
        begin, start = start + 4, start + 4 + size
        if kind == BOF:
            depth += 1
        elif kind == EOF:
            depth -= 1
            if depth <= 0:
                return
        if depth <= 1:
            yield kind, stream[begin:start], start


def whole(stream: bytes, content: bytes, end: int) -> list[bytes]:
    """The content of a record that ends at `end`, and of those that continue it."""
    found = [content]
    while end + 4 <= len(stream):
        kind, size = _HEAD.unpack_from(stream, end)
        if kind != CONTINUE:
            break
        found.append(stream[end + 4 : end + 4 + size])
        end += 4 + size
    return found


def small(packed: int) -> float:
    """The number that is packed in 32 bits: a whole number or half a float, or a hundredth.

    >>> small(0x3FF00000), small(2019 << 2 | 2), small(1250 << 2 | 3)
    (1.0, 2019.0, 12.5)
    """
    if packed & 2:
        number = float(_SIGNED.unpack(LONG.pack(packed))[0] >> 2)
    else:
        number = DOUBLE.unpack(b"\0\0\0\0" + LONG.pack(packed & 0xFFFFFFFC))[0]
    return number / 100 if packed & 1 else number


def error(number: int) -> CellError:
    """The error value of this number.

    >>> str(error(0x17))
    '#VERW!'
    """
    return CellError(ERRORS.get(number, f"#FOUT {number}!"))


def page(number: int) -> str:
    """The name of a code page for Python; that of Western Europe when it is unknown.

    >>> page(1252), page(10000), page(65000)
    ('cp1252', 'mac-roman', 'cp1252')
    """
    name = _PAGES.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name if number < 65_000 else "cp1252"
    except LookupError:
        return "cp1252"
