"""Headings that are a question, as residents read them: "Wie pakt het op?", "Hoe ver zijn we?"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from uvp_xl.columns import ColumnName


class Question(NamedTuple):
    """The form of a question: how it begins, one of which words it has, and which can be beside."""

    first: str
    needs: str
    beside: str = ""


_SMALL = frozenset(
    "de het dat dit er we wij ze zij je u is zijn was wordt worden gaat gaan moet moeten kan nu en "
    "ermee mee hiermee daarmee eraan hieraan daaraan daarvoor hiervoor ervoor hier daar aan op of "
    "ook ons onze zal zullen actie maatregel".split()
)
"""Words that change no question."""

QUESTIONS: Mapping[ColumnName, tuple[Question, ...]] = MappingProxyType(
    {
        "measure": (
            Question("wat", "doen doet gebeuren gebeurt ondernemen aanpakken afgesproken"),
            Question("wat", "wordt", "gedaan"),
            Question("hoe", "aanpakken aan", "pakken"),
        ),
        "parties": (
            Question("wie", "helpt helpen", "nog meer"),
            Question("met", "wie", "samen doen werken"),
        ),
        "lead": (
            Question("wie", "pakt pakken regelt trekt doet voert zorgt leidt doen", "uit dit door"),
        ),
        "planning": (
            Question(
                "wanneer", "klaar af gereed afgerond doen gebeurt gebeuren uitgevoerd starten"
            ),
        ),
        "status": (
            Question("hoe", "ver staat loopt gaat", "voor stand"),
            Question("wat", "stand", "van zaken"),
            Question("waar", "staan", "nu"),
            Question("zijn", "schema"),
        ),
        "progress": (Question("wat", "gedaan", "hebben tot toe inmiddels is"),),
    }
)
"""The questions that name a column. One that begins like these and has other words names none."""

FIRST_WORDS = frozenset(one.first for forms in QUESTIONS.values() for one in forms)
_LEAST = 2
_WORD = re.compile(r"[^\W\d_]+")


def column(text: str) -> ColumnName | None:
    """Return the column that a question in lower case asks for, None for any other text.

    >>> column("wie pakt het op?"), column("wie helpt er mee?"), column("wie heeft er last van?")
    ('lead', 'parties', None)
    >>> column("hoe ver zijn we?"), column("wat gaan we eraan doen?"), column("wat")
    ('status', 'measure', None)
    """
    words = _WORD.findall(text)
    if len(words) < _LEAST or words[0] not in FIRST_WORDS:
        return None
    for name, forms in QUESTIONS.items():
        if any(_is(one, words) for one in forms):
            return name
    return None


def _is(question: Question, words: Sequence[str]) -> bool:
    """Return whether words are a question of this form."""
    needs = question.needs.split()
    known = _SMALL.union(needs, question.beside.split())
    rest = words[1:]
    asks = words[0] == question.first and not set(needs).isdisjoint(rest)
    return asks and known.issuperset(rest)
