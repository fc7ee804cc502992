"""Findings shown in the cells themselves: a note that begins with "uvp:" and a fill.

The last line of the note says which colour the cell had, so that taking the mark away gives it
back; the note moves along when rows are inserted or sorted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from uvp_xl.backend.live.program_protocol import Mark, Place, Program
from uvp_xl.finding import Finding
from uvp_xl.grid import position
from uvp_xl.workbook_metadata import MARK, Note

FILLS = {"fout": "#F8CBAD", "waarschuwing": "#FFE699", "opmerking": "#DDEBF7"}
"""The fill of a marked cell, by the worst finding in it."""
MAX_MARKS = 2_000
"""Cells that are marked: each takes a few calls; all findings stand on *Controle*."""
_COLOUR = re.compile(r"\nKleur hiervoor: (geen|#[0-9A-Fa-f]{6})[ \r]*(?:\n|$)")
NO_FILL = "geen"


def mark(program: Program, findings: Sequence[Finding]) -> tuple[int, list[str]]:
    """Mark the cells of these findings; gives their number, and the sheets that are protected.

    A cell with a note of the user's own stays as it is: two notes cannot stand in one cell. A sheet
    that is protected stays as it is too.
    """
    noted = {(note.sheet, note.cell) for note in program.notes()}
    cells = [(place, list(found)) for place, found in _by_cell(findings) if place not in noted]
    count, left = 0, []
    for sheet, own in groupby(cells[:MAX_MARKS], key=lambda each: each[0][0]):
        marked = {position(cell): found for (_, cell), found in own}
        had = program.colours(sheet, marked)
        marks = [_mark(cell, found, had[cell]) for cell, found in marked.items()]
        made = program.mark(sheet, marks)
        count += made
        if not made and program.protected(sheet):
            left.append(sheet)
    return count, left


def clear(program: Program) -> int:
    """Take all marks away and give the cells their colour back; the number of cells.

    A note that only begins like a mark is the user's own. What he wrote below a mark stays as a
    note, and so does a colour that he gave the cell since.
    """
    marks = [note for note in program.notes() if _is_mark(note)]
    count = 0
    for sheet, own in groupby(marks, key=lambda note: note.sheet):
        count += _clear(program, sheet, {position(note.cell): note.text for note in own})
    return count


def _clear(program: Program, sheet: str, texts: Mapping[Place, str]) -> int:
    """Take the marks with these texts off a sheet; how many."""
    now = program.colours(sheet, texts)
    fills = {c: _before(said) if now[c] in FILLS.values() else None for c, said in texts.items()}
    if not program.unmark(sheet, fills):
        return 0
    left = {cell: _below(said) for cell, said in texts.items()}
    coloured = {cell: now[cell] if fills[cell] is None else str(fills[cell]) for cell in texts}
    kept = [Mark(cell, said, coloured[cell]) for cell, said in left.items() if said]
    if kept:
        program.mark(sheet, kept)
    return len(texts)


def _is_mark(note: Note) -> bool:
    """Whether a note was put by `mark`."""
    return note.text.startswith(MARK) and _COLOUR.search(note.text) is not None


def _by_cell(
    findings: Sequence[Finding],
) -> Iterator[tuple[tuple[str, str], Iterable[Finding]]]:
    """The findings of each cell together."""
    placed = [finding for finding in findings if finding.sheet and finding.cell]
    return groupby(sorted(placed, key=lambda f: (f.sheet, f.cell)), key=lambda f: (f.sheet, f.cell))


def _mark(cell: Place, findings: Sequence[Finding], before: str) -> Mark:
    """The note and the fill of a cell that had the fill `before`."""
    said = [f.message if f.proposal is None else f"{f.message}\nVoorstel: {f.proposal}"
            for f in findings]  # fmt: skip
    text = f"{MARK} " + "\n\n".join(said) + f"\nKleur hiervoor: {before or NO_FILL}"
    return Mark(cell, text, FILLS[min((f.severity for f in findings), key=list(FILLS).index)])


def _before(text: str) -> str:
    """The fill that a cell had before it was marked."""
    found = _COLOUR.search(text)
    return "" if found is None or found[1] == NO_FILL else found[1]


def _below(text: str) -> str:
    """What somebody wrote below a mark."""
    found = _COLOUR.search(text)
    return text[found.end() :].strip() if found else ""
