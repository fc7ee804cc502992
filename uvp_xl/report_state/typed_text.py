"""Find text that a user typed on a report sheet, to report it before the sheet is replaced.

The fingerprint shows that something was typed, not what. Cells are left out in turn: those without
which the fingerprint matches were typed. A sheet that differs only because the plan changed is
never examined, because its fingerprint matches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

from uvp_xl.clean_text import text
from uvp_xl.errors import one_line
from uvp_xl.grid import Grid, Value, address
from uvp_xl.report_state.content_fingerprint import Counted, counted, fingerprint, of
from uvp_xl.sheets.sheet_model import Sheet
from uvp_xl.waivers import masked

MOST = 5
"""The number of cells that are listed; the others are only counted."""
LONGEST = 60
"""The number of characters of a cell that are shown."""
TRIED = 1_000_000
"""The maximum number of cells to hash in all attempts together."""
LAST_ROWS = 10
"""The number of rows at the bottom that are left out together, for text below a table."""
GAP = 2
"""A report never has this many consecutive empty rows."""
FILE = "in het vorige bestand"
"""The location of the lost text of a closed file."""

Typed = tuple[str, Value]
"""The address of a cell, and the value that a user typed there."""


def typed(old: Grid, new: Grid, written: str = "") -> list[Typed]:
    """Return the cells of `old` that a user typed or changed, row by row; `new` replaces it.

    `written` is the fingerprint that `old` had when it was written. With it the answer is certain
    in most cases; without it, only text apart from the tables is returned. A cell that was emptied
    is not found.
    """
    before, after = list(counted(old)), list(counted(new))
    cells = _differing(before, after) if written and of(after) == written else None
    if cells is None:
        cells = _removed(before, after, new.width, written) if written else None
    if cells is None:
        cells = _outside_tables(old, before, after, new.width)
    return [(address(row, column), old.value(row, column)) for row, column, _ in cells]


def lost_text(
    replaced: Iterable[tuple[Grid, Sheet]], fingerprints: Mapping[str, str], where: str = FILE
) -> Iterator[str]:
    """Yield a Dutch sentence for each sheet that was changed since it was written.

    `replaced` pairs each sheet with its replacement, `fingerprints` are those that were stored, by
    sheet name; `where` the text still is.
    """
    for grid, sheet in replaced:
        written = fingerprints.get(grid.name, "")
        if written and written != fingerprint(grid):
            yield sentence(grid.name, typed(grid, sheet.grid(), written), where)


def sentence(name: str, cells: Sequence[Typed], where: str = FILE) -> str:
    """Return a Dutch sentence on what was typed on the sheet `name`, and `where` it still is.

    >>> print(sentence("Te laat", [("H7", "bellen met Jan")], "in de kopie van 14:05"))
    Op het blad “Te laat” had iemand iets getypt: H7 “bellen met Jan”. Dat is nu weg; in de kopie
    van 14:05 staat het nog.
    """
    if not cells:
        had = "iets veranderd"
    else:
        more = f" (en nog {len(cells) - MOST})" if len(cells) > MOST else ""
        listed = ", ".join(f"{cell} “{shown(value)}”" for cell, value in cells[:MOST])
        had = f"iets getypt: {listed}{more}"
    return f"Op het blad “{one_line(name)}” had iemand {had}. Dat is nu weg; {where} staat het nog."


def shown(value: Value) -> str:
    """Return a value as a short text on one line, with each number that may be a BSN masked.

    >>> shown("bellen\\nmet  Jan"), shown(2019.0)
    ('bellen met Jan', '2019')
    """
    brief = masked(" ".join(text(value)[: 4 * LONGEST].split()))
    return one_line(brief if len(brief) <= LONGEST else f"{brief[:LONGEST].rstrip()}…")


def _differing(before: Sequence[Counted], after: Sequence[Counted]) -> list[Counted]:
    """Return the cells that differ from what was written, which is exactly `after`.

    When most differ, rows or columns were moved; then only values that `after` lacks count.
    """
    known = set(after)
    differing = [cell for cell in before if cell not in known]
    return differing if 2 * len(differing) <= len(before) else _new(differing, after)


def _new(cells: Sequence[Counted], after: Sequence[Counted]) -> list[Counted]:
    """Return the cells with a value that is nowhere on the new sheet."""
    known = {written for _, _, written in after}
    return [cell for cell in cells if cell[2] not in known]


def _removed(
    before: Sequence[Counted], after: Sequence[Counted], width: int, written: str
) -> list[Counted] | None:
    """Return the cells without which the fingerprint matches; None when no attempt succeeds."""
    for tried in islice(_tries(before, after, width), 2 + TRIED // (len(before) + 1)):
        if of(cell for cell in before if cell not in tried) == written:
            return [cell for cell in before if cell in tried]
    return None


def _tries(
    before: Sequence[Counted], after: Sequence[Counted], width: int
) -> Iterator[frozenset[Counted]]:
    """Yield cells that may have been typed: right of the table, below it, or one inside it."""
    right = frozenset(cell for cell in before if cell[1] > width)
    inside = [cell for cell in before if cell not in right]
    rows = sorted({row for row, _, _ in inside})[-LAST_ROWS:]
    yield right
    for first in reversed(rows):
        yield right | {cell for cell in inside if cell[0] >= first}
    for cell in _new(inside, after):
        yield frozenset((cell,))
        if right:
            yield right | {cell}


def _outside_tables(
    old: Grid, before: Sequence[Counted], after: Sequence[Counted], width: int
) -> list[Counted]:
    """Return the texts right of the columns of the new sheet, and those far below the rest.

    A column of numbers belonged to the report, which had more columns then.
    """
    columns = Counter(
        column if _is_text(old, row, column) else -column for row, column, _ in before
    )
    last = _last(sorted({row for row, column, _ in before if column <= width}))
    texts = [
        (row, column, written)
        for row, column, written in before
        if _is_text(old, row, column)
        and (row > last or (column > width and columns[column] >= columns[-column]))
    ]
    return _new(texts, after)


def _is_text(old: Grid, row: int, column: int) -> bool:
    return isinstance(old.value(row, column), str)


def _last(rows: Sequence[int]) -> int:
    """Return the last of these rows, without those below a gap that no report has."""
    gaps = (above for above, below in pairwise(rows) if below - above > GAP)
    return next(gaps, max(rows, default=0))
