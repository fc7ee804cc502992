"""Every column of a planning with crosses is a year, quarter or month."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.clean_text import blank, key
from uvp_xl.grid import address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_PERIOD = re.compile(
    r"e\.?\s?v\b|verder|later|doorlopend|structureel|continu|permanent|(?:na|vanaf|vóór|voor|>|<)\s*"
    r"(?:19|20)\d\d|(?:19|20)\d\d"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


class PeriodUnread(Rule):
    """Een planning met kruisjes heeft alleen jaren, kwartalen of maanden als kop.

    Een kolom als “2022 e.v.” of “doorlopend” naast de jaren leest het programma niet: een kruisje
    daarin telt niet mee. Schrijf zo'n planning in een gewone kolom.

    Fout:
        | Maatregel    | Trekker | 2020 | 2021 | 2022 e.v. |
        | Voorlichting | OOV     |      | x    | x         |
    Goed:
        | Maatregel    | Trekker | 2020 | 2021 | 2022 |
        | Voorlichting | OOV     |      | x    | x    |
    Bron: leesregels van de planning.
    """

    code = "planning-kolom-niet-gelezen"
    levels = Levels("fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find filled cells below such a heading next to the columns with crosses."""
        for table in context.tables:
            if "planning" not in table.marks:
                continue
            grid = context.grids[table.sheet]
            for title, number in table.extra.items():
                if _PERIOD.search(key(title)):
                    for row in table.rows:
                        if not blank(grid.value(row, number)):
                            yield Hit(
                                table.sheet,
                                address(row, number),
                                f"Wat hier onder “{title}” staat, is niet gelezen. Schrijf de "
                                "planning van deze actie in woorden, bijvoorbeeld "
                                f"“{_example(title)}”.",
                            )


def _example(title: str) -> str:
    """Return a planning in words with the year of the heading, if it has one."""
    year = _YEAR.search(title)
    return f"vanaf {year[0]}" if year else "doorlopend"
