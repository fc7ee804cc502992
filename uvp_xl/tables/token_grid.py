"""The cells of a sheet as headings: a grid of tokens, row by row as they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.grid import Grid
from uvp_xl.tables.heading_token import NO_HEADING, HeadingToken
from uvp_xl.tables.headings import HEADINGS, Headings


class TokenGrid:
    """The tokens of a sheet; rows and columns count from 1."""

    def __init__(self, grid: Grid, headings: Headings = HEADINGS) -> None:
        """Begin with no row of `grid` read."""
        self.grid = grid
        self.headings = headings
        self._rows: dict[int, list[HeadingToken]] = {}

    def has_text(self, number: int) -> bool:
        """Return whether a row has a cell that is no heading and not blank."""
        known = map(self.headings.get, self.grid.rows[number - 1])
        return NO_HEADING in known or NO_HEADING in self.row(number)

    def row(self, number: int) -> Sequence[HeadingToken]:
        """Return the tokens of the cells of a row of the sheet."""
        tokens = self._rows.get(number)
        if tokens is None:
            tokens = list(map(self.headings.__getitem__, self.grid.rows[number - 1]))
            self._rows[number] = tokens
        return tokens
