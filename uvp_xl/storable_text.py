"""Text as a cell can hold it, in every kind of file."""

from __future__ import annotations

import re

MAX_TEXT = 32_767
"""The longest text of a cell in Excel, in UTF-16 code units."""
NOT_IN_XML = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\ud800-\udfff\ufffe\uffff"
"""The characters that no XML has, as in the brackets of a regular expression."""
_NOT_IN_XML = re.compile(f"[{NOT_IN_XML}]")
_BREAKS = re.compile(r"\r\n?")
_HALF = re.compile("[\ud800-\udfff]")


def to_storable(text: str) -> str:
    """Return `text` as it will be read back from the cell of an .xlsx.

    Such a cell holds every character, since `xml_text` writes those that XML lacks by their number.
    A text longer than `MAX_TEXT` is cut and ends in "…"; two halves of a pair become one character.

    >>> to_storable("a\\x01b\\r\\nc") == "a\\x01b\\r\\nc"
    True
    """
    text = join_halves(text)
    if not is_too_long(text):
        return text
    cut = text.encode("utf-16-le", "surrogatepass")[: 2 * (MAX_TEXT - 1)]
    if "\ud800" <= cut[-2:].decode("utf-16-le", "surrogatepass") <= "\udbff":
        cut = cut[:-2]  # Half of a pair stood at the cut.
    return cut.decode("utf-16-le", "surrogatepass") + "…"


def to_xml_characters(text: str) -> str:
    """Return `text` as a format keeps it that has no numbers for what XML lacks: an .ods.

    Line breaks become ``\\n``, each other character that XML lacks becomes "�".

    >>> to_xml_characters("a\\x0bb\\r\\nc")
    'a�b\\nc'
    """
    if text.isprintable():  # nearly every text is
        return text
    return _NOT_IN_XML.sub("\ufffd", _BREAKS.sub("\n", join_halves(text)))


def join_halves(text: str) -> str:
    """Return `text` with each pair of surrogates as the one character that it is in UTF-16."""
    if not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def is_too_long(text: str) -> bool:
    """Return whether a text is too long for one cell, which makes Excel offer a repair."""
    pairs = sum(sign > "\uffff" for sign in text) if len(text) > MAX_TEXT // 2 else 0
    return len(text) + pairs > MAX_TEXT
