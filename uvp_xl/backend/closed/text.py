"""Text as a cell of a sheet part can hold it: cleaned, cut to size and escaped."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

MAX_TEXT = 32_767
"""What Excel takes in one cell, counted in units of UTF-16; more makes it offer a repair."""
_BREAKS = re.compile(r"\r\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def clean(text: str) -> str:
    """`text` as it will be read back from the cell.

    Line breaks become ``\\n``; control characters, which XML cannot hold, are left out; what is
    no character (half a surrogate pair) becomes "�"; beyond `MAX_TEXT` it is cut, with "…".

    >>> clean("a\\x00b\\r\\nc")
    'ab\\nc'
    """
    text = _BREAKS.sub("\n", text)
    text = _NO_CHARACTER.sub("\ufffd", _CONTROL.sub("", text))
    if len(text) <= MAX_TEXT // 2 or _units(text) <= MAX_TEXT:
        return text
    # Half a pair at the cut is dropped by the decoding.
    return text.encode("utf-16-le")[: 2 * (MAX_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def inline(text: str) -> bytes:
    """The <is> element of a cell with this text; Excel reads _x0041_ as "A", so that is escaped.

    >>> inline(" a<b")
    b'<is><t xml:space="preserve"> a&lt;b</t></is>'
    """
    text = escape(_LOOKS_ESCAPED.sub("_x005F_", clean(text)))
    space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
    return f"<is><t{space}>{text}</t></is>".encode()


def _units(text: str) -> int:
    """How long `text` is in UTF-16."""
    return len(text) + sum(character > "\uffff" for character in text)
