"""The text of a table contrasts with its background."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uvp_xl.clean_text import blank
from uvp_xl.grid import address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.work_budget import Work, spend
from uvp_xl.workbook_metadata import MIN_CONTRAST, LowContrast, contrast_ratio


class Contrast(Rule):
    """De tekst in een actietabel steekt genoeg af tegen de kleur van de cel.

    Nodig is een contrast van 4,5 op 1, of 3 op 1 bij grote letters. Per blad en per paar kleuren is
    er één melding. Kleuren uit een tabelstijl of voorwaardelijke opmaak ziet het programma niet.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (kleur B2: 999999 op FFFFFF)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: EN 301 549 en WCAG 2.1, succescriterium 1.4.3 (contrast).
    """

    code = "contrast-te-laag"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each sheet and pair of colours, at the first such cell in a table."""
        for pair in context.metadata.low_contrast:
            cells = sorted(_in_tables(context, pair)) if pair.sheet in context.grids else []
            if cells:
                ratio = f"{contrast_ratio(pair.foreground, pair.background):.1f}".replace(".", ",")
                more = f" (en in nog {len(cells) - 1} cellen)" if len(cells) > 2 else ""
                more = more or (" (en in nog één cel)" if len(cells) == 2 else "")
                yield Hit(
                    pair.sheet,
                    address(*cells[0]),
                    f"De tekst steekt te weinig af: kleur #{pair.foreground} op "
                    f"#{pair.background} heeft contrast {ratio}, nodig is {MIN_CONTRAST:g}".replace(
                        "4.5", "4,5"
                    )
                    + f"{more}. Kies een donkerder of lichter kleur.",
                )


def _in_tables(context: RuleContext, pair: LowContrast) -> Iterator[tuple[int, int]]:
    """Yield the filled cells with these colours in an action table of their sheet."""
    grid = context.grids[pair.sheet]
    for table in context.tables_by_sheet.get(pair.sheet, ()):
        spend(Work.PAIRS, len(pair.cells), f"in kleuren op het blad “{pair.sheet}”")
        if table.rows:
            rows = range(table.header, max(table.rows) + 1)
            known = {*table.columns.values(), *table.extra.values()}
            for row, column in pair.cells:
                if row in rows and column in known and not blank(grid.value(row, column)):
                    yield row, column
