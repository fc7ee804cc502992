"""The meaning of cell formats in a style sheet: percentages, and unlocked cells."""

from __future__ import annotations

import re

from uvp_xl.backend.ooxml.package_xml import Element, child, children, is_true, parse

LITERAL_TEXT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', re.DOTALL)
"""Literal text and hidden characters of a format code, which have no special meaning."""
MAX_CODE = 1_000
"""Characters of a format code that are examined; Excel allows 255."""


def unlocked_formats(styles: bytes) -> frozenset[int]:
    """Return the numbers of the cell formats that stay editable on a protected sheet.

    >>> unlocked_formats(b'<s><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></s>')
    frozenset({1})
    """
    numbers = set()
    for number, form in enumerate(_cell_formats(parse(styles))):
        protection = child(form, "protection")
        if protection is not None and not is_true(protection.get("locked", "1")):
            numbers.add(number)
    return frozenset(numbers)


def _cell_formats(root: Element) -> list[Element]:
    """Return the cell formats, in the order of their numbers."""
    return list(children(child(root, "cellXfs"), "xf"))


def shows_percentage(code: str) -> bool:
    """Return whether a format code has a "%" outside literal text."""
    return "%" in LITERAL_TEXT.sub("", code[:MAX_CODE])
