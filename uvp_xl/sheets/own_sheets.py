"""Recognise the sheets of the program by a line of text on top that any editor keeps."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from uvp_xl.clean_text import text
from uvp_xl.grid import CellError, Grid, Value

MARK = "Dit blad maakt uvp-xl bij elke verversing opnieuw; wat u hier typt, gaat dan verloren."
"""The mark in one of the first rows of every report sheet."""

LOG = (
    "Hier houdt uvp-xl bij wat het op uw verzoek veranderde; wat u hier typt, gaat bij de volgende "
    "wijziging verloren."
)
"""The mark of the sheet that only grows and is never rebuilt."""

PROPOSALS = "Zet “ja” achter wat u wilt overnemen en klik nog eens op Voorstellen."
"""The mark of the sheet on which a person accepts proposals."""

OUTCOME = (
    "Dit overzicht maakt uvp-xl bij elke controle opnieuw; wat u hier typt, gaat dan verloren."
)
"""The mark of the sheets of a findings workbook: the outcome of a check is no plan."""

EXPORT = (
    "Deze tabel maakte uvp-xl van een plan. Bij een controle telt zij niet mee, tenzij u deze "
    "regel weghaalt."
)
"""The mark of the sheets with the normalised actions of a plan, which would count twice."""

ROWS = 20
"""The number of rows that may hold the mark: a user may have inserted some above it."""
_MARKS = frozenset((MARK, LOG, PROPOSALS, OUTCOME, EXPORT))
_NO_PLAN = frozenset((OUTCOME, EXPORT))

_ACTION_HEADINGS = frozenset(("Thema", "Actiepunt", "Maatregel"))
_REPORT_HEADINGS = (frozenset(("Naar",)), frozenset(("Dagen", "Einddatum")))
"""What the head of a list of actions in a report has besides, and that of no plan."""

REASON = "Reden om het te laten staan"
"""The heading of the one column, on *Controle*, in which the user types and the program reads."""

ANSWER = "Overnemen"
"""The heading of the column in which the user accepts proposals."""


def reasons(grid: Grid) -> tuple[int, int] | None:
    """Return the row and column (from 1) of `REASON` on a report sheet, if it has one."""
    return _heading(grid, REASON) if is_report(grid) else None


def answers(grid: Grid) -> tuple[int, int] | None:
    """Return the row and column (from 1) of the heading `ANSWER` on a sheet with proposals."""
    return _heading(grid, ANSWER) if is_proposals(grid) else None


def _heading(grid: Grid, heading: str) -> tuple[int, int] | None:
    """Return the row and column of the first cell that holds `heading`."""
    cells_with_heading = (
        (row, cells.index(heading) + 1)
        for row, cells in enumerate(grid.rows, start=1)
        if heading in cells
    )
    return next(cells_with_heading, None)


def is_reason(value: Value) -> bool:
    """Return whether a cell gives a reason: no dash, question mark, zero, or formula error.

    >>> [is_reason(value) for value in ("Besluit college", "-", " ", 2020, False)]
    [True, False, False, True, False]
    """
    if isinstance(value, CellError | bool) or not value:
        return False
    return any(unicodedata.category(sign)[0] not in "CPZ" for sign in text(value))


def is_report(grid: Grid) -> bool:
    """Return whether a sheet was written by this program, and does not belong to the plan."""
    return not all(map(_MARKS.isdisjoint, grid.rows[:ROWS]))


def is_report_head(cells: Sequence[Value]) -> bool:
    """Return whether a row is the head of a list of actions in a report, or a copy of it.

    >>> is_report_head(["Dagen", "Einddatum", "Thema", "Actiepunt", "Maatregel", "Trekker"])
    True
    >>> is_report_head(["Thema", "Actiepunt", "Maatregel", "Trekker", "Planning", "Status"])
    False
    """
    if "Maatregel" not in cells:
        return False
    headings = {cell for cell in cells if isinstance(cell, str)}
    return headings >= _ACTION_HEADINGS and any(headings >= one for one in _REPORT_HEADINGS)


def is_log(grid: Grid) -> bool:
    """Return whether a sheet is the program's log of changes, whatever it is called now."""
    return any(value == LOG for cells in grid.rows[:ROWS] for value in cells)


def is_proposals(grid: Grid) -> bool:
    """Return whether a sheet is the one with proposals, whatever it is called now."""
    return any(value == PROPOSALS for cells in grid.rows[:ROWS] for value in cells)


def is_outcome(grid: Grid) -> bool:
    """Return whether a sheet holds the outcome of a check, or the normalised actions of a plan."""
    return not all(map(_NO_PLAN.isdisjoint, grid.rows[:ROWS]))


def free_name(name: str, taken: set[str]) -> str:
    """Return a name for a report sheet that no sheet of the user has; Excel's names ignore case.

    >>> free_name("Te laat", {"te laat"})
    'Te laat (uvp)'
    """
    folded = {other.casefold() for other in taken}
    number, free = 1, name
    while free.casefold() in folded:
        number += 1
        free = f"{name} (uvp)" if number == 2 else f"{name} (uvp {number - 1})"
    return free
