"""The words above the columns: which column a heading names, whatever its house style.

A heading is compared in lower case, without markup, brackets, years and plural endings. All its
telling words must name one and the same column; filling words ("verantwoordelijke", "intern")
say nothing by themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType

from uvp_xl.grid import Value

FIELDS = MappingProxyType(
    {
        "number": "nr nummer volgnummer volgnr no",
        "theme": "thema prioriteit veiligheidsthema hoofdthema programmalijn speerpunt veld "
        "veiligheidsveld",
        "item": "item actiepunt onderwerp aandachtspunt subthema deelonderwerp actielijn project "
        "opgave ambitie",
        "measure": "maatregel activiteit actie activiteit inspanning wat werkzaamheid interventie "
        "uitvoering",
        "portfolio_holders": "ph pfh portefeuillehouder portefeuille bestuurder "
        "bestuurlijk_trekker bestuurlijke_trekker bestuurlijk_verantwoordelijke "
        "verantwoordelijk_bestuurder",
        "parties": "wie_doet_mee wie_doen_mee partij partner samenwerkingspartner ketenpartner betrokkene met_wie "
        "betrokken_partij samenwerking actor organisatie deelnemer",
        "lead": "trekker actiehouder actienemer regisseur wie coordinator coördinator uitvoerder "
        "projectleider eigenaar actie_eigenaar probleemeigenaar ambtelijk_trekker "
        "ambtelijke_trekker verantwoordelijke verantwoordelijk contactpersoon",
        "planning": "planning wanneer termijn periode tijdpad looptijd jaar kwartaal deadline "
        "tijdsplanning einddatum gereed_datum realisatie datum",
        "budget": "begroting kosten budget middel bedrag financiën financien kostenraming dekking "
        "euro raming",
        "status": "status stand_van_zaken stavaza svz stand fase",
        "progress": "voortgang",
        "remark": "toelichting opmerking bijzonderheid notitie commentaar aantekening",
    }
)
"""Column name -> its Dutch words in the singular; "_" joins words that belong together."""

_FILLING = frozenset(
    "de het een en of van voor per aan in op te bij door met intern extern interne externe "
    "betrokken verantwoordelijk verantwoordelijke bestuurlijk bestuurlijke ambtelijk ambtelijke "
    "beoogd beoogde uitvoeringsplan uvp totaal geraamd geraamde excl incl btw s "
    "gaan we wij doen doet gedaan wordt worden moet is".split()
)
_WORD = {
    word: field for field, words in FIELDS.items() for word in words.split() if "_" not in word
}
_PHRASE = {
    tuple(phrase.split("_")): field
    for field, words in FIELDS.items()
    for phrase in words.split()
    if "_" in phrase
}
_MARKUP = re.compile(r"<[^<>]*>|\[[^\]]*\]")
_HYPHENATED = re.compile(r"-[ \t]*\r?\n\s*")
_LETTERS = re.compile(r"[^\W\d_]+")
LONGEST = 80
"""No heading of a column is longer than this many characters; a sentence is no heading."""


def column(value: Value) -> str | None:
    """The name of the column that this heading stands above, or None.

    >>> column("maatregelen/activiteiten 2018"), column("partijen <i>intern/extern</i>")
    ('measure', 'parties')
    >>> column("P.H."), column("Verantwoordelijke"), column("Burgemeester")
    ('portfolio_holders', 'lead', None)
    """
    if not isinstance(value, str) or not value or len(value) > LONGEST:
        return None
    return _column(value)


@lru_cache(maxsize=4096)
def _column(text: str) -> str | None:
    plain = _HYPHENATED.sub("", text)
    plain = _MARKUP.sub(" ", plain).replace("\xad", "").replace("(s)", "").replace("(en)", "")
    words = tuple(_singular(w) for w in _LETTERS.findall(_undotted(plain.lower())))
    for phrase, field in _PHRASE.items():
        if _contains(words, phrase):
            return field
    telling = [w for w in words if w not in _FILLING]
    if not telling:  # "verantwoordelijke" alone does name a column.
        telling = [w for w in words if w in _WORD]
    fields = [_WORD.get(w) for w in telling]
    if not fields or fields[0] is None or len(telling) > 4:
        return None
    # "item/actiepunt" names one column twice; "planning en status" names two: no guess.
    return fields[0] if all(f in (fields[0], None) for f in fields) and _mostly(fields) else None


def _mostly(fields: list[str | None]) -> bool:
    """Whether the known words are at least half of all telling words."""
    return 2 * sum(f is not None for f in fields) >= len(fields)


def _undotted(text: str) -> str:
    """Join an abbreviation with dots: "p.h." becomes "ph"."""
    return re.sub(r"\b((?:[^\W\d_]\.){2,}[^\W\d_]?)", lambda m: m[0].replace(".", ""), text)


def _singular(word: str) -> str:
    """The singular of a known plural; any other word stays."""
    if word in _WORD or word in _FILLING:
        return word
    for stem in _stems(word):
        if stem in _WORD:
            return stem
    return word


def _stems(word: str) -> list[str]:
    """The forms of which `word` may be the plural.

    >>> _stems("maatregelen")
    ['maatregel', 'maatregele']
    """
    stems = []
    if word.endswith("en"):
        stems += [word[:-2], word[:-1]]
        if word[-3:-2] == word[-4:-3]:  # middelen -> middel; projecten -> project; baten -> baat
            stems.append(word[:-3])
        if word.endswith("heden"):
            stems.append(word[:-5] + "heid")
    if word.endswith("s"):
        stems += [word[:-1], word[:-2]]
    return [s for s in stems if s]


def _contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether `phrase` stands in `words`, side by side."""
    size = len(phrase)
    return any(words[i : i + size] == phrase for i in range(len(words) - size + 1))
