"""Searches in bytes that show whether formats and texts can tell more than plain values.

Few workbooks have any, and then nothing else about them is read.
"""

from __future__ import annotations

import re

_SYMBOLS = rb"[wW]ingdings|[wW]ebdings|[mM]arlett|WINGDINGS|WEBDINGS|MARLETT"
"""The names of symbol fonts, as programs write them."""
TELLING_RUN = re.compile(rb"<(?:[\w.-]+:)?strike[\s/>]|" + _SYMBOLS)
"""What is in a text of which a part is struck through or in a symbol font."""
_STYLES = re.compile(
    rb"""formatCode|solid|numFmtId\s*=\s*["'](?:9|10|17)["']|strike|xfComplement|\0|""" + _SYMBOLS
)


def in_styles(part: bytes) -> bool:
    """Return whether a style sheet may have a format that shows more than a plain value.

    >>> in_styles(b'<cellXfs><xf numFmtId="17"/></cellXfs>'), in_styles(b"<cellXfs><xf/></cellXfs>")
    (True, False)
    """
    return _STYLES.search(part) is not None  # "\\0" is in UTF-16.


def in_texts(part: bytes) -> bool:
    """Return whether shared texts, or those in the cells of a sheet, may have a telling run.

    >>> in_texts(b"<si><r><rPr><strike/></rPr><t>a</t></r></si>"), in_texts(b"<si><t>a</t></si>")
    (True, False)
    """
    return TELLING_RUN.search(part) is not None
