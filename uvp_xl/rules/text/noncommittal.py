"""A measure says what will be done."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit, Rule

_PHRASE = re.compile(
    r"\b(?:(?P<join>aansluiten bij|aansluiting zoeken bij)"
    r"|(?:extra |meer |blijvende?|structureel )?aandacht (?:voor|geven aan|besteden aan|"
    r"hebben voor|vragen voor|schenken aan)"
    r"|oog (?:hebben|houden)(?:/\w+)? voor|oog voor"
    r"|(?:waar|indien|zo|wanneer) (?:mogelijk|nodig|wenselijk)|zo ?veel mogelijk|indien gewenst"
    r"|inzetten op|inzet op|(?:we|gemeente) zetten? in op"
    r"|streven naar|streeft naar|er ?naar (?:te )?streven"
    r"|trachten|proberen te|in principe|te zijner tijd|t\.z\.t\.)(?!\w)",
    re.IGNORECASE,
)
_STEMS = "aansluit aandacht oog mogelijk nodig wenselijk gewenst zet streven streef streeft".split()
_STEMS += ["trachten", "proberen", "principe", "zijner tijd", "t.z.t"]
_ARTICLE = re.compile(r"\s*(?:(?:het|de|een|onze|lokale) )?")


class Noncommittal(Rule):
    """Een maatregel zegt wat er gebeurt, niet dat er aandacht voor is.

    “Aandacht voor”, “aansluiten bij”, “inzetten op”, “streven naar” en “waar mogelijk” zijn
    vrijblijvend: niemand kan zeggen wanneer zo’n actie klaar is.

    Fout:
        | Actiepunt   | Maatregel                      | Planning |
        | Preventie   | Aandacht voor fietsendiefstal  | 2020     |
    Goed:
        | Actiepunt   | Maatregel                                  | Planning |
        | Preventie   | Twee keer fietsen graveren bij het station | 2020     |
    Bron: taaladvies: een actie is specifiek, en te controleren als zij klaar is.
    """

    code = "vrijblijvend-geformuleerd"
    severity = "opmerking"

    def check(self, case: Case) -> Iterable[Hit]:
        """The first such phrase in each measure."""
        found: dict[str, str] = {}
        for action, said in enumerate(case.plan.texts.get("measure", ())):
            if said not in found:
                found[said] = _phrase(case, said)
            if found[said]:
                yield Hit(
                    *case.plan.cell(action, "measure"),
                    f"“{found[said]}” is vrijblijvend. Schrijf wat er gebeurt, en wanneer het "
                    "klaar is.",
                )


def _phrase(case: Case, said: str) -> str:
    """The phrase in a text, "" when there is none."""
    lower = said.lower()
    if not any(stem in lower for stem in _STEMS):
        return ""
    for match in _PHRASE.finditer(said):
        if match["join"] and _names_partner(case, said[match.end() :]):
            continue  # to join the RIEC is something to do
        return match[0]
    return ""


def _names_partner(case: Case, rest: str) -> bool:
    """Whether a text begins with the name of a known partner."""
    words = _ARTICLE.sub("", rest, count=1).split()
    return any(case.register.partner(" ".join(words[:n]).rstrip(".,;")) for n in (1, 2, 3))
