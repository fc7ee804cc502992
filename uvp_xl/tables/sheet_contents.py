"""The contents of a workbook as a ledger: each block of cells with its kind and its area.

Every filled cell of every sheet is in exactly one block, so that nothing passes unseen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from uvp_xl import dutch_text
from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Area, Grid, Value, position
from uvp_xl.sheets import own_sheets
from uvp_xl.tables import theme_heading
from uvp_xl.tables.action_table import Table, Theme
from uvp_xl.tables.candidate_columns import are_headings
from uvp_xl.tables.content_block import Block, BlockKind, reference
from uvp_xl.tables.copied_tables import CopiedTable
from uvp_xl.tables.free_areas import far_areas, free_areas, without
from uvp_xl.tables.front_matter import Front
from uvp_xl.tables.unread_tables import UnreadTable

LONGEST = 80
"""Longest title of a block, in characters."""
LEAST_FILLED = 2
"""Fewest filled cells in a row of a table."""
LEAST_ROWS = 3
"""Fewest rows of a table, the one with its headings included."""


def special_sheets(
    grids: Iterable[Grid], register: str, settings: str, left_out: Iterable[str]
) -> dict[str, BlockKind]:
    """Return the kinds of the sheets that are no part of the plan, by name.

    `register` and `settings` are the names of these sheets, "" for none.
    """
    kinds: dict[str, BlockKind] = dict.fromkeys(left_out, "left_out")
    kinds[settings], kinds[register] = "settings", "register"
    return kinds | {grid.name: "report" for grid in grids if own_sheets.is_report(grid)}


def contents(
    grids: Iterable[Grid],
    kinds: Mapping[str, BlockKind],
    tables: Iterable[Table],
    unread: Iterable[UnreadTable],
    front: Front,
    copies: Sequence[CopiedTable] = (),
) -> tuple[Block, ...]:
    """Return the blocks of a workbook, sheet by sheet.

    `kinds` has the kind of each sheet that is no part of the plan, by its name; `copies` are the
    tables that do not count.
    """
    read: dict[str, list[Table]] = {}
    asked: dict[str, list[UnreadTable]] = {}
    originals = {id(copy.table): copy.original for copy in copies}
    for table in (*tables, *(copy.table for copy in copies)):
        read.setdefault(table.sheet, []).append(table)
    for candidate in unread:
        asked.setdefault(candidate.sheet, []).append(candidate)
    blocks: list[Block] = []
    for grid in grids:
        name = grid.name
        if name in kinds:
            blocks.append(whole_sheet(grid, kinds[name]))
        else:
            own, open_ones = read.get(name, ()), asked.get(name, ())
            blocks += sheet_contents(grid, own, open_ones, front, originals)
    return tuple(blocks)


def whole_sheet(grid: Grid, kind: BlockKind) -> Block:
    """Return a sheet of one kind as one block."""
    cells = [(row, column) for row, column, _ in grid.filled_cells()]
    if not cells:
        return Block(grid.name, "", "empty")
    rows, columns = zip(*cells, strict=True)
    used = Area(min(rows), min(columns), max(rows), max(columns))
    return Block(grid.name, reference(used), kind)


def sheet_contents(
    grid: Grid,
    tables: Sequence[Table],
    unread: Sequence[UnreadTable],
    front: Front,
    originals: Mapping[int, str],
) -> list[Block]:
    """Return the blocks of a sheet of the plan, from top to bottom.

    `tables` and `unread` are those of this sheet; `originals` has the name of the sheet that a
    table repeats, by the identity of the table.
    """
    ledger = _SheetLedger(grid, tables, unread, front)
    blocks = [_table_block(table, originals.get(id(table), "")) for table in tables]
    blocks += [_unread_block(table) for table in unread]
    for rest in without(free_areas(grid, tables), [table.area for table in unread]):
        blocks += ledger.blocks(rest)
    blocks += [
        Block(grid.name, reference(far), "notes", detail="ver van de rest")
        for far in far_areas(grid)
    ]
    blocks.sort(key=lambda block: position(block.cell))
    return blocks or [Block(grid.name, "", "empty")]


def _table_block(table: Table, original: str) -> Block:
    """Return the block of an action table, which does not count if it repeats an original."""
    if original:
        detail = f"telt niet mee; het blad is “{original}”"
        return Block(table.sheet, reference(table.area), "copied_table", "", detail)
    count = len(table.rows)
    detail = dutch_text.count(count, "actie", "acties")
    themes = len({id(theme) for theme in table.themes})
    if themes > 1:
        detail += f", {dutch_text.count(themes, 'thema', 'thema’s')}"
    title = table.above.heading.title if themes <= 1 else ""
    return Block(table.sheet, reference(table.area), "action_table", title, detail, count)


def _unread_block(table: UnreadTable) -> Block:
    titles = [f"“{one.title}”" for one in table.recognised if one.title]
    detail = f"herkend: {dutch_text.joined(titles)}" if titles else ""
    return Block(table.sheet, reference(table.area), "unread_table", table.title, detail)


class _SheetLedger:
    """What the cells outside the tables of one sheet are."""

    def __init__(
        self, grid: Grid, tables: Sequence[Table], unread: Sequence[UnreadTable], front: Front
    ) -> None:
        """Take the headings and objectives of the tables, and the cells of the front matter."""
        self.grid = grid
        self._kinds: dict[tuple[int, int], BlockKind] = {}
        themes = {id(theme): theme for t in tables for theme in (t.above, *t.themes)}
        for theme in themes.values():
            if theme.sheet == grid.name:
                self._add_theme(theme)
        own = front.sheet == grid.name
        self._is_front = own and not tables and not unread
        cells = [one.cell for one in front.announced if one.sheet == grid.name]
        self._front_cells = {position(cell) for cell in (*cells, *[front.cell] * own)}

    def _add_theme(self, theme: Theme) -> None:
        """Add the cells of a theme; the sheet's name can serve as heading, without a cell."""
        text = line(self.grid.value(theme.row, theme.column))
        if text and theme.heading.title in text:
            self._kinds[theme.row, theme.column] = "heading"
        for row, column, _ in theme.objective:
            self._kinds.setdefault((row, column), "objective")

    def blocks(self, free: Area) -> Iterator[Block]:
        """Yield the blocks in an area outside the tables."""
        for kind, rows in groupby(free.rows, key=lambda row: self._kind_of_row(row, free)):
            numbers = list(rows)
            yield self._block(Area(numbers[0], free.left, numbers[-1], free.right), kind)

    def _kind_of_row(self, row: int, free: Area) -> BlockKind | None:
        """Return whether a row has a heading or an objective, None for anything else."""
        for column in free.columns if self._kinds else ():
            if kind := self._kinds.get((row, column)):
                return kind
        if self._is_front:
            return None
        cells = self.grid.rows[row - 1][free.left - 1 : free.right]
        filled = [value for value in cells if value != "" and not blank(value)]
        if len(filled) != 1:
            return None
        if theme_heading.objective(filled[0]) is not None:
            return "objective"
        return "heading" if theme_heading.labelled(filled[0]) else None

    def _block(self, part: Area, kind: BlockKind | None) -> Block:
        """Return the block of some rows."""
        rows = [self.grid.rows[row - 1][part.left - 1 : part.right] for row in part.rows]
        texts = [line(v) for cells in rows for v in cells if v != "" and not blank(v)]
        title = texts[0] if texts else ""
        if kind is None:
            kind, title = self._other(part, rows, title)
        elif kind == "objective":
            behind = (theme_heading.objective(text) for text in texts)
            title = next(
                filter(
                    None,
                    (text if aim is None else aim for text, aim in zip(texts, behind, strict=True)),
                ),
                title,
            )
        return Block(self.grid.name, reference(part), kind, _shortened(title))

    def _other(
        self, part: Area, rows: Sequence[Sequence[Value]], title: str
    ) -> tuple[BlockKind, str]:
        """Return the kind and the title of what is no table, heading or objective."""
        if not title:
            return "empty", ""
        if self._is_front or any(cell in part for cell in self._front_cells):
            return "front_page", title
        filled = [[v for v in cells if v != "" and not blank(v)] for cells in rows]
        wide = [cells for cells in filled if len(cells) >= LEAST_FILLED]
        if len(wide) >= LEAST_ROWS and are_headings(dict(enumerate(wide[0]))):
            return "other_table", ", ".join(map(line, wide[0]))
        return "notes", title


def _shortened(title: str) -> str:
    """Return a title that is not too long, cut between words."""
    if len(title) <= LONGEST:
        return title
    return f"{title[:LONGEST].rpartition(' ')[0] or title[:LONGEST]} …"
