"""Kinds of cells that need no reader of a notation: numbers, ticks, levels, times, texts."""

from __future__ import annotations

import datetime as dt
import re

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Percentage, Value

_NUMBER = re.compile(r"-?\d{1,3}(?:[. ]?\d{3})*(?:,\d+)?\s?%?|-?\d+(?:[.,]\d+)?\s?%?")
_TICKS = frozenset("ja nee j n x v vv yes no y ☐ ☒ ☑ ✓ ✔ ✗ ✘ waar onwaar true false".split())
_LEVELS = frozenset(
    "hoog middel midden gemiddeld laag medium high low normaal normal groot klein matig ernstig "
    "beperkt urgent dringend belangrijk must should could wont won't h m l kritiek critical zeer "
    "must-have should-have could-have hoge lage cruciaal wenselijk noodzakelijk".split()
)
_LEVEL_WORDS = _LEVELS | frozenset("have prioriteit urgentie niet erg tot".split())
_TIME = re.compile(r"(?:\d{1,2}[:.]\d\d(?: ?(?:uur|u))?)(?: ?(?:-|tot) ?\d{1,2}[:.]\d\d.*)?", re.I)
_CONTACT = re.compile(r"\S+@\S+\.\w+|(?:\+31|0)[\d\s()-]{8,16}|\d{4} ?[A-Z]{2}\b.*|www\.\S+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST_WORDS = 3
_LEAST_LENGTH = 18


def is_number(value: Value) -> bool:
    """Return whether a cell is only a number or a percentage.

    >>> is_number(3.5), is_number("1.250,50"), is_number("75%"), is_number("3 stuks")
    (True, True, True, False)
    """
    if isinstance(value, str):
        return _NUMBER.fullmatch(line(value)) is not None
    return isinstance(value, int | float | Percentage) and not isinstance(value, bool)


def is_tick(value: Value) -> bool:
    """Return whether a cell is a tick, yes or no.

    >>> is_tick("ja"), is_tick("☒"), is_tick(True), is_tick("Jan")
    (True, True, True, False)
    """
    return isinstance(value, bool) or (isinstance(value, str) and key(line(value)) in _TICKS)


def is_level(value: Value) -> bool:
    """Return whether a cell is a level of a scale in words.

    >>> is_level("Hoog"), is_level("zeer laag"), is_level("Must have"), is_level("1")
    (True, True, True, False)
    """
    if not isinstance(value, str):
        return False
    words = key(line(value)).replace("/", " ").split()
    return any(word in _LEVELS for word in words) and _LEVEL_WORDS.issuperset(words)


def is_time(value: Value) -> bool:
    """Return whether a cell is a time of the day.

    >>> is_time(dt.time(19, 30)), is_time("19.30 uur"), is_time("10:00 - 10:15"), is_time("10.5")
    (True, True, True, False)
    """
    if isinstance(value, str):
        return _TIME.fullmatch(line(value)) is not None
    return isinstance(value, dt.time)


def is_contact(value: Value) -> bool:
    """Return whether a cell is an e-mail address, a telephone number, a postcode or a web site.

    >>> is_contact("info@gemeente.nl"), is_contact("06-12345678"), is_contact("politie")
    (True, True, False)
    """
    return isinstance(value, str) and _CONTACT.fullmatch(line(value)) is not None


def is_text(value: Value) -> bool:
    """Return whether a cell is some words of running text, as a measure is.

    >>> is_text("Bibob-beleid actualiseren en vaststellen"), is_text("team Veiligheid")
    (True, False)
    """
    if not isinstance(value, str) or len(value) < _LEAST_LENGTH:
        return False
    return len(_WORD.findall(value)) >= _LEAST_WORDS
