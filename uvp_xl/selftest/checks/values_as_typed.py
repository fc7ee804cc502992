"""Values as a user typed them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.selftest.difference import CheckResult, compare
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench

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
"""A description, the format before, the value, the format after, and the value to be read."""


class ValuesAsTyped(SelftestCheck):
    """Checks that numbers, dates, percentages and error values are read with their types."""

    title, order = "Waarden lezen", 10

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Enter each, and read them together."""
        bench.user.add(SHEET)
        for row, (_, before, value, after, _) in enumerate(CELLS, 1):
            if before:
                bench.user.set_format(SHEET, f"A{row}", before)
            bench.user.enter(SHEET, f"A{row}", value)
            if after:
                bench.user.set_format(SHEET, f"A{row}", after)
        grid = bench.grid(SHEET)
        for row, (about, *_, value) in enumerate(CELLS, 1):
            yield from compare(about, _with_type(value), _with_type(grid.value(row, 1)))


def _with_type(value: Value) -> str:
    """Return a value with its type; midnight is a date, and every number a float."""
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        value = value.date()
    if type(value) is int:
        value = float(value)
    return f"{value} ({type(value).__name__})"
