"""Text as a cell can hold it, whatever the kind of file."""

from __future__ import annotations

import re

MAX_TEXT = 32_767
"""What Excel takes in one cell, counted in units of UTF-16."""
_BREAKS = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")


def to_storable(text: str) -> str:
    """`text` as it will be read back from the cell.

    Line breaks become ``\\n``; control characters, which XML cannot hold, are left out; what is
    no character (half a surrogate pair) becomes "�"; beyond `MAX_TEXT` it is cut, with "…".

    >>> to_storable("a\\x00b\\r\\nc")
    'ab\\nc'
    """
    text = replace_non_characters(_CONTROL.sub("", _BREAKS.sub("\n", text)))
    if not is_too_long(text):
        return text
    # Half a pair at the cut is dropped by the decoding.
    return text.encode("utf-16-le")[: 2 * (MAX_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def replace_non_characters(text: str) -> str:
    """`text` with "�" for what is no character."""
    return _NO_CHARACTER.sub("\ufffd", text)


def is_too_long(text: str) -> bool:
    """Whether Excel does not take so long a text in one cell; more makes it offer a repair."""
    pairs = sum(sign > "\uffff" for sign in text) if len(text) > MAX_TEXT // 2 else 0
    return len(text) + pairs > MAX_TEXT
