"""What an action holds is written in full, without "etc."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.columns import COLUMNS, columns_of
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext

_OPEN = re.compile(
    r"(?:^|(?<=[\s,/(]))(?:etc\b\.?|et\s?cetera|enz\b\.?|enzovoorts?|en zo ?voorts?|e\.\s?d\.|"
    r"en dergelijken?|en soortgelijken?)",
    re.IGNORECASE,
)
_ANY = re.compile(r"e(?:tc|t\s?cet|nz|n zo|\.|n dergelijk|n soortgelijk)", re.IGNORECASE)
"""A quick look at a whole column: without any of these nothing is open."""
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
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """The cells that say "etc.", once where they are written."""
        for field in _COLUMNS:
            what = COLUMNS[field].dutch
            texts = context.plan.texts.get(field, ())
            for action, said in enumerate(texts if _ANY.search("\n".join(texts)) else ()):
                if said and (match := _OPEN.search(said)):
                    yield Hit(
                        *context.plan.cell(action, field),
                        f"“{match[0].strip()}” laat open wat er nog bij hoort. Schrijf {what} "
                        "helemaal op.",
                    )
