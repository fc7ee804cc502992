"""The text of an item is a finished sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uvp_xl.normalise.action import Action
from uvp_xl.rules.rule import ColumnRule, Content, Hit, Levels
from uvp_xl.rules.rule_context import RuleContext

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
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")
    column = "item"

    def holds(self, value: Content) -> bool:
        """Return whether an item does not end in a word that announces more."""
        return not _ends_open(str(value))

    def hits(self, context: RuleContext, failed: Sequence[Action]) -> Iterable[Hit]:
        """Yield a hit where an item is written, not again in rows that inherit it."""
        return super().hits(context, [a for a in failed if not a.inherited_from("item")])

    def message(self, action: Action) -> str:
        """Return the message with the last word."""
        return (
            f"Het actiepunt eindigt met “{action.item.split()[-1]}” en is dus niet af. Maak de zin "
            "af, of haal dat woord weg."
        )


def _ends_open(item: str) -> bool:
    """Return whether a text ends in a word or sign that announces more.

    >>> _ends_open("Advies d.m.v."), _ends_open("Advies")
    (True, False)
    """
    last = item[item.rfind(" ") + 1 :].casefold().replace(".", "")
    return last in _OPEN_WORDS or item.endswith(_OPEN_SIGNS)
