"""A sheet by hand, with what spreadsheet programs like to read otherwise than it was meant."""

import datetime as dt

from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Bar, Cell, Choice, Condition, Link, Sheet, Style, block

TEXTS = (
    "=1+1", "+31 6 12345678", "-5", "@SUM(A1)", "1.10", "1,5", "3-4", "1/2", "3e4", "007", "50%",
    "waar", "ONWAAR", "TRUE", "mrt 2020", "1 mei", "€ 12,50", "#N/B", "'s-Gravenhage", "  spatie ",
    "regel een\nregel twee", 'zeg "ja" & <nee>', "12:30", "1E5", "((1))", "e\u0301e\u0301n", "😀",
    "_x000D_", "x" * 1_000, "2020-01-01", "01-02-2020", "Ä" * 300, "=HYPERLINK(\"a\")",
)  # fmt: skip
VALUES = (
    0, 1, -1, 2019, 0.1, 1e15, -2.5, True, False, dt.date(2020, 11, 1), dt.date(1900, 3, 1),
    dt.date(2000, 2, 29), dt.datetime(2020, 11, 1, 12, 30), dt.datetime(1999, 12, 31, 23, 59),
)  # fmt: skip
STYLES = (
    Style(),
    Style(bold=True, size=14, colour="C00000"),
    Style(italic=True, underline=True),
    Style(fill="FFE699", border="999999"),
    Style(align="center", valign="center", wrap=True),
    Style(align="right", number_format="0.00"),
    Style(indent=2, number_format="0%"),
    Style(number_format='#,##0.00 "euro"'),
)

SHEET = Sheet(
    "Rare waarden",
    (
        block(1, [[Cell("Titel over meer kolommen", Style(bold=True, size=16)), Cell(), Cell()]]),
        block(3, [[Cell("tekst"), Cell("waarde"), Cell("opmaak"), Cell("link"), Cell("keuze")]]),
        block(4, [[Cell(text)] for text in TEXTS]),
        block(4, [[Cell(value)] for value in VALUES], column=2),
        block(4, [[Cell(0.5, style)] for style in STYLES], column=3),
        block(
            4,
            [
                [Cell(shown, Style(underline=True, colour="0563C1"), Link(sheet, cell))]
                for shown, sheet, cell in (
                    ("naar Jeugd", "3 Jeugd", "B4"),
                    ("1.10", "Plan", "A1"),
                    ('zeg "ja"', "Rare waarden", "C3"),
                    ("y" * 600, "Plan", "B2"),
                )
            ],
            column=4,
        ),
    ),
    widths=(40, 12.5, 20, 0, 8),
    heights=((1, 30), (3, 20), (5, 45), (40, 0)),
    merges=(Area(1, 1, 1, 3),),
    freeze=(4, 2),
    repeat=(1, 3),
    filter=Area(3, 1, 36, 5),
    conditions=(
        Condition(Area(4, 2, 12, 2), "greater", 100, "9C0006", "FFC7CE"),
        Condition(Area(4, 2, 12, 2), "equals", 0, "006100", "C6EFCE"),
        Condition(Area(4, 1, 36, 1), "equals", 'te "laat"', "9C5700", "FFEB9C"),
    ),
    bars=(Bar(Area(4, 3, 11, 3), "63C384"),),
    choices=(Choice(Area(4, 5, 12, 5), ("ja", "nee", "wacht even")),),
    landscape=False,
    tab="2E75B6",
)
"""Everything that a `Sheet` can hold, once."""
