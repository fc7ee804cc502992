"""A table that repeats another sheet does not count again, and that is told."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.dutch_text import count
from uvp_xl.readback.settings_sheet import NAME as _NAME
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.copied_tables import RULE, CopiedTable


class TableCopied(Rule):
    """Acties die op een ander blad worden herhaald, tellen één keer.

    Een archief, een werklijst of een blad per trekker herhaalt rijen van het plan. Zulke rijen zijn
    hetzelfde, op de planning, de status, de voortgang en de toelichting na. Telt een blad toch
    mee, zet dan op het blad Instellingen achter zijn naam “lezen”. Een kopie van een overzicht van
    uvp-xl zelf meldt de regel overzicht-gekopieerd.

    Fout:
        [Plan]
        | Actiepunt | Maatregel              | Planning |
        | Preventie | Voorlichting op school | 2020     |
        | Preventie | Huisbezoek aan ouderen | 2021     |
        | Toezicht  | Controle van de horeca | 2021     |
        | Toezicht  | Controle van garages   | 2022     |
        [Werklijst]
        | Actiepunt | Maatregel              | Planning |
        | Preventie | Voorlichting op school | 2020     |
        | Preventie | Huisbezoek aan ouderen | 2021     |
        | Toezicht  | Controle van de horeca | 2021     |
    Goed:
        [Plan]
        | Actiepunt | Maatregel              | Planning |
        | Preventie | Voorlichting op school | 2020     |
        | Preventie | Huisbezoek aan ouderen | 2021     |
        | Toezicht  | Controle van de horeca | 2021     |
    Bron: werkwijze van dit programma: elke actie telt één keer.
    """

    code = RULE
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each sheet with copies, at the heading of the first."""
        sheets: dict[str, list[CopiedTable]] = {}
        for copy in context.copies:
            sheets.setdefault(copy.table.sheet, []).append(copy)
        for name, copies in sheets.items():
            grid = context.grids.get(name)
            hidden = " Het blad is verborgen." if grid and grid.hidden else ""
            message = f"{_message(name, copies)}{hidden}"
            yield Hit(name, copies[0].table.heading("measure"), message)


def _message(name: str, copies: list[CopiedTable]) -> str:
    total = sum(len(copy.table.rows) for copy in copies)
    rest = total - sum(copy.same for copy in copies)
    original = copies[0].original
    where = f"op het blad “{original}”" if original != name else "ergens anders op dit blad"
    message = (
        f"De rijen hieronder staan ook {where}. Daarom tellen ze niet nog eens mee: het gaat om "
        f"{count(total, 'rij', 'rijen')}."
    )
    if rest:
        message += f" Let op: {count(rest, 'rij staat', 'rijen staan')} alleen hier."
    if original == name:
        return f"{message} Tellen ze wel mee, zet dan op het blad {_NAME} “{name} | lezen”."
    return (
        f"{message} Hoort dit blad er niet bij, zet dan op het blad {_NAME} “{name} | niet lezen”. "
        f"Telt het wel mee, zet daar dan “{name} | lezen”."
    )
