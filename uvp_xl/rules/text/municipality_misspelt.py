"""The name of the municipality has the spelling of the title page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.clean_text import key, lines
from uvp_xl.names import place_names
from uvp_xl.names.fuzzy_names import nearest_name
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.similarity import NAMES

_PUNCTUATION = "()[]{}.,:;!?'\"‘’“”"
"""Punctuation right before or after a word."""


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
        """Find words that differ from the name by one or two typos."""
        name = max(context.front.municipality.split(), key=len, default="")
        typos = NAMES.typos(key(name))
        if not typos:
            return
        program_sheets = (context.register.sheet, context.settings.sheet)
        for wrong in sorted(_misspelt(name, typos, context.text_index.words)):
            for _, location in context.text_index.search(
                re.compile(rf"(?<!\w){re.escape(wrong)}(?!\w)")
            ):
                if location.kind == "cel" and location.sheet not in program_sheets:
                    written = lines(context.value(location.sheet, location.cell))
                    yield Hit(
                        location.sheet,
                        location.cell,
                        f"“{wrong}” lijkt op de naam van de gemeente. Bedoelt u “{name}”?",
                        (written.replace(wrong, name),),
                    )


def _misspelt(name: str, typos: int, words: Iterable[str]) -> set[str]:
    """All words that look like `name` but are not; another location is no slip."""
    shortest, longest = len(name) - typos, len(name) + typos + len("..")  # signs around it
    capitalised = {
        word.strip(_PUNCTUATION)
        for word in words
        if shortest <= len(word) <= longest and word[0].isupper()
    }
    letters = set(name.casefold())
    similar = (word for word in capitalised if len(letters ^ set(word.casefold())) <= 2 * typos)
    return {
        word
        for word in similar
        if word != name
        and nearest_name(word, {key(name): name})
        and not place_names.find_place(word)
    }
