"""A planning, amount or status is in its own column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from uvp_xl.clean_text import line
from uvp_xl.columns import COLUMNS, columns_of
from uvp_xl.grid import Value
from uvp_xl.notation import budget, planning
from uvp_xl.rules.joined_texts import JoinedTexts
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_WITHOUT_NOTATION = columns_of("text", "names")
"""In the other columns, wrong content is a problem of their notation."""
_HOMES = {"planning": "planning", "bedrag": "begroting", "status": "status"}
"""The column in which each kind belongs."""
_STATUSES = frozenset(
    (
        *("gereed", "afgerond", "klaar", "in uitvoering", "loopt", "lopend", "niet gestart"),
        *("nog niet gestart", "gestart", "in voorbereiding", "vertraagd", "vervallen"),
    )
)
_LONGEST = 40
"""A longer text holds more than a planning or amount."""
_YEAR = (
    r"(?<=\d)\d{3}|(?<=['/-]) ?\d\d|(?<=\d)(?<!\d\d)(?<!\d\.\d)\d(?!\.?\d)|"
    r"(?<=\d)\.\d{1,2}\.\d\d"
)
"""The digits of a year after its first sign; a period has at least one, but "3.12" has none."""
_HINT = re.compile(rf"[€uU\d'/-](?:(?<=€)|(?<=[eE][uU])[rR][oO]|{_YEAR})")
"""Without any of these a text is no planning and no amount."""


class WrongColumn(Rule):
    """Een planning, bedrag of status staat niet in de kolom van de trekker of de partijen.

    Zo'n cel is vaak een plaats verschoven. In de kolommen planning, begroting en status zelf meldt
    planning-onduidelijk, begroting-onduidelijk of status-onduidelijk wat er niet hoort.

    Fout:
        | Actiepunt   | Maatregel    | Trekker | Planning |
        | Preventie   | Voorlichting | Q3 2020 | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | Trekker  | Planning |
        | Preventie   | Voorlichting | team OOV | 2020     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid.
    """

    code = "tekst-in-verkeerde-kolom"
    levels = Levels("waarschuwing", raadsvoorstel="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find cells that can be read as a period or an amount, and as nothing else."""
        for column in _WITHOUT_NOTATION:
            suspects = _suspects(context.plan.raw[column], context.plan.texts[column])
            kinds = {value: kind for value in suspects if (kind := misplaced_kind(value))}
            for action in context.actions if kinds else ():
                if kind := kinds.get(action.raw(column), ""):
                    yield Hit(
                        *action.cell(column),
                        f"“{line(action.raw(column))}” is een {kind}, en staat in de kolom "
                        f"“{COLUMNS[column].word}”. Zet het in de kolom “{_HOMES[kind]}”.",
                    )


def _suspects(values: Sequence[Value], texts: Sequence[str]) -> Iterator[Value]:
    """Yield the distinct values that may be misplaced; `texts` has them on one clean line."""
    lines = dict(zip(values, texts, strict=True))
    short = {v: t for v, t in lines.items() if len(t) <= _LONGEST or t != v}
    distinct = JoinedTexts(short.values())
    hinting = distinct.having(_HINT)
    hinting.update(text for text in distinct.texts if text.lower() in _STATUSES)
    if not hinting and set(map(type, short)) <= {str}:
        return
    for value, text in short.items():
        if text in hinting or not isinstance(value, str):
            yield value


def misplaced_kind(value: Value) -> str:
    """Return the kind of a planning, amount or status, "" for a text that could be a name.

    >>> list(map(misplaced_kind, ("Q3 2020", "€ 5.000", "politie", "In uitvoering")))
    ['planning', 'bedrag', '', 'status']
    """
    if isinstance(value, str) and len(value) > _LONGEST:
        return ""
    text = line(value)
    if text.lower() in _STATUSES:
        return "status"
    if not _HINT.search(text) or not any(map(str.isdigit, text)):
        return ""
    if "€" in text or "euro" in text.lower():
        amount = budget.read(value)
        return "bedrag" if amount.minimum is not None and not amount.problem else ""
    period = planning.read(value)
    return "planning" if period.start and period.end and not period.problem else ""
