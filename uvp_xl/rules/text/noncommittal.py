"""A measure is a commitment to do something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from uvp_xl.readback.settings_sheet import OFF
from uvp_xl.rules.joined_texts import JoinedTexts
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_BEGIN = r"(?:^|(?<=[.;:\n•]) ?|(?<=- ))(?:(?:we|wij|de gemeente|extra|meer|verder|blijvend) )*"
_PHRASE = re.compile(
    rf"(?:{_BEGIN}(?P<join>aansluiten bij|aansluiting zoeken bij)"
    rf"|{_BEGIN}(?:inzetten op|inzet op|oog voor)"
    r"|\b(?:(?:we|wij|de gemeente) slui(?:t|ten) aan bij|wordt aangesloten bij)"
    r"|\b(?:extra |meer |blijvende?|structureel )?aandacht (?:blijven )?(?:voor|geven aan|"
    r"besteden aan|hebben voor|houden voor|vragen voor|schenken aan)"
    r"|\boog (?:hebben|houden)(?:/\w+)? voor"
    r"|\b(?:waar|indien|zo|wanneer) (?:mogelijk|nodig|wenselijk)|\bzo ?veel mogelijk"
    r"|\bindien gewenst|\b(?:we|gemeente) zetten? in op"
    r"|\bstreven naar|\bstreeft naar|\ber ?naar (?:te )?streven"
    r"|\b(?:trachten|proberen te|in principe|te zijner tijd|t\.z\.t\.))(?!\w)",
    re.IGNORECASE,
)
_NAMED = re.compile(r" (?:(?:de|het) )?[A-ZÀ-Þ][\w-]*[a-zà-ÿ]")
"""After "aansluiten bij": a name, so that there is something to join."""
_STEMS = (
    *"aansluit sluit aangesloten inzet aandacht oog mogelijk nodig wenselijk gewenst zet".split(),
    *"streven streef streeft trachten proberen principe t.z.t".split(),
    "zijner tijd",
)
_NEAR = 200
"""The characters after "aansluiten bij" in which a name is looked for."""
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
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief=OFF)

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the first such phrase in each measure."""
        measures = context.plan.texts["measure"]
        phrases = {text: _phrase(context, text) for text in _suspects(measures)}
        for action in context.actions if any(phrases.values()) else ():
            if phrase := phrases.get(action.text("measure"), ""):
                yield Hit(
                    *action.cell("measure"),
                    f"“{phrase}” is vrijblijvend. Schrijf wat er gebeurt, en wanneer het klaar is.",
                )


def _suspects(measures: Sequence[str]) -> list[str]:
    """Return the distinct measures with a stem of such a phrase."""
    joined = JoinedTexts(measures).lowered()
    stems = "|".join(re.escape(stem) for stem in _STEMS if stem in joined.whole)
    having = joined.having(re.compile(stems)) if stems else ()
    return [text for text in joined.texts if text in having] if having else []


def _phrase(context: RuleContext, text: str) -> str:
    """Return the phrase in a text, "" when there is none."""
    for match in _PHRASE.finditer(text):
        rest = text[match.end() : match.end() + _NEAR]
        if match["join"] and (_NAMED.match(rest) or _names_partner(context, rest)):
            continue  # to join the RIEC is something to do
        return match[0].strip()
    return ""


def _names_partner(context: RuleContext, rest: str) -> bool:
    """Return whether a text begins with the name of a known partner."""
    words = _ARTICLE.sub("", rest, count=1).split()
    return any(context.register.partner(" ".join(words[:n]).rstrip(".,;")) for n in (1, 2, 3))
