"""Days of months and years, and years that are written short."""

from __future__ import annotations

import calendar
import datetime as dt

from uvp_xl.dutch_text import long_date, month_and_year, short_date
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.time_part import DateSpan, question
from uvp_xl.notation.planning.time_words import WEEKDAYS

NO_SUCH_MONTH = "er zijn twaalf maanden, 1 tot en met 12"
TWO_YEARS = r"'?(?P<first>\d{4}|\d\d)\s?[-/]\s?'?(?P<second>\d{4}|\d\d)(?![\d-])"
"""Pattern: the two years of a winter or a school year."""


def months(year: int, first: int, last: int) -> DateSpan:
    """Return the span of month `first` to `last`, both from 1, of one year.

    >>> months(2020, 1, 2).end
    datetime.date(2020, 2, 29)
    """
    return DateSpan(dt.date(year, first, 1), month_end(year, last))


def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def day(year: int, month: int, number: int, *, named: bool = False) -> DateSpan | Planning:
    """Return the span of one day, or the question why there is no such day.

    `named`: the month was written as a word. For the 29th to 31st the last day is proposed.

    >>> day(2020, 2, 31).problem
    'februari 2020 heeft 29 dagen'
    """
    if not 1 <= month <= 12:
        # Someone may have written the month first; the proposal is only kept if it can be read.
        return question(NO_SUCH_MONTH, f"{month}-{number}-{year}")
    last = month_end(year, month)
    if not 1 <= number <= last.day:
        written = long_date(last) if named else short_date(last)
        clause = f"{month_and_year(last)} heeft {last.day} dagen"
        return question(clause, written) if number <= 31 and number else question(clause)
    date = dt.date(year, month, number)
    return DateSpan(date, date)


def day_of_week(
    weekday: str, year: int, month: int, number: int, *, named: bool = False
) -> DateSpan | Planning:
    """As `day`; a day of the week that does not fit means that one of both was meant otherwise.

    >>> day_of_week("di", 2020, 5, 4).problem
    '4 mei 2020 is een maandag'
    """
    span = day(year, month, number, named=named)
    if isinstance(span, Planning) or not weekday:
        return span
    right = WEEKDAYS[span.start.weekday()]
    if right.startswith(weekday):
        return span
    written = next(name for name in WEEKDAYS if name.startswith(weekday))
    # The nearest day of that name: from three days before to three days after.
    days = (WEEKDAYS.index(written) - span.start.weekday() + 3) % 7 - 3
    other = long_date(span.start + dt.timedelta(days=days))
    date = long_date(span.start)
    return question(f"{date} is een {right}", f"{right} {date}", f"{written} {other}")


def full_year(short: str) -> int:
    """Return the full year of two digits: one of the last century from 50 on.

    >>> full_year("20"), full_year("98"), full_year("2021")
    (2020, 1998, 2021)
    """
    year = int(short)
    if len(short) != 2:
        return year
    return year + (1900 if year >= 50 else 2000)


def next_year(first: int, second: str) -> bool:
    """Return whether `second` (two or four digits) is the year after `first`.

    >>> next_year(2020, "21"), next_year(2020, "2021"), next_year(2020, "2022")
    (True, True, False)
    """
    return str(first + 1).endswith(second)
