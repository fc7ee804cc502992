"""Every cell of the workbook can be read."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.grid import address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

MOST = 20
"""The most cells of a sheet with a finding of their own; the last one counts the others."""


class UnreadCell(Rule):
    """Elke cel van het werkboek is te lezen.

    Wat uvp-xl niet kan lezen, controleert het niet. De rest van het werkboek wel.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (onleesbaar C2: een waarde die uvp-xl niet kent)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: werkwijze van dit programma.
    """

    code = "cel-onleesbaar"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield a hit for each cell that could not be read, up to `MOST` on a sheet."""
        for name, grid in context.grids.items():
            others = len(grid.unread) - MOST
            for number, cell in enumerate(grid.unread[:MOST], 1):
                more = f" Dat geldt ook voor {others} andere cellen." if number == MOST else ""
                yield Hit(
                    name,
                    address(cell.row, cell.column),
                    f"Hier staat {cell.why}. Dat is niet gecontroleerd; kijk zelf of het klopt."
                    + (more if others > 0 else ""),
                )
