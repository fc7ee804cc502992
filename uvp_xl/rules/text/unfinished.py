"""A text ends where its sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import ColumnRule, Hit

if TYPE_CHECKING:
    import pandas as pd

_SHORT = r"d\.?m\.?v|m\.?b\.?t|i\.?s\.?m|t\.?b\.?v|m\.?b\.?v|i\.?v\.?m|t\.?a\.?v|m\.?b\.?h\.?v"
_WORDS = r"door|met|voor|van|en|of|zoals|waaronder|het|de|een|om"
_OPEN_END = rf"(?:\b(?:{_SHORT})\.?|\b(?:{_WORDS})|[,:;(]|\s-)\s*$"


class Unfinished(ColumnRule):
    """De tekst van een actiepunt is af en eindigt niet halverwege een zin.

    “… d.m.v.” belooft een vervolg. Vaak moet de lezer doorlezen in de kolom ernaast, maar in een
    overzicht of rapport staat het actiepunt alleen.

    Fout:
        | Actiepunt                          | Maatregel    | Planning |
        | Verbeteren van de advisering d.m.v. | Overleg     | 2020     |
    Goed:
        | Actiepunt                          | Maatregel    | Planning |
        | Verbeteren van de advisering       | Overleg      | 2020     |
    Bron: taaladvies: een actiepunt is zonder de kolom ernaast te begrijpen.
    """

    code = "tekst-niet-af"
    severity = "waarschuwing"
    column = "item"
    field = "item"

    def holds(self, values: pd.Series) -> pd.Series:
        """Does not end in a word that wants more."""
        return ~values.str.contains(_OPEN_END, regex=True, flags=re.IGNORECASE)

    def hits(self, case: Case, failed: Sequence[int]) -> Iterable[Hit]:
        """Only where it was written, not again where a row takes the item over."""
        taken = case.plan.taken["item"]
        return super().hits(case, [action for action in failed if not taken[action]])

    def say(self, case: Case, action: int) -> tuple[str, str | None]:
        """How the text ends."""
        said = case.plan.items[action]
        return (
            f"Het actiepunt eindigt met “{said.split()[-1]}” en is dus niet af. Maak de zin af, "
            "of haal dat woord weg.",
            None,
        )
