"""Classify the rows below a header: actions, headings, notes, totals or labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import COMPLETION, NAMING_COLUMNS, STATUS_COLUMNS, columns_of, with_parts
from uvp_xl.grid import CellError, Grid, Value
from uvp_xl.tables import theme_heading
from uvp_xl.tables.column_heading import column
from uvp_xl.tables.counted_cells import CountedCells
from uvp_xl.tables.cross_cell import mark
from uvp_xl.tables.find_headers import Header
from uvp_xl.tables.theme_above import is_title
from uvp_xl.unfilled import is_mark

_TOTAL = re.compile(
    r"\s*(?:generaal\s+|algemeen\s+|grand\s+)?(?:sub|eind)?-?tota(?:al|len|le)\b|"
    r"\s*(?:som|sum|saldo|opgeteld)\s*(?:[:=]|$)",
    re.IGNORECASE,
)
_ODD = re.compile(
    r"\s*(?:(?:generaal|algemeen|sub|eind)?\s?-?tota|som\b|saldo\b|prioriteit|strategisch|"
    r"thema|speerpunt|x[\s.]*$)",
    re.I,
)
"""Start of a row that needs a closer check."""
_NOTE = re.compile(
    r"\s*(?:\*+|(?:noot|noten|n\.?b\.?|bron(?:nen)?|legenda|toelichting|opmerking(?:en)?|"
    r"afkortingen|begrippen|verklaring)\s*(?::|$))",
    re.IGNORECASE,
)

_LABELS = columns_of("label")
"""Columns without meaning for an action by themselves; they can be filled in beforehand."""
_ACTION = tuple(
    name for name in with_parts(columns_of("names", "period", "status")) if name not in COMPLETION
)
"""Columns that make a row with a measure an action, regardless of its first word.

