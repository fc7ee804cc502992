"""Values as a user typed them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET = "Lezen"
DAY = 44136
"""1 November 2020, as a workbook counts days from 1900."""
CELLS: tuple[tuple[str, str, object, str, Value], ...] = (
    ("een tekst", "", "Eén tekst", "", "Eén tekst"),
    ("een getal", "", 12.5, "", 12.5),
    ("een datum", "", DAY, "dd-mm-yyyy", dt.date(2020, 11, 1)),
    ("een tijdstip", "", DAY + 0.5, "dd-mm-yyyy hh:mm", dt.datetime(2020, 11, 1, 12)),
    ("een percentage", "", 0.25, "0%", Percentage(0.25)),
    ("waar", "", True, "", True),
    ("een tekst die op een getal lijkt", "@", "1.10", "", "1.10"),
    ("delen door nul", "", "=1/0", "", CellError("#DEEL/0!")),
    ("geen waarde", "", "=NA()", "", CellError("#N/B")),
    ("een onbekende naam", "", "=bestaatniet", "", CellError("#NAAM?")),
    ("een formule", "", "=SUM(1,2)", "", 3.0),
)
"""What it is, its format before and value and format after it is entered, and as it is read."""


class Reading(Check):
    """Numbers, days, percentages and error values come as what they are."""

    title, place = "Waarden lezen", 10

    def look(self, bench: Bench) -> Iterator[Found]:
        """Enter each by hand, and read them together."""
        bench.hand.add(SHEET)
        for row, (_, before, value, after, _) in enumerate(CELLS, 1):
            if before:
                bench.hand.format(SHEET, f"A{row}", before)
            bench.hand.enter(SHEET, f"A{row}", value)
            if after:
                bench.hand.format(SHEET, f"A{row}", after)
        grid = bench.grid(SHEET)
        wanted = {about: told(value) for about, *_, value in CELLS}
        found = {cell[0]: told(grid.value(row, 1)) for row, cell in enumerate(CELLS, 1)}
        yield from differing(wanted, found)


def told(value: Value) -> str:
    """A value with its kind; a moment at midnight is a day, and every number a fraction."""
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        value = value.date()
    if type(value) is int:
        value = float(value)
    return f"{value} ({type(value).__name__})"
