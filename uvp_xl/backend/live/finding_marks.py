"""Marks of findings in the cells of the plan: a note that begins with "uvp:", and a fill.

The last line of the note records the previous fill of the cell, so that clearing the mark restores
it; a note moves along when rows are inserted or sorted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from uvp_xl.backend.live.program_protocol import CellMark, CellPosition, Program
from uvp_xl.finding import Finding
from uvp_xl.grid import position
from uvp_xl.workbook_metadata import MARK, Note

FILLS = {"fout": "#F8CBAD", "waarschuwing": "#FFE699", "opmerking": "#DDEBF7"}
"""The fill of a marked cell, by the worst severity in it."""
MAX_MARKS = 2_000
"""The most cells that are marked: each takes a few calls, and *Controle* lists all findings."""
_FILL_LINE = re.compile(r"\nKleur hiervoor: (geen|#[0-9A-Fa-f]{6})[ \r]*(?:\n|$)")
NO_FILL = "geen"


def mark(program: Program, findings: Sequence[Finding]) -> tuple[int, list[str]]:
    """Mark the cells of these findings; return the number of cells and the protected sheets.

    A cell with a note of the user is skipped, as it can hold only one note. So is a protected
    sheet.
    """
    noted = {(note.sheet, note.cell) for note in program.notes()}
    cells = [(key, list(group)) for key, group in _by_cell(findings) if key not in noted]
    count, protected = 0, []
    for sheet, group in groupby(cells[:MAX_MARKS], key=lambda item: item[0][0]):
        to_mark = {position(cell): cell_findings for (_, cell), cell_findings in group}
        fills = program.fills(sheet, to_mark)
        marks = [_mark(cell, items, fills[cell]) for cell, items in to_mark.items()]
        marked = program.mark(sheet, marks)
        count += marked
        if not marked and program.is_protected(sheet):
            protected.append(sheet)
    return count, protected


def clear(program: Program) -> int:
    """Remove all marks and restore the fills; return the number of cells.

    A note that only begins like a mark belongs to the user. Text that the user added below a mark
    stays as a note, and so does a fill that the user chose since.
    """
    marks = [note for note in program.notes() if _is_mark(note)]
    count = 0
    for sheet, group in groupby(marks, key=lambda note: note.sheet):
        count += _clear(program, sheet, {position(note.cell): note.text for note in group})
    return count


def _clear(program: Program, sheet: str, texts: Mapping[CellPosition, str]) -> int:
    """Remove the marks with these texts from a sheet; return their number."""
    present = program.fills(sheet, texts)
    restored = {
        cell: _previous_fill(text) if present[cell] in FILLS.values() else None
        for cell, text in texts.items()
    }
    if not program.unmark(sheet, restored):
        return 0
    fills = {cell: present[cell] if fill is None else fill for cell, fill in restored.items()}
    kept = [
        CellMark(cell, added, fills[cell])
        for cell, text in texts.items()
        if (added := _text_below(text))
    ]
    if kept:
        program.mark(sheet, kept)
    return len(texts)


def _is_mark(note: Note) -> bool:
    """Return whether a note was written by `mark`."""
    return note.text.startswith(MARK) and _FILL_LINE.search(note.text) is not None


def _by_cell(
    findings: Sequence[Finding],
) -> Iterator[tuple[tuple[str, str], Iterable[Finding]]]:
    """Group the findings by sheet and cell."""
    located = [finding for finding in findings if finding.sheet and finding.cell]
    located.sort(key=lambda finding: (finding.sheet, finding.cell))
    return groupby(located, key=lambda finding: (finding.sheet, finding.cell))


def _mark(cell: CellPosition, findings: Sequence[Finding], previous_fill: str) -> CellMark:
    """Return the note and the fill for a cell."""
    messages = [f.message if f.proposal is None else f"{f.message}\nVoorstel: {f.proposal}"
                for f in findings]  # fmt: skip
    text = f"{MARK} " + "\n\n".join(messages) + f"\nKleur hiervoor: {previous_fill or NO_FILL}"
    return CellMark(cell, text, FILLS[min((f.severity for f in findings), key=list(FILLS).index)])


def _previous_fill(text: str) -> str:
    """Return the fill of a cell before it was marked."""
    match = _FILL_LINE.search(text)
    return "" if match is None or match[1] == NO_FILL else match[1]


def _text_below(text: str) -> str:
    """Return the text that the user added below a mark."""
    match = _FILL_LINE.search(text)
    return text[match.end() :].strip() if match else ""
