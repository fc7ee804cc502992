"""What the cell formats of a style sheet mean: which are percentages, which leave a cell open."""

from __future__ import annotations

import re

from uvp_xl.backend.ooxml.package_xml import BadMarkup, Element, child, children, is_true, parse

_PERCENT = re.compile(rb"""%|numFmtId\s*=\s*["'](?:9|10)["']""")
LITERAL_TEXT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', re.DOTALL)
"""What a format code shows as it stands, or does not show: no sign in it has its own meaning."""
MAX_CODE = 1_000
"""Signs of a format code that are looked at; Excel takes 255."""
_BUILT_IN = ("9", "10")


def percentage_formats(styles: bytes) -> frozenset[int]:
    """The numbers of the cell formats that show a number as a percentage.

    >>> percentage_formats(b'<s><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></s>')
    frozenset({1})
    """
    if not _PERCENT.search(styles):
        return frozenset()
    try:
        root = parse(styles)
    except BadMarkup:
        return frozenset()
    codes = child(root, "numFmts")
    own = {} if codes is None else {e.get("numFmtId"): e for e in children(codes, "numFmt")}
    shown = {number for number, e in own.items() if shows_percentage(e.get("formatCode", ""))}
    wanted = shown | {number for number in _BUILT_IN if number not in own}
    return frozenset(n for n, form in enumerate(_forms(root)) if form.get("numFmtId") in wanted)


def unlocked_formats(styles: bytes) -> frozenset[int]:
    """The numbers of the cell formats whose cells may be changed on a protected sheet.

    >>> unlocked_formats(b'<s><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></s>')
    frozenset({1})
    """
    found = set()
    for number, form in enumerate(_forms(parse(styles))):
        protection = child(form, "protection")
        if protection is not None and not is_true(protection.get("locked", "1")):
            found.add(number)
    return frozenset(found)


def _forms(root: Element) -> list[Element]:
    """The formats of cells, in the order by which cells name them."""
    forms = child(root, "cellXfs")
    return [] if forms is None else list(children(forms, "xf"))


def shows_percentage(code: str) -> bool:
    """Whether a format code multiplies by a hundred: it has a "%" that is no mere text."""
    return "%" in LITERAL_TEXT.sub("", code[:MAX_CODE])
