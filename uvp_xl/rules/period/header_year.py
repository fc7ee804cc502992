"""A year in the heading of a column is within the plan's period."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.clean_text import lines
from uvp_xl.columns import ColumnName
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_YEAR = re.compile(r"\b20\d\d\b")


_MEASURED: tuple[ColumnName, ...] = ("baseline", "measured", "target", "indicator", "source")
"""The columns of which the year need not be one of the plan."""


class HeaderYear(Rule):
    """Een jaartal in de kop van een kolom valt binnen de periode van het plan.

    Een oud jaartal blijft vaak staan als een tabel uit een vorig plan is overgenomen. De lezer
    weet dan niet voor welk jaar de maatregelen gelden.

    Fout:
        | Uitvoeringsplan 2020 - 2021 |                |          |
        |                             |                |          |
        | Actiepunt                   | Maatregel 2018 | Planning |
        | Preventie                   | Voorlichting   | 2020     |
    Goed:
        | Uitvoeringsplan 2020 - 2021 |                |          |
        |                             |                |          |
        | Actiepunt                   | Maatregel 2020 | Planning |
        | Preventie                   | Voorlichting   | 2020     |
    Bron: de titel van het plan zelf.
    """

    code = "jaar-in-kop"
    levels = Levels("waarschuwing", raadsvoorstel="fout")
    fixes = "kop"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find headings with a year before or after the plan."""
        years, period = context.front.years, context.front.period
        for table in context.tables if years else ():
            for name, title in table.titles.items():
                wrong = [year for year in _YEAR.findall(title) if int(year) not in years]
                if not wrong or name in table.marks or name in _MEASURED:
                    continue  # the years of a planning are no mistake, nor that of a baseline
                cell = table.heading(name)
                side = "vóór" if int(wrong[0]) < years[0] else "ná"
                heading = lines(context.value(table.sheet, cell)) or title
                yield Hit(
                    table.sheet,
                    cell,
                    f"In de kop “{title}” staat {wrong[0]}; dat ligt {side} de periode van het "
                    f"plan ({period}). Pas het jaartal aan of haal het weg.",
                    (_YEAR.sub(period, heading, count=1),),
                )
