"""No merged cells in a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uvp_xl.grid import Area, address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table
from uvp_xl.work_budget import Work, spend


class MergedCells(Rule):
    """In een actietabel zijn geen cellen samengevoegd.

    Een voorleesprogramma zegt dan niet welke rij bij welke kop hoort, en sorteren of filteren lukt
    niet. Het programma leest de tabel wel. Per tabel is er één melding.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        |             | Controles    | 2020     |
        (samengevoegd A2:A3)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        |             | Controles    | 2020     |
    Bron: EN 301 549 en WCAG 2.1, succescriterium 1.3.1 (info en relaties).
    """

    code = "cellen-samengevoegd"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each table, at its first merged cell."""
        for table in context.tables:
            grid = context.grids[table.sheet]
            merged = _within(table, grid.merges) if table.rows else []
            if merged:
                first = min(merged, key=lambda area: (area.top, area.left))
                more = f", en nog {len(merged) - 1} keer" if len(merged) > 1 else ""
                yield Hit(
                    table.sheet,
                    address(first.top, first.left),
                    f"In de actietabel zijn cellen samengevoegd: {first}{more}. Maak ze los, en "
                    "vul elke cel of laat haar leeg.",
                )


def _within(table: Table, merges: Sequence[Area]) -> list[Area]:
    """Return the merged areas that overlap the table, from its header to its last row."""
    spend(Work.PAIRS, len(merges), f"in samengevoegde cellen op het blad “{table.sheet}”")
    left, right = min(table.columns.values()), max(table.columns.values())
    last = max(table.rows)
    return [
        area
        for area in merges
        if area.right >= left
        and area.left <= right
        and area.bottom >= table.header
        and area.top <= last
    ]
