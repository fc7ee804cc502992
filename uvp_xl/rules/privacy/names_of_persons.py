"""No names of persons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from uvp_xl.clean_text import line
from uvp_xl.columns import NAMING_COLUMNS
from uvp_xl.names import place_names
from uvp_xl.rules.privacy.person_pattern import CALLED, PATTERN, first_names, is_person, persons
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_SEPARATORS = re.compile(r"\s*(?:[;\n/&+]|,(?! ?(?:[A-Z]\.)+)|\ben\b)\s*")
_SHORT = 200
"""Most characters of a cell to remember the names in it."""


class Name(Rule):
    """In het plan staat de functie of het team, niet de naam van een persoon.

    Een naam veroudert en wordt met het plan openbaar. De naam van een bestuurder mag, als die op
    het blad Register staat.

    Fout:
        | Actiepunt   | Maatregel    | Trekker      |
        | Preventie   | Voorlichting | Jan de Vries |
    Goed:
        | Actiepunt   | Maatregel    | Trekker      |
        | Preventie   | Voorlichting | adviseur OOV |
    Bron: AVG, artikel 5 (niet meer gegevens dan nodig); wat naar de raad gaat, is openbaar.
    """

    code = "persoonsnaam-in-plan"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Names in the columns of names, each distinct text once looked at; then in the rest."""
        reported = set()
        for sheet, cell, name, title in _in_columns(context):
            reported.add((sheet, cell))
            yield Hit(
                sheet,
                cell,
                f"“{name}” is de naam van een persoon. Noem in de kolom "
                f"“{title}” een functie, team of organisatie.",
            )
        program_sheets = (context.register.sheet, context.settings.sheet)
        for match in persons(context.text_index, context.register):
            location = context.text_index.location(match.start())
            skipped = (
                location.kind != "cel"
                or location.sheet in program_sheets
                or (location.sheet, location.cell) in reported
            )
            if not skipped:
                yield Hit(
                    location.sheet,
                    location.cell,
                    f"In deze cel staat de naam van een persoon: “{match[0].strip(' ,')}”. Noem "
                    "alleen de functie.",
                )


def _in_columns(context: RuleContext) -> Iterator[tuple[str, str, str, str]]:
    """Yield sheet, cell, name and heading for each name of a person in a naming column."""
    names_by_text: dict[str, str] = {}  # the parties of many rows are made of the same few names
    for table in context.tables if _may_name(context, names_by_text) else ():
        for column in NAMING_COLUMNS:
            values = table.values.get(column, ())
            texts = {value for value in values if isinstance(value, str) and value}
            names = {
                text: name for text in texts if (name := _name(context, line(text), names_by_text))
            }
            if names:
                title = table.titles.get(column, column)
                for row, value in zip(table.rows, values, strict=True):
                    if isinstance(value, str) and value in names:
                        yield table.sheet, table.cell(row, column), names[value], title


def _may_name(context: RuleContext, names_by_text: dict[str, str]) -> bool:
    """Return whether these columns may contain a name, by one search over all of them.

    Fills `names_by_text` for the segments between separators.
    """
    columns = (
        table.values.get(column, ()) for table in context.tables for column in NAMING_COLUMNS
    )
    texts = {value for values in columns for value in values if isinstance(value, str)}
    lines = set(map(line, texts))
    pieces = set(chain.from_iterable(text.split(", ") for text in lines))
    if not any(piece[1:2] == "." for piece in pieces):  # an initial can be behind a comma
        lines = pieces
    names = set(chain.from_iterable(map(_segments, lines)))
    names_by_text.update((name, named_alone(context, name)) for name in names)
    words = "\n".join(lines).replace("(", " ").split()
    return any(names_by_text.values()) or not CALLED.isdisjoint(words)


def _segments(text: str) -> Sequence[str]:
    """Return the texts between the separators."""
    return _short_segments(text) if len(text) <= _SHORT else _SEPARATORS.split(text)


@lru_cache(maxsize=4096)  # the plans of a region have many names in common
def _short_segments(text: str) -> tuple[str, ...]:
    return tuple(_SEPARATORS.split(text))


def _name(context: RuleContext, text: str, names_by_text: dict[str, str]) -> str:
    """Return the first name of a person in a text of a naming column, "" when there is none.

    `names_by_text` caches the name in each segment between separators.
    """
    for name in _segments(text):
        if name not in names_by_text:
            names_by_text[name] = named_alone(context, name)
        if names_by_text[name]:
            return names_by_text[name]
    if CALLED.isdisjoint(text.replace("(", " ").split()):
        return ""
    inside = (m for m in PATTERN.finditer(text) if m["titled"] and is_person(m, context.register))
    return next((match[0] for match in inside), "")


def named_alone(context: RuleContext, name: str) -> str:
    """Return a text if all of it is the name of a person, else ""."""
    match = PATTERN.match(name)
    if match and is_person(match, context.register, alone=True):
        return match[0].strip(" ,")
    other = context.register.partner(name) or place_names.find_place(name)
    return name if name in first_names() and not other else ""
