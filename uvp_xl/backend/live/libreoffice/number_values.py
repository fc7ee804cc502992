"""The numbers of LibreOffice as the dates, times, booleans and percentages that are displayed."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from uvp_xl.backend.live.cell_number import TIME_ONLY, date_or_time
from uvp_xl.backend.live.libreoffice.format_groups import unique_formats
from uvp_xl.backend.live.libreoffice.range_lines import rows_of
from uvp_xl.engines.libreoffice.cell_values import LAST_DAY, MILLISECONDS
from uvp_xl.engines.libreoffice.number_format import DATE, LOGICAL, PERCENT, TIME, NumberFormats
from uvp_xl.engines.libreoffice.uno_bridge import Uno, enum
from uvp_xl.grid import Percentage, Value

NO_DATES = (*TIME_ONLY, dt.date(1904, 1, 1))
"""The dates of a time without a date, in all epochs that a workbook can have."""

Rows = list[list[Value]]


class NumberValues:
    """Converts the numbers of one document."""

    def __init__(self, document: Uno, formats: NumberFormats) -> None:
        """Convert numbers of `document`, with its number `formats`."""
        self.formats = formats
        zero = document.NullDate
        self._epoch = dt.datetime(zero.Year, zero.Month, zero.Day)

    def value(self, number: float, key: int) -> Value:
        """Return a number as its format `key` displays it, unless no date or time is so far."""
        kind = self.formats.type(key)
        if kind & LOGICAL:
            return number != 0
        if kind & PERCENT:
            return Percentage(number)
        if not kind & (DATE | TIME) or not 0 <= number < LAST_DAY:
            return number
        moment = self._epoch + dt.timedelta(milliseconds=round(number * MILLISECONDS))
        return date_or_time(moment, NO_DATES)

    def convert(self, cells: Uno, rows: Rows) -> None:
        """Replace the numbers in the `rows` of `cells`, with few calls where there are few formats.

        This is for reports, which have numbers in few of their many formats.
        """
        columns: dict[int, list[int]] = defaultdict(list)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if type(value) is float:
                    columns[c].append(r)
        if not columns:
            return
        top, bottom = min(r[0] for r in columns.values()), max(r[-1] for r in columns.values())
        numbers = cells.getCellRangeByPosition(min(columns), top, max(columns), bottom)
        key = _shared_format(numbers)
        for c, indexes in columns.items():
            if key is not None:
                self._convert(rows, c, indexes, key)
            else:
                self._convert_column(cells, rows, c, indexes)

    def _convert_column(self, cells: Uno, rows: Rows, c: int, indexes: list[int]) -> None:
        """Convert the numbers of one column."""
        column = cells.getCellRangeByPosition(c, indexes[0], c, indexes[-1])
        key = _shared_format(column)
        if key is not None:
            self._convert(rows, c, indexes, key)
            return
        for group in unique_formats(column):
            covered = {r for a in group.getRangeAddresses() for r in rows_of(a)}
            self._convert(rows, c, [r for r in indexes if r in covered], group.NumberFormat)

    def _convert(self, rows: Rows, c: int, indexes: Iterable[int], key: int) -> None:
        """Convert the numbers in these rows of a column."""
        for r in indexes:
            value = rows[r][c]
            if isinstance(value, float):
                rows[r][c] = self.value(value, key)


def _shared_format(cells: Uno) -> int | None:
    """Return the number format that all cells share; None when they differ."""
    if cells.getPropertyState("NumberFormat") == enum("beans.PropertyState", "AMBIGUOUS_VALUE"):
        return None
    return int(cells.NumberFormat)
