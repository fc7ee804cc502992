"""The strings of an .xls file; a long string continues in the next record."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from uvp_xl.backend.reading.kinds.unreadable import SHORT_TEXT, Unreadable

_WIDE, _ASIAN, _RICH = 1, 4, 8
"""Flags of a string: two bytes a character, phonetic data after it, formatting runs after it."""


class StringReader:
    """Reads consecutive strings from a record and its CONTINUE records."""

    def __init__(self, contents: list[bytes], offset: int = 0) -> None:
        """Start at `offset` in the first of the record `contents`."""
        self._following = iter(contents)
        self._content = next(self._following)
        self._offset = offset
        self.runs = b""

    def read(self) -> str:
        """Read the next string, and the `runs` of fonts in it, if any; raises Unreadable."""
        if self._offset >= len(self._content):
            self._next_record()
        content, offset = self._content, self._offset
        if offset + 3 > len(content):
            raise Unreadable(SHORT_TEXT)
        count, flags = content[offset] | content[offset + 1] << 8, content[offset + 2]
        offset += 3
        runs = phonetic = 0
        if flags & _RICH:
            runs = 4 * int.from_bytes(content[offset : offset + 2], "little")
            offset += 2
        if flags & _ASIAN:
            phonetic = int.from_bytes(content[offset : offset + 4], "little")
            offset += 4
        end = offset + (count << 1 if flags & _WIDE else count)
        if end <= len(content):
            self._offset = end
            text = decode_string(content[offset:end], flags)
        else:
            self._offset = offset
            text = self._read_continued(count, flags)
        if runs:
            self.runs = self._take(runs)
        if phonetic:
            self._skip(phonetic)
        return text

    def _read_continued(self, count: int, flags: int) -> str:
        """Read a string that continues in other records, each with new flags at its start."""
        encoded: list[bytes] = []
        while True:
            width = 2 if flags & _WIDE else 1
            end = min(self._offset + count * width, len(self._content))
            raw = self._content[self._offset : end]
            encoded.append(raw if width == 2 else raw.decode("latin-1").encode("utf-16-le"))
            count -= len(raw) // width
            self._offset = end
            if count <= 0:
                return b"".join(encoded).decode("utf-16-le", "replace")
            self._next_record()
            flags = self._content[0] if self._content else 0
            self._offset = 1

    def _take(self, count: int) -> bytes:
        """Return the next `count` bytes, which may continue in other records; raises Unreadable."""
        taken = []
        while count > (left := len(self._content) - self._offset):
            taken.append(self._content[self._offset :])
            count -= left
            self._next_record()
        self._offset += count
        return b"".join((*taken, self._content[self._offset - count : self._offset]))

    def _skip(self, count: int) -> None:
        """Skip `count` bytes after a string; raises Unreadable."""
        while count > len(self._content) - self._offset:
            count -= len(self._content) - self._offset
            self._next_record()
        self._offset += count

    def _next_record(self) -> None:
        """Continue in the next record; raises Unreadable when there is none."""
        content = next(self._following, None)
        if content is None:
            raise Unreadable(SHORT_TEXT)
        self._content, self._offset = content, 0


def read_shared_strings(
    contents: list[bytes], runs: dict[int, bytes] | None = None
) -> Iterator[str]:
    """Yield the strings of the shared string table, up to where it breaks off.

    `runs` gets the runs of fonts in those that have any, by the number of the string.
    """
    strings = StringReader(contents, 8)
    try:
        for number in count():
            text = strings.read()
            if strings.runs:
                if runs is not None:
                    runs[number] = strings.runs
                strings.runs = b""
            yield text
    except Unreadable:
        return


def decode_string(raw: bytes, flags: int) -> str:
    """Decode a string that is in one record.

    >>> decode_string(b"\\xe9\\xe9n", 0), decode_string(b"\\xac\\x20", 1)
    ('één', '€')
    """
    return raw.decode("utf-16-le", "replace") if flags & _WIDE else raw.decode("latin-1")
