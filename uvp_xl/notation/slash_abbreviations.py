"""Abbreviations that people write with slashes: "n/v/t", "v/a", as with dots or with nothing."""

from __future__ import annotations

import re

_SLASHES = re.compile(
    r"(?<![\w/])(?:[^\W\d_](?:/[^\W\d_]){2,}|v/a|e/v|i/o|i/u)(?![^\W\d_]|/)", re.IGNORECASE
)
"""Three letters or more, and of two the known ones: "t/m", "n/a" and "p/j" have their own place."""


def without_slashes(text: str) -> str:
    """Return the text with such an abbreviation as one word.

    >>> without_slashes("n/v/t"), without_slashes("v/a 2021"), without_slashes("t/m 2021")
    ('nvt', 'va 2021', 't/m 2021')
    """
    if "/" not in text:
        return text
    return _SLASHES.sub(lambda match: match[0].replace("/", ""), text)
