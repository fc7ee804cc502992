"""The own municipality's name is spelt as on the title page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.clean_text import key, lines
from uvp_xl.names import place_names
from uvp_xl.names.fuzzy_names import nearest_name
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.similarity import NAMES

_AROUND = "()[]{}.,:;!?'\"‘’“”"
"""What may stand right before or behind a word."""


class MunicipalityMisspelt(Rule):
    """De naam van de eigen gemeente is overal goed geschreven.

    Het programma neemt de naam achter “Gemeente” vooraan in het plan.

    Fout:
        | Gemeente Noordoostpolder      |              |          |
        | Actiepunt                     | Maatregel    | Planning |
        | Preventie in Noorsoostpolder  | Voorlichting | 2020     |
    Goed:
        | Gemeente Noordoostpolder      |              |          |
        | Actiepunt                     | Maatregel    | Planning |
        | Preventie in Noordoostpolder  | Voorlichting | 2020     |
    Bron: de titelpagina van het plan.
    """

    code = "gemeentenaam-verschreven"
    levels = Levels("fout")
    fixes = "spelling"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Words that differ from the name by a slip or two."""
        name = max(context.front.municipality.split(), key=len, default="")
        slips = NAMES.typos(key(name))
        if not slips:
            return
        own = (context.register.sheet, context.settings.sheet)
        for wrong in sorted(_misspelt(name, slips, context.text_index.words)):
            for _, place in context.text_index.search(
                re.compile(rf"(?<!\w){re.escape(wrong)}(?!\w)")
            ):
                if place.kind == "cel" and place.sheet not in own:
                    written = lines(context.value(place.sheet, place.cell))
                    yield Hit(
                        place.sheet,
                        place.cell,
                        f"“{wrong}” lijkt op de naam van de gemeente. Bedoelt u “{name}”?",
                        (written.replace(wrong, name),),
                    )


def _misspelt(name: str, slips: int, words: Iterable[str]) -> set[str]:
    """All words that look like `name` but are not; another place is no slip."""
    shortest, longest = len(name) - slips, len(name) + slips + len("..")  # signs around it
    capital = {
        word.strip(_AROUND)
        for word in words
        if shortest <= len(word) <= longest and word[0].isupper()
    }
    letters = set(name.casefold())
    alike = (word for word in capital if len(letters ^ set(word.casefold())) <= 2 * slips)
    return {
        word
        for word in alike
        if word != name
        and nearest_name(word, {key(name): name})
        and not place_names.find_place(word)
    }
