"""The headings of a plan, each distinct one read once, and those that the user explained."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from uvp_xl.clean_text import key, line
from uvp_xl.columns import ColumnName
from uvp_xl.grid import Value
from uvp_xl.tables.heading_token import LONGEST, NO_HEADING, HeadingToken, explained, read
from uvp_xl.tables.heading_typo import HeadingTypo, misspelt

if TYPE_CHECKING:
    from uvp_xl.tables.header_layout import Layout

ToldHeadings = Mapping[str, ColumnName | None]
"""The columns of headings that the user explained, by the heading as `clean_text.key` gives it;
None is a column that is not to be read."""
NOTHING_TOLD: ToldHeadings = MappingProxyType({})
MOST = 20_000
"""Most cells of which the token is kept."""


class Headings(dict[Value, HeadingToken]):
    """The token of each cell value that was looked up; a new one is read and kept.

    `layouts` is for the headers that were found in rows of texts, by these texts.

    >>> headings = Headings()
    >>> headings["Trekker"].column, headings["Trekker"] is headings["Trekker"]
    ('lead', True)
    """

    def __init__(self) -> None:
        """Begin without any token."""
        super().__init__()
        self.typos: dict[Value, HeadingTypo | None] = {}
        self.layouts: dict[tuple[Value, ...], Layout | None] = {}
        self._nameless: set[Value] = set()

    def __missing__(self, value: Value) -> HeadingToken:
        """Read a heading; texts that are too long for one are not kept."""
        if isinstance(value, str) and len(value) > LONGEST:
            return NO_HEADING
        if len(self) >= MOST:
            self.clear()
        token = self[value] = self._read(value)
        return token

    def below(self, above: Value, value: Value) -> HeadingToken:
        """Return the token of a heading together with the one above it.

        >>> Headings().below("Kosten", "structureel").column
        'budget'
        """
        return self[f"{line(above)} {line(value)}"]

    def names_column(self, values: Collection[Value]) -> bool:
        """Return whether one of the values names a column; most were seen before, and do not."""
        if self._nameless.issuperset(values):
            return False
        if any(self[value].column for value in values):
            return True
        if len(self._nameless) >= MOST:
            self._nameless.clear()
        self._nameless.update(values)
        return False

    def typo(self, value: Value) -> HeadingTypo | None:
        """Return the word that a heading which names no column probably misspells, or None."""
        if value not in self.typos:
            self.typos[value] = misspelt(value)
        return self.typos[value]

    def _read(self, value: Value) -> HeadingToken:
        return read(value)


class _Told(Headings):
    """The headings of a plan in which the user explained some."""

    def __init__(self, told: ToldHeadings) -> None:
        super().__init__()
        self._told = told

    def _read(self, value: Value) -> HeadingToken:
        heading = key(line(value))
        if heading not in self._told:
            return HEADINGS[value]
        column = self._told[heading]
        return explained(column) if column else NO_HEADING


HEADINGS = Headings()
"""The headings without any that a user explained, for all plans of a process."""


def headings_with(told: ToldHeadings) -> Headings:
    """Return the headings, with those that the user explained.

    >>> headings_with({"prestatie": "measure"})["Prestatie"].column
    'measure'
    >>> headings_with({}) is HEADINGS
    True
    """
    return _Told(told) if told else HEADINGS
