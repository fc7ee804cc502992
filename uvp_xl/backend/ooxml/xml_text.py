"""Text as a cell of a sheet part has it: escaped."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from uvp_xl.storable_text import replace_non_characters, to_storable

_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BY_NUMBER = re.compile(r"[\x00-\x08\x0b-\x1f]")


def inline_string(text: str) -> bytes:
    """The <is> element of a cell with this text; Excel reads _x0041_ as "A", so that is escaped.

    >>> inline_string(" a<b")
    b'<is><t xml:space="preserve"> a&lt;b</t></is>'
    """
    text = escape(_LOOKS_ESCAPED.sub("_x005F_", to_storable(text)))
    return f"<is><t{_space(text)}>{text}</t></is>".encode()


def text_element(text: str, prefix: bytes = b"") -> bytes:
    """The <t> element for this text, with all its characters, as Excel writes them.

    What is no character (half a surrogate pair) becomes "�". Names of elements get `prefix`.

    >>> text_element("a\\r\\nb")
    b'<t xml:space="preserve">a_x000D_\\nb</t>'
    """
    text = replace_non_characters(_LOOKS_ESCAPED.sub("_x005F_", text))
    text = escape(_BY_NUMBER.sub(lambda match: f"_x{ord(match[0]):04X}_", text))
    return b"<%bt%b>%b</%bt>" % (prefix, _space(text).encode(), text.encode(), prefix)


def unescape(text: str) -> str:
    """The text that is meant when _x000D_ stands for a character.

    >>> unescape("a_x0042_ _x005F_x0042_")
    'aB _x0042_'
    """
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _space(text: str) -> str:
    """The attribute without which the white space of a text may be lost."""
    return ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
