"""Headings over several rows: "partijen" above "intern" and "extern", years above quarters.

The main row of a header has the heading of the measures. A row above it can hold what its headings
have in common, a row below it their divisions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from uvp_xl.clean_text import line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables.completion_heading import CompletionHeading
from uvp_xl.tables.heading_token import BLANK, NO_HEADING, SERIES, HeadingToken
from uvp_xl.tables.headings import HEADINGS, Headings
from uvp_xl.tables.period_heading import Label
from uvp_xl.tables.split_columns import LONGEST
from uvp_xl.tables.token_grid import TokenGrid
from uvp_xl.work_budget import Work, spend

_YEAR = 12
MOST_ROWS = 3
"""Most rows in a header."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """The lowest heading of a column, its location, and the headings above it.

    `field` is the column that the headings above it name, "" for none, `above` their text, and
    `year` the year in them, 0 for none. `moment` is the report or period in them at which its
    status was written down, None for none. `token` is the reading of `value`.
    """

    number: int
    row: int
    value: Value
    token: HeadingToken
    field: str = ""
    above: str = ""
    year: int = 0
    moment: Label | None = None


def leaf_of(
    number: int,
    row: int,
    value: Value,
    parents: Iterable[Value] = (),
    headings: Headings = HEADINGS,
) -> Leaf:
    """Return a heading with the context of the headings above it, from top to bottom."""
    field, text, year, moment = "", "", 0, None
    for parent in parents:
        if headings[parent] is BLANK:
            continue
        if _divides_report(headings, parent, value):
            moment = headings[parent].moment or headings[parent].period
            continue
        name, in_year = _context(headings, parent)
        if name or not in_year:
            field, text = name, line(parent)
        year = in_year or year
    return Leaf(number, row, value, headings[value], field, text, year, moment)


def extent(cells: TokenGrid, main: int) -> tuple[int, int]:
    """Return the first and last row of the header with this main row."""
    top, bottom = main, main + _groups(cells, main + 1, main)
    while bottom - top + 1 < MOST_ROWS and _divides(cells, bottom + 1, bottom):
        bottom += 1
    while bottom - top + 1 < MOST_ROWS and _joins(cells, top - 1, top):
        top -= 1
    return top, bottom


def leaves(cells: TokenGrid, top: int, bottom: int) -> list[Leaf]:
    """Return the lowest heading of each column that has one, in the rows of a header."""
    grid = cells.grid
    above = [list(_covers(cells, row)) for row in range(top, bottom)]
    result: list[Leaf] = []
    for number in range(1, grid.width + 1):
        rows = (r for r in range(bottom, top - 1, -1) if cells.row(r)[number - 1] is not BLANK)
        row = next(rows, 0)
        if row:
            parents = [covers[number - 1] for covers in above[: row - top]]
            value = grid.value(row, number)
            result.append(leaf_of(number, row, value, parents, cells.headings))
    return result


def _context(headings: Headings, parent: Value) -> tuple[str, int]:
    """Return the column that a heading above others names, and the one year in it."""
    token = headings[parent]
    if token.period:
        return "", token.period.year if token.period.month == 1 else 0
    if token.recurrence:
        return "budget", 0
    text = line(parent)
    words = text.split(" ") if any(map(str.isdigit, text)) else ()
    years = {own.year for word in words if (own := headings[word].period) and own.year}
    return token.column, years.pop() if len(years) == 1 else 0


def _fits(headings: Headings, parent: Value, token: HeadingToken) -> bool:
    """Return whether a heading can be divided into others such as this one."""
    whole, segment = headings[parent].period, token.period
    if token.moment:
        return _can_be_reported(headings, parent)
    if whole and segment:
        return whole.months > segment.months and segment.year in (0, whole.year)
    name, _ = _context(headings, parent)
    if segment:
        return name in ("", *SERIES)
    if token.side:
        return name == "parties"
    if token.family == "money":
        years = token.recurrence and whole is not None and whole.is_calendar_year
        return name == "budget" or bool(years)
    return name == "planning" and token.family == "bound"


def _can_be_reported(headings: Headings, parent: Value) -> bool:
    """Return whether a heading is one of status or progress, or a whole year."""
    token = headings[parent]
    own = token.period
    return (own is not None and own.months == _YEAR) or token.column in ("status", "progress")


def _covers(cells: TokenGrid, row: int) -> Iterator[Value]:
    """Yield the heading in a row above each column: its own, merged or to its left.

    Without a merge, a heading covers the blank cells to its right only if a division begins right
    below it; else it is a title.
    """
    grid, tokens = cells.grid, cells.row(row)
    merged = _merged(grid, row)
    last: Value = ""
    for number, value in enumerate(grid.rows[row - 1], start=1):
        is_blank = tokens[number - 1] is BLANK
        if number in merged:
            last = ""
        elif not is_blank:
            below = grid.value(row + 1, number)
            divided = (
                cells.headings[below].family
                or _reports(cells, value, below)
                or _divides_report(cells.headings, value, below)
            )
            last = value if divided else ""
        yield merged.get(number, last if is_blank else value)


def _divided(cells: TokenGrid, row: int, below: int, *, strict: bool = False) -> int:
    """Count the most headings in the row `below` that divide one heading of `row`.

    Below a header's main row, years can also be without a heading above them. Above it (`strict`)
    an unknown word counts as a heading only when it is merged: it may be a cell of another table.
    """
    tokens = cells.row(below)
    timed = any(over.moment or over.period for over in cells.row(row))
    if not timed and not any(token.divides for token in tokens):
        return 0  # as in nearly every header
    headings, merged = cells.headings, _merged(cells.grid, row)
    counts: dict[tuple[str, str | None], set[str]] = {}
    pairs = zip(_covers(cells, row), cells.grid.rows[below - 1], tokens, strict=True)
    for number, (parent, value, token) in enumerate(pairs, start=1):
        if token is BLANK or token is NO_HEADING:
            continue
        detail = (
            _reports(cells, parent, value)
            or _details(cells, parent, value)
            or _divides_report(headings, parent, value)
        )
        fits = token.family is not None and _fits(headings, parent, token)
        if not (fits or detail):
            continue
        kind = token.family if fits and token.family != "money" else "detail"
        if strict and number not in merged and not _names(headings, parent):
            continue
        counts.setdefault((line(parent), kind), set()).add(line(value))
    return max(map(len, counts.values()), default=0)


def _names(headings: Headings, parent: Value) -> bool:
    """Return whether a heading is a period or names a column."""
    token = headings[parent]
    return token.period is not None or bool(token.column)


def _merged(grid: Grid, row: int) -> dict[int, Value]:
    """Return the columns of a row that are merged with others, with their values."""
    if not grid.merges:
        return {}
    spend(Work.PAIRS, len(grid.merges) // 10, f"in samengevoegde cellen op het blad “{grid.name}”")
    return {
        number: grid.value(area.top, area.left)
        for area in grid.merges
        if area.top <= row <= area.bottom and area.left < area.right
        for number in range(area.left, min(area.right, grid.width) + 1)
    }


def _divides(cells: TokenGrid, row: int, above: int) -> bool:
    """Return whether a row holds only divisions of the headings above it, and similar ones."""
    if row > cells.grid.height:
        return False
    if cells.has_text(row):
        return False  # as in nearly every table
    tokens = cells.row(row)
    if not any(token.divides or token.column for token in tokens):
        return False
    grouped = set(_grouped(cells, row, above))
    covers = zip(
        tokens, cells.row(above), _covers(cells, above), cells.grid.rows[row - 1], strict=True
    )
    if not all(
        token is BLANK or number in grouped or _belongs(cells, token, over, cover, value)
        for number, (token, over, cover, value) in enumerate(covers, start=1)
    ):
        return False
    most = _divided(cells, above, row)
    return most > 1 or bool(grouped) or (most == 1 and _divides(cells, row + 1, row))


def _grouped(cells: TokenGrid, row: int, above: int) -> Iterator[int]:
    """Yield the columns with a heading of their own below one for several: "Wie" above "Trekker".

    Such a heading is merged, or has nothing to its right where the row below it continues.
    """
    merged = _merged(cells.grid, above)
    run: list[int] = []
    pairs = zip(cells.row(above), cells.row(row), strict=True)
    for number, (over, token) in enumerate(pairs, start=1):
        goes_on = over is BLANK or (number in merged and merged.get(number - 1) is merged[number])
        if run and not (goes_on and token.column):
            yield from run if len(run) > 1 else ()
            run = []
        if token.column and (run or over is not BLANK):
            run.append(number)
    yield from run if len(run) > 1 else ()


def _groups(cells: TokenGrid, row: int, above: int) -> bool:
    """Return whether a row is a whole header below headings for groups: "wat", "wie"."""
    if row > cells.grid.height or cells.has_text(row):
        return False
    names: set[str] = set()
    tokens = zip(cells.row(above), cells.row(row), strict=True)
    values = zip(cells.grid.rows[above - 1], cells.grid.rows[row - 1], strict=True)
    grouped = False
    for (over, token), (over_value, value) in zip(tokens, values, strict=True):
        if token is BLANK:
            continue
        if not (token.column or token.family) or line(over_value) == line(value):
            return False
        grouped = grouped or over is BLANK
        names.add(token.column)
    return grouped and "measure" in names and len(names) >= MOST_ROWS


def _reports(cells: TokenGrid, parent: Value, value: Value) -> bool:
    """Return whether a heading divides one of status or completion: "afgerond", "ja/nee"."""
    if not isinstance(parent, str) or not isinstance(value, str) or len(value) > LONGEST:
        return False
    over = cells.headings[parent]
    if not (over.completion or over.actual or over.column in ("status", "progress")):
        return False
    token = cells.headings[value]
    if token.completion:
        return True
    if token.column:
        return token.column == "remark"
    return token.joins and completion_below(cells.headings, parent, value) is not None


def _divides_report(headings: Headings, parent: Value, value: Value) -> bool:
    """Return whether a heading is about how far actions were at the moment above it.

    "Status" and "Toelichting" below "1e berap", or below "Q1".
    """
    if not isinstance(value, str) or len(value) > LONGEST:
        return False
    if headings[value].column not in ("status", "progress", "remark"):
        return False
    over = headings[parent]
    return bool(over.moment or (over.period and over.period.months < _YEAR))


def _details(cells: TokenGrid, parent: Value, value: Value) -> bool:
    """Return whether a heading only names the recurrence of its column: "kosten", "structureel".

    Below money, "raming" is that of the same column.
    """
    token, over = cells.headings[value], cells.headings[parent]
    if over.column == token.column == "budget":
        return True
    if not over.column or over.period or token.column or not token.joins:
        return False
    return cells.headings.below(parent, value).column == over.column


def completion_below(headings: Headings, above: Value, value: Value) -> CompletionHeading | None:
    """Return the column of completion that a heading names with the one above it, or None.

    >>> completion_below(HEADINGS, "Afgerond", "datum"), completion_below(HEADINGS, "Kosten", "dd")
    (CompletionHeading(name='done_on', certain=True), None)
    """
    over = headings[above]
    if not (over.completion or over.actual):
        return None
    return headings.below(above, value).completion


def _belongs(
    cells: TokenGrid, token: HeadingToken, over: HeadingToken, cover: Value, value: Value
) -> bool:
    """Return whether a cell can be in a second row of headings: a division, a column, a unit."""
    if token.family or _reports(cells, cover, value) or _details(cells, cover, value):
        return True
    if _divides_report(cells.headings, cover, value):
        return True
    return over is BLANK and bool(token.column)


def _joins(cells: TokenGrid, row: int, below: int) -> bool:
    """Return whether a row holds what headings below it have in common, or its own division."""
    if row < 1:
        return False
    high = (
        cells.row(row)[area.left - 1]
        for area in cells.grid.merges
        if area.top == row and area.bottom == below and area.left == area.right
    )
    return _divided(cells, row, below, strict=True) > 1 or any(token.column for token in high)
