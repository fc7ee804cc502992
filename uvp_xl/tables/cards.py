"""Actions on cards: the same small block below each other, each block one action.

A card has its labels before the values ("Trekker | OOV" in two columns), or a name above a header
with one row below it ("Stand van zaken | 1e VGR | 2e VGR").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables import theme_above, theme_heading
from uvp_xl.tables.action_table import Moment, Table, Theme
from uvp_xl.tables.headings import HEADINGS, Headings
from uvp_xl.tables.row_kind import RowKind
from uvp_xl.unfilled import content_of, is_unfilled

LEAST_CARDS = 2
"""Fewest cards with the same labels; one block can be anything."""
MOST_ABOVE = 3
"""Most lone texts above the header of a card: its heading, name and description."""
SHORT = 30
"""Longest status, in characters; a longer text in the first column tells how far it is."""
LEAST_LABELS = 3
"""Fewest labels of a card, with that of the measure."""
_NUMBERED = re.compile(r"(?<=[^\W\d_])\s+(?:nr\.?\s*)?\d+(?:\.\d+)*[a-z]?$", re.IGNORECASE)
"""The number of a card behind its label: "Actie 3"."""


@dataclass
class _Card:
    """A card: the cell (row, column) of its value and label by the name of its column.

    `extra` are the cells by their labels that name no column, `texts` those with its description
    and `headings` those above it. `moments` are those at which its status is filled in.
    """

    column: int
    cells: dict[str, tuple[int, int]] = field(default_factory=dict)
    labels: dict[str, tuple[int, int]] = field(default_factory=dict)
    extra: dict[str, tuple[int, int]] = field(default_factory=dict)
    texts: list[tuple[int, int]] = field(default_factory=list)
    headings: list[tuple[int, int]] = field(default_factory=list)
    moments: tuple[Moment, ...] = ()
    last: int = 0


def first_row(grid: Grid, headings: Headings, below: int) -> int:
    """Return the row of the first card below a table with its header down to row `below`; or 0.

    A card there begins below an empty row, with the label of the measure above another label.
    """
    for row in range(below + 2, grid.height):
        if any(grid.rows[row - 2]) or not any(grid.rows[row - 1]):
            continue
        pairs = _pair(grid.rows[row - 1]), _pair(grid.rows[row])
        names = [_name(grid, row + n, pair, headings) for n, pair in enumerate(pairs) if pair]
        if len(names) == len(pairs) and names[0] == "measure" and names[1]:
            return row
    return 0


def cards(grid: Grid, headings: Headings = HEADINGS, top: int = 1) -> Table | None:
    """Return the actions on the cards of a sheet, from row `top`, as a table; None without any.

    Below a table only cards with labels count.
    """
    for read in (_labelled, _headed) if top == 1 else (_labelled,):
        found = [card for card in read(grid, headings) if top <= card.last]
        alike = [card for card in found if _is_card(card, found[0])]
        if len(alike) >= LEAST_CARDS:
            return _table(grid, alike)
    return None


def _labelled(grid: Grid, headings: Headings) -> Iterator[_Card]:
    """Yield the blocks with a label before each value, from top to bottom."""
    card: _Card | None = None
    for row in range(1, grid.height + 1):
        pair = _pair(grid.rows[row - 1])
        if pair is None:
            if card:
                yield card
            card = None
            continue
        number, other = pair
        name = _name(grid, row, pair, headings)
        if card is None or card.column != number or name in card.cells:
            if card:
                yield card
            card = _Card(number)
        if name:
            card.cells[name], card.labels[name] = (row, other), (row, number)
        else:
            card.extra[line(grid.value(row, number)).rstrip(" :")] = row, other
        card.last = row
    if card:
        yield card


def _name(grid: Grid, row: int, pair: tuple[int, int], headings: Headings) -> str:
    """Return the column that the label of a card names, "" for none; an item is the measure."""
    label = line(grid.value(row, pair[0])).rstrip(" :")
    name = headings[_NUMBERED.sub("", label)].column
    return "measure" if name == "item" else name


def _pair(cells: Sequence[Value]) -> tuple[int, int] | None:
    """Return the columns of a label and its value, if a row has just these."""
    if not 0 < len(cells) - cells.count("") <= LEAST_CARDS:
        return None
    filled = [number for number, value in enumerate(cells, 1) if not blank(value)]
    if not filled or not isinstance(cells[filled[0] - 1], str):
        return None
    return (filled[0], filled[1]) if len(filled) == LEAST_CARDS else None


def _headed(grid: Grid, headings: Headings) -> Iterator[_Card]:
    """Yield the blocks with a name above a header of status with one row below it."""
    top = 1
    for row in range(2, grid.height):
        labels = _filled(grid, row)
        if headings[grid.value(row, min(labels, default=1))].column not in ("status", "progress"):
            continue
        values = _filled(grid, row + 1)
        lone = [n for n in range(top, row) if len(_filled(grid, n)) == 1]
        names = lone[-MOST_ABOVE:]
        if len(labels) < LEAST_CARDS or not labels.keys() & values.keys() or not names:
            continue
        at = next((n for n in names if _is_name(grid, n)), names[0])
        column = min(_filled(grid, at))
        card = _Card(column, {"measure": (at, column)}, {"measure": (at, column)}, last=row + 1)
        numbers = sorted(labels)
        story = len(line(values.get(numbers[0], ""))) > SHORT
        moments = numbers[1:] if story else numbers
        filled = [number for number in moments if number in values]
        card.labels["status"] = row, moments[0]
        if filled:
            card.cells["status"] = row + 1, filled[-1]
            card.moments = tuple(_moments(labels, values, filled))
        if story:
            card.cells["remark"], card.labels["remark"] = (row + 1, numbers[0]), (row, numbers[0])
        card.texts = [(n, min(_filled(grid, n))) for n in names if n > at]
        card.headings = [(n, min(_filled(grid, n))) for n in lone if n < at]
        top = row + 2
        yield card


def _moments(
    labels: Mapping[int, Value], values: Mapping[int, Value], filled: Sequence[int]
) -> Iterator[Moment]:
    """Yield the moments in columns with a status; the first one can be the status of no moment."""
    for number in filled:
        if not is_unfilled(values[number], "status"):
            yield Moment(line(labels.get(number, "")), line(values[number]), number)


def _filled(grid: Grid, row: int) -> dict[int, Value]:
    """Return the filled cells of a row by the number of their column."""
    cells = grid.rows[row - 1]
    if cells.count("") == len(cells):
        return {}
    return {number: value for number, value in enumerate(cells, 1) if not blank(value)}


def _is_name(grid: Grid, row: int) -> bool:
    """Return whether a lone text has a number of the lowest level, or a longer text below it."""
    text = line(next(iter(_filled(grid, row).values())))
    below = line(next(iter(_filled(grid, row + 1).values()), "")) if row < grid.height else ""
    own = theme_heading.coded(text)
    if own and (next_code := theme_heading.coded(below)):
        return not next_code.code.startswith(f"{own.code}.")
    return theme_above.is_title(text) and below.endswith((".", "!"))


def _is_card(card: _Card, other: _Card) -> bool:
    """Return whether a block is an action with the labels of another one, as far as filled in."""
    if "measure" not in card.labels or card.column != other.column:
        return False
    common = card.labels.keys() & other.labels.keys()
    return len(card.labels) >= LEAST_LABELS - bool(card.texts) and len(common) > 1


def _table(grid: Grid, alike: Sequence[_Card]) -> Table:
    """Build the table of cards; each action is in the row of its measure."""
    names = list(dict.fromkeys(name for card in alike for name in card.cells))
    labels = {name: next(c.labels[name] for c in alike if name in c.labels) for name in names}
    rows = tuple(card.cells["measure"][0] for card in alike)
    kinds: dict[int, RowKind] = {}
    for card in alike:
        used = (*card.cells.values(), *card.extra.values(), *card.texts, *card.labels.values())
        kinds |= {row: "description" for row, _ in used}
        kinds |= {row: "sub_heading" for row, _ in card.headings}
    kinds |= dict.fromkeys(rows, "action")
    located = {
        name: {row: c.cells[name] for row, c in zip(rows, alike, strict=True) if name in c.cells}
        for name in names
    }
    themes = tuple(_themes(grid, alike))
    return Table(
        grid.name,
        min(row for row, _ in (*alike[0].labels.values(), *alike[0].cells.values())),
        {name: next(c.cells[name][1] for c in alike if name in c.cells) for name in names},
        {name: line(grid.value(*cell)).rstrip(" :") for name, cell in labels.items()},
        {},
        themes[0],
        rows,
        {name: _values(grid, name, rows, located[name]) for name in names},
        themes,
        heads={name: row for name, (row, _) in labels.items()},
        places=tuple(sorted({column for card in alike for _, column in card.labels.values()})),
        row_kinds=kinds,
        descriptions={row: tuple(c.texts) for row, c in zip(rows, alike, strict=True) if c.texts},
        located=located,
        labelled={row: c.extra for row, c in zip(rows, alike, strict=True) if c.extra},
        history={row: c.moments for row, c in zip(rows, alike, strict=True) if c.moments},
        value_at=grid.value,
    )


def _themes(grid: Grid, alike: Sequence[_Card]) -> Iterator[Theme]:
    """Yield the theme of each card: the nearest heading above it, or the sheet's name."""
    theme = theme_above.theme(grid, 1, 0, None)
    for card in alike:
        for row, column in card.headings[-1:]:
            theme = Theme(
                theme_heading.plain(line(grid.value(row, column))), grid.name, row, column
            )
        yield theme


def _values(
    grid: Grid, name: str, rows: Sequence[int], cells: Mapping[int, tuple[int, int]]
) -> list[Value]:
    """Return the values of a column, "" for a card without it."""
    values = [grid.value(*cells[row]) if row in cells else "" for row in rows]
    return ["" if is_unfilled(value, content_of(name)) else value for value in values]
