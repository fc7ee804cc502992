"""No merged cells in a table."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from uvp_xl.grid import Area, address
from uvp_xl.rules.merged_values import merged_values
from uvp_xl.rules.rule import BEFORE_PUBLICATION, Hit, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table
from uvp_xl.work_budget import Work, spend


class MergedCells(Rule):
    """In een actietabel zijn geen cellen samengevoegd.

    Een voorleesprogramma zegt dan niet welke rij bij welke kop hoort, en sorteren of filteren lukt
    niet. Het programma leest de tabel wel; in een werkversie is dit dus geen melding. Een tussenkop
    over de hele breedte mag, net als een kop over twee rijen. Per tabel is er één melding. Telt een
    waarde niet voor alle rijen waar zij over staat, dan meldt waarde-over-maatregelen dat.

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
    levels = BEFORE_PUBLICATION

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each table, at its first merged cell."""
        reported = context.once(merged_values)
        for index, table in enumerate(context.tables):
            grid = context.grids[table.sheet]
            others = {value.area for value in reported.get(index, ())}
            merged = _within(table, grid.merges) if table.rows else []
            merged = [area for area in merged if area not in others]
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
    """Return the merged areas with cells of actions: not those with a heading or a description."""
    spend(Work.PAIRS, len(merges), f"in samengevoegde cellen op het blad “{table.sheet}”")
    left, right = min(table.columns.values()), max(table.columns.values())
    return [
        area
        for area in merges
        if area.right >= left and area.left <= right and _has_action(table.rows, area)
    ]


def _has_action(rows: Sequence[int], area: Area) -> bool:
    """Return whether a merged area is in any of these rows, which are in order."""
    index = bisect_left(rows, area.top)
    return index < len(rows) and rows[index] <= area.bottom
