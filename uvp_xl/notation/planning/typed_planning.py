"""A planning cell that holds no text: a number, a date, an error value."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.dutch_text import short_date
from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.planning_grammar import NO_PLANNING, NOT_UNDERSTOOD, understand
from uvp_xl.notation.planning.time_part import FIRST_YEAR, LAST_YEAR, question

_EPOCH = dt.date(1899, 12, 30)
"""Day 0 as Excel counts days."""

SERIALS = range(36526, 73051)
"""Numbers of the days from 1-1-2000 to 31-12-2099: a date that lost its format in Excel."""

_SERIAL_TEXT = re.compile(r"(?P<day>\d{5})(?:[.,]\d{1,15})?")

_TIME = "dit is een tijd op de dag of een duur"
_OTHER = {
    bool: "WAAR en ONWAAR zijn geen planning",
    CellError: "dit is een foutwaarde van Excel",
    Percentage: "dit is een percentage",
}


def blank(text: str) -> Planning:
    """Read a text without any word: empty, or a question when it has visible signs ("...").

    >>> blank(" ").kind, blank("...").kind
    ('empty', 'unknown')
    """
    seen = any(sign.isprintable() and not sign.isspace() for sign in text)
    return question(NO_PLANNING) if seen else Planning("empty")


def read_value(cell: Value) -> Planning:
    """Return the planning in a cell without text; Excel itself made it a number or a date.

    >>> read_value(2019.0).start, read_value(dt.date(2021, 5, 1)).end
    (datetime.date(2019, 1, 1), datetime.date(2021, 5, 1))
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _number(cell)
    if isinstance(cell, dt.datetime):
        return _date(cell.date())
    if isinstance(cell, dt.date):
        return _date(cell)
    return question(f"{_OTHER.get(type(cell), _TIME)}; {NOT_UNDERSTOOD}")


def in_other_format(cell: Value) -> str:
    """Return the cell as Excel shows it in the other format: number as date, date as number.

    >>> in_other_format(43952), in_other_format(dt.date(1905, 7, 11)), in_other_format(True)
    ('1-5-2020', '2019', '')
    """
    if isinstance(cell, dt.datetime):
        cell = cell.date()
    if isinstance(cell, dt.date):
        return str((cell - _EPOCH).days)
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 0 < cell < 100_000:
        return short_date(_EPOCH + dt.timedelta(days=int(cell)))
    return ""


def serial(text: str) -> int | None:
    """Return the number that a text holds if it is one of `SERIALS`; None for another text.

    >>> serial("46387"), serial("2026"), serial("99999")
    (46387, None, None)
    """
    match = _SERIAL_TEXT.fullmatch(text)
    return int(match["day"]) if match and int(match["day"]) in SERIALS else None


def _number(number: float) -> Planning:
    """Return the year; a question for any other number, maybe a date without its format."""
    if SERIALS.start <= number < SERIALS.stop:
        day = in_other_format(number)
        return question(f"bedoelt u {day}?", day)
    if number != number or number in (float("inf"), float("-inf")) or number != int(number):
        return question(f"dit is een getal en geen jaar; {NOT_UNDERSTOOD}")
    whole = int(number)
    if FIRST_YEAR <= whole <= LAST_YEAR:
        return understand(str(whole), ())
    clause = f"dit is geen jaar tussen {FIRST_YEAR} en {LAST_YEAR}"
    return question(clause, in_other_format(whole))


def _date(day: dt.date) -> Planning:
    """That one day; but 1905-07-11 is what Excel shows for a year, 2019, in a date format."""
    if FIRST_YEAR <= day.year <= LAST_YEAR:
        return Planning("period", day, day)
    clause = f"dit is geen datum tussen {FIRST_YEAR} en {LAST_YEAR}"
    return question(clause, in_other_format(day))
