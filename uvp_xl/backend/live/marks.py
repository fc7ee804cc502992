"""Findings shown in the cells themselves: a note that begins with "uvp:" and a fill.

The last line of the note says which colour the cell had, so that taking the mark away gives it
back; the note moves along when rows are inserted or sorted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from uvp_xl.finding import Finding
from uvp_xl.grid import position
from uvp_xl.surroundings import MARK

if TYPE_CHECKING:
    import xlwings as xw

FILLS = {"fout": "#F8CBAD", "waarschuwing": "#FFE699", "opmerking": "#DDEBF7"}
"""The fill of a marked cell, by the worst finding in it."""
MAX_MARKS = 2_000
"""Cells that are marked: each takes a few calls; all findings stand on *Controle*."""
_COLOUR = re.compile(r"\nKleur hiervoor: (geen|#[0-9A-Fa-f]{6})\s*$")
NO_FILL = "geen"


def mark(book: xw.Book, findings: Sequence[Finding]) -> int:
    """Mark the cells of these findings; gives the number of cells.

    A cell with a note of the user's own stays as it is: two notes cannot stand in one cell.
    """
    pages = {page.name: page for page in book.sheets}
    count = 0
    for (sheet, address), found in _by_cell(findings):
        page = pages.get(sheet)
        if page is None or count == MAX_MARKS:
            continue
        cell = page.range(position(address))
        if cell.note is None:
            _mark(cell, list(found))
            count += 1
    return count


def clear(book: xw.Book) -> int:
    """Take all marks away and give the cells their colour back; the number of cells."""
    count = 0
    for page in book.sheets:
        for note in list(page.notes):
            text = note.text
            if text.startswith(MARK):
                cell = note.location
                before = _COLOUR.search(text)
                note.delete()
                if before:
                    cell.color = None if before[1] == NO_FILL else before[1]
                count += 1
    return count


def _by_cell(
    findings: Sequence[Finding],
) -> Iterator[tuple[tuple[str, str], Iterable[Finding]]]:
    """The findings of each cell together."""
    placed = [finding for finding in findings if finding.sheet and finding.cell]
    return groupby(sorted(placed, key=lambda f: (f.sheet, f.cell)), key=lambda f: (f.sheet, f.cell))


def _mark(cell: xw.Range, findings: Sequence[Finding]) -> None:
    """Write the note and fill the cell."""
    red, green, blue = before if (before := cell.color) else (-1, -1, -1)
    had = NO_FILL if red < 0 else f"#{red:02X}{green:02X}{blue:02X}"
    said = [f.message if f.proposal is None else f"{f.message}\nVoorstel: {f.proposal}"
            for f in findings]  # fmt: skip
    cell.add_note(f"{MARK} " + "\n\n".join(said) + f"\nKleur hiervoor: {had}")
    cell.color = FILLS[min((f.severity for f in findings), key=list(FILLS).index)]
