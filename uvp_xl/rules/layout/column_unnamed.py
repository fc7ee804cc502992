"""Every column within a table has a heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Grid, address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table


class ColumnUnnamed(Rule):
    """Elke kolom in een actietabel heeft een eigen kop.

    Staat een kop boven twee kolommen, dan leest het programma alleen de eerste. Wat in de kolom
    zonder kop staat, telt niet mee.

    Fout:
        | Maatregel    | Partijen |     | Trekker | Planning |
        | Voorlichting | politie  | OM  | OOV     | 2020     |
    Goed:
        | Maatregel    | Partijen    | Trekker | Planning |
        | Voorlichting | politie, OM | OOV     | 2020     |
    Bron: leesregels van de actietabel.
    """

    code = "kolom-zonder-kop"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find columns with text but no heading, between the others or right after them."""
        for table in context.tables:
            grid = context.grids[table.sheet]
            for number in _unnamed(grid, table) if table.rows else ():
                row = next(r for r in table.rows if not blank(grid.value(r, number)))
                example = line(grid.value(row, number))
                yield Hit(
                    table.sheet,
                    address(table.header, number),
                    f"Deze kolom heeft geen kop en is niet gelezen; er staat bijvoorbeeld "
                    f"“{example}” ({address(row, number)}). Geef de kolom een kop.",
                )


def _unnamed(grid: Grid, table: Table) -> Iterator[int]:
    """Yield the numbers of the columns without a heading that have content for an action."""
    bottom = min(table.rows)
    known = {*table.columns.values(), *table.extra.values()}
    for number in range(min(table.columns.values()) + 1, max(known) + 2):
        heading = range(table.header, min(bottom, table.header + 3))
        if number in known or any(not blank(grid.value(row, number)) for row in heading):
            continue
        rows = table.rows if number <= grid.width or grid.far_cells else ()
        if any(not blank(grid.value(row, number)) for row in rows):
            yield number
