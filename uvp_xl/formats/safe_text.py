"""Texts from workbooks, made harmless for a terminal, XML, JSON or a spreadsheet."""

from __future__ import annotations

import json
import re

_UNPRINTABLE = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069"
    r"\ud800-\udfff\ufffe\uffff"
)
"""Control characters, marks of the reading direction, surrogates and noncharacters."""
_UNPRINTABLES = re.compile(f"[{_UNPRINTABLE}]")
_BREAKS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_IN_JSON = re.compile(f"[{_UNPRINTABLE}\x85\u2028\u2029]")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""The first characters of a formula in a spreadsheet; the wide ones in East Asia."""


def printable(text: str) -> str:
    """Return a text that XML can contain and that gives a terminal no commands.

    Line breaks become "\\n", other characters that cannot be printed become "�".

    >>> printable("rood \\x1b[31m\\r\\nklaar")
    'rood �[31m\\nklaar'
    """
    if text.isprintable():  # nearly every text is
        return text
    return _UNPRINTABLES.sub("\ufffd", _BREAKS.sub("\n", text))


def without_formula(text: str) -> str:
    """Return a text for a cell of a spreadsheet that reads plain text; it is never a formula.

    >>> without_formula("=1+1"), without_formula("politie")
    ("'=1+1", 'politie')
    """
    text = printable(text)
    return f"'{text}" if text.lstrip().startswith(FORMULA) or text.startswith("\t") else text


def to_json(value: object, indent: int | None = 2) -> bytes:
    """Return a value as exact JSON for people that gives a terminal no commands.

    >>> to_json("\\x9b2J é").decode()
    '"\\\\u009b2J é"\\n'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return (_IN_JSON.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n").encode()
