"""Texts from workbooks, made harmless for what reads the output: a terminal, XML, a spreadsheet."""

from __future__ import annotations

import json
import re

_OBEYED = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069"
    r"\ud800-\udfff\ufffe\uffff"
)
"""Control characters, marks that change the direction of reading, and what is no character."""
_SIGNS = re.compile(f"[{_OBEYED}]")
_BREAKS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_IN_JSON = re.compile(f"[{_OBEYED}\x85\u2028\u2029]")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a text begins that a spreadsheet may take for a formula; the wide ones in East Asia."""


def printable(text: str) -> str:
    """A text that XML can hold and that no terminal obeys; what cannot be shown becomes "�".

    >>> printable("rood \\x1b[31m\\r\\nklaar")
    'rood �[31m\\nklaar'
    """
    if text.isprintable():  # nearly every text is
        return text
    return _SIGNS.sub("\ufffd", _BREAKS.sub("\n", text))


def without_formula(text: str) -> str:
    """Return a text for a cell of a spreadsheet that reads plain text; it is never a formula.

    >>> without_formula("=1+1"), without_formula("politie")
    ("'=1+1", 'politie')
    """
    text = printable(text)
    return f"'{text}" if text.lstrip().startswith(FORMULA) or text.startswith("\t") else text


def to_json(value: object, indent: int | None = 2) -> bytes:
    """`value` as JSON for people; read again it is exactly the same, and no terminal obeys it.

    >>> to_json("\\x9b2J é").decode()
    '"\\\\u009b2J é"\\n'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return (_IN_JSON.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n").encode()
