"""The name of the municipality has the spelling of the title page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from operator import itemgetter

from uvp_xl.clean_text import key, lines
from uvp_xl.names import place_names
from uvp_xl.names.fuzzy_names import nearest_name
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextIndex, TextLocation
from uvp_xl.similarity import NAMES

_PUNCTUATION = "()[]{}.,:;!?'\"‘’“”"
"""Punctuation right before or after a word."""
_INITIAL = re.compile(r"[^\W\d_a-zß-öø-ÿ](?<!\w.)")
"""The first letter of a word, if it is no small one."""
_IN_WORD = re.compile(r"\w")


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
        misspelt = _misspelt(name, typos, context.text_index.words)
        proposals: dict[tuple[str, str, str], str] = {}  # a cell may repeat a word
        for wrong, location in sorted(_places(misspelt, context.text_index), key=itemgetter(0)):
            if location.kind == "cel" and location.sheet not in program_sheets:
                place = wrong, location.sheet, location.cell
                if place not in proposals:
                    written = lines(context.value(location.sheet, location.cell))
                    proposals[place] = written.replace(wrong, name)
                yield Hit(
                    location.sheet,
                    location.cell,
                    f"“{wrong}” lijkt op de naam van de gemeente. Bedoelt u “{name}”?",
                    (proposals[place],),
                )


def _places(words: Set[str], index: TextIndex) -> Iterator[tuple[str, TextLocation]]:
    """Yield each occurrence of the words, with its location."""
    lengths = sorted({len(word) for word in words})
    text = index.text
    for first in _INITIAL.finditer(text) if words else ():
        for length in lengths:
            word = text[first.start() : first.start() + length]
            if word in words and not _IN_WORD.match(text, first.start() + length):
                yield word, index.location(first.start())


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
