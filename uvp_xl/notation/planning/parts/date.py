"""A date in numbers, day first: "4-4-2017", "1/5/21", "1.5.2021"; or year first: "2026-10-01".

Without a year ("4-4") it is ambiguous: only next to a full date it gets that year.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from functools import partial

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import day, day_of_week, full_year
from uvp_xl.notation.planning.time_part import DateSpan, TimePart, question
from uvp_xl.notation.planning.time_words import WEEKDAY

_TIME = r"(?:[t ]\d{1,2}:\d\d(?::\d\d)?)?"
_ISO_TIME = (
    r"(?:[t ](?P<clock>\d{1,2}:\d\d(?::\d\d)?)(?:(?<=:\d\d)[.,]\d{1,9})?"
    r"(?: ?(?P<offset>[+-]\d\d(?::?\d\d)?)(?![-\d]))?)?(?: ?(?P<utc>z|utc|gmt)(?![a-z]))?"
)
"""Also the fraction and the time zone that programs write.

The day is that of the text, except at midnight in Dutch time that is written in world time, as
lists in the cloud do: "2026-06-30T22:00:00Z" is 1 July.
"""

PATTERN = re.compile(
    rf"{WEEKDAY}(?P<day>\d{{1,2}})(?P<sign> ?[-/.] ?)(?P<month>\d{{1,2}})(?P=sign)"
    rf"(?:(?P<year>\d{{4}})(?!\d){_TIME}|'?(?P<short>\d\d)(?!\d|(?P=sign)\d))"
    r"|(?P<from>\d{1,2}) ?- ?(?P<to>\d{1,2}) ?- ?(?P<of>\d{4})(?!\d)"
    r"|(?P<iso_year>\d{4})(?P<iso_sign>[-/.])(?P<iso_month>\d{1,2})(?P=iso_sign)"
    rf"(?P<iso_day>\d{{1,2}})(?!\d){_ISO_TIME}"
    # "24/7" is no day of July but round the clock.
    r"|(?!24/7)(?P<bare_day>\d{1,2})[-/](?P<bare_month>\d{1,2})"
    # With a word right after it these are no day and month: "1-5 mei", "1/2e kwartaal".
    r"(?![-/.]?\d)(?!\s*(?!(?:en|of|t/m|tot)(?![a-z]))[a-z])"
)


def part(match: re.Match[str]) -> TimePart:
    """Return the date.

    >>> [part(PATTERN.match(text)).year for text in ("4-4-2017", "1/5/21", "2026-10-01", "4-4")]
    [2017, 2021, 2026, None]
    """
    if match["bare_day"]:
        bounds = partial(_bounds, int(match["bare_month"]))
        return TimePart("bare date", int(match["bare_day"]), bounds, joint="-")
    if match["iso_year"]:
        year, month, number = _dutch_day(match)
        return TimePart("day", number, partial(_bounds, month), year)
    if match["from"]:
        return TimePart(
            "day", int(match["from"]), partial(_uneven, int(match["to"])), int(match["of"])
        )
    year, month = full_year(match["year"] or match["short"]), int(match["month"])
    if match["short"] and _is_turned(match["day"], year):
        return TimePart("day", int(match["day"]), partial(_turned, month), year)
    return TimePart(
        "day", int(match["day"]), partial(_bounds, month, weekday=match["weekday"]), year
    )


def _dutch_day(match: re.Match[str]) -> tuple[int, int, int]:
    """Return year, month and day in Dutch time of a date, with or without a time in world time."""
    year, month, number = (int(match[name]) for name in ("iso_year", "iso_month", "iso_day"))
    is_world_time = match["utc"] or (match["offset"] or "1").strip("+-0:") == ""
    if is_world_time and (match["clock"] or "").removesuffix(":00") in ("22:00", "23:00"):
        with contextlib.suppress(ValueError, OverflowError):  # It is no date.
            moment = dt.datetime(year, month, number, int(match["clock"][:2]))
            local = moment + dt.timedelta(hours=2 if _is_summer(moment) else 1)
            if local.hour == 0:
                return local.year, local.month, local.day
    return year, month, number


def _is_summer(moment: dt.datetime) -> bool:
    """Return whether Dutch clocks are on summer time at a moment in world time.

    >>> _is_summer(dt.datetime(2026, 3, 29, 1)), _is_summer(dt.datetime(2026, 10, 25, 1))
    (True, False)
    """
    begin, end = (dt.datetime(moment.year, month, 31, 1) for month in (3, 10))
    first, last = (day - dt.timedelta(days=day.isoweekday() % 7) for day in (begin, end))
    return first <= moment < last


def _bounds(
    month: int, year: int, number: int, *, weekday: str | None = None
) -> DateSpan | Planning:
    return day_of_week(weekday or "", year, month, number)


def _uneven(month: int, year: int, number: int) -> Planning:
    """Return the question of "4 -5-2020": the blank may be a typo, or separate two months."""
    return question(
        "dit kan één dag zijn, of twee maanden",
        f"{number}-{month}-{year}",
        f"{number}-{year} t/m {month}-{year}",
    )


def _is_turned(first: str, year: int) -> bool:
    """Return whether only the first number makes a likely year: "20-05-04" is in 2020 or 2004."""
    likely = range(2010, 2050)
    return len(first) == 2 and year not in likely and full_year(first) in likely


def _turned(month: int, year: int, number: int) -> DateSpan | Planning:
    other = full_year(f"{number}")
    if isinstance(day(other, month, year % 100), Planning):
        return day(year, month, number)
    return question(
        "het jaar kan voor- en achteraan staan",
        f"{year % 100}-{month}-{other}",
        f"{number}-{month}-{year}",
    )
