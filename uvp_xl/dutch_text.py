"""Dutch words for the report sheets: phases, and dates, counts and amounts in a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.planning.time_words import MONTH_NAMES

PHASES: Mapping[Phase | None, str] = MappingProxyType(
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
"""What a phase is called above a column, in the order of the columns; None is no status at all."""


def day(date: dt.date) -> str:
    """A date with its month written out.

    >>> day(dt.date(2020, 11, 1))
    '1 november 2020'
    """
    return f"{date.day} {MONTH_NAMES[date.month - 1]} {date.year}"


def moment(time: dt.datetime) -> str:
    """A date with the time of day, as a clock shows it.

    >>> moment(dt.datetime(2020, 11, 3, 9, 5))
    '3 november 2020 om 9.05 uur'
    """
    return f"{day(time)} om {time.hour}.{time:%M} uur"


def number(value: int) -> str:
    """A whole number with its thousands apart.

    >>> number(12500)
    '12.500'
    """
    return f"{value:,}".replace(",", ".")


def count(amount: int, one: str, many: str) -> str:
    """How many of something.

    >>> count(1, "actie", "acties"), count(0, "actie", "acties")
    ('1 actie', '0 acties')
    """
    return f"{number(amount)} {one if amount == 1 else many}"


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence.

    >>> listed(["Plan", "Bijlage", "Kaart"])
    'Plan, Bijlage en Kaart'
    """
    return " en ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def euro(amount: float) -> str:
    """An amount in a sentence, in whole euros unless there are cents.

    >>> euro(12500), euro(0.5)
    ('€ 12.500', '€ 0,50')
    """
    whole, _, cents = f"{amount:.2f}".partition(".")
    return f"€ {number(int(whole))}" + (f",{cents}" if cents != "00" else "")
