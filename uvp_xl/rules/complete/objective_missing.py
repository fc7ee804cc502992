"""Every theme has an objective."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables import theme_heading
from uvp_xl.tables.action_table import Theme


class ObjectiveMissing(Rule):
    """Boven elke actietabel staat een doelstelling.

    De raad stelt doelen vast; zonder doelstelling is niet te zien waar de acties aan bijdragen.
    Het programma zoekt een cel met “doelstelling” tussen de kop van het thema en de tabel, of een
    kolom met het doel van elke actie. Eén lijst met alleen een titel erboven is geen thema.

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
        """Find themes with a heading above their table, but without an objective."""
        served = {a.theme for a in context.actions if context.plan.objectives[a.index]}
        themes = {theme for theme in context.themes if theme not in served}
        above = {table.above: table for table in reversed(context.tables)}
        for theme, table in reversed(above.items()):
            if theme.objective or not theme.row or theme not in themes:
                continue
            heads = len(above) > 1 and theme.row < table.header
            if heads or _is_theme(context, theme):
                yield Hit(
                    theme.sheet,
                    theme.cell,
                    f"Thema “{theme.heading.title}” heeft geen doelstelling. Schrijf boven de "
                    "tabel wat u met deze acties wilt bereiken.",
                )


def _is_theme(context: RuleContext, theme: Theme) -> bool:
    """Return whether a heading says that it is one of a theme: it may be the title of the plan."""
    return theme_heading.labelled(context.value(theme.sheet, theme.cell)) is not None
