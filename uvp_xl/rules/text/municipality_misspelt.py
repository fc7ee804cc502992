"""The own municipality's name is spelt as on the title page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uvp_xl.grid import address
from uvp_xl.names.near import allowed, near
from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.text import key, lines

TEXTS = ("item", "measure", "parties", "lead", "remark")
"""The columns in which the name may occur in running text."""

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
    severity = "fout"
    fixes = "spelling"

    def check(self, case: Case) -> Iterable[Hit]:
        """Words that differ from the name by a slip or two."""
        name = max(case.front.municipality.split(), key=len, default="")
        slips = allowed(key(name))
        if not slips:
            return
        wrong = _misspelt(name, slips, case.said.words)
        for sheet, cell, said in _texts(case) if wrong else ():
            for word in sorted(word for word in wrong if word in said):
                yield Hit(
                    sheet,
                    cell,
                    f"“{word}” lijkt op de naam van de gemeente. Bedoelt u “{name}”?",
                    (_written(case, sheet, cell, said).replace(word, name),),
                )


def _written(case: Case, sheet: str, cell: str, said: str) -> str:
    """The whole text of a cell; what was read of a heading or objective may be a part of it."""
    return lines(case.value(sheet, cell)) or said


def _misspelt(name: str, slips: int, words: Iterable[str]) -> set[str]:
    """All words that look like `name` but are not."""
    shortest, longest = len(name) - slips, len(name) + slips + len("..")  # signs around it
    capital = {
        word.strip(_AROUND)
        for word in words
        if shortest <= len(word) <= longest and word[0].isupper()
    }
    letters = set(name.casefold())
    alike = (word for word in capital if len(letters ^ set(word.casefold())) <= 2 * slips)
    return {word for word in alike if word != name and near(word, {key(name): name})}


def _texts(case: Case) -> Iterator[tuple[str, str, str]]:
    """Headings, objectives and texts of the actions, with their addresses."""
    for theme in case.themes:
        yield theme.sheet, theme.cell, theme.heading.title
        yield from ((theme.sheet, address(r, c), said) for r, c, said in theme.objective)
    for name in TEXTS:
        for action, said in enumerate(case.plan.texts.get(name, ())):
            if said:
                yield *case.plan.cell(action, name), said
