"""The contents of the new workbook: a small plan, and a report sheet with all features.

All names in it are fictional.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from uvp_xl.grid import Area
from uvp_xl.sheets import own_sheets
from uvp_xl.sheets.sheet_model import Bar, Cell, Choice, Condition, Link, Sheet, Style, block

DATE = dt.date(2020, 11, 1)
"""The reference date of the plan."""
PLAN = "Proefplan"
ROWS: tuple[tuple[str | None, ...], ...] = (
    ("Actiepunt", "Maatregelen", "PH", "Partijen", "Trekker", "Planning", "Begroting"),
    (
        "Veilige straten",
        "Elke maand een schouw in de wijk",
        "Burgemeester",
        "gemeente, GGD. Veiligheidshuis",
        "gemeente",
        "2019",
        "Bestaande middelen",
    ),
    (
        "Jeugd",
        "Voorlichting geven op school",
        "Burgemeester",
        "politie, GGD",
        "politie",
        "2020 - 2021",
        "Bestaande middelen",
    ),
)
"""A plan with two actions: one has joined party names, and its year is over."""
TEXTS = (
    "=1+1", "-5", "@SUM(A1)", "1.10", "1,5", "3-4", "1/2", "3e4", "007", "50%", "waar", "TRUE",
    "mrt 2020", "€ 12,50", "#N/B", "'s-Gravenhage", "regel een\nregel twee", 'zeg "ja" & <nee>',
    "12:30", "één", "01-02-2020", "Ä" * 300,
)  # fmt: skip
"""Texts that programs tend to convert to other values."""
VALUES = (0, 2019, 0.1, -2.5, True, False, dt.date(2020, 11, 1), dt.datetime(2020, 11, 1, 12, 30))
TOP, FIRST = 3, 4
"""The row of the headings, and the first row below it."""
LAST = FIRST + len(TEXTS) - 1
HEADINGS = ("tekst", "waarde", "opmaak", "link", "keuze")
FILTERED = ("ja", "nee")
LINKED = (("naar het plan", PLAN, "B2"), ("1.10", PLAN, "A1"), ('zeg "ja"', PLAN, "C3"))
"""Texts with the sheet and the cell that they link to."""
OPTIONS = ("ja", "nee", "wacht even")
CONDITIONS = (
    Condition(Area(FIRST, 2, 12, 2), "greater", 100, "9C0006", "FFC7CE"),
    Condition(Area(FIRST, 1, LAST, 1), "equals", 'te "laat"', "9C5700", "FFEB9C"),
)


def sample_report(name: str) -> Sheet:
    """Return a report sheet with this name, with all features of a report."""
    return Sheet(
        name,
        (
            block(1, [[Cell("Proefblad van uvp-xl", Style(bold=True, size=16)), Cell(), Cell()]]),
            block(2, [[Cell(own_sheets.MARK, Style(italic=True))]]),
            block(TOP, [[Cell(heading, Style(bold=True)) for heading in HEADINGS]]),
            block(FIRST, [[Cell(text)] for text in TEXTS]),
            block(FIRST, [[Cell(value)] for value in VALUES], column=2),
            block(FIRST, [[Cell(0.5, Style(number_format="0%"))]], column=3),
            block(
                FIRST,
                [
                    [Cell(text, Style(underline=True), Link(sheet, cell))]
                    for text, sheet, cell in LINKED
                ],
                column=4,
            ),
            block(FIRST, [[Cell(FILTERED[row % 2])] for row in range(len(TEXTS))], column=5),
        ),
        widths=(40, 12.5, 20, 24, 10),
        heights=((1, 30), (TOP, 20)),
        merges=(Area(1, 1, 1, 3),),
        freeze=(FIRST, 2),
        repeat=(1, TOP),
        filter=Area(TOP, 1, LAST, len(HEADINGS)),
        conditions=CONDITIONS,
        bars=(Bar(Area(FIRST, 3, 11, 3), "63C384"),),
        choices=(Choice(Area(FIRST, 5, 12, 5), OPTIONS),),
        landscape=False,
        tab="2E75B6",
    )


def later_report(sheet: Sheet) -> Sheet:
    """Return the sheet at a later refresh, without its last two rows."""
    shorter = replace(sheet.blocks[3], cells=sheet.blocks[3].cells[:-2])
    answers = replace(sheet.blocks[6], cells=sheet.blocks[6].cells[:-2])
    blocks = (*sheet.blocks[:3], shorter, *sheet.blocks[4:6], answers)
    return replace(sheet, blocks=blocks, filter=Area(TOP, 1, LAST - 2, len(HEADINGS)))
