"""A one-off and a yearly amount in one cell: "€ 15.000 incidenteel en € 5.000 structureel".

They are two columns in one cell, written by a person or composed of two columns. They belong
together: the bounds are what the first year costs, and each amount is kept for itself. "p.m." for
one of them leaves the total open upwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from uvp_xl.grid import Value
from uvp_xl.notation.budget import amount_shape
from uvp_xl.notation.budget.amount_terms import without_terms
from uvp_xl.notation.cell_reading import Budget

_BETWEEN = re.compile(
    r"(?:\s*(?:,(?!\d|-)|[;+&|\n]|/(?! ?(?:j|jr|jaar)\b)"
    r"|(?<!\w)(?:en|plus|daarna|daarnaast|vervolgens|verder)(?!\w)))+\s*|\s+(?=€|incidenteel:|structureel:)",
    re.IGNORECASE,
)
_LETTERS = (
    (re.compile(r"(?<![\w.])i\s?[:=]", re.IGNORECASE), "incidenteel:"),
    (re.compile(r"(?<![\w.])s\s?[:=]", re.IGNORECASE), "structureel:"),
)
_LEAST, _LONGEST = len("1 p.j.,pm (i)"), 200
_MOST = 6
"""A text with more separators than this is a story."""


def read(value: Value, reader: Callable[[Value], Budget]) -> Budget:
    """Read the budget in a cell by a reader of one amount, each part by itself if it has two.

    >>> from uvp_xl.notation import budget
    >>> both = read("€ 15.000 incidenteel en € 5.000 structureel", budget.read)
    >>> both.minimum, both.once, both.yearly, both.per_year
    (20000.0, 15000.0, 5000.0, None)
    >>> read("€ 15.000 en € 5.000 structureel", budget.read).kind
    'unknown'
    """
    result = reader(value)
    if (
        result.kind != "unknown"
        or not isinstance(value, str)
        or not _LEAST <= len(value) <= _LONGEST
    ):
        return result
    return _split(_spelled(value), reader) or result


def _split(text: str, reader: Callable[[Value], Budget]) -> Budget | None:
    """Read the two parts of a text, None if it does not have one of each."""
    for gap in list(_BETWEEN.finditer(text))[:_MOST]:
        first, second = _part(text[: gap.start()], reader), _part(text[gap.end() :], reader)
        if first and second and {first.per_year, second.per_year} == {False, True}:
            return _both(second, first) if first.per_year else _both(first, second)
    return None


def _spelled(text: str) -> str:
    """Return the text with "I:" and "S:" written out where both are there."""
    if all(letter.search(text) for letter, _ in _LETTERS):
        for letter, word in _LETTERS:
            text = letter.sub(f" {word}", text)
    return text.strip()


def _part(text: str, reader: Callable[[Value], Budget]) -> Budget | None:
    """Read one amount, or "p.m.", with how often it is paid."""
    terms = without_terms(amount_shape.frame(text).shape)
    if not terms or terms[1] is None:
        return None
    result = reader(text)
    if result.kind == "reserved":
        return replace(result, per_year=terms[1])
    return result if result.kind == "amount" and result.minimum == result.maximum else None


def _both(once: Budget, yearly: Budget) -> Budget:
    """Return the sum of both; open upwards where one of them is reserved."""
    if once.kind == yearly.kind == "reserved":
        return Budget("reserved")
    total = (once.minimum or 0.0) + (yearly.minimum or 0.0)
    known = "reserved" not in (once.kind, yearly.kind)
    return Budget(
        "amount", total, total if known else None, once=once.minimum, yearly=yearly.minimum
    )