A tick alone makes no action: rows can be prepared with one.
"""
_DEFAULTS = frozenset(("lead", *STATUS_COLUMNS))
"""Columns that are filled in beforehand in the rows of a form."""
_CENT = 0.005
_ALIKE = 3
"""From this number on, rows without a measure or item that are equal are the rows of a form."""


class TableRows:
    """The rows of one table, read from top to bottom; rows and columns count from 1.

    `actions` are the rows with an action, `sections` the rows and columns of the headings of themes
    between them; `doubtful` are those that may be items without a measure. `items_above` maps the
    row of an action to the row above it with its item alone. `prepared` are the rows of a form in
    which nobody wrote an action yet, and `cells` the cells of all rows as they count.
    """

    def __init__(self, grid: Grid, header: Header, *, coded: bool = False) -> None:
        """Begin the table below `header`, without table_rows any row.

        With `coded`, a theme with a code is above the table, as in "Prioriteit 1: Jeugd": then a
        bare title between the rows is not a theme.
        """
        self.grid = grid
        self.header = header
        self.actions: list[int] = []
        self.sections: list[tuple[int, int]] = []
        self.doubtful: list[tuple[int, int]] = []
        self.items_above: dict[int, int] = {}
        self.prepared: list[int] = []
        self.cells = CountedCells(grid, header)
        self._bare: list[int] = []  # actions without a measure or an item
        columns = {name: number - 1 for name, number in header.columns.items()}
        self._measure = columns["measure"]
        self._item = columns.get("item", -1)
        self._marks = [columns[name] for name in _LABELS if name in columns]
        self._body = [n - 1 for n in header.places if n - 1 not in self._marks]
        self._naming = {columns[name] for name in NAMING_COLUMNS if name in columns}
        self._coded = coded
        self._telling = {columns[name] for name in _ACTION if name in columns}
        self._budget = columns.get("budget", -1)
        self._defaults = {columns[name] for name in _DEFAULTS if name in columns}
        self._periods = {number - 1 for one in header.series for number in one.numbers}
        self._apart = False  # the previous row is not an action, so a new block can begin here
        self._lone_item = 0  # the row of the last lone item
        self._blank: Sequence[Value] = ()  # a row of blanks, many of which can be alike
        self._banded = False  # the table begins with a title alone in a row
        self._waiting: list[int] = []  # lone texts, actions only if the table continues below them

    @property
    def end(self) -> int:
        """The last row that belongs to the table."""
        return max([self._last_action, *self.prepared[-1:]])

    @property
    def _last_action(self) -> int:
        """The row of the last action, or of the header."""
        return self.actions[-1] if self.actions else self.header.bottom

    def read(self, above: int, last: int) -> None:
        """Read the rows below row `above`, down to row `last`."""
        measure, rows, changed = self._measure, self.grid.rows, self.cells.changed
        self.cells.read(above, last)
        other = next((n for n in (self._item, *self._body) if n not in (-1, measure)), -1)
        self._apart = False
        for index in range(above, last):
            cells = changed[index] if index in changed else rows[index]
            if (
                not self._apart
                and cells[measure] != ""
                and cells[other] != ""
                and self._is_plain(cells, other)
            ):
                self.actions.append(index + 1)
            elif index not in changed and (cells.count("") == len(cells) or cells == self._blank):
                self._apart = True
            elif not self._read_odd(index, cells):
                break
        self._waiting.clear()

    def pass_over_forms(self) -> None:
        """Count equal rows without a measure or item as prepared: they are defaults of a form.

        An error of Excel is no measure: the formulas of a form may not be calculated yet.
        """
        other = [n for n in self._body if n not in (self._measure, self._item)]
        alike: dict[tuple[Value, ...], list[int]] = {}
        for row in (*self._bare, *self._erroneous()):
            cells = self.cells[row - 1]
            alike.setdefault(tuple(cells[position] for position in other), []).append(row)
        forms = {row for rows in alike.values() if len(rows) >= _ALIKE for row in rows}
        if forms:
            self.actions = [row for row in self.actions if row not in forms]
            self.prepared = sorted([*self.prepared, *forms])

    def _erroneous(self) -> list[int]:
        """Return the rows of actions with an error as measure, and none or one as item."""
        rows, number = self.grid.rows, self._measure
        errors = [row for row in self.actions if isinstance(rows[row - 1][number], CellError)]
        return [row for row in errors if self._item < 0
                or isinstance(item := self.cells[row - 1][self._item], CellError)
                or blank(item)]  # fmt: skip

    def _is_plain(self, cells: Sequence[Value], other: int) -> bool:
        """Return whether a row needs no further check, as nearly all rows of a table."""
        first = cells[self._body[0]]
        odd = isinstance(first, str) and _ODD.match(first)
        return not (odd or blank(cells[self._measure]) or blank(cells[other]))

    def _read_odd(self, index: int, cells: Sequence[Value]) -> bool:
        """Read any other row; return False if the table ends here."""
        filled = [p for p in self._body if cells[p] != "" and not blank(cells[p])]
        if len(filled) > 1 and (marks := self._crosses(cells, filled)):
            filled = [position for position in filled if position not in marks]
        first = cells[filled[0]] if filled else ""
        if len(filled) < 2:
            self._read_lone(index, cells, filled)
        elif self._is_sum(cells, filled):
            self._apart = True
        elif self._apart and _NOTE.match(line(first)) and not self._is_action(filled):
            return False
        elif len(filled) == 2 and (_is_theme(first) or (self._apart and _is_label(first))):
            if theme_heading.is_bare_label(first):
                self._add_section(index, filled[0])
            self._apart = True
        elif self._measure in filled or self._item in filled:
            self._take(index + 1)
        elif self._is_prepared(index, cells, filled):
            self.prepared.append(index + 1)
        else:
            self._take_bare(index + 1)
        return True

    def _read_lone(self, index: int, cells: Sequence[Value], filled: list[int]) -> None:
        """Read a row with at most one cell of an action."""
        marked = [position for position in self._marks if not blank(cells[position])]
        position = next(iter(filled or marked), -1)
        if position < 0:
            position = _only(cells)  # the heading of a theme can be in its own column
            if position < 0 or not self._is_section(index, position, line(cells[position])):
                self._read_empty(index, cells)
                return
        text = line(cells[position])
        was_apart, self._apart = self._apart, True
        if _is_total(text) or _NOTE.match(text) or theme_heading.is_continuation(text):
            return
        if self._is_section(index, position, text):
            self._add_section(index, position)
        elif position == self._item and self._is_item_of_next(index):
            self._lone_item = index + 1
        elif self._is_band(index, position, text):
            if self._coded and position == self._item:
                self._take(index + 1)
                return
            self._add_band(index, position)
        elif position == self._measure and position == self._body[0] and was_apart and not marked:
            self._waiting.append(index + 1)  # a note, or an action after a blank row
        elif self._is_prepared(index, cells, filled):
            self._apart = was_apart
            if filled or index in self.cells.changed:
                self.prepared.append(index + 1)
        elif (
            position == self._measure
            or (position == self._item and (marked or index in self.cells.open_measures))
            or (not was_apart and self._goes_on(index, cells, position))
        ):
            own = position in (self._measure, self._item)
            (self._take if own else self._take_bare)(index + 1)

    def _add_section(self, index: int, position: int) -> bool:
        """Add the heading of a theme; return False if it is struck through, so that none is left.

        The text of a struck row is kept for an action only.
        """
        if blank(self.grid.rows[index][position]):
            return False
        self.sections.append((index + 1, position + 1))
        return True

    def _add_band(self, index: int, position: int) -> None:
        """Add a title alone in a row; in a table that does not begin with one it may be an item."""
        if self._add_section(index, position):
            self._banded = self._banded or not self.actions
            if not self._banded:
                self.doubtful.append((index + 1, position + 1))

    def _read_empty(self, index: int, cells: Sequence[Value]) -> None:
        """Read a row without any cell of an action."""
        if index in self.cells.broken:
            self._take_bare(index + 1)
            return
        if index in self.cells.changed:
            self.prepared.append(index + 1)
        elif all(map(blank, cells)):
            self._blank = cells
        self._apart = self._apart or index not in self.cells.open_rows

    def _is_prepared(self, index: int, cells: Sequence[Value], filled: list[int]) -> bool:
        """Return whether only cells are filled in that a form has beforehand."""
        return index not in self.cells.broken and all(
            position in self._defaults
            or (position == self._budget and cells[position] == 0)
            or (position in self._periods and mark(cells[position]) == "none")
            for position in filled
        )

    def _take(self, row: int) -> None:
        """Add an action; the table continues, so the waiting texts are actions too."""
        self.actions += [*self._waiting, row]
        self._waiting.clear()
        self._apart = False
        if self._lone_item == row - 1:
            self.items_above[row] = row - 1

    def _take_bare(self, row: int) -> None:
        """Add an action without a measure or an item, unless many rows turn out to be like it."""
        self._take(row)
        self._bare.append(row)

    def _is_section(self, index: int, position: int, text: str) -> bool:
        """Return whether a lone text is the heading of a theme for the rows below it."""
        if not isinstance(self.cells[index][position], str):
            return False
        if theme_heading.labelled(text):
            return True
        band = (index + 1, position + 1) in self.grid.bands
        own = position + 1 == self.header.columns.get("theme")
        return (band or own) and is_title(text) and theme_heading.objective(text) is None

    def _is_band(self, index: int, position: int, text: str) -> bool:
        """Return whether a lone title in the first column has a row with its own item below it."""
        first = min([self._body[0], *self._marks])
        if position != first or self._item < 0 or "theme" in self.header.columns:
            return False
        below = self.cells[index + 1] if index + 1 < self.grid.height else ()
        value = self.cells[index][position]
        full = bool(below) and not blank(below[self._item]) and not blank(below[self._measure])
        return (
            full and is_title(text) and theme_heading.objective(text) is None and _is_words(value)
        )

    def _is_item_of_next(self, index: int) -> bool:
        """Return whether the row below has a measure and an empty item."""
        below = self.cells[index + 1] if index + 1 < self.grid.height else ()
        return bool(below) and blank(below[self._item]) and not blank(below[self._measure])

    def _crosses(self, cells: Sequence[Value], filled: list[int]) -> set[int]:
        """Return the columns of the measure and item, if they only have marks, as a form has."""
        own = {self._measure, self._item} & {*filled}
        return own if all(_is_cross(cells[position]) for position in own) else set()

    def _is_action(self, filled: list[int]) -> bool:
        """Return whether a row has a measure, and more of an action than a label before it."""
        return self._measure in filled and not self._telling.isdisjoint(filled[1:])

    def _goes_on(self, index: int, cells: Sequence[Value], position: int) -> bool:
        """Return whether a lone cell right below an action is another, without a measure.

        A number below the amounts is not, if it is their sum.
        """
        if position not in self._telling | {self._budget}:
            return False
        if not self.actions or self._last_action != index:
            return False
        if position != self._budget:
            return True
        own = [self.grid.value(row, position + 1) for row in self.actions]
        return not _adds_up(cells[position], own)

    def _is_sum(self, cells: Sequence[Value], filled: list[int]) -> bool:
        """Return whether a row is a total: by its label, and without names or a measure."""
        own = cells[self._measure]
        if self._measure in filled and isinstance(own, str) and not _is_total(own):
            return False
        label = next((index for index, value in enumerate(cells) if _is_total(value)), -1)
        if label < 0:
            return False
        others = [index for index in filled if index != label]
        if label == self._measure:
            return self._telling.isdisjoint(others)
        if self._measure in others and isinstance(own, str):
            return False
        before = (index for index in others if index < label and index in self._body)
        return self._naming.isdisjoint(others) and next(before, None) is None


def _adds_up(value: Value, above: Sequence[Value]) -> bool:
    """Return whether a number is the sum of those above it, or of those below an earlier sum."""
    from uvp_xl.notation import budget  # only a number alone in a row needs it

    total = budget.read(value).minimum
    if total is None:
        return False
    added = 0.0
    for other in reversed(above):
        added += budget.read(other).minimum or 0.0
        if abs(added - total) < _CENT:
            return True
    return False


def _only(cells: Sequence[Value]) -> int:
    """Return the index of the only text in a row, -1 if there is none or several."""
    if len(cells) - cells.count("") != 1:
        return -1
    index = next(index for index, value in enumerate(cells) if value != "")
    return index if isinstance(cells[index], str) and not blank(cells[index]) else -1


def _is_total(value: Value) -> bool:
    """Return whether a row that begins with this value is a total."""
    return isinstance(value, str) and _TOTAL.match(value) is not None


def _is_words(value: Value) -> bool:
    """Return whether a text contains a word, unlike a number such as "A.3"."""
    text = line(value) if isinstance(value, str) else ""
    return any(len(word) > 2 and word.isalpha() for word in text.split())


def _is_cross(value: Value) -> bool:
    """Return whether a measure or item is only a mark, as in the rows of a form, or an x."""
    if isinstance(value, str) and len(value) > 1 and value[:2].isalpha():
        return False
    return is_mark(value) or (isinstance(value, str) and key(value).strip(" .") == "x")


def _is_theme(value: Value) -> bool:
    """Return whether this is the label of a theme with its code: "Prioriteit 2"."""
    return theme_heading.is_bare_label(value) and theme_heading.labelled(value) is not None


def _is_label(value: Value) -> bool:
    """Return whether this is a label for the next cell: "Doelstelling:", "Portefeuillehouder"."""
    text = line(value)
    return (
        text.endswith(":")
        or theme_heading.objective(text) is not None
        or theme_heading.is_bare_label(text)
        or column(text) is not None
    )
