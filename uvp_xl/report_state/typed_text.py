"""What somebody typed on a report sheet, to tell it with its content: it goes with the old sheet.

The fingerprint says that something was typed, not what. Cells are tried: those without which the
fingerprint fits are the ones. A sheet that differs only because the plan changed is never looked
at, as its fingerprint fits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from uvp_xl.clean_text import text
from uvp_xl.errors import one_line
from uvp_xl.grid import Grid, Value, address
from uvp_xl.report_state.content_fingerprint import Counted, counted, of
from uvp_xl.waivers import masked

MOST = 5
"""Cells that are told; of the others their number."""
LONGEST = 60
"""Signs of a cell that are told."""
TRIED = 1_000_000
"""Cells that are looked at in all tries together."""
LAST_ROWS = 10
"""Rows at the bottom that are tried together: what was typed below a table."""
GAP = 2
"""A report never has so many empty rows together."""
FILE = "in het vorige bestand"
"""Where a closed file has what is gone."""

Typed = tuple[str, Value]
"""The address of a cell, and what somebody typed there."""


def typed(old: Grid, new: Grid, said: str = "") -> list[Typed]:
    """The cells of `old` that somebody typed or changed, row by row; `new` goes in its place.

    `said` is the fingerprint that `old` had when it was written, and has no more. With it the
    answer is sure in most cases; without it, only text that stands apart is told. It is empty when
    nothing is found; a cell that was emptied is not found.
    """
    before, after = list(counted(old)), list(counted(new))
    found = _differing(before, after) if said and of(after) == said else None
    if found is None:
        found = _removed(before, after, new.width, said) if said else None
    if found is None:
        found = _apart(old, before, after, new.width)
    return [(address(row, column), old.value(row, column)) for row, column, _ in found]


def sentence(name: str, cells: Sequence[Typed], where: str = FILE) -> str:
    """In Dutch, what was typed on the sheet `name` and `where` it still stands.

    >>> print(sentence("Te laat", [("H7", "bellen met Jan")], "in de kopie van 14:05"))
    Op het blad “Te laat” had iemand iets getypt: H7 “bellen met Jan”. Dat is nu weg; in de kopie
    van 14:05 staat het nog.
    """
    if not cells:
        had = "iets veranderd"
    else:
        more = f" (en nog {len(cells) - MOST})" if len(cells) > MOST else ""
        told = ", ".join(f"{cell} “{shown(value)}”" for cell, value in cells[:MOST])
        had = f"iets getypt: {told}{more}"
    return f"Op het blad “{one_line(name)}” had iemand {had}. Dat is nu weg; {where} staat het nog."


def shown(value: Value) -> str:
    """A value as a short text in one line, without what may be a BSN.

    >>> shown("bellen\\nmet  Jan"), shown(2019.0)
    ('bellen met Jan', '2019')
    """
    brief = masked(" ".join(text(value)[: 4 * LONGEST].split()))
    return one_line(brief if len(brief) <= LONGEST else f"{brief[:LONGEST].rstrip()}…")


def _differing(before: Sequence[Counted], after: Sequence[Counted]) -> list[Counted]:
    """The cells of now that are not as they were written, which is `after` to the letter.

    When most differ rows or columns were moved; then only what stands nowhere counts.
    """
    known = set(after)
    differing = [cell for cell in before if cell not in known]
    return differing if 2 * len(differing) <= len(before) else _new(differing, after)


def _new(cells: Sequence[Counted], after: Sequence[Counted]) -> list[Counted]:
    """Those of which the value stands nowhere on the new sheet."""
    known = {written for _, _, written in after}
    return [cell for cell in cells if cell[2] not in known]


def _removed(
    before: Sequence[Counted], after: Sequence[Counted], width: int, said: str
) -> list[Counted] | None:
    """The cells without which the sheet is as it was written; None when no try says so."""
    for tried in islice(_tries(before, after, width), 2 + TRIED // (len(before) + 1)):
        if of(cell for cell in before if cell not in tried) == said:
            return [cell for cell in before if cell in tried]
    return None


def _tries(
    before: Sequence[Counted], after: Sequence[Counted], width: int
) -> Iterator[frozenset[Counted]]:
    """Cells that may have been typed: beside the columns, below the rows, or one among them."""
    beside = frozenset(cell for cell in before if cell[1] > width)
    inside = [cell for cell in before if cell not in beside]
    rows = sorted({row for row, _, _ in inside})[-LAST_ROWS:]
    yield beside
    for first in reversed(rows):
        yield beside | {cell for cell in inside if cell[0] >= first}
    for cell in _new(inside, after):
        yield frozenset((cell,))
        if beside:
            yield beside | {cell}


def _apart(
    old: Grid, before: Sequence[Counted], after: Sequence[Counted], width: int
) -> list[Counted]:
    """The texts beside the columns of the new sheet, and those far below all else.

    A column of numbers was a report's own: it had more columns then.
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
    """The last of these rows, without those below a gap that no report has."""
    gaps = (above for above, below in pairwise(rows) if below - above > GAP)
    return next(gaps, max(rows, default=0))
