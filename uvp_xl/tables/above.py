"""What stands above a table: the theme's heading and its objective."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.grid import Grid, Value
from uvp_xl.tables import heading
from uvp_xl.tables.heading import Heading
from uvp_xl.tables.table import Theme
from uvp_xl.text import line, lines

LONGEST_HEADING = 120
"""A heading without a label is no longer than this many characters; longer text is prose."""


def is_heading(value: Value) -> bool:
    """Whether a cell holds the labelled heading of a theme, such as "Prioriteit 1: Jeugd"."""
    return heading.labelled(value) is not None


def theme(grid: Grid, first: int, last: int, carried: Theme | None) -> Theme:
    """The theme of the table whose header follows row `last`; `first` is the first free row.

    The nearest heading above counts; without one, the theme of the table before it on this sheet
    (`carried`), or else the sheet's name.
    """
    texts = list(_texts(grid, first, last))
    at = _heading_at(texts, grid.name)
    if at is None:
        return carried or Theme(heading.plain(grid.name), grid.name, 1, 1)
    row, column, said = texts[at]
    found = heading.plain(said)
    if not found.code and (named := heading.coded(grid.name)):
        found = Heading(named.code, found.title, named.kind)
    return Theme(found, grid.name, row, column, _objective(texts[at + 1 :]))


def themes_of_rows(
    grid: Grid, column: int | None, rows: Sequence[int], whole: Theme
) -> tuple[Theme, ...]:
    """The theme of each row: that of its own theme column, downwards when empty, or `whole`."""
    if column is None:
        return (whole,) * len(rows)
    themes: list[Theme] = []
    seen: dict[str, Theme] = {}
    current = whole
    for row in rows:
        said = line(grid.rows[row - 1][column - 1])
        if said:
            made = Theme(heading.plain(said), grid.name, row, column)
            current = seen.setdefault(said, made)
        themes.append(current)
    return tuple(themes)


def _texts(grid: Grid, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    """The first text of each filled row from `first` to `last`, as (row, column, text)."""
    for row in range(first, last + 1):
        for column, value in enumerate(grid.rows[row - 1], start=1):
            if isinstance(value, str) and lines(value):
                yield row, column, lines(value)
                break


def _heading_at(texts: list[tuple[int, int, str]], sheet: str) -> int | None:
    """The index of the heading among the texts above a table.

    A labelled heading nearest to the table wins; else the first short text that is no objective.
    Free text under the sheet's own heading must not become a theme, so the first one it is.
    """
    labelled = [i for i, (_, _, said) in enumerate(texts) if heading.labelled(said)]
    if labelled:
        return labelled[-1]
    for i, (_, _, said) in enumerate(texts):
        if heading.objective(said) is not None:
            return None
        if len(said) <= LONGEST_HEADING or said == sheet:
            return i
    return None


def _objective(texts: list[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """The lines of the objective: all text from its label down to the table."""
    for i, (row, column, said) in enumerate(texts):
        behind = heading.objective(said)
        if behind is not None:
            own = ((row, column, behind),) if behind else ()
            return (*own, *texts[i + 1 :])
    return ()
