"""An action was not done after the reference date."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import text
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class DoneLater(Rule):
    """De dag waarop een actie klaar was, ligt niet na de peildatum.

    Zo'n dag is eerder de planning. Zet de planning in een kolom “planning”, en de dag waarop de
    actie echt klaar was in “afgerond op”. Tot die dag telt de actie als niet klaar.

    Fout:
        | Actiepunt | Maatregel    | Planning | Afgerond op |
        | Preventie | Voorlichting | 2029     | 1-10-2029   |
    Goed:
        | Actiepunt | Maatregel    | Planning | Afgerond op |
        | Preventie | Voorlichting | 2019     | 1-10-2019   |
    Bron: peildatum van de controle (optie --date); zonder die optie de dag van vandaag.
    """

    code = "afgerond-na-peildatum"
    levels = Levels("waarschuwing", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find actions that are done according to a day or period after the reference date."""
        for index, completion in context.plan.completions.items():
            action, start = context.actions[index], completion.start
            if start and start > context.date and action.status.phase == "done":
                yield Hit(
                    *action.cell(completion.column),
                    f"Volgens de kolom “{action.table.titles[completion.column]}” is deze actie "
                    f"klaar, maar {text(start)} ligt na de peildatum ({text(context.date)}). Is "
                    "dit de planning? Zet die dan in de kolom “planning”.",
                )
