"""What a date format shows of a date: the day, or only its month or year."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from uvp_xl.backend.ooxml.format_codes import LITERAL_TEXT, MAX_CODE
from uvp_xl.dutch_text import month_and_year
from uvp_xl.grid import SeenText, Value

DAY, MONTH, YEAR = "day", "month", "year"
_GENERAL = re.compile(r"general|standaard|standard", re.IGNORECASE)
_CLOCK = re.compile(r"[hsu]|am/pm|a/p", re.IGNORECASE)
"""Hours and seconds, beside which an m is a minute; u is the Dutch letter."""


@cache
def shown_precision(code: str) -> str:
    """Return what a format code shows of a date: DAY, MONTH or YEAR; "" when it is none of a date.

    Its first section decides. Letters of a Dutch code (jjjj) count as those of an English one.

    >>> [shown_precision(code) for code in ("d-m-yyyy", "mmm-yy", "jjjj", "h:mm", "0.00")]
    ['day', 'month', 'year', '', '']
    """
    first = LITERAL_TEXT.sub("", code[:MAX_CODE]).partition(";")[0]
    letters = _GENERAL.sub("", first).lower()
    if "d" in letters or (_CLOCK.search(letters) and set(letters) & set("yj")):
        return DAY
    if _CLOCK.search(letters):
        return ""
    if "m" in letters:
        return MONTH
    return YEAR if "y" in letters or "jj" in letters else ""


def shown_date(value: dt.date, code: str) -> Value:
    """Return a date as its reader sees it: in a format without a day it is a month or a year.

    >>> shown_date(dt.date(2026, 3, 1), "mmm-yy"), shown_date(dt.date(2026, 3, 1), "d mmm yy")
    ('maart 2026', datetime.date(2026, 3, 1))
    """
    precision = shown_precision(code)
    if precision == MONTH:
        return SeenText(month_and_year(value), value)
    return SeenText(f"{value.year}", value) if precision == YEAR else value
