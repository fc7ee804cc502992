"""What a date format shows of a date: the day, or only its week, month, quarter or year."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import cache

from uvp_xl.backend.ooxml.format_codes import LITERAL_TEXT, MAX_CODE
from uvp_xl.dutch_text import month_and_year, short_date
from uvp_xl.grid import SeenText, Value

_EARLIEST = 1950
"""A date of before it is a number that got the format of a date: 2026 is shown as "1905"."""
_SECTION = re.compile(r'(?:"[^"]*"|\\.|[^;"\\])*', re.DOTALL)
_PIECE = re.compile(
    r'(?P<text>"[^"]*"|\\.)|(?P<none>[_*].|\[[^\]]*\])|(?P<date>[a-z@])|(?P<sign>.)',
    re.DOTALL | re.IGNORECASE,
)

DAY, WEEK, MONTH, QUARTER, YEAR = "day", "week", "month", "quarter", "year"
_GENERAL = re.compile(r"general|standaard|standard", re.IGNORECASE)
_CLOCK = re.compile(r"[hsu]|am/pm|a/p", re.IGNORECASE)
"""Hours and seconds, beside which an m is a minute; u is the Dutch letter."""


@cache
def shown_precision(code: str) -> str:
    """Return what a format code shows of a date: DAY, MONTH …; "" when it is none of a date.

    Its first section decides. Letters of a Dutch code (jjjj) count as those of an English one. Only
    LibreOffice and OpenDocument have quarters (q) and weeks (ww).

    >>> [shown_precision(code) for code in ("d-m-yyyy", "mmm-yy", "jjjj", "h:mm", "0.00")]
    ['day', 'month', 'year', '', '']
    """
    first = LITERAL_TEXT.sub("", code[:MAX_CODE]).partition(";")[0]
    letters = _GENERAL.sub("", first).lower()
    if "d" in letters or (_CLOCK.search(letters) and set(letters) & set("yj")):
        return DAY
    if _CLOCK.search(letters):
        return ""
    if "ww" in letters:
        return WEEK
    if "m" in letters:
        return MONTH
    if "q" in letters:
        return QUARTER
    return YEAR if "y" in letters or "jj" in letters else ""


def shown_date(value: dt.date, code: str) -> Value:
    """Return a date as its reader sees it: in a format without a day it is a month or a year.

    >>> shown_date(dt.date(2026, 3, 1), "mmm-yy"), shown_date(dt.date(2026, 3, 1), "d mmm yy")
    ('maart 2026', datetime.date(2026, 3, 1))
    >>> shown_date(dt.date(2026, 3, 1), "QQ-YYYY"), shown_date(dt.date(2026, 3, 1), "ww")
    ('Q1 2026', 'week 9 2026')
    """
    precision, (before, after) = shown_precision(code), _words(code)
    if not (before or after) and (precision not in _SHOWN or value.year < _EARLIEST):
        return value
    return SeenText(f"{before}{_SHOWN.get(precision, short_date)(value)}{after}".strip(), value)


def has_date_effect(code: str) -> bool:
    """Return whether a format code shows something else of a date than its day."""
    return shown_precision(code) in _SHOWN or any(_words(code))


@cache
def _words(code: str) -> tuple[str, str]:
    """Return the words that a format code shows before and after a date; "" for mere signs.

    >>> _words('"eind" mmmm yyyy'), _words('[$-413]d/m/yyyy" (dag)"'), _words("yyyy-mm;@")
    (('eind ', ''), ('', ' (dag)'), ('', ''))
    """
    pieces = [(match[0], match.lastgroup) for match in _PIECE.finditer(_first_section(code))]
    dates = [index for index, (_, kind) in enumerate(pieces) if kind == "date"]
    if not dates:
        return "", ""
    texts = [piece.strip('"\\') if kind == "text" else piece if kind == "sign" else ""
             for piece, kind in pieces]  # fmt: skip
    around = "".join(texts[: dates[0]]), "".join(texts[dates[-1] + 1 :])
    before, after = (text if any(map(str.isalpha, text)) else "" for text in around)
    return before, after


def _first_section(code: str) -> str:
    """Return the section of a code for dates; a ";" in literal text separates nothing."""
    match = _SECTION.match(code[:MAX_CODE])
    return match[0] if match else ""


def _week(date: dt.date) -> str:
    year, week, _ = date.isocalendar()
    return f"week {week} {year}"


_SHOWN: Mapping[str, Callable[[dt.date], str]] = {
    WEEK: _week,
    MONTH: month_and_year,
    QUARTER: lambda date: f"Q{(date.month + 2) // 3} {date.year}",
    YEAR: lambda date: f"{date.year}",
}
