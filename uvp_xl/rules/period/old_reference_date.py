"""The reference date on *Instellingen* is not a forgotten one."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.dutch_text import long_date
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

DAYS = 90
"""A date that lies longer before today is probably forgotten."""


class OldReferenceDate(Rule):
    """De peildatum op het blad Instellingen is hoogstens 90 dagen oud.

    Op die dag wordt beoordeeld wat te laat is. Blijft er een oude datum staan, dan lijkt er lang
    niets te laat. Zet er dan de nieuwe peildatum, of maak de cel leeg: dan telt de dag van vandaag.

    Fout:
        [Instellingen]
        | Peildatum | 1 januari 2020 |
        [1 Jeugd]
        | Actiepunt | Maatregel    | Planning |
        | Preventie | Voorlichting | 2021     |
    Goed:
        [Instellingen]
        | Peildatum |  |
        [1 Jeugd]
        | Actiepunt | Maatregel    | Planning |
        | Preventie | Voorlichting | 2021     |
    Bron: leesregels van het blad Instellingen, naast de dag van vandaag.
    """

    code = "peildatum-oud"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Compare the date on the sheet with the day of the check."""
        settings, today = context.settings, context.reference.today or context.date
        if settings.date is None or (days := (today - settings.date).days) <= DAYS:
            return
        message = (
            f"De peildatum op dit blad is {long_date(settings.date)}, {days} dagen geleden. Zet er "
            "de nieuwe peildatum, of maak de cel leeg: dan telt de dag van vandaag."
        )
        yield Hit(settings.sheet, settings.date_cell, message)
