"""Searches in bytes that show whether formats and texts can change what a reader sees.

Few workbooks have any, and then nothing else about them is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from uvp_xl.signal_colour import signal

_SYMBOLS = (b"ingdings", b"ebdings", b"arlett", b"INGDINGS", b"EBDINGS", b"ARLETT")
"""What is in the names of symbol fonts, as programs write them."""
_IN_RUNS = (b"strike", *_SYMBOLS)
_FORMAT = re.compile(rb"""numFmtId\s*=\s*["'](?:9|10|17)["']""")
_CODE = re.compile(rb"""formatCode\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_COLOUR = re.compile(rb"<(?:[\w.-]+:)?fgColor\s([^<>]*)>")
_RGB = re.compile(rb"""\brgb\s*=\s*["'](?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})["']""")


def in_styles(part: bytes) -> bool:
    """Return whether a style sheet may have a format that shows more than a plain value.

    >>> in_styles(b'<cellXfs><xf numFmtId="17"/></cellXfs>'), in_styles(b"<cellXfs><xf/></cellXfs>")
    (True, False)
    """
    if any(sign in part for sign in (b"xfComplement", b"\0", *_IN_RUNS)):  # \0 is in UTF-16.
        return True
    if _FORMAT.search(part) or (b"formatCode" in part and any(map(_tells, _CODE.findall(part)))):
        return True
    return b"solid" in part and any(map(_may_signal, _COLOUR.findall(part)))


def in_texts(part: bytes) -> bool:
    """Return whether shared texts, or those in the cells of a sheet, may have a telling run.

    >>> in_texts(b"<si><r><rPr><strike/></rPr><t>a</t></r></si>"), in_texts(b"<si><t>a</t></si>")
    (True, False)
    """
    return b"rPr" in part and any(sign in part for sign in _IN_RUNS)


def offsets(part: bytes, any_run: bool) -> list[int]:
    """Return the offsets of what may be in a telling run, or with `any_run` in any run, in order.

    >>> offsets(b"<rPr><strike/></rPr>", any_run=False)
    [6]
    """
    signs = (b"rPr",) if any_run else _IN_RUNS
    return sorted(offset for sign in signs for offset in _offsets(part, sign))


def _offsets(part: bytes, sign: bytes) -> Iterator[int]:
    """Yield the offsets of a sign."""
    offset = part.find(sign)
    while offset >= 0:
        yield offset
        offset = part.find(sign, offset + 1)


def _tells(quoted: tuple[bytes, bytes]) -> bool:
    """Return whether the code of a number format, as it is written in XML, changes what is seen."""
    from uvp_xl.backend.reading.kinds.cell_look import code_has_effect

    return code_has_effect(unescape((quoted[0] or quoted[1]).decode("utf-8", "replace")))


@lru_cache(maxsize=256)
def _may_signal(attributes: bytes) -> bool:
    """Return whether a colour may be a traffic light; one of the theme is not known here."""
    rgb = _RGB.search(attributes)
    return rgb is None or b"tint" in attributes or signal(rgb[1].decode()) is not None
