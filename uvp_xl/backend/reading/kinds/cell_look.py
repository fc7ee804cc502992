"""How a cell format shows a value: one function for the readers of all kinds of files.

A reader finds the look of each cell format of its file once, and gives `seen_value` the cells whose
look is not plain.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from uvp_xl.backend.reading.kinds.date_or_number import NumberKind, kind_of_code
from uvp_xl.backend.reading.kinds.shown_date import has_date_effect, shown_date
from uvp_xl.backend.reading.kinds.shown_number import is_telling, shown_number, shown_text
from uvp_xl.backend.reading.kinds.symbol_fonts import is_symbol_font, shown_symbols
from uvp_xl.clean_text import text as text_of
from uvp_xl.grid import CellError, SeenText, Value

_LOOSE = re.compile(r"\s*([,;/])\s*(?=[,;/]|$)|^\s*[,;/]")
"""Marks between names of which one is struck out."""


@dataclass(frozen=True, slots=True)
class CellLook:
    """What a cell format does to a value for its reader.

    `code` is that of the number format, `font` the name of a symbol font or "", `fill` the colour
    of a solid fill like "00B050" if it can be a traffic light, else "".
    """

    code: str = ""
    struck: bool = False
    font: str = ""
    check_box: bool = False
    fill: str = ""


PLAIN = CellLook()


class Run(NamedTuple):
    """A part of the text of a cell with one look; `font` as in `CellLook`.

    A run without a look of its own, as the first of a text may be, has the look of its cell.
    """

    text: str
    struck: bool = False
    font: str = ""
    of_cell: bool = False


def seen_value(value: Value, look: CellLook, runs: Sequence[Run] = ()) -> Value:
    """Return a value, typed by its number format, as its reader sees it.

    `runs` are the parts of a text with looks of their own; they replace the look of the cell, but
    in those `of_cell`.

    >>> seen_value(dt.date(2026, 3, 1), CellLook("mmm-yy")), seen_value(True, PLAIN)
    ('maart 2026', True)
    >>> seen_value("2025 2026", PLAIN, [Run("2025", struck=True), Run(" 2026")])
    '2026'
    """
    if runs and isinstance(value, str):
        return _of_runs(value, [_with_look(run, look) for run in runs])
    if value == "" or isinstance(value, CellError):
        return value
    seen = _shown(value, look)
    if look.struck:
        return SeenText("", value, text_of(seen))
    return seen


def has_effect(look: CellLook) -> bool:
    """Return whether this look can make a reader see something else than what is stored."""
    return look.struck or look.check_box or bool(look.font) or code_has_effect(look.code)


@cache
def code_has_effect(code: str) -> bool:
    """Return whether a number format shows more, or less, than a number or a day.

    >>> [code_has_effect(code) for code in ("", "0.00", "d-m-yyyy", "@", "mmm-yy", "0%", '"Q"0')]
    [False, False, False, False, True, True, True]
    """
    if not code:
        return False
    kind = kind_of_code(code)
    if kind is NumberKind.MOMENT:
        return has_date_effect(code) or is_telling(code, texts_only=True)
    return kind is NumberKind.PERCENTAGE or is_telling(code)


def symbol_font(name: str) -> str:
    """Return the name of a font if its letters are signs, else ""."""
    return name if is_symbol_font(name) else ""


def _shown(value: Value, look: CellLook) -> Value:
    """Return a value as shown, whether or not it is struck through."""
    if isinstance(value, str):
        text = shown_text(value, look.code) if look.code else None
        shown = shown_symbols(value, look.font) if look.font and text is None else text
        return value if shown in (None, value) else SeenText(shown or "", value)
    if isinstance(value, bool):
        return SeenText("☑" if value else "☐", value) if look.check_box else value
    if isinstance(value, dt.date):
        return shown_date(value, look.code)
    if isinstance(value, float | int) and kind_of_code(look.code) is NumberKind.NUMBER:
        number = shown_number(float(value), look.code)
        return value if number is None else SeenText(number, value)
    return value


def _with_look(run: Run, look: CellLook) -> Run:
    return Run(run.text, look.struck, look.font) if run.of_cell else run


def _of_runs(value: str, runs: Sequence[Run]) -> Value:
    """Return a text without its struck runs."""
    shown = [shown_symbols(run.text, run.font) if run.font else run.text for run in runs]
    struck = "".join(text for text, run in zip(shown, runs, strict=True) if run.struck)
    left = "".join(text for text, run in zip(shown, runs, strict=True) if not run.struck)
    if not struck.strip():
        whole = "".join(shown)
        return value if whole == value else SeenText(whole, value)
    return SeenText(_LOOSE.sub("", left).strip(), value, struck.strip())
