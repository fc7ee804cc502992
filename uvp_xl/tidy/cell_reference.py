"""The cells that a person means by "Jeugd!D12", "'Wijk & zo'!D12" or "D12"."""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.clean_text import key
from uvp_xl.errors import UsageError


def at(said: str, places: Sequence[tuple[str, str]]) -> list[int]:
    """The indices of the places (sheet and A1 address) that are meant; [] when it is none of them.

    Without a sheet every sheet will do; raises UsageError when that leaves more than one.

    >>> at("'jeugd'!$d$6", [("Jeugd", "D6"), ("Wijk", "D6")])
    [0]
    """
    sheet, _, cell = said.strip().rpartition("!")
    sheet, cell = key(sheet.strip("'").replace("''", "'")), cell.replace("$", "").upper()
    here = [n for n, (s, c) in enumerate(places) if c == cell and sheet in ("", key(s))]
    sheets = list(dict.fromkeys(places[number][0] for number in here))
    if len(sheets) > 1:
        listed = ", ".join(f"{name}!{cell}" for name in sheets)
        raise UsageError(f"“{said}” staat op meer bladen. Kies uit: {listed}.")
    return here
