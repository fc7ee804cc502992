"""A table that looks like an action table is read, or known not to be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from uvp_xl.clean_text import key
from uvp_xl.columns import COLUMNS, ColumnName
from uvp_xl.dutch_text import count, joined
from uvp_xl.grid import letters
from uvp_xl.readback import settings_sheet, waiver_sheet
from uvp_xl.readback.settings.column_words import word
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.candidate_columns import Recognised
from uvp_xl.tables.unread_tables import UnreadTable

_OTHER = (
    f"Zet op het blad {settings_sheet.NAME} onder welke kop de maatregelen staan, en onder welke "
    "de planning of de trekker."
)


class TableUnread(Rule):
    """Een tabel die op een actietabel lijkt, is gelezen, of staat bij wat geen plan is.

    Van een tabel met koppen die het programma niet kent, tellen de acties nergens mee. Zet op het
    blad Instellingen welke kolom het is, of zet achter de naam van het blad “niet lezen”. Zolang
    deze melding openstaat, is het plan niet klaar voor de raad.

    Fout:
        | Krachtlijn                      | Trekker | Planning | Stand        |
        | Bibob-beleid actualiseren       | OOV     | Q1 2025  | niet gestart |
        | Controle op bedrijventerreinen  | VTH     | Q2 2025  | loopt        |
    Goed:
        | Maatregel                       | Trekker | Planning | Stand        |
        | Bibob-beleid actualiseren       | OOV     | Q1 2025  | niet gestart |
        | Controle op bedrijventerreinen  | VTH     | Q2 2025  | loopt        |
    Bron: werkwijze van dit programma: wat niet is begrepen, wordt gevraagd.
    """

    code = "tabel-niet-gelezen"
    levels = Levels("fout")
    mandatory = True

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield a hit for each unread table; tables with the same headings on a sheet are one."""
        alike: dict[tuple[object, ...], list[UnreadTable]] = {}
        for table in context.unread_tables:
            if not table.word:
                headings = tuple(one.title for one in table.recognised)
                alike.setdefault((table.sheet, table.title, headings), []).append(table)
        for first, *others in alike.values():
            alone = first.sheet not in context.tables_by_sheet
            lines = first.to_tell(context.settings.headings)
            yield Hit(first.sheet, first.cell, _message(first, lines, len(others), alone=alone))


def _message(
    table: UnreadTable, told: Sequence[tuple[str, ColumnName]], others: int, *, alone: bool
) -> str:
    """Return the message for a table and others like it, with the headings to tell.

    `alone` is for a sheet without tables that are read.
    """
    known = joined([_recognised(one) for one in table.recognised])
    more = f" (net als nog {count(others, 'zo’n tabel', 'zulke tabellen')} op dit blad)"
    return (
        f"Deze tabel is niet gelezen{more if others else ''}: wat erin staat, telt niet mee. "
        f"Herkend: {known}. {_remedy(table, told)} "
        f"Hoort de tabel niet bij het plan? {_exception(table.sheet, alone=alone)}"
    )


def _recognised(column: Recognised) -> str:
    """Return a recognised column by its heading, or else by its letter.

    >>> _recognised(Recognised(4, "Stand", "status")), _recognised(Recognised(4, "", "planning"))
    ('“Stand”', 'kolom D (planning)')
    """
    if column.title:
        return f"“{column.title}”"
    return f"kolom {letters(column.number)} ({COLUMNS[column.name].word})"


def _remedy(table: UnreadTable, told: Sequence[tuple[str, ColumnName]]) -> str:
    """Return the sentences on what is missing, and on how to tell which column that is."""
    if not table.title and not any(one.title for one in table.recognised):
        return (
            "De koppen ontbreken. Zet er koppen boven, zoals “Maatregel”, “Trekker” en “Planning”."
        )
    if not table.title:
        column = letters(table.number)
        return f"Staan in kolom {column} de maatregelen? Zet daar dan de kop “Maatregel” boven."
    own = _own_headings(table)
    if (table.title, "measure") not in told:
        answer = _setting(told) if told else "" if own else _OTHER
        return f"Er is nog een bekende kolom nodig. {answer}".rstrip() + own
    if table.lacks == "measure":
        question = f"De kolom met de maatregelen ontbreekt. Is dat “{table.title}” ({table.cell})?"
    else:
        column = COLUMNS[table.lacks].dutch
        question = f"Er is nog een bekende kolom nodig, zoals {column}. Is die er niet?"
    return f"{question} {_setting(told)}{own}"


def _own_headings(table: UnreadTable) -> str:
    """Return the sentence on recognised columns that no line can name, "" for none.

    They have no heading, or the same one.
    """
    titles = Counter(key(one.title) for one in table.recognised)
    columns = [
        f"kolom {letters(one.number)} (“{COLUMNS[one.name].word.capitalize()}”)"
        for one in table.recognised
        if not one.title or titles[key(one.title)] > 1
    ]
    return f" Geef ook een eigen kop aan {joined(columns)}." if columns else ""


def _setting(told: Sequence[tuple[str, ColumnName]]) -> str:
    """Return the sentence with the lines for *Instellingen*."""
    lines = joined([f"“{title} | {word(column)}”" for title, column in told])
    each = " elk" if len(told) > 1 else ""
    return f"Zet dan op het blad {settings_sheet.NAME}{each} in twee cellen naast elkaar: {lines}."


def _exception(sheet: str, *, alone: bool) -> str:
    """Return the sentence on how to say that a table is no part of the plan."""
    if alone:
        return f"Zet op dat blad dan: “{sheet} | niet lezen”."
    return f"Geef dan op het blad {waiver_sheet.NAME} een reden om dit te laten staan."
