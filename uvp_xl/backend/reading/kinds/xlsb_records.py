"""The records of a part of an .xlsb, and the texts in them."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.reading.kinds import biff
from uvp_xl.backend.reading.kinds.unreadable import SHORT_TEXT, BrokenOff, Unreadable
from uvp_xl.work_budget import Work, spend

_NO_TEXT = 0xFFFFFFFF


def read_records(data: bytes, where: str = "") -> Iterator[tuple[int, bytes]]:
    """Yield the type and the content of each record; type and length have a variable size.

    Raises BrokenOff after the last whole record if data is left, and TooMuchWork with `where`.
    """
    offset = count = 0
    try:
        while offset < len(data):
            kind = data[offset]
            offset += 1
            if kind > 0x7F:
                kind = (kind & 0x7F) | (data[offset] & 0x7F) << 7
                offset += 1
            size = shift = 0
            while True:
                byte = data[offset]
                offset += 1
                size |= (byte & 0x7F) << shift
                shift += 7
                if byte < 0x80 or shift == 28:
                    break
            count += 1
            if count % biff.BATCH == 0:
                spend(Work.ITEMS, biff.BATCH // 4, where)
            start, offset = offset, offset + size
            if offset > len(data):
                raise BrokenOff
            yield kind, data[start:offset]
    except IndexError as error:
        raise BrokenOff from error


def decode_text(content: bytes, offset: int) -> tuple[str, int]:
    """Decode the text at `offset`, which begins with its length in four bytes, and give its end.

    Raises struct.error and Unreadable.

    >>> decode_text(b"\\x02\\0\\0\\0a\\0b\\0c", 0)
    ('ab', 8)
    """
    (count,) = biff.LONG.unpack_from(content, offset)
    if count == _NO_TEXT:
        return "", offset + 4
    end = offset + 4 + 2 * count
    if end > len(content):
        raise Unreadable(SHORT_TEXT)
    return content[offset + 4 : end].decode("utf-16-le", "replace"), end
