"""Text as a cell can hold it, in every kind of file."""

from __future__ import annotations

import re

MAX_TEXT = 32_767
"""The longest text of a cell in Excel, in UTF-16 code units."""
_BREAKS = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")


def to_storable(text: str) -> str:
    """Return `text` as it will be read back from the cell.

    Line breaks become ``\\n``; control characters, which XML cannot hold, are removed; an unpaired
    surrogate becomes "�"; a text longer than `MAX_TEXT` is cut and ends in "…".

    >>> to_storable("a\\x00b\\r\\nc")
    'ab\\nc'
    """
    text = replace_non_characters(_CONTROL.sub("", _BREAKS.sub("\n", text)))
    if not is_too_long(text):
        return text
    # Half a pair at the cut is dropped by the decoding.
    return text.encode("utf-16-le")[: 2 * (MAX_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def replace_non_characters(text: str) -> str:
    """Return `text` with "�" for unpaired surrogates and other non-characters."""
    return _NO_CHARACTER.sub("\ufffd", text)


def is_too_long(text: str) -> bool:
    """Return whether a text is too long for one cell, which makes Excel offer a repair."""
    pairs = sum(sign > "\uffff" for sign in text) if len(text) > MAX_TEXT // 2 else 0
    return len(text) + pairs > MAX_TEXT
