"""Headings for a period: the years, quarters, months or weeks above a grid.

They are written as in a cell of the planning, and its notation reads them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from uvp_xl.clean_text import key, line
from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.grid import Value
from uvp_xl.notation.planning.calendar_dates import full_year, month_end
from uvp_xl.notation.planning.plain_wording import wording
from uvp_xl.notation.planning.time_part import FIRST_YEAR, LAST_YEAR
from uvp_xl.notation.planning.time_words import MONTHS, ORDINALS, ROMAN, SEASONS, TIME_WORDS

WORDS = TIME_WORDS
"""Words with which a period can begin."""
_HALVES = ("eerste helft", "tweede helft")
_SEASONS = {3: "voorjaar", 6: "zomer", 9: "najaar"}
_QUARTER, _THIRD, _HALF, _YEAR = 3, 4, 6, 12
_ANCHORS = frozenset((*MONTHS, *SEASONS, *ORDINALS, *ROMAN, "vj", "nj", "laatste"))
"""Without one of these, or a digit, words for time are no period."""
_BARE_YEAR = re.compile(r"(?:jaar )?((?:19|20)\d\d|'\d\d)(?:[.,]0)?")
_WORD = re.compile(r"[^\W\d_]+")
_DIGITAL_MONTH = re.compile(r"\d{4}[-/]\d\d?|\d\d?[-/.]\d{4}")
_FULL_YEAR = re.compile(r"(?:19|20)\d\d")
_UNCOUNTED_THIRD = re.compile(
    r"(?:begin|aanvang|medio|mid(?:den)?|halverwege|half|einde?)(?: (?:van )?(?:het )?jaar)?"
)
"""Without a year it is a start or an end: "begin" next to "eind"."""
_LEAP_YEAR = 2020
"""A year with all days and weeks, to read a period without one."""
_LONGEST = 30
"""Longest heading of a column in a grid, in characters."""
_OPEN_END = re.compile(r"t/m|tm|tot|[-–&/]|\d\d?")
"""Words before the end of a longer period, or before the month of a day."""
_MOST_WORDS = 5
"""Most words of a period after the words of a heading."""
_INITIALS = "jfmamjjasond"


class Label(NamedTuple):
    """A period in a heading: its year (0 if it has none), first month and number of months.

    Weeks have 0 months, and their first and last number. Labels sort in the order of time. `text`
    is the notation of a planning. A moment has no months either, but a `report` ("1e berap").
    """

    year: int
    month: int
    months: int
    week: int = 0
    last_week: int = 0
    report: str = ""

    @property
    def text(self) -> str:
        """The label as a planning: "2020", "Q1 2020", "eerste helft 2020", "maart"."""
        if self.report:
            has_year = not self.year or str(self.year) in self.report
            return self.report if has_year else f"{self.report} {self.year}"
        if self.month + self.months > _YEAR + 1:
            return self._over_two_years()
        return f"{self._name()} {self.year or ''}".strip()

    @property
    def is_calendar_year(self) -> bool:
        """Whether it is a calendar year."""
        return self.months == _YEAR and self.month == 1

    def in_year(self, year: int) -> Label:
        """Return the label in a year, unless it has one itself."""
        return self if self.year else self._replace(year=year)

    def _name(self) -> str:
        """Return the name of the period within a year, "" for all of it."""
        if self.week:
            return f"week {self.week}" + f" t/m {self.last_week}" * (self.last_week > self.week)
        if self.is_calendar_year:
            return ""
        if self.months == 1:
            return MONTH_NAMES[self.month - 1]
        number, rest = divmod(self.month - 1, self.months)
        if self.months == _QUARTER and self.month in _SEASONS:
            return _SEASONS[self.month]
        if not rest and self.months in (_QUARTER, _THIRD, _HALF):
            name = {_QUARTER: f"Q{number + 1}", _THIRD: f"{number + 1}e tertiaal"}
            return name.get(self.months) or _HALVES[number]
        last = MONTH_NAMES[self.month + self.months - 2]
        return f"{MONTH_NAMES[self.month - 1]} t/m {last}"

    def _over_two_years(self) -> str:
        """Return the text of a period that ends in the next year, such as a school year."""
        last = MONTH_NAMES[(self.month + self.months - 2) % _YEAR]
        first = MONTH_NAMES[self.month - 1]
        return f"{first} {self.year} t/m {last} {self.year + 1}"


def label(value: Value) -> Label | None:
    """Parse the period in a heading, or None.

    >>> label("1e kwartaal 2020").text, label(2019.0).text, label("mrt.").text, label("'21").text
    ('Q1 2020', '2019', 'maart', '2021')
    >>> label("1e tertiaal 2026").text, label("wk 12").text, label("jan-mrt").text
    ('1e tertiaal 2026', 'week 12', 'Q1')
    >>> label("II").text, label("Planning 2019") is None, label("kwartaal") is None
    ('Q2', True, True)
    """
    if isinstance(value, str):
        return _of_text(value) if 0 < len(value) <= _LONGEST else None
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return Label(int(value), 1, 12) if is_year(value) else None
    if isinstance(value, dt.date) and value.day == 1:  # "jan-20" as Excel stores it
        return Label(value.year, value.month, 1)
    return None


def is_year(value: float) -> bool:
    """Return whether a number is one of the years that a plan can be about.

    >>> is_year(2019.0), is_year(2019.5), is_year(500)
    (True, False, False)
    """
    return FIRST_YEAR <= value <= LAST_YEAR and value == int(value)


def _of_text(value: str) -> Label | None:
    """Parse the label in a text."""
    text = wording(value.replace("(", "").replace(")", ""))
    if year := _BARE_YEAR.fullmatch(text):
        return Label(full_year(year[1].lstrip("'")), 1, _YEAR)
    if text in ROMAN:
        return Label(0, _QUARTER * ROMAN[text] - 2, _QUARTER)
    words = _WORD.findall(text)
    if not TIME_WORDS.issuperset(words) or _UNCOUNTED_THIRD.fullmatch(text):
        return None
    if words and _ANCHORS.isdisjoint(words) and not any(map(str.isdigit, text)):
        return None
    return _of_interval(text) if words or _DIGITAL_MONTH.fullmatch(text) else None


def _of_interval(text: str) -> Label | None:
    """Return the label of a plain text that is a period of a planning: a week, or whole months."""
    from uvp_xl.notation.planning.interval import Interval, parse_interval  # hardly ever needed

    interval, year = parse_interval(text, ()), 1
    if not isinstance(interval, Interval) and not _FULL_YEAR.search(text):
        interval, year = parse_interval(text, (_LEAP_YEAR,)), 0
    if not isinstance(interval, Interval):
        return None
    start, end = interval.start, interval.end
    if interval.unit == "week":
        middle, last = start + dt.timedelta(days=3), end.isocalendar().week
        return Label(year * middle.year, middle.month, 0, middle.isocalendar().week, last)
    months = _YEAR * (end.year - start.year) + end.month - start.month + 1
    if start.day > 1 or end != month_end(end.year, end.month) or months > _YEAR:
        return None
    return Label(year * start.year, start.month, months)


def tail(value: Value) -> Label | None:
    """Parse the label after the words of a heading: "Begroting 2020", "Status Q1 2020".

    >>> tail("Begroting 2020").text, tail("Stand van zaken Q2 2020").text
    ('2020', 'Q2 2020')
    >>> tail("Planning 2020-2021") is None
    True
    """
    if not isinstance(value, str):
        return None
    result = divided(line(value))
    return result[1] if result else None


def divided(text: str) -> tuple[str, Label] | None:
    """Return the words of a heading of one line and the label after them, None without either.

    >>> divided("Stand 1e helft 2026")
    ('Stand', Label(year=2026, month=1, months=6, week=0, last_week=0, report=''))
    """
    words = text.split(" ")
    for size in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        end = " ".join(words[-size:])
        if len(end) <= _LONGEST and (result := _of_text(end)):
            before = words[-size - 1]
            part = _OPEN_END.fullmatch(before) is not None  # "2020 t/m 2021", "1 mei"
            return None if part else (" ".join(words[:-size]), result)
    return None


def initials(values: Sequence[Value]) -> list[Label]:
    """Return the months above twelve columns with only their initials; none for another row.

    >>> len(initials(list("JFMAMJJASOND"))), initials(["J"])
    (12, [])
    """
    text = "".join(key(value) if isinstance(value, str) else "-" for value in values)
    return [Label(0, month, 1) for month in range(1, 13)] if text == _INITIALS else []
