"""*Partijen* and *Portefeuillehouders*: who does how much, over all plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from uvp_xl.formats.batch_outcome import Batch, Load
from uvp_xl.formats.findings_workbook.sheet_top import begin, filtered
from uvp_xl.grid import Area
from uvp_xl.reports import report_styles
from uvp_xl.sheets.sheet_model import Bar, Cell, Sheet

WIDTHS = (50, 16, 16)


def sheet(batch: Batch, name: str, who: str, loads: Sequence[Load]) -> Sheet:
    """A row for each of `loads`; `who` is what one of them is called."""
    said = f"Het aantal acties per {who} in alle plannen samen, en in hoeveel plannen dat is."
    page = begin(batch, name, WIDTHS, said)
    looks = (report_styles.HEADER, report_styles.HEADER_NUMBER, report_styles.HEADER_NUMBER)
    headings = (who.capitalize(), "Acties", "Plannen")
    header = page.head(*(Cell(text, look) for text, look in zip(headings, looks, strict=True)))
    for load in loads:
        numbers = (Cell(load.actions, report_styles.NUMBER), Cell(load.plans, report_styles.NUMBER))
        page.add(Cell(load.name, report_styles.BODY), *numbers)
    last = page.next - 1
    if not loads:
        page.say(f"Er staat nog geen {who} in de plannen.", report_styles.EMPTY)
        return filtered(page, name, header, header)
    bars = (Bar(Area(header + 1, 2, last, 2), report_styles.BAR),)
    return replace(filtered(page, name, header, last), bars=bars, landscape=False)
