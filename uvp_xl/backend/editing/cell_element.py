"""One <c> element of a sheet part, made anew with another value and the same format."""

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
"""What a tag says of the value that goes: its type, its kind of formula, its reading aloud."""
_ENGLISH = {dutch: english for english, dutch in DUTCH_ERRORS.items()}


def element_prefix(tag: bytes) -> bytes:
    """The prefix of an element, with its colon.

    >>> element_prefix(b'<x:c r="A1">'), element_prefix(b"<c>")
    (b'x:', b'')
    """
    found = _NAME.match(tag)
    return found[1] if found else b""


def build_cell(tag: bytes, value: Value, epoch_1904: bool, runs: list[Run] | None = None) -> bytes:
    """The element that begins with `tag` as it is with this `value`; text may come in runs.

    Raises ValueError or OverflowError when Excel knows no such value.

    >>> build_cell(b'<c r="A1" s="2" t="s">', 2020, False)
    b'<c r="A1" s="2"><v>2020</v></c>'
    """
    own = element_prefix(tag)
    kept = b"".join(m[0] for m in _ATTRIBUTE.finditer(tag) if m[1] not in _OF_VALUE)
    if value == "":
        return b"<%bc%b/>" % (own, kept)
    if isinstance(value, str):
        inner = runs_xml(runs, own) if runs else text_element(value, own)
        kind, inner = b"inlineStr", b"<%bis>%b</%bis>" % (own, inner, own)
    else:
        kind, shown = _shown(value, epoch_1904)
        inner = b"<%bv>%b</%bv>" % (own, shown.encode(), own)
    typed = b' t="%b"' % kind if kind else b""
    return b"<%bc%b%b>%b</%bc>" % (own, kept, typed, inner, own)


def _shown(value: Value, epoch_1904: bool) -> tuple[bytes, str]:
    """The type and the content of a value that is no text."""
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
