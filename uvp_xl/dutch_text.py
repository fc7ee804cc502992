"""Dutch for messages and report sheets: dates, numbers, amounts, counts and lists in a sentence."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from uvp_xl.finding import SEVERITIES, Finding, Severity

MONTH_NAMES = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)

PHASE_NAMES: Mapping[str | None, str] = MappingProxyType(
    {
        "not_started": "Niet gestart",
        "in_progress": "In uitvoering",
        "ongoing": "Structureel",
        "delayed": "Vertraagd",
        "paused": "Stilgelegd",
        "done": "Gereed",
        "dropped": "Vervallen",
        "unknown": "Onduidelijk",
        None: "Geen status",
    }
)
"""Heading of a phase, in the order of the columns; None is no status at all."""

ACCEPTED = "geaccepteerd"
"""Listed instead of the severity of a finding with a reason to keep it."""

SEVERITY_WORDS: Mapping[Severity, tuple[str, str]] = MappingProxyType(
    {
        severity: (severity, plural)
        for severity, plural in zip(
            SEVERITIES, ("fouten", "waarschuwingen", "opmerkingen"), strict=True
        )
    }
)
"""Singular and plural of each severity."""


def short_date(date: dt.date) -> str:
    """Return a date in numbers, without leading zeros.

    >>> short_date(dt.date(2020, 11, 1))
    '1-11-2020'
    """
    return f"{date.day}-{date.month}-{date.year}"


def month_and_year(date: dt.date) -> str:
    """Return the month of a date by its name, with the year.

    >>> month_and_year(dt.date(2020, 11, 1))
    'november 2020'
    """
    return f"{MONTH_NAMES[date.month - 1]} {date.year}"


def long_date(date: dt.date) -> str:
    """Return a date with its month written out.

    >>> long_date(dt.date(2020, 11, 1))
    '1 november 2020'
    """
    return f"{date.day} {month_and_year(date)}"


def date_and_time(timestamp: dt.datetime) -> str:
    """Return a date with the time of day, to the minute.

    >>> date_and_time(dt.datetime(2020, 11, 3, 9, 5))
    '3 november 2020 om 9.05 uur'
    """
    return f"{long_date(timestamp)} om {timestamp.hour}.{timestamp:%M} uur"


def number(value: float, decimals: int = 0) -> str:
    """Return a number with a point between thousands and a comma before the decimals.

    >>> number(12500), number(0.5, 2)
    ('12.500', '0,50')
    """
    return f"{value:,.{decimals}f}".translate({ord(","): ".", ord("."): ","})


def euro(amount: float) -> str:
    """Return an amount with its sign, in whole euros unless there are cents.

    >>> euro(12500), euro(0.5)
    ('€ 12.500', '€ 0,50')
    """
    return "€ " + number(amount, 2).removesuffix(",00")


def count(amount: int, singular: str, plural: str) -> str:
    """Return a number of things, with the word for one or for more of them.

    >>> count(1, "actie", "acties"), count(0, "actie", "acties")
    ('1 actie', '0 acties')
    """
    return f"{number(amount)} {singular if amount == 1 else plural}"


def joined(names: Sequence[str], conjunction: str = "en") -> str:
    """Return names as a list in a sentence.

    >>> joined(["Plan", "Bijlage", "Kaart"]), joined(["ja", "nee"], "of")
    ('Plan, Bijlage en Kaart', 'ja of nee')
    """
    return f" {conjunction} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def severity_counts(findings: Iterable[Finding]) -> list[str]:
    """Return the number of findings of each severity, then of the accepted ones; no zeros.

    >>> severity_counts([Finding("taal", "fout", "a.xlsx", "Plan", "A1", "?")] * 2)
    ['2 fouten']
    """
    return severity_words(Counter(ACCEPTED if f.accepted else f.severity for f in findings))


def severity_words(counted: Mapping[str, int]) -> list[str]:
    """Return each number of findings, by severity or `ACCEPTED`, in words; no zeros."""
    words = (*SEVERITY_WORDS.values(), (ACCEPTED, ACCEPTED))
    return [count(counted[one], one, many) for one, many in words if counted[one]]
