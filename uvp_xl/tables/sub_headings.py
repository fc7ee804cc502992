"""Sub-headings between the rows of a table: which lone titles are one, merged or not.

A title that is merged over the columns is a sub-heading. The same title in one cell is one too if
the rows show it: it is numbered above them, set apart, in the column of numbers, or all lone titles
of the table have full rows below them, from the first row on.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import Literal

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables import table_context, theme_heading
from uvp_xl.tables.counted_cells import CountedCells
from uvp_xl.tables.period_heading import label
from uvp_xl.tables.row_columns import RowColumns
from uvp_xl.tables.row_texts import is_note, is_total, is_words
from uvp_xl.tables.theme_above import is_title

Stage = Literal["period", "phase"]
Certainty = Literal["no", "maybe", "sure"]

MANY = 2
"""From this number on, titles alone in a row show that the table has sub-headings."""
_NESTED = 6
"""Most rows between a sub-heading and the first action below it."""
_NUMBER = re.compile(r"(?:\d{1,3}|[A-Za-z])(?:[.,]\d{1,3})*[.)]?")
_PHASE = re.compile(
    r"(?:fase\s*[:\d].{0,60}|.{0,12}\bfase|(?:voorbereidings?|uitvoerings?|initiatief|initiatie|"
    r"definitie|ontwerp|realisatie|nazorg|afrondings?|evaluatie|start|ontwikkel|verkennings?|"
    r"ori[eë]ntatie|implementatie|beheer|besluitvormings?|pilot)(?:-?fase)|"
    r"voorbereiding|uitvoering|initiatief|realisatie|nazorg|afronding|evaluatie|verkenning|"
    r"ori[eë]ntatie|implementatie|besluitvorming)\s*:?",
    re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 2000, 2099
_PERIOD_WORDS = re.compile(r"(?:jaar|schooljaar|periode|acties?|planning|jaarschijf)\s+", re.I)


def stage(value: Value) -> Stage | None:
    """Return what a sub-heading is if it is no theme: a period or a phase; else None.

    >>> stage(2026), stage("1e kwartaal 2026"), stage("Voorbereiding"), stage("Jeugd")
    ('period', 'period', 'phase', None)
    """
    if isinstance(value, (int, float)):
        is_year = not isinstance(value, bool) and value in range(_FIRST_YEAR, _LAST_YEAR + 1)
        return "period" if is_year else None
    if not isinstance(value, str):
        return None
    text = line(value)
    if label(_PERIOD_WORDS.sub("", text).rstrip(" :")):
        return "period"
    return "phase" if _PHASE.fullmatch(text) else None


def has_phase_word(value: Value) -> bool:
    """Return whether a phase is named as one: "Fase 1: start", "Uitvoeringsfase".

    >>> has_phase_word("Uitvoeringsfase"), has_phase_word("Uitvoering")
    (True, False)
    """
    return "fase" in line(value).lower()


class SubHeadings:
    """The lone titles of one table; rows are indexes from 0, and so are columns here."""

    def __init__(
        self, grid: Grid, cells: CountedCells, columns: RowColumns, above: int, last: int
    ) -> None:
        """Look at the rows below row `above`, down to row `last`."""
        self._grid, self._cells = grid, cells
        self._rows = range(above, last)
        self._measure, self._item = columns.measure, columns.item
        self._number, self._first, self._body = columns.number, columns.first, columns.body

    def certainty(self, index: int, position: int, *, apart: bool, coded: bool) -> Certainty:
        """Return whether the lone text in a row is a sub-heading of the rows below it.

        `apart` is true below a blank row. A title above a repeated header is one for sure. With
        `coded` a theme with a code is above the table: then a title in the column of items can be
        an item, unless the table shows more of them.
        """
        value = self._cells[index][position]
        numbered = position == self._body[0] and self._has_number(index)
        below = self.row_below(index) if position == self._first or numbered else -1
        if below < 0 or not self._is_title(value) or not self._is_full(below):
            return "no"
        if numbered:
            return "sure" if self._code(below).startswith(f"{self._code(index)}.") else "no"
        if position == self._number or self._is_above(value, below):
            return "sure"
        if self._is_next(value, below):
            return "no"
        found = self._by_pattern(below, apart, coded)
        is_above_header = below >= self._rows.stop
        return "sure" if found == "maybe" and is_above_header else found

    def _by_pattern(self, below: int, apart: bool, coded: bool) -> Certainty:
        """Return whether a title without a number is a sub-heading, by the rows of the table."""
        if self._item < 0:
            return "sure" if self._banded >= MANY else "maybe" if apart or self._banded else "no"
        if blank(self._cells[below][self._item]) or (coded and self._banded < MANY):
            return "no"
        return "sure" if self._banded else "maybe"

    def _has_number(self, index: int) -> bool:
        """Return whether a row has a number in the column of numbers."""
        return self._number >= 0 and bool(_NUMBER.fullmatch(line(self._cells[index][self._number])))

    def row_below(self, index: int) -> int:
        """Return the first row below with cells of an action, past other headings; -1 if none."""
        for below in range(index + 1, min(index + _NESTED, self._grid.height)):
            cells = self._cells[below]
            filled = [n for n in self._body if not blank(cells[n])]
            if len(filled) > 1 and not table_context.in_row(cells, below + 1, colon=True):
                return below
            if filled and not self._is_between(index, below, filled[0]):
                return -1
        return -1

    def _is_between(self, index: int, row: int, position: int) -> bool:
        """Return whether a row with one text belongs to the sub-heading at `index` above it."""
        value = self._cells[row][position]
        if theme_heading.objective(value) is not None or stage(value):
            return True
        if table_context.in_row(self._cells[row], row + 1, colon=True):
            return True
        return self._is_above(self._only_value(index), row) if position == self._first else False

    def _only_value(self, index: int) -> Value:
        return next((value for value in self._grid.rows[index] if not blank(value)), "")

    def _is_title(self, value: Value) -> bool:
        """Return whether a lone value can be a sub-heading."""
        if not isinstance(value, str) or not is_words(value):
            return False
        text = line(value)
        return (
            is_title(text)
            and theme_heading.objective(text) is None
            and not is_total(text)
            and not is_note(text)
        )

    def _is_full(self, row: int) -> bool:
        """Return whether a row has a measure and more of an action."""
        cells = self._cells[row]
        return not blank(cells[self._measure]) and sum(not blank(cells[n]) for n in self._body) > 1

    def _code(self, row: int) -> str:
        """Return the number of an action: in its own column or before its text."""
        cells = self._cells[row]
        if self._number >= 0 and not blank(cells[self._number]):
            return line(cells[self._number]).rstrip(".)").replace(",", ".")
        values = (cells[n] for n in (self._item, self._measure) if n >= 0 and not blank(cells[n]))
        own = theme_heading.coded(next(values, ""))
        return own.code if own else ""

    def _is_above(self, value: Value, below: int) -> bool:
        """Return whether a numbered title is a level above the row below: "1." above "1.1"."""
        own = theme_heading.coded(value) or theme_heading.labelled(value)
        if own is None or not own.code:
            return False
        code = self._code(below)
        return code.startswith(f"{own.code}.") if code else self._item < 0

    def _is_next(self, value: Value, below: int) -> bool:
        """Return whether a numbered title is of the same level as the row below: "1." and "2."."""
        own, code = theme_heading.coded(value), self._code(below)
        if own is None or not code:
            return False
        return own.code.count(".") == code.count(".") and own.code.isdigit() == code.isdigit()

    @cached_property
    def _banded(self) -> int:
        """The number of lone titles, if the table begins with one and each has full rows below.

        0 otherwise: then a lone title can be an action of which nothing else is known yet.
        """
        titles, rows = self._titles, self._own_rows
        while rows and rows[-1] in titles:  # notes below the table
            rows.pop()
        if not rows or rows[0] not in titles:
            return 0
        for index, below in pairwise(rows):
            nested = self._is_above(self._only_value(index), below)
            if index in titles and below in titles and not nested:
                return 0
        return len(titles.intersection(rows))

    @property
    def _own_rows(self) -> list[int]:
        """The rows with a lone title and those with a measure."""
        return [
            n for n in self._rows if n in self._titles or not blank(self._cells[n][self._measure])
        ]

    @cached_property
    def _titles(self) -> frozenset[int]:
        """The rows with a title alone in the first column."""
        return frozenset(filter(self._has_title, self._rows))

    def _has_title(self, index: int) -> bool:
        cells = self._cells[index]
        if len(cells) - cells.count("") != 1 or cells[self._first] == "":
            return False
        value = cells[self._first]
        return (
            self._is_title(value)
            and stage(value) != "period"
            and not table_context.in_row(cells, index + 1, colon=True)
        )
