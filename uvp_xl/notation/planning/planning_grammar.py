"""From a plain text to what it means: the first form that knows the whole text answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from uvp_xl.discovery import modules
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning import forms
from uvp_xl.notation.planning.calendar_dates import months
from uvp_xl.notation.planning.time_part import question

Years = tuple[int, ...]
"""The years of the plan, sorted, each once."""

NOT_UNDERSTOOD = "verwacht wordt een planning met een jaar, kwartaal, maand of datum"
"""The clause about what is no planning; `with_examples` gives it those of the plan's years."""

NO_PLANNING = "er staat nog geen planning; vul een jaar, kwartaal, maand of datum in"

IS_STATUS = (
    "dat is een status, geen planning; zet die in een kolom “status”, en hier een jaar, kwartaal, "
    "maand of datum"
)

_LONGEST = 200
"""A longer text is a story; the patterns are only made for short ones."""

_BARE_YEAR = re.compile("199[0-9]|20[0-9]{2}")
_Read = Callable[[str, Years], Planning | None]


@cache
def _forms() -> tuple[_Read, ...]:
    by_precedence = sorted(modules(forms, "PRECEDENCE"), key=lambda form: form.PRECEDENCE)
    return tuple(form.read for form in by_precedence)


def understand(text: str, years: Years) -> Planning:
    """Return the meaning of a plain text that is not empty; a question's problem is only a clause.

    >>> understand("2019 e.v", ()).kind
    'ongoing'
    """
    if len(text) > _LONGEST:
        return question(NOT_UNDERSTOOD)
    if _BARE_YEAR.fullmatch(text):  # many a plan holds nothing else, and then loads no form at all
        return Planning("period", *months(int(text), 1, 12))
    for read in _forms():
        answer = read(text, years)
        if answer is not None:
            return answer
    return question(NOT_UNDERSTOOD)


def with_examples(clause: str, years: Years) -> str:
    """Return a clause with examples from the plan's own years, if these are known.

    >>> with_examples(NOT_UNDERSTOOD, (2025, 2026))
    'verwacht wordt een planning zoals Q3 2026, maart 2026 of 2025-2026'
    """
    if not years:
        return clause
    first, last = years[0], years[-1]
    whole = f"{first}-{last}" if first < last else f"{last}"
    examples = f"verwacht wordt een planning zoals Q3 {last}, maart {last} of {whole}"
    return clause.replace(NOT_UNDERSTOOD, examples)


def reworded(unclear: Planning, before: str, after: str = "") -> Planning:
    """Return a question about a piece of the text, with its proposals put back into the whole.

    >>> reworded(question("het jaar ontbreekt", "mei 2020"), "vanaf ").proposals
    ('vanaf mei 2020',)
    """
    return replace(
        unclear, proposals=tuple(f"{before}{proposal}{after}" for proposal in unclear.proposals)
    )
