"""A time with a word that leaves it open: "eind mei 2021", "rond Q2", "gereed 2021", "na mei"."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.dutch_text import month_and_year, short_date
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.calendar_dates import month_end
from uvp_xl.notation.planning.connectives import FILLER
from uvp_xl.notation.planning.interval import Interval, parse_interval
from uvp_xl.notation.planning.planning_grammar import Years
from uvp_xl.notation.planning.time_part import question

PRECEDENCE = 90

_THIRDS = {"begin": 0, "half": 1, "medio": 1, "mid": 1, "halverwege": 1, "eind": 2, "einde": 2}
_AROUND = ("rond", "omstreeks", "circa", "ca.", "ca", "ongeveer", "±", "+/-", "~")
_BY, _FROM = ("{}", "t/m {}"), ("vanaf {}", "{}")
_MEANINGS = {
    ("verwacht", "naar verwachting", "streven", "richting"): _BY,
    ("start", "startdatum", "gestart", "starten", "opstart", "begint"): _FROM,
    ("gereed", "klaar", "afgerond", "oplevering", "opleveren", "afronding", "afronden"): _BY,
    ("realisatie", "besluitvorming", "vaststelling"): _BY,
    ("op zijn vroegst", "niet eerder dan", "op z'n vroegst"): _FROM,
    ("mogelijk", "misschien"): (),
}
"""Words before a time, and their possible meanings."""

_PROPOSALS = {word: proposals for words, proposals in _MEANINGS.items() for word in words}
_WORDS = sorted((*_PROPOSALS, *_THIRDS, *_AROUND, "na", ">"), key=len, reverse=True)
_PATTERN = re.compile(
    rf"(?P<word>{'|'.join(map(re.escape, _WORDS))})"
    r"(?![a-z])(?: (?:in|op|per|van|is))?[: ]*(?P<rest>.+)"
)
_OR_LATER = re.compile(r"(?P<rest>.+?)(?P<word> ?\+| (?:of|en/of) (?:later|verder))")


def read(text: str, years: Years) -> Planning | None:
    """Return the question which period is meant.

    >>> read("start 2020", ()).proposals, read("eind mei 2021", ()).proposals
    (('vanaf 2020', '2020'), ('mei 2021', '21 t/m 31 mei 2021'))
    """
    match = _PATTERN.fullmatch(text) or _OR_LATER.fullmatch(text)
    interval = parse_interval(match["rest"], years) if match else None
    if not match or not isinstance(interval, Interval):
        return None
    rest, word = FILLER.sub("", match["rest"], count=1), match["word"].strip()
    return question(f"met “{word}” staat de periode niet vast", *_proposals(word, rest, interval))


def _proposals(word: str, rest: str, interval: Interval) -> tuple[str, ...]:
    if word in _THIRDS:
        return rest, _third(interval, _THIRDS[word])
    if word in _AROUND:
        return rest, _around(interval)
    if word in ("na", ">"):
        return _after(word, rest, interval)
    return tuple(template.replace("{}", rest) for template in _PROPOSALS.get(word, _FROM))


def _third(interval: Interval, number: int) -> str:
    """Return the first, second or last third of a month or of some months; "" for what has none."""
    months = _months(interval)
    first, last = interval.start, interval.end
    if months == 1:
        days = ((1, 10), (11, 20), (21, last.day))[number]
        return f"{days[0]} t/m {days[1]} {month_and_year(first)}"
    if not months or months % 3:
        return short_date(first) if months is None and number == 0 else ""
    start = _later(first, number * months // 3)
    return _in_months(start, _later(start, months // 3 - 1))


def _around(interval: Interval) -> str:
    """Return the time with as much before and behind it; with a week, for days."""
    if months := _months(interval):
        return _in_months(
            _later(interval.start, -months), _later(interval.end.replace(day=1), months)
        )
    week = dt.timedelta(days=7)
    return f"{short_date(interval.start - week)} t/m {short_date(interval.end + week)}"


def _after(word: str, rest: str, interval: Interval) -> tuple[str, ...]:
    """Propose all later time, or the rest of that year; ">" may also include the time itself."""
    start = interval.end + dt.timedelta(days=1)
    if word == ">":
        return f"vanaf {rest}", f"vanaf {short_date(start)}"
    if (start.day, start.month) == (1, 1):
        return f"vanaf {start.year}", f"{start.year}"
    return f"vanaf {short_date(start)}", f"{short_date(start)} t/m 31-12-{start.year}"


def _months(interval: Interval) -> int | None:
    """Count the whole months; None when the first or last is not whole."""
    first, last = interval.start, interval.end
    if first.day != 1 or last != month_end(last.year, last.month):
        return None
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _later(day: dt.date, months: int) -> dt.date:
    """Return the first of the month that comes so many months later."""
    month = day.year * 12 + day.month - 1 + months
    return dt.date(month // 12, month % 12 + 1, 1)


def _in_months(first: dt.date, last: dt.date) -> str:
    if first.month == 1 and last.month == 12:
        return f"{first.year} t/m {last.year}"
    return " t/m ".join(dict.fromkeys((month_and_year(first), month_and_year(last))))
