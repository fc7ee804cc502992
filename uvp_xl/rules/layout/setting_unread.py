"""The sheet *Instellingen* has only known settings."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.similarity import NAMES, nearest

MANDATORY = (
    "kan niet uit of lichter, want dan tellen acties ongemerkt niet mee. Deze instelling telt dus "
    "niet. Zet achter de naam van een blad “niet lezen”, of geef op het blad Controle een reden."
)
"""The end of the message about a rule that the settings cannot relax."""


class SettingUnread(Rule):
    """Op het blad Instellingen staan alleen instellingen die het programma kent.

    In de ene cel staat de naam, in de cel rechts ervan de waarde: “Profiel”, “Peildatum”, “Binnen
    hoeveel dagen”, een kop met zijn kolom (“Prestatie | maatregel”), een blad (“Archief 2024 | niet
    lezen”), de code van een regel met een ernst (fout, waarschuwing, opmerking) of “uit”, of een
    kleur met een status (“Kleur groen | gereed”). Wat er anders staat, telt niet mee. Zinnen en
    titels mag u er gewoon bij zetten.

    Fout:
        [Instellingen]
        | Profiel | raadstuk |
        [1 Jeugd]
        | Actiepunt | Maatregel    | PH  | Planning |
        | Drugs     | Voorlichting | bgm | 2021     |
    Goed:
        [Instellingen]
        | Profiel | raadsvoorstel |
        [1 Jeugd]
        | Actiepunt | Maatregel    | PH  | Planning |
        | Drugs     | Voorlichting | bgm | 2021     |
    Bron: leesregels van het blad Instellingen.
    """

    code = "instelling-onbekend"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Values that mean nothing, and codes that are of no rule."""
        from uvp_xl.rules.rule_catalogue import all_rules  # which finds this module too

        settings = context.settings
        for issue in settings.issues:
            yield Hit(settings.sheet, issue.cell, f"Deze instelling telt niet: {issue.why}.")
        codes = {rule.code: rule for rule in all_rules()} if settings.cells else {}
        for code, cell in settings.cells.items():
            if code in codes:
                if codes[code].mandatory and settings.levels[code] != codes[code].severity:
                    yield Hit(settings.sheet, cell, f"“{code}” {MANDATORY}")
            else:
                message = f"Er is geen regel “{code}”, dus deze instelling telt niet."
                yield Hit(settings.sheet, cell, f"{message} {_hint(code, codes)}")


def _hint(code: str, codes: Collection[str]) -> str:
    """Return the code that is probably meant, or where all of them are listed."""
    near = nearest(code, codes, NAMES)
    return f"Bedoelt u “{near[0]}”?" if near else "Met “uvp-xl rules” ziet u alle regels."
