"""The rows of a table that need no closer look, found column by column.

Nearly all rows of nearly all tables are plain: a measure in words, something beside it, and no
first word of a total, an example or a label. Whole columns are searched for exceptions, so a long
table costs a few operations on sets and not one for each row.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence, Set
from functools import lru_cache
from itertools import chain
from operator import itemgetter

from uvp_xl.clean_text import blank
from uvp_xl.grid import Value
from uvp_xl.tables.row_columns import RowColumns
from uvp_xl.tables.row_texts import ODD

_FIRST_LETTERS = itemgetter(slice(3))
_ODD_BEGINS = tuple(
    "alg gen gra ein sub sum som tot sal opg "
    "pri str the spe hoo vei pro x voo bij b.v bv vb".split()
)
"""How a total, an example or the label of a theme begins; so do words that are none of these."""


class PlainRows:
    """Which rows of a table are plain, by their index from 0 on the sheet."""

    def __init__(
        self, by_column: Sequence[Sequence[Value]], columns: RowColumns, first: int
    ) -> None:
        """Search the columns of the rows from index `first`."""
        self._first = first
        self._last = first + (len(by_column[0]) if by_column else 0)
        self._unnamed: Collection[int] = ()
        self._odd = self._search(by_column, columns) if by_column else []

    def end(self, index: int, *, below_action: bool) -> int:
        """Return the index of the first row from `index` on that is not plain.

        A row without an item is plain only below an action: it can have context for the rest.
        """
        if not below_action and index in self._unnamed:
            return index
        at = bisect_left(self._odd, index)
        return self._odd[at] if at < len(self._odd) else self._last

    def _search(self, by_column: Sequence[Sequence[Value]], columns: RowColumns) -> Sequence[int]:
        """Return the rows that are not plain, in order."""
        measures = by_column[columns.measure]
        firsts, others = by_column[columns.body[0]], by_column[columns.other]
        doubtful = _doubtful(chain(measures, firsts, others))
        if not doubtful:
            return ()  # as for most tables
        empty = {value for value in doubtful if blank(value)}
        odd = self._rows_with({value for value in doubtful if ODD.match(value)}, firsts)
        odd |= self._rows_with(empty, measures)
        nameless = self._rows_with(empty, others) - odd
        if nameless and columns.goes_without_item:
            measured = {
                row
                for row in nameless
                if others[at := row - self._first] == ""
                and isinstance(measures[at], str)
                and measures[at] not in doubtful
            }
            tellings = [by_column[number] for number in columns.telling_beside]
            self._unnamed = measured - self._rows_without(measured, tellings)
            nameless -= self._unnamed
        return sorted(odd | nameless)

    def _rows_without(self, rows: Set[int], columns: Iterable[Sequence[Value]]) -> Set[int]:
        """Return those of the rows of which all these columns are blank."""
        for column in columns:
            rows = {row for row in rows if blank(column[row - self._first])}
        return rows

    def _rows_with(self, odd: Collection[Value], column: Sequence[Value]) -> set[int]:
        """Return the rows with one of these values in a column."""
        if not odd:
            return set()
        return {row for row, value in enumerate(column, self._first) if value in odd}


def _doubtful(values: Iterable[Value]) -> set[str]:
    """Return the distinct texts that can be blank, or the first of a row that is not plain."""
    texts = {value for value in values if isinstance(value, str)}
    begins = {begin for begin in set(map(_FIRST_LETTERS, texts)) if not _is_plain_begin(begin)}
    return {text for text in texts if text[:3] in begins} if begins else set()


@lru_cache(maxsize=8192)  # three letters: the same in all tables
def _is_plain_begin(begin: str) -> bool:
    """Return whether texts with these first letters are words, and no total, example or label."""
    return len(begin) > 1 and begin[:2].isalpha() and not begin.casefold().startswith(_ODD_BEGINS)
