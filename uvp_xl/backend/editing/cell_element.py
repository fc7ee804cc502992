"""One <c> element of a sheet part, rebuilt with another value and the same format."""

from __future__ import annotations

import datetime as dt
import math
import re

from uvp_xl.backend.editing.rich_text import Run, runs_xml
from uvp_xl.backend.ooxml.date_serial import to_serial
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.ooxml.xml_text import text_element
from uvp_xl.grid import CellError, Percentage, Value

_ATTRIBUTE = re.compile(rb"""\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')""")
_NAME = re.compile(rb"<((?:[^\s/>:]+:)?)")
_OF_VALUE = (b"t", b"cm", b"vm", b"ph")
"""Attributes that describe the old value: its type, metadata and phonetic flag."""
_ENGLISH = {dutch: english for english, dutch in DUTCH_ERRORS.items()}


def element_prefix(tag: bytes) -> bytes:
    """Return the prefix of an element, with its colon.

    >>> element_prefix(b'<x:c r="A1">'), element_prefix(b"<c>")
    (b'x:', b'')
    """
    match = _NAME.match(tag)
    return match[1] if match else b""


def build_cell(tag: bytes, value: Value, epoch_1904: bool, runs: list[Run] | None = None) -> bytes:
    """Return the element that begins with `tag`, with this `value`; text may be rich.

    Raises ValueError or OverflowError when Excel has no such value.

    >>> build_cell(b'<c r="A1" s="2" t="s">', 2020, False)
    b'<c r="A1" s="2"><v>2020</v></c>'
    """
    prefix = element_prefix(tag)
    kept = b"".join(m[0] for m in _ATTRIBUTE.finditer(tag) if m[1] not in _OF_VALUE)
    if value == "":
        return b"<%bc%b/>" % (prefix, kept)
    if isinstance(value, str):
        inner = runs_xml(runs, prefix) if runs else text_element(value, prefix)
        kind, inner = b"inlineStr", b"<%bis>%b</%bis>" % (prefix, inner, prefix)
    else:
        kind, text = _type_and_text(value, epoch_1904)
        inner = b"<%bv>%b</%bv>" % (prefix, text.encode(), prefix)
    typed = b' t="%b"' % kind if kind else b""
    return b"<%bc%b%b>%b</%bc>" % (prefix, kept, typed, inner, prefix)


def _type_and_text(value: Value, epoch_1904: bool) -> tuple[bytes, str]:
    """Return the type and the content of a value other than text."""
    if isinstance(value, bool):
        return b"b", str(int(value))
    if isinstance(value, CellError):
        if value.name not in _ENGLISH:
            raise ValueError("geen foutwaarde van Excel")
        return b"e", _ENGLISH[value.name]
    if isinstance(value, Percentage):
        value = value.fraction
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        value = to_serial(value, epoch_1904)
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("geen getal")
    return b"", str(int(value)) if abs(value) < 1e15 and value == int(value) else repr(value)
