"""The theme above a table: its heading and its objective."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import takewhile

from uvp_xl.clean_text import line, lines
from uvp_xl.grid import Grid
from uvp_xl.tables import theme_heading
from uvp_xl.tables.action_table import Theme
from uvp_xl.tables.theme_heading import LONGEST, Heading

Cell = tuple[int, int]
"""The row and column of a cell, from 1."""
Text = tuple[int, int, str]
"""A text with its location: row, column, text."""

_PLAN = r".*\b(?:uitvoerings|actie|veiligheids|jaar)(?:plan|programma|agenda)\b"
_PLAN_TITLE = re.compile(_PLAN, re.IGNORECASE)
_NO_TITLE = re.compile(
    r"[-–•*(]|.*[.;,:!?]$|(?:de\s+)?gemeente\b|(?:plan)?periode\b|looptijd\b|versie\b|datum\b|"
    r"(?:alle\s+)?bedragen\b|peildatum\b|concept\b|vastgesteld\b|bijgewerkt\b|portefeuillehouder\b|"
    + _PLAN,
    re.IGNORECASE,
)
"""Texts above a table that are not a theme: notes, sentences, the plan's title and details."""


def theme(
    grid: Grid, first: int, last: int, carried: Theme | None, context: Collection[Cell] = ()
) -> Theme:
    """Return the theme of the table whose header follows row `last`; `first` is the first free row.

    The nearest heading above counts; without one, the theme of the table before it on this sheet
    (`carried`), or else the sheet's name. The cells with `context` are neither.
    """
    texts = [text for text in _texts(grid, first, last) if text[:2] not in context]
    if carried:
        texts = texts[_notes(texts, first, last) :]
    at = _heading_at(texts, grid.name)
    if at is not None:
        row, column, text = texts[at]
        result = theme_heading.plain(theme_heading.without_continuation(text) or text)
        if carried and theme_heading.is_continuation(text) and result == carried.heading:
            return carried
        if not result.code and (named := theme_heading.plain(grid.name)).code and not carried:
            result = Heading(named.code, result.title, named.kind)
        return Theme(result, grid.name, row, column, _objective(texts[at + 1 :]))
    objective = _objective(texts)
    if carried:
        return replace(carried, objective=objective) if objective else carried
    row, column, title = _plan_title(texts, grid.name)
    return Theme(theme_heading.plain(title), grid.name, row, column, objective)


def _plan_title(texts: list[Text], sheet: str) -> Text:
    """Return the heading of a table without a theme: the sheet's name, which is in A1.

    If that is the title of a plan too, the title on the sheet says more.
    """
    if _PLAN_TITLE.match(sheet):
        for row, column, text in texts[:1]:
            if _PLAN_TITLE.match(text) and 0 < len(text) <= LONGEST:
                return row, column, text
    return 1, 1, sheet


def section(grid: Grid, row: int, column: int, last: int, context: Collection[Cell] = ()) -> Theme:
    """Return the theme with its heading at `row` between the rows of a table, up to row `last`."""
    texts = list(_texts(grid, row, row))
    text = next((text for _, number, text in texts if number == column), texts[0][2])
    below = [text for text in _texts(grid, row, last) if text[:2] not in context]
    return Theme(theme_heading.plain(text), grid.name, row, column, _objective(below[1:]))


def objective_below(grid: Grid, row: int, last: int) -> tuple[Text, ...]:
    """Return the lines of the objective that begins at `row`, up to row `last`."""
    return _objective(list(_texts(grid, row, last)))


def is_title(text: str) -> bool:
    """Return whether a text can be the title of a theme: short, not a sentence, note or plan title.

    >>> is_title("Veilig ondernemen"), is_title("Dit is een zin."), is_title("Gemeente Urk")
    (True, False, False)
    """
    return 0 < len(text) <= LONGEST and not _NO_TITLE.match(text)


def _texts(grid: Grid, first: int, last: int) -> Iterator[Text]:
    """Yield all texts from row `first` to `last`; a label is joined with the title in the next
    cell.

    A cell with a heading and, on its own line, an objective is two texts.
    """
    for row in range(first, last + 1):
        cells = grid.rows[row - 1]
        if cells.count("") == len(cells):
            continue
        result = [
            (row, column, text)
            for column, value in enumerate(cells, start=1)
            if value and isinstance(value, str) and (text := lines(value))
        ]
        if (
            len(result) > 1
            and theme_heading.is_bare_label(result[0][2])
            and theme_heading.objective(result[1][2]) is None
        ):
            label, title = result[0][2].rstrip(" :.)–-"), result[1][2]
            result[:2] = [(row, result[0][1], f"{label}: {title}")]
        for _, column, text in result:
            top, _, rest = text.partition("\n")
            if theme_heading.objective(top) is None and theme_heading.objective(rest) is not None:
                yield row, column, top
                text = rest
            yield row, column, text


def _notes(texts: list[Text], first: int, last: int) -> int:
    """Count the notes: texts right below the table before, with a blank row after them."""
    filled = {row for row, _, _ in texts}
    end = next(row for row in range(first, last + 2) if row not in filled)
    notes = list(takewhile(lambda t: t[0] < end and not theme_heading.labelled(t[2]), texts))
    return len(notes) if end <= last else 0


def _heading_at(texts: list[Text], sheet: str) -> int | None:
    """Return the index of the heading among the texts above a table.

    The labelled heading nearest to the table wins; else the first title in a row, above the
    objective. The text after that is prose.
    """
    labelled = [
        i
        for i, (*_, text) in enumerate(texts)
        if theme_heading.labelled(theme_heading.without_continuation(text))
    ]
    if labelled:
        return labelled[-1]
    before = list(takewhile(lambda t: theme_heading.objective(t[2]) is None, texts))
    for i, (row, _, text) in enumerate(before):
        leads = i == 0 or texts[i - 1][0] != row
        alone = not theme_heading.without_continuation(line(text))  # "(vervolg)"
        if leads and not alone and (is_title(line(text)) or line(text) == sheet):
            return i
    return None


def _objective(texts: list[Text]) -> tuple[Text, ...]:
    """Return the lines of the objective: all text from its label down to the table."""
    for i, (row, column, text) in enumerate(texts):
        behind = theme_heading.objective(text)
        if behind is not None:
            own = ((row, column, behind),) if behind else ()
            return (*own, *texts[i + 1 :])
    return ()
