"""A copy of a report is not read as a plan, and that is told."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.grid import address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.sheets.own_sheets import is_report_head


class ReportCopied(Rule):
    """Een kopie van een overzicht van uvp-xl telt niet mee als plan.

    Wie rijen uit Te laat of een ander overzicht op een eigen blad zet, heeft die acties twee keer
    in het werkboek. De kopie is te herkennen aan haar koppen, en is niet gelezen.

    Fout:
        [1 Jeugd]
        | Actiepunt | Maatregel    | Planning |
        | Preventie | Voorlichting | 2020     |
        [Werklijst]
        | Dagen | Einddatum  | Thema   | Actiepunt | Maatregel    |
        | 30    | 31-12-2020 | 1 Jeugd | Preventie | Voorlichting |
    Goed:
        [1 Jeugd]
        | Actiepunt | Maatregel    | Planning |
        | Preventie | Voorlichting | 2020     |
    Bron: werkwijze van dit programma.
    """

    code = "overzicht-gekopieerd"
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each sheet with such rows, at the first head."""
        for name, grid in context.grids.items():
            rows = (row for row, cells in enumerate(grid.rows, 1) if is_report_head(cells))
            row = next(rows, 0)
            if row and name not in context.settings.left_out:
                column = list(grid.rows[row - 1]).index("Maatregel") + 1
                message = (
                    f"De rijen hieronder op het blad “{name}” zijn een kopie van een overzicht van "
                    "uvp-xl. Ze tellen niet nog eens mee als acties."
                )
                yield Hit(name, address(row, column), message)
