"""A text of an action is complete, without "etc."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.columns import COLUMNS, columns_of
from uvp_xl.rules.joined_texts import JoinedTexts
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_OPEN = re.compile(
    r"(?:^|(?<=[\s,/(]))(?:etc\b\.?|et\s?cetera|enz\b\.?|enzovoorts?|en zo ?voorts?|e\.\s?d\.|"
    r"en dergelijken?|en soortgelijken?)",
    re.IGNORECASE,
)
_STEMS = ("etc", "cetera", "enz", "en zo", "e.d.", "e. d.", "en dergelijk", "en soortgelijk")
"""Without any of these, in lower case, a text is not open-ended."""
_COLUMNS = (*columns_of("text"), "lead")


class ListOpen(Rule):
    """Een actiepunt, maatregel of trekker is af en eindigt niet op “etc.”, “enz.” of “e.d.”.

    Wat achter “etc.” hoort, weet alleen de schrijver. Voor de partijen is er lijst-is-open.

    Fout:
        | Actiepunt   | Maatregel                            | Planning |
        | Preventie   | Borden plaatsen, flyers drukken etc. | 2020     |
    Goed:
        | Actiepunt   | Maatregel                            | Planning |
        | Preventie   | Borden plaatsen en flyers drukken    | 2020     |
    Bron: taaladvies: een actie is specifiek, en te controleren als zij klaar is.
    """

    code = "opsomming-is-open"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the cells with "etc.", once where they are written."""
        for column in _COLUMNS:
            texts = context.plan.texts[column]
            joined = JoinedTexts(texts).lowered()
            stems = "|".join(re.escape(stem) for stem in _STEMS if stem in joined.whole)
            opening = joined.having(re.compile(stems)) if stems else ()
            for action, text in zip(context.actions, texts, strict=True) if opening else ():
                if text in opening and (match := _OPEN.search(text)):
                    yield Hit(
                        *action.cell(column),
                        f"“{match[0].strip()}” laat open wat er nog bij hoort. Schrijf "
                        f"{COLUMNS[column].dutch} helemaal op.",
                    )
