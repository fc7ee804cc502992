"""A table has each column once."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.columns import COLUMNS, COMPLETION, PARTS, columns_of
from uvp_xl.grid import address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables import column_roles
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.column_heading import hinted
from uvp_xl.tables.heading_words import FIELDS
from uvp_xl.tables.headings import HEADINGS

_READ = (*columns_of("names", "period", "amount", "status"), *COMPLETION)
"""The columns of which a second one has content that is not read."""


class ColumnTwice(Rule):
    """Van elke soort kolom staat er één in een actietabel.

    Staan er twee, dan leest het programma er maar een: die met de duidelijkste kop, en anders de
    eerste. Wat in de andere staat, telt niet mee. Een oorspronkelijke en een bijgestelde planning
    horen bij elkaar: de bijgestelde telt.

    Fout:
        | Maatregel    | Trekker | Planning | Deadline |
        | Voorlichting | OOV     | 2020     | 2021     |
    Goed:
        | Maatregel    | Trekker | Planning |
        | Voorlichting | OOV     | 2021     |
    Bron: leesregels van de actietabel.
    """

    code = "kolom-dubbel"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find columns that were not read because another has the same name."""
        for table in context.tables:
            for title, number in table.extra.items():
                token = HEADINGS[title]
                done = token.completion
                name = token.column or hinted(title) or (done.name if done else None)
                if name in _READ and table.column_number(name):
                    first = first_title(table, name)
                    if _is_earlier(title, first):
                        continue
                    word = FIELDS[COLUMNS[name].part_of or name].split()[0]
                    yield Hit(
                        table.sheet,
                        address(table.header, number),
                        f"De kolom “{title}” is niet gelezen: “{first}” is al de "
                        f"kolom “{word}”. Zet samen wat bij elkaar hoort.",
                    )


def _is_earlier(title: str, first: str) -> bool:
    """Return whether a column is an earlier version of the one that was read."""
    roles = [role.role if (role := column_roles.read(text)) else "" for text in (title, first)]
    return roles[1] == "adjusted" and roles[0] in ("adjusted", "original", "")


def first_title(table: Table, name: str) -> str:
    """Return the heading of a column, or of the first of its parts."""
    names = (name, *PARTS.get(name, ()))
    return next(table.titles[n] for n in names if n in table.titles)
