"""The contents of a workbook as a ledger: each block of cells with its kind and its area.

Every filled cell of every sheet is in exactly one block, so that nothing passes unseen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import Literal

from uvp_xl import dutch_text
from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Area, Grid, Value, area, position
from uvp_xl.tables import theme_heading
from uvp_xl.tables.action_table import Table, Theme
from uvp_xl.tables.candidate_columns import are_headings
from uvp_xl.tables.free_areas import far_areas, free_areas, without
from uvp_xl.tables.front_matter import Front
from uvp_xl.tables.unread_tables import UnreadTable

BlockKind = Literal[
    "action_table",
    "unread_table",
    "heading",
    "objective",
    "front_page",
    "other_table",
    "notes",
    "register",
    "settings",
    "report",
    "left_out",
    "empty",
]

KINDS: Mapping[BlockKind, str] = MappingProxyType(
    {
        "action_table": "actietabel",
        "unread_table": "niet begrepen",
        "heading": "kop van een thema",
        "objective": "doelstelling",
        "front_page": "voorblad",
        "other_table": "andere tabel",
        "notes": "tekst",
        "register": "register",
        "settings": "instellingen",
        "report": "overzicht van uvp-xl",
        "left_out": "niet gelezen, zoals op Instellingen staat",
        "empty": "leeg",
    }
)
"""The kinds of blocks, in Dutch words."""

LONGEST = 80
"""Longest title of a block, in characters."""
LEAST_FILLED = 2
"""Fewest filled cells in a row of a table."""
LEAST_ROWS = 3
"""Fewest rows of a table, the one with its headings included."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of cells; `area` is like "A3:D9" or "A1", "" for an empty sheet.

    `title` is what it is about: the theme of an action table, the text of an objective, the
    headings of another table, and else its first text. `detail`
    is a Dutch clause on what was read in it, and `actions` the number of its actions.
    """

    sheet: str
    area: str
    kind: BlockKind
    title: str = ""
    detail: str = ""
    actions: int = 0

    @property
    def cell(self) -> str:
        """The A1 address of its first cell."""
        return self.area.partition(":")[0] or "A1"

    @property
    def words(self) -> str:
        """Its kind in Dutch, with what was read in it.

        >>> Block("Jeugd", "A3:D9", "action_table", "Jeugd", "6 acties", 6).words
        'actietabel, 6 acties'
        """
        return ", ".join(filter(None, (KINDS[self.kind], self.detail)))

    @property
    def text(self) -> str:
        """Its kind in Dutch with its title; an unread table is known by its headings instead.

        >>> Block("Jeugd", "A3:D9", "action_table", "Jeugd", "6 acties", 6).text
        'actietabel, 6 acties: Jeugd'
        """
        titled = self.title and self.kind != "unread_table"
        return f"{self.words}: {self.title}" if titled else self.words

    def record(self) -> dict[str, object]:
        """Return the block as plain data, for JSON."""
        return {
            "sheet": self.sheet,
            "area": self.area,
            "kind": self.kind,
            "title": self.title,
            "detail": self.detail,
            "actions": self.actions,
        }


def reference(area: Area) -> str:
    """Return an area as a person writes it, a single cell without a colon.

    >>> reference(Area(1, 1, 1, 1)), reference(Area(1, 1, 2, 3))
    ('A1', 'A1:C2')
    """
    first, _, last = str(area).partition(":")
    return first if first == last else f"{first}:{last}"


def contents(
    grids: Iterable[Grid],
    kinds: Mapping[str, BlockKind],
    tables: Iterable[Table],
    unread: Iterable[UnreadTable],
    front: Front,
) -> tuple[Block, ...]:
    """Return the blocks of a workbook, sheet by sheet.

    `kinds` has the kind of each sheet that is no part of the plan, by its name.
    """
    read: dict[str, list[Table]] = {}
    asked: dict[str, list[UnreadTable]] = {}
    for table in tables:
        read.setdefault(table.sheet, []).append(table)
    for candidate in unread:
        asked.setdefault(candidate.sheet, []).append(candidate)
    blocks: list[Block] = []
    for grid in grids:
        name = grid.name
        if name in kinds:
            blocks.append(whole_sheet(grid, kinds[name]))
        else:
            blocks += sheet_contents(grid, read.get(name, ()), asked.get(name, ()), front)
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
    grid: Grid, tables: Sequence[Table], unread: Sequence[UnreadTable], front: Front
) -> list[Block]:
    """Return the blocks of a sheet of the plan, from top to bottom.

    `tables` and `unread` are those of this sheet.
    """
    ledger = _SheetLedger(grid, tables, unread, front)
    blocks = [_table_block(table) for table in tables]
    blocks += [_unread_block(table) for table in unread]
    for rest in without(free_areas(grid, tables), [table.area for table in unread]):
        blocks += ledger.blocks(rest)
    blocks += [
        Block(grid.name, reference(far), "notes", detail="ver van de rest")
        for far in far_areas(grid)
    ]
    blocks.sort(key=lambda block: position(block.cell))
    return blocks or [Block(grid.name, "", "empty")]


def folded(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with neighbours on one sheet that are only text as one, and none empty.

    >>> notes = [Block("Plan", "A1:B2", "notes", "Vooraf"), Block("Plan", "A4:A4", "notes")]
    >>> [(block.area, block.title) for block in folded(notes)]
    [('A1:B4', 'Vooraf')]
    """
    filled = [block for block in blocks if block.kind != "empty"]
    result: list[Block] = []
    for _, group in groupby(filled, key=lambda block: (block.sheet, block.kind, block.detail)):
        same = list(group)
        if same[0].kind in ("notes", "front_page"):
            same = [replace(same[0], area=reference(_around([area(one.area) for one in same])))]
        result += same
    return result


def totals(blocks: Iterable[Block]) -> str:
    """Return the numbers of action tables and actions, and of tables that were not understood.

    >>> totals([Block("Jeugd", "A1:C3", "action_table", actions=2), Block("B", "A1:C3", "notes")])
    '1 actietabel met 2 acties.'
    >>> totals([Block("Jeugd", "A1:C3", "unread_table")])
    'Geen actietabel, en 1 tabel die niet is begrepen.'
    """
    blocks = tuple(blocks)
    count = dutch_text.count
    tables = sum(block.kind == "action_table" for block in blocks)
    unread = sum(block.kind == "unread_table" for block in blocks)
    actions = count(sum(block.actions for block in blocks), "actie", "acties")
    text = f"{count(tables, 'actietabel', 'actietabellen')} met {actions}"
    text = text if tables else "Geen actietabel"
    if unread:
        text += f", en {count(unread, 'tabel die niet is', 'tabellen die niet zijn')} begrepen"
    return f"{text}."


def _around(areas: Sequence[Area]) -> Area:
    """Return the smallest area with all of these."""
    return Area(
        min(one.top for one in areas),
        min(one.left for one in areas),
        max(one.bottom for one in areas),
        max(one.right for one in areas),
    )


def _table_block(table: Table) -> Block:
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
