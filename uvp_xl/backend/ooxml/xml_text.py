"""Text escaped for a cell of a sheet part."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from uvp_xl.storable_text import replace_non_characters, to_storable

_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BY_NUMBER = re.compile(r"[\x00-\x08\x0b-\x1f]")


def inline_string(text: str) -> bytes:
    """Return the <is> element of a cell; _x0041_ is escaped, as Excel reads it as "A".

    >>> inline_string(" a<b")
    b'<is><t xml:space="preserve"> a&lt;b</t></is>'
    """
    text = escape(_LOOKS_ESCAPED.sub("_x005F_", to_storable(text)))
    return f"<is><t{_space_attribute(text)}>{text}</t></is>".encode()


def text_element(text: str, prefix: bytes = b"") -> bytes:
    """Return the <t> element for this text, with all its characters, as Excel writes them.

    Non-characters (an unpaired surrogate) become "�". Element names get `prefix`.

    >>> text_element("a\\r\\nb")
    b'<t xml:space="preserve">a_x000D_\\nb</t>'
    """
    text = replace_non_characters(_LOOKS_ESCAPED.sub("_x005F_", text))
    text = escape(_BY_NUMBER.sub(lambda match: f"_x{ord(match[0]):04X}_", text))
    return b"<%bt%b>%b</%bt>" % (prefix, _space_attribute(text).encode(), text.encode(), prefix)


def unescape(text: str) -> str:
    """Return the text with escapes such as _x000D_ replaced by their character.

    >>> unescape("a_x0042_ _x005F_x0042_")
    'aB _x0042_'
    """
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _space_attribute(text: str) -> str:
    """Return the attribute without which surrounding white space may be lost."""
    return ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
