"""The text of a cell, written into a part of an .xlsx and read from it.

XML lacks some characters that a cell can hold. Excel writes those by their number, and the first
sign of a text that looks like such a number as well: this is the ST_Xstring of the standard.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from uvp_xl.storable_text import NOT_IN_XML, join_halves, to_storable

_NUMBER = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SPECIAL = re.compile(r"[<>&]|_x|^\s|\s$")
"""What a printable text has that is not written as it is."""
_SHORT = 10_000
"""Fewer characters than this fit in any cell."""
_LACKING = re.compile(f"[{NOT_IN_XML}]")


def _escaped(signs: str) -> re.Pattern[str]:
    """Return the pattern of these signs, and of the "_" of what would be read as a number."""
    return re.compile(f"[{signs}]|_(?=x[0-9A-Fa-f]{{4}}[_{signs}])")


# A parser makes "\n" of "\r", and a space of either in an attribute.
_IN_ELEMENT = _escaped(f"{NOT_IN_XML}\r")
_IN_COLUMN_NAME = _escaped(f"{NOT_IN_XML}\t\n\r")


def inline_string(text: str) -> bytes:
    """Return the <is> element of a cell; a text that is too long for it is cut.

    >>> inline_string(" a<b")
    b'<is><t xml:space="preserve"> a&lt;b</t></is>'
    """
    if len(text) < _SHORT and text.isprintable() and not _SPECIAL.search(text):
        return b"<is><t>%b</t></is>" % text.encode()  # as nearly every text is
    return b"<is>%b</is>" % text_element(to_storable(text))


def text_element(text: str, prefix: bytes = b"") -> bytes:
    """Return the <t> element for this text, with all its characters; its name gets `prefix`.

    >>> text_element("a\\r\\nb")
    b'<t xml:space="preserve">a_x000D_\\nb</t>'
    """
    content = content_xml(text)
    # Without the attribute, surrounding white space may be lost.
    spaced = content != content.strip() or "\n" in content
    space = b' xml:space="preserve"' if spaced else b""
    return b"<%bt%b>%b</%bt>" % (prefix, space, content.encode(), prefix)


def content_xml(text: str) -> str:
    """Return a text as the content of an element: a text, a formula or its result.

    >>> content_xml("a & _x0041_")
    'a &amp; _x005F_x0041_'
    """
    return escape(_IN_ELEMENT.sub(_by_number, join_halves(text)))


def attribute_xml(text: str) -> str:
    """Return a text as an attribute in its quotes, for instance with the name of a sheet.

    A name that looks escaped stays as it is, as in the part that lists the sheets.
    """
    return quoteattr(_LACKING.sub(_by_number, join_halves(text)))


def column_name(heading: str) -> str:
    """Return a heading as the name of a column of an Excel table, in which breaks are numbers, too.

    >>> column_name("trekker\\n(intern)")
    'trekker_x000a_(intern)'
    """
    return _IN_COLUMN_NAME.sub(
        lambda m: f"_x{ord(m[0]):04{'X' if m[0] == '_' else 'x'}}_", join_halves(heading)
    )


def unescape(text: str) -> str:
    """Return a text from a part, with each number replaced by its character.

    >>> unescape("a_x0042_ _x005F_x0042_")
    'aB _x0042_'
    """
    return join_halves(_NUMBER.sub(lambda match: chr(int(match[1], 16)), text))


def _by_number(match: re.Match[str]) -> str:
    return f"_x{ord(match[0]):04X}_"
