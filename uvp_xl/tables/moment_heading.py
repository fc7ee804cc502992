"""Headings for a moment at which the status was written down: "1e berap", "Voorjaarsnota".

Such a report of the planning and control cycle is no period, but it has its place in a year.
"""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.clean_text import key, line
from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.grid import Value
from uvp_xl.tables.period_heading import Label, label

LONGEST = 40
"""Longest of these headings, in characters."""

_REPORTS = (
    "berap|marap|burap|trap|vgr|tussenrapportage|voortgangsrapportage|managementrapportage|"
    "bestuursrapportage|kwartaalrapportage|halfjaarrapportage|rapportage|tussenbericht|"
    "tussenstand|tussenevaluatie|concernrapportage|collegerapportage|monitor|meting|peiling|update|"
    "actualisatie|voortgangsbericht|firap|turap|begrotingswijziging|bijstelling"
)
_ANNUAL = (
    "rekening|jaarrekening|jaarverslag|jaarstukken|jaarrapportage|eindrapportage|eindstand|"
    "slotrapportage|eindejaarsrapportage|eindevaluatie|eindmeting"
)
_NOTES = {"voorjaarsnota": 5, "voorjaarsrapportage": 5, "perspectiefnota": 6, "kadernota": 6} | {
    "zomernota": 7, "zomerrapportage": 7, "najaarsnota": 10, "najaarsrapportage": 10,
    "slotwijziging": 12, "decembernota": 12, "decembercirculaire": 12, "winternota": 12,
}  # fmt: skip
_NTH = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_COUNT = r"(?:[1-9]\d?(?:e|ste|de)?|eerste|tweede|derde|vierde|i{1,3}|iv)"
_YEAR = r"(?:(?:19|20)\d\d)"
_FORM = re.compile(
    rf"(?:(?P<before>{_YEAR})[\s/-]*)?"
    rf"(?:(?P<first>{_COUNT})\s?[-.]?\s?)?"
    rf"(?P<name>(?P<report>{_REPORTS})|(?P<annual>{_ANNUAL})|{'|'.join(_NOTES)})"
    rf"(?:\s?[-.]?\s?(?P<second>{_COUNT})(?!\d))?"
    rf"(?:[\s/-]*(?P<after>{_YEAR}))?"
)
_MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)} | {
    name[:3]: number for number, name in enumerate(MONTH_NAMES, 1)
}
_DAY = re.compile(
    rf"(?P<day>\d{{1,2}})(?:[-/.](?P<number>\d{{1,2}})|\s(?P<name>{'|'.join(_MONTHS)})\.?)"
    rf"(?:[-/.\s](?P<year>{_YEAR}|\d\d(?!\d)))?"
)
_BEFORE = re.compile(r"^(?:stand|situatie|peildatum|update|per|op|d\.?d\.?|datum)(?:\s+per)?:?\s+")
"""Words before a moment: "stand per 1 juli"."""
_UPDATE = re.compile(
    r"(?:updates?|actualisatie|terugblik|ontwikkelingen|situatie|voortgangsbericht|resultaten)"
    r"(?: (?:per|over|van|in))?:? ",
    re.IGNORECASE,
)
_LAST = 13
"""The rank of the report at the end of a year, after its twelve months."""
_DAYS = 31
_STEP = 3
"""Months for each report of a year."""

WORDS = frozenset((
    *_REPORTS.split("|"), *_ANNUAL.split("|"), *_NOTES, *_NTH, "stand", "situatie", "peildatum",
    "updates", "terugblik", "ontwikkelingen", "resultaten", "e", "per",
))  # fmt: skip
"""Words with which such a heading begins."""


def moment(value: Value) -> Label | None:
    """Return the moment that a heading is, as a label without months of its own; or None.

    A day is one only after a word ("stand per 1 juli"); see `day`.

    >>> moment("1e berap").text, moment("Marap 2 2025").text, moment("Jaarrekening").text
    ('1e berap', 'Marap 2 2025', 'Jaarrekening')
    >>> moment("1e VGR") < moment("2e VGR") < moment("Rekening"), moment("Q1")
    (True, None)
    """
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST:
        return None
    heading = line(value).strip(" .:*()")
    text = _BEFORE.sub("", key(heading))
    own = heading[len(heading) - len(text) :]
    result = _report(text, own)
    return result or (_day(text, own) if len(text) < len(heading) else None)


def day(value: Value) -> Label | None:
    """Return the day that a heading is: nearly every day on a sheet is in a cell of a table.

    >>> day("1-7-2025").text, day(dt.date(2024, 12, 31)).text, day("Q1")
    ('1-7-2025', '31-12-2024', None)
    """
    if isinstance(value, dt.date):
        return Label(value.year, value.month, 0, report=line(value))
    return _day(key(line(value)), line(value)) if isinstance(value, str) else None


def divided(text: str) -> tuple[str, Label] | None:
    """Return the words of a heading and the moment after them: "Status 1e berap".

    >>> words, found = divided("Stand van zaken per 1 juli")
    >>> words, found.text, divided("Status actie")
    ('Stand van zaken', '1 juli', None)
    """
    words = line(text).split(" ")
    for first in range(1, len(words)):
        if found := moment(" ".join(words[first:])):
            return " ".join(words[:first]), found
    return None


def update(text: str) -> Label | None:
    """Return the period of a heading that is only about what happened in it: "Update Q3 2023".

    >>> update("Update Q3 2023").text, update("Update software"), update("Q3 2023")
    ('Q3 2023', None, None)
    """
    match = _UPDATE.match(text)
    return label(text[match.end() :]) or moment(text[match.end() :]) if match else None


def _report(text: str, heading: str) -> Label | None:
    """Parse the name of a report, with its number and its year."""
    match = _FORM.fullmatch(text.replace("(", "").replace(")", ""))
    if not match:
        return None
    year = int(match["after"] or match["before"] or 0)
    if match["annual"]:
        month = _LAST
    elif match["report"]:
        count = match["first"] or match["second"] or ""
        if not count and match["report"] in ("meting", "monitor", "rapportage", "bijstelling"):
            return None
        digits = re.match(r"\d+", count)
        number = int(digits[0]) if digits else _NTH.get(count, 0)
        month = number if number > _LAST // _STEP else _STEP * number + 1
    else:
        month = _NOTES[match["name"]]
    return Label(year, month, 0, report=heading)


def _day(text: str, heading: str) -> Label | None:
    """Parse a day, at which somebody looked."""
    match = _DAY.fullmatch(text)
    if not match:
        return None
    month = int(match["number"] or _MONTHS[match["name"]])
    year = match["year"] or "0"
    if month > _LAST - 1 or int(match["day"]) > _DAYS:
        return None
    return Label(int(year) + (2000 if len(year) == len("25") else 0), month, 0, report=heading)
