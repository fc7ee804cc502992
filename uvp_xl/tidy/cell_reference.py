"""References to cells as people type them: "Jeugd!D12", "'Wijk & zo'!D12" or "D12"."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.clean_text import key
from uvp_xl.errors import UsageError


def find_cells(reference: str, cells: Sequence[tuple[str, str]]) -> list[int]:
    """Return the indices of the cells (sheet and A1 address) that a reference matches.

    A reference without a sheet matches any sheet; raises UsageError if that leaves several.

    >>> find_cells("'jeugd'!$d$6", [("Jeugd", "D6"), ("Wijk", "D6")])
    [0]
    """
    sheet, _, cell = reference.strip().rpartition("!")
    sheet, cell = key(sheet.strip("'").replace("''", "'")), cell.replace("$", "").upper()
    indices = [n for n, (s, c) in enumerate(cells) if c == cell and sheet in ("", key(s))]
    sheets = list(dict.fromkeys(cells[index][0] for index in indices))
    if len(sheets) > 1:
        listed = ", ".join(f"{name}!{cell}" for name in sheets)
        raise UsageError(f"“{reference}” staat op meer bladen. Kies uit: {listed}.")
    return indices
