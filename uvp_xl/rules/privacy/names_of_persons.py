"""No names of persons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uvp_xl.clean_text import line
from uvp_xl.columns import NAMING_COLUMNS
from uvp_xl.names import place_names
from uvp_xl.rules.privacy.person_pattern import CALLED, PATTERN, first_names, is_person, persons
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_PARTS = re.compile(r"\s*(?:[;\n/&+]|,(?! ?(?:[A-Z]\.)+)|\ben\b)\s*")


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
        told = set()
        for sheet, cell, name, title in _in_columns(context):
            told.add((sheet, cell))
            yield Hit(
                sheet,
                cell,
                f"“{name}” is de naam van een persoon. Noem in de kolom "
                f"“{title}” een functie, team of organisatie.",
            )
        own = (context.register.sheet, context.settings.sheet)
        for match in persons(context.text_index, context.register):
            place = context.text_index.location(match.start())
            seen = place.kind != "cel" or place.sheet in own or (place.sheet, place.cell) in told
            if not seen:
                yield Hit(
                    place.sheet,
                    place.cell,
                    f"In deze cel staat de naam van een persoon: “{match[0].strip(' ,')}”. Noem "
                    "alleen de functie.",
                )


def _in_columns(context: RuleContext) -> Iterator[tuple[str, str, str, str]]:
    """The names in the columns where somebody is named: sheet, cell, name, and heading."""
    known: dict[str, str] = {}  # the parties of many rows are made of the same few names
    for table in context.tables if _may_name(context, known) else ():
        for field in NAMING_COLUMNS:
            values = table.values.get(field, ())
            texts = {value for value in values if isinstance(value, str) and value}
            names = {text: name for text in texts if (name := _name(context, line(text), known))}
            if names:
                title = table.titles.get(field, field)
                for row, value in zip(table.rows, values, strict=True):
                    if isinstance(value, str) and value in names:
                        yield table.sheet, table.cell(row, field), names[value], title


def _may_name(context: RuleContext, known: dict[str, str]) -> bool:
    """Whether there is anything like a name in those columns: one look at all of them.

    What its parts hold is kept in `known`.
    """
    columns = (table.values.get(field, ()) for table in context.tables for field in NAMING_COLUMNS)
    texts = {value for values in columns for value in values if isinstance(value, str)}
    said = "\n".join(map(line, texts))
    known.update((part, named_alone(context, part)) for part in set(_PARTS.split(said)))
    return any(known.values()) or not CALLED.isdisjoint(said.replace("(", " ").split())


def _name(context: RuleContext, said: str, known: dict[str, str]) -> str:
    """The first name of a person in a text of a column of names, "" when there is none.

    `known` tells which name the parts of a text hold, as far as they were looked at before.
    """
    for part in _PARTS.split(said):
        if part not in known:
            known[part] = named_alone(context, part)
        if known[part]:
            return known[part]
    if CALLED.isdisjoint(said.replace("(", " ").split()):
        return ""
    inside = (m for m in PATTERN.finditer(said) if m["titled"] and is_person(m, context.register))
    return next((match[0] for match in inside), "")


def named_alone(context: RuleContext, part: str) -> str:
    """The name of the person that stands there by itself, "" when it is none."""
    match = PATTERN.match(part)
    if match and is_person(match, context.register, alone=True):
        return match[0].strip(" ,")
    known = part in first_names() and not (
        context.register.partner(part) or place_names.find_place(part)
    )
    return part if known else ""
