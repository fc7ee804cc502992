"""The meaning of cell formats in a style sheet: percentages, and unlocked cells."""

from __future__ import annotations

import re

from uvp_xl.backend.ooxml.package_xml import BadMarkup, Element, child, children, is_true, parse

_PERCENT = re.compile(rb"""%|numFmtId\s*=\s*["'](?:9|10)["']""")
LITERAL_TEXT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', re.DOTALL)
"""Literal text and hidden characters of a format code, which have no special meaning."""
MAX_CODE = 1_000
"""Characters of a format code that are examined; Excel allows 255."""
_BUILT_IN = ("9", "10")


def percentage_formats(styles: bytes) -> frozenset[int]:
    """Return the numbers of the cell formats that show a number as a percentage.

    >>> percentage_formats(b'<s><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></s>')
    frozenset({1})
    """
    if not _PERCENT.search(styles):
        return frozenset()
    try:
        root = parse(styles)
    except BadMarkup:
        return frozenset()
    custom = {e.get("numFmtId"): e for e in children(child(root, "numFmts"), "numFmt")}
    shown = {number for number, e in custom.items() if shows_percentage(e.get("formatCode", ""))}
    wanted = shown | {number for number in _BUILT_IN if number not in custom}
    return frozenset(
        n for n, form in enumerate(_cell_formats(root)) if form.get("numFmtId") in wanted
    )


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
