"""A text ends where its sentence ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from uvp_xl.rules.rule import ColumnRule, Hit
from uvp_xl.rules.rule_context import RuleContext

if TYPE_CHECKING:
    import pandas as pd

_OPEN_WORDS = frozenset(
    "dmv mbt ism tbv mbv ivm tav mbhv door met voor van en of zoals waaronder het de een om".split()
)
_OPEN_SIGNS = (",", ":", ";", "(", " -", " –")


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
        finished = {said: not _ends_open(said) for said in set(values.tolist())}
        return values.map(finished)

    def hits(self, context: RuleContext, failed: Sequence[int]) -> Iterable[Hit]:
        """Only where it was written, not again where a row takes the item over."""
        taken = context.plan.taken["item"]
        return super().hits(context, [action for action in failed if not taken[action]])

    def say(self, context: RuleContext, action: int) -> str:
        """How the text ends."""
        said = context.plan.items[action]
        return (
            f"Het actiepunt eindigt met “{said.split()[-1]}” en is dus niet af. Maak de zin af, "
            "of haal dat woord weg."
        )


def _ends_open(said: str) -> bool:
    """Whether a text ends in a word or sign that wants more.

    >>> _ends_open("Advies d.m.v."), _ends_open("Advies")
    (True, False)
    """
    last = said[said.rfind(" ") + 1 :].casefold().replace(".", "")
    return last in _OPEN_WORDS or said.endswith(_OPEN_SIGNS)
