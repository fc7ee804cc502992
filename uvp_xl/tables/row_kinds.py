"""Classify the rows below a header: actions, headings, notes, totals or labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Grid, Value
from uvp_xl.tables import form_rows, table_context, theme_heading
from uvp_xl.tables.counted_cells import CountedCells
from uvp_xl.tables.find_headers import Header
from uvp_xl.tables.lone_cells import LoneCells
from uvp_xl.tables.numbering_row import is_numbering
from uvp_xl.tables.plain_rows import PlainRows
from uvp_xl.tables.row_kind import RowKind
from uvp_xl.tables.row_texts import (
    ODD,
    is_example,
    is_label,
    is_note,
    is_theme_label,
    is_total,
)
from uvp_xl.tables.sub_headings import Stage, SubHeadings, has_phase_word, stage
from uvp_xl.tables.sum_row import is_sum
from uvp_xl.tables.table_context import Context
from uvp_xl.tables.theme_above import is_title

Cell = tuple[int, int]
"""The row and column of a cell, from 1."""


class TableRows:
    """The rows of one table, read from top to bottom; rows and columns count from 1.

    `actions` are the rows with an action, and `kinds` has the kind of the other rows as far as they
    are filled in. `sections` are the cells with the headings of themes between them; `doubtful` are
    those that may be items without a measure. `stages` has the cells of the other sub-headings: a
    period or a phase. `objectives` are the rows of objectives, `contexts` the rows with context for
    the rows below them. `items_above` maps the row of an action to the row above it with its item
    alone, `descriptions` to the cell below it with its description. `prepared` are the rows of a
    form in which nobody wrote an action yet, and `cells` the cells of all rows as they count.
    """

    def __init__(self, grid: Grid, header: Header, *, coded: bool = False) -> None:
        """Begin the table below `header`, without table_rows any row.

        With `coded`, a theme with a code is above the table, as in "Prioriteit 1: Jeugd": then a
        bare title between the rows is not a theme.
        """
        self.grid = grid
        self.header = header
        self.actions: list[int] = []
        self.kinds: dict[int, RowKind] = {}
        self.sections: list[Cell] = []
        self.doubtful: list[Cell] = []
        self.stages: dict[Cell, Stage] = {}
        self.objectives: list[int] = []
        self.contexts: dict[int, Context] = {}
        self.items_above: dict[int, int] = {}
        self.descriptions: dict[int, Cell] = {}
        self.prepared: list[int] = []
        self.cells = CountedCells(grid, header)
        self._bare: list[int] = []  # actions without a measure or an item
        self._columns = header.layout.row_columns
        self._measure, self._item = self._columns.measure, self._columns.item
        self._body = self._columns.body
        self._coded = coded
        self._apart = False  # the previous row is not an action, so a new block can begin here
        self._in_head = True  # only headings and context since the header or the last action
        self._lone_item = 0  # the row of the last lone item
        self._blank: Sequence[Value] = ()  # a row of blanks, many of which can be alike
        self._waiting: list[int] = []  # lone texts, actions only if the table continues below them
        self._lone = LoneCells(grid, self.cells, self._columns, header.bottom)
        self._sub_headings = SubHeadings(grid, self.cells, self._columns, header.bottom, 0)

    @property
    def end(self) -> int:
        """The last row that belongs to the table."""
        if not (self.prepared or self.descriptions):
            return self._last_action
        described = [row for row, _ in self.descriptions.values()]
        return max([self._last_action, *self.prepared[-1:], *described[-1:]])

    @property
    def _last_action(self) -> int:
        """The row of the last action, or of the header."""
        return self.actions[-1] if self.actions else self.header.bottom

    @property
    def row_kinds(self) -> Mapping[int, RowKind]:
        """The kind of each row that is filled in, by its number."""
        kinds: dict[int, RowKind] = dict.fromkeys(self.actions, "action")
        kinds |= self.kinds
        kinds |= dict.fromkeys(self.prepared, "prepared")
        return kinds

    def read(self, above: int, last: int) -> None:
        """Read the rows below row `above`, down to row `last`."""
        rows, changed = self.grid.rows, self.cells.changed
        self.cells.read(above, last)
        self._sub_headings = SubHeadings(self.grid, self.cells, self._columns, above, last)
        if above > self.header.bottom:
            self._repeat_header(above)
        plain = PlainRows(self.cells.by_column, self._columns, above)
        self._apart = False
        index = self._below_examples(above, last)
        while index < last:
            end = index if self._apart else plain.end(index, below_action=not self._in_head)
            if end > index:
                self.actions += range(index + 1, end + 1)
                self._in_head = False
                index = end
                continue
            cells = changed[index] if index in changed else rows[index]
            if index not in changed and (cells.count("") == len(cells) or cells == self._blank):
                self._apart = True
            elif not self._read_odd(index, cells):
                break
            index += 1
        self.kinds |= dict.fromkeys(self._waiting, "unread")
        self._waiting.clear()

    def pass_over_forms(self) -> None:
        """Count equal rows without a measure or item as prepared: they are defaults of a form."""
        forms = form_rows.equal_rows(self.grid, self.cells, self._columns, self.actions, self._bare)
        if forms:
            self.actions = [row for row in self.actions if row not in forms]
            self.prepared = sorted({*self.prepared, *forms})

    def _repeat_header(self, bottom: int) -> None:
        """Record the rows of a repeated header that ends in row `bottom`."""
        for row in range(self.end + 1, bottom + 1):
            if not all(map(blank, self.grid.rows[row - 1])):
                self.kinds.setdefault(row, "header")

    def _below_examples(self, above: int, last: int) -> int:
        """Return the index of the first row that is no numbering or example of the header."""
        if above < last and is_numbering(self.grid.rows[above]):
            self.kinds[above + 1] = "numbering"
            above += 1
        for index in form_rows.examples(self.cells, self._columns, above, last):
            self.kinds[index + 1] = "example"
            above = index + 1
        return above

    def _read_odd(self, index: int, cells: Sequence[Value]) -> bool:
        """Read any other row; return False if the table ends here."""
        filled = [p for p in self._body if cells[p] != "" and not blank(cells[p])]
        if len(filled) > 1 and (marks := self._columns.crosses(cells, filled)):
            filled = [position for position in filled if position not in marks]
        first = cells[filled[0]] if filled else ""
        if len(filled) < 2:
            self._read_lone(index, cells, filled)
        elif is_sum(cells, filled, self._columns):
            self._set_apart(index, "total")
        elif isinstance(first, str) and ODD.match(first) and is_example(first):
            self._set_apart(index, "example")
        elif self._apart and is_note(line(first)) and not self._columns.is_action(filled):
            return False
        elif (self._in_head and self._read_context(index)) or self._read_label(index, filled):
            return True
        elif self._measure in filled or self._item in filled:
            self._take(index + 1)
        elif self._is_prepared(index, cells, filled):
            self.prepared.append(index + 1)
        else:
            self._take_bare(index + 1)
        return True

    def _set_apart(self, index: int, kind: RowKind) -> None:
        """Record a row that is no action, after which a new block can begin."""
        self.kinds[index + 1] = kind
        self._apart = True

    def _read_label(self, index: int, filled: list[int]) -> bool:
        """Read a row with only a label and its text in the next cell; return whether it is one."""
        first = self.cells[index][filled[0]]
        if len(filled) > 2 or not (is_theme_label(first) or (self._apart and is_label(first))):
            return False
        kind: RowKind = "note" if theme_heading.objective(first) is None else "objective"
        if theme_heading.is_bare_label(first):
            kind = "sub_heading"
            self._add_section(index, filled[0])
        elif kind == "objective":
            self.objectives.append(index + 1)
        self._set_apart(index, kind)
        return True

    def _read_context(self, index: int) -> bool:
        """Read a row with context for the rows below it; return whether it has any."""
        context = table_context.in_row(self.cells[index], index + 1, colon=True)
        cells = {cell.column for cell in context.values()}
        cells.update(cell.heading for cell in context.values())
        others = [n for n, v in enumerate(self.cells[index], 1) if not blank(v) and n not in cells]
        if not context or len(others) > 1:
            return False
        if others:
            text = line(self.cells[index][others[0] - 1])
            if not self._is_section(index, others[0] - 1, text):
                return False
            self._add_section(index, others[0] - 1)
        self.contexts[index + 1] = context
        self._set_apart(index, "sub_heading" if others else "context")
        return True

    def _read_lone(self, index: int, cells: Sequence[Value], filled: list[int]) -> None:
        """Read a row with at most one cell of an action."""
        marked = [position for position in self._columns.labels if not blank(cells[position])]
        position = next(iter(filled or marked), -1)
        if (self._in_head and self._read_context(index)) or self._read_stage(index):
            return
        if position < 0:
            position = _only(cells)  # the heading of a theme can be in its own column
            if position < 0 or not self._is_section(index, position, line(cells[position])):
                self._read_empty(index, cells)
                return
        text = line(cells[position])
        was_apart, self._apart = self._apart, True
        if self._read_text(index, position, text) or self._read_heading(
            index, position, text, apart=was_apart
        ):
            return
        if not was_apart and self._describes(index, position):
            self._apart = was_apart
        elif position == self._measure and position == self._body[0] and was_apart and not marked:
            self._waiting.append(index + 1)  # a note, or an action after a blank row
        elif self._is_prepared(index, cells, filled):
            self._apart = was_apart
            if filled or index in self.cells.changed:
                self.prepared.append(index + 1)
        elif self._is_lone_action(index, position, bool(marked), apart=was_apart):
            own = position in (self._measure, self._item)
            (self._take if own else self._take_bare)(index + 1)
        else:
            self.kinds[index + 1] = "unread"

    def _read_text(self, index: int, position: int, text: str) -> bool:
        """Read a lone text that is no action by its words; return whether it is one."""
        kind: RowKind | None = None
        if is_total(text):
            kind = "total"
        elif is_example(text):
            kind = "example"
        elif is_note(text):
            kind = "note"
        elif theme_heading.is_continuation(text):
            kind = "header"
        elif theme_heading.objective(self.cells[index][position]) is not None:
            kind = "objective"
            self.objectives.append(index + 1)
        if kind:
            self.kinds[index + 1] = kind
        return kind is not None

    def _read_heading(self, index: int, position: int, text: str, *, apart: bool) -> bool:
        """Read a lone text that is a sub-heading, or an item; return whether it is one."""
        if self._is_section(index, position, text):
            self._add_section(index, position)
        elif position == self._item and self._lone.is_item_of_next(index):
            self._lone_item = index + 1
            self.kinds[index + 1] = "item"
        elif "theme" in self.header.columns:
            return False
        else:
            certainty = self._sub_headings.certainty(
                index, position, apart=apart, coded=self._coded
            )
            if certainty == "no":
                return False
            if self._add_section(index, position) and certainty == "maybe":
                self.doubtful.append((index + 1, position + 1))
        self._in_head = True
        return True

    def _read_stage(self, index: int) -> bool:
        """Read a row with only a period or a phase; return whether it is one."""
        cells = self.grid.rows[index]
        if len(cells) - cells.count("") != 1:
            return False
        position = next(number for number, value in enumerate(cells) if value != "")
        kind = stage(cells[position])
        is_band = (index + 1, position + 1) in self.grid.bands
        if kind is None or (position > self.header.places[0] - 1 and not is_band):
            return False
        if kind == "phase" and not (is_band or has_phase_word(cells[position])):
            certainty = self._sub_headings.certainty(
                index, position, apart=self._apart, coded=self._coded
            )
            if certainty == "no":
                return False
            if certainty == "maybe":
                self.doubtful.append((index + 1, position + 1))
        self.stages[index + 1, position + 1] = kind
        self._set_apart(index, "sub_heading")
        self._in_head = True
        return True

    def _add_section(self, index: int, position: int) -> bool:
        """Add the heading of a theme; return False if it is struck through, so that none is left.

        The text of a struck row is kept for an action only.
        """
        self.kinds[index + 1] = "sub_heading"
        if blank(self.grid.rows[index][position]):
            return False
        self.sections.append((index + 1, position + 1))
        return True

    def _read_empty(self, index: int, cells: Sequence[Value]) -> None:
        """Read a row without any cell of an action."""
        if index in self.cells.broken:
            self._take_bare(index + 1)
            return
        if index in self.cells.changed:
            self.prepared.append(index + 1)
        elif all(map(blank, cells)):
            self._blank = cells
        else:
            self.kinds[index + 1] = "unread"
        self._apart = self._apart or index not in self.cells.open_rows

    def _is_prepared(self, index: int, cells: Sequence[Value], filled: list[int]) -> bool:
        """Return whether only cells are filled in that a form has beforehand."""
        return index not in self.cells.broken and self._columns.is_prepared(cells, filled)

    def _take(self, row: int) -> None:
        """Add an action; the table continues, so the waiting texts are actions too."""
        self.actions += [*self._waiting, row]
        self._waiting.clear()
        self._apart = self._in_head = False
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
        if band and position == self._item and self._lone.is_item_of_next(index):
            return False  # as it is without the merge
        return (band or own) and is_title(text) and theme_heading.objective(text) is None

    def _describes(self, index: int, position: int) -> bool:
        """Record a longer text alone below an action; return whether it is one."""
        row = self._last_action
        if row != index or row == self.header.bottom:
            return False
        if not self._lone.is_description(index, position):
            return False
        self.descriptions[row] = index + 1, position + 1
        self.kinds[index + 1] = "description"
        return True

    def _is_lone_action(self, index: int, position: int, marked: bool, *, apart: bool) -> bool:
        """Return whether a lone cell is an action of which nothing else is filled in."""
        if position == self._measure:
            return True
        if position != self._item:
            return not apart and self._lone.goes_on(index, position, self.actions)
        if marked or index in self.cells.open_measures or self._lone.is_in_list(index, apart=apart):
            return True
        title = self._sub_headings.certainty(index, position, apart=False, coded=False)
        return self._coded and title != "no"


def _only(cells: Sequence[Value]) -> int:
    """Return the index of the only text in a row, -1 if there is none or several."""
    if len(cells) - cells.count("") != 1:
        return -1
    index = next(index for index, value in enumerate(cells) if value != "")
    return index if isinstance(cells[index], str) and not blank(cells[index]) else -1
