"""What the other sheets of a workbook have that a setting can be about: names and texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from uvp_xl.clean_text import key, line
from uvp_xl.grid import Grid
from uvp_xl.similarity import HEADINGS, nearest

_LONGEST = 100
"""No heading that a user writes on *Instellingen* has more characters."""


class OtherSheets:
    """The sheets beside *Instellingen*."""

    def __init__(self, grids: Sequence[Grid]) -> None:
        """Look at these sheets."""
        self._grids = grids

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The names of the sheets by their `key`."""
        return {key(grid.name): grid.name for grid in self._grids}

    def has_text(self, title: str) -> bool:
        """Return whether a cell reads exactly this, as a heading does."""
        return key(title) in self._texts

    def near_text(self, title: str) -> str:
        """Return the text of which this is a typo, in lower case; "" if a cell reads exactly so."""
        found = [] if self.has_text(title) else nearest(key(title), self._texts, HEADINGS)
        return min(found, default="")

    @cached_property
    def _texts(self) -> frozenset[str]:
        """The short texts in all cells; made for a name that can mean two things only."""
        texts = {
            value
            for grid in self._grids
            for row in grid.rows
            for value in row
            if isinstance(value, str) and 0 < len(value) <= _LONGEST
        }
        return frozenset(key(line(text)) for text in texts)
