"""The sheet *Voorstellen*: the proposals to which a person answered yes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uvp_xl.clean_text import line
from uvp_xl.grid import Grid, is_address
from uvp_xl.sheets import own_sheets

NAME = "Voorstellen"
TITLES = ("Blad", "Cel", "Soort", "Nu", "Voorstel", own_sheets.ANSWER)
YES = "ja"
AGREED = frozenset({YES, "j", "x", "v", "✓", "✔", "1", "waar", "ok", "oké"})
"""What people write to say yes."""


def agreed(grids: Sequence[Grid]) -> tuple[str, list[str]]:
    """Return the name of the sheet and the cells ("Jeugd!D12") of the proposals to accept.

    ("", []) when the workbook has no such sheet.
    """
    grid = next((grid for grid in grids if own_sheets.is_proposals(grid)), None)
    return ("", []) if grid is None else (grid.name, list(_agreed(grid)))


def _agreed(grid: Grid) -> Iterator[str]:
    """Yield the cells in the rows with a yes; rows that hold no proposal are skipped."""
    for row in grid.rows:
        cells = [line(value) for value in row[: len(TITLES)]]
        if len(cells) == len(TITLES) and is_address(cells[1]) and cells[-1].lower() in AGREED:
            yield f"{cells[0]}!{cells[1]}"
