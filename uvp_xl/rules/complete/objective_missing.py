"""Every theme has an objective."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class ObjectiveMissing(Rule):
    """Boven elke actietabel staat een doelstelling.

    De raad stelt doelen vast; zonder doelstelling is niet te zien waar de acties aan bijdragen.
    Het programma zoekt een cel met “doelstelling” tussen de kop van het thema en de tabel. Een
    kolom met het doel van elke actie is ook goed.

    Fout:
        | Prioriteit 1: Jeugd |              |          |
        | Actiepunt           | Maatregel    | Planning |
        | Preventie           | Voorlichting | 2020     |
    Goed:
        | Prioriteit 1: Jeugd              |              |          |
        | doelstelling 2021                |              |          |
        | Het aantal meldingen neemt af.   |              |          |
        | Actiepunt                        | Maatregel    | Planning |
        | Preventie                        | Voorlichting | 2020     |
    Bron: Kernbeleid Veiligheid (VNG): per thema doelen, en per doel maatregelen.
    """

    code = "doelstelling-ontbreekt"
    levels = Levels("waarschuwing", raadsvoorstel="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find themes with a heading above their table, but without an objective.

        The actions of a table can have objectives of their own, in a column.
        """
        themes = set(context.themes)
        plan = context.plan
        have = {number for number, text in zip(plan.table, plan.objectives, strict=True) if text}
        known = {plan.tables[number].above for number in have}
        for theme in dict.fromkeys(table.above for table in context.tables):
            if not theme.objective and theme.row and theme not in known:
                whose = (
                    f"Thema “{theme.heading.title}” heeft"
                    if theme in themes
                    else "De thema’s op dit blad hebben"
                )
                yield Hit(
                    theme.sheet,
                    theme.cell,
                    f"{whose} geen doelstelling. Schrijf boven de tabel wat u met deze acties "
                    "wilt bereiken.",
                )
