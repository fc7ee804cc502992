"""One cell of measures holds one action."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.clean_text import lines
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext

_VERBS = frozenset(
    "aanbieden aanleggen aanpakken aanpassen aanscherpen aanstellen aanvragen actualiseren "
    "adviseren afhandelen afsluiten afspreken afstemmen analyseren beboeten begeleiden behandelen "
    "beheren bekendmaken beleggen benaderen benoemen beoordelen bepalen bespreken bestrijden "
    "betrekken bevorderen bezoeken bijeenkomen bijhouden bijwerken bouwen bundelen communiceren "
    "contracteren controleren coördineren deelnemen delen doorontwikkelen doorverwijzen doorvoeren "
    "evalueren faciliteren financieren formuleren geven handhaven herijken herinrichten herstellen "
    "herzien houden huisbezoeken implementeren inbrengen informeren inkopen innemen inplannen "
    "inrichten instellen intensiveren interviewen inventariseren inzetten "
    "invoeren koppelen leveren maken melden meten monitoren onderhouden onderzoeken ondersteunen "
    "ontwerpen ontwikkelen opleiden opleveren opnemen oppakken oprichten opschalen opstarten "
    "opstellen opvolgen organiseren overleggen plaatsen presenteren publiceren rapporteren "
    "realiseren regelen registreren samenstellen screenen sluiten starten surveilleren testen "
    "toetsen toezien trainen uitbouwen uitbreiden uitdelen uitnodigen uitreiken uitrollen "
    "uitvoeren uitwerken uitzetten vaststellen verbeteren verbinden vergroten verhogen verlagen "
    "verlenen verlengen verminderen vernieuwen verplaatsen verspreiden versterken vertalen "
    "verwerken verwijderen verzamelen voorbereiden voorlichten voortzetten vormgeven werven "
    "wijzigen zorgen".split()
)
"""What is done in an action; a sentence is one only when it has such a verb."""
_BRIEF = 5
"""In a sentence of so few words the verb may come last: "voorlichting geven"."""
_LONGEST = 200
"""In a longer text clauses may belong to anything."""
_SHORTEST = 4
"""A word of so few letters on "-en" says nothing: "een", "wien"."""
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+")
_SENTENCE = re.compile(r"(?<=[a-zà-ÿ)\]])[.;] +(?=[A-ZÀ-Þ])")
_ITEM = re.compile(r"^ ?(?:\d{1,2}[.)]|[a-z][.)]|\([a-z\d]\)|[-–•*·▪o] ) *(?=\S)", re.MULTILINE)
_INLINE = re.compile(r"(?:^|(?<=\s))(?:[1-9][.)]|\([1-9]\)|\(?[a-h]\)) +(?=[A-ZÀ-Þa-zà-ÿ])")


_CLAUSE = re.compile(r"; |, (?:en )?| en ")
_MORE = re.compile(r"[\n\r<]|[.;,] |\d[.)]|[a-h]\)| en ")
"""Without any of these there is no list, and no second sentence or clause."""


class TwoActions(Rule):
    """In een cel met een maatregel staat één actie.

    Eén maatregel is één actie is één rij. Twee acties in een cel hebben samen één planning, één
    trekker en één status, en dan is niet te zien welke van de twee klaar is.

    Fout:
        | Actiepunt   | Maatregel                                                       | Planning |
        | Preventie   | Organiseren van voorlichting. Opstellen van een buurtconvenant. | 2020     |
    Goed:
        | Actiepunt   | Maatregel                          | Planning |
        | Preventie   | Organiseren van voorlichting.      | 2020     |
        |             | Opstellen van een buurtconvenant.  | 2021     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid, kolom maatregelen.
    """

    code = "twee-acties-in-cel"
    severity = "opmerking"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Cells with a list of actions, or with more sentences that each say one."""
        found: dict[str, int] = {}
        for action, value in enumerate(context.plan.raw.get("measure", ())):
            if not isinstance(value, str) or not _MORE.search(value):
                continue
            if value not in found:
                found[value] = actions(value)
            if found[value] > 1:
                yield Hit(
                    *context.plan.cell(action, "measure"),
                    f"In deze cel staan {_count(found[value])} acties. Geef elke actie een eigen "
                    "rij, met haar eigen planning en trekker.",
                )


def actions(value: str) -> int:
    """How many actions a cell surely holds; 1 when in doubt.

    >>> actions("1. Voorlichting geven\\n2. Controles houden"), actions("Thema:\\n- wonen\\n- werk")
    (2, 1)
    """
    said = lines(value)
    for pattern in (_ITEM, _INLINE):
        starts = [match.end() for match in pattern.finditer(said)]
        if len(starts) > 1 and not said[: starts[0]].rstrip(" -–•*1a.)(\n").endswith(":"):
            ends = [*starts[1:], len(said)]
            items = [said[start:end] for start, end in zip(starts, ends, strict=True)]
            doing = sum(map(_says_action, items))
            if doing > 1 or (doing and all(map(_begins_with_verb, items))):
                return len(items)
    if len(said) <= _LONGEST and (clauses := sum(map(_ends_in_verb, _CLAUSE.split(said)))) > 1:
        return clauses
    parts = [part for row in said.split("\n") for part in _SENTENCE.split(row)]
    whole = [part for part in parts if part[:1].isupper() and _says_action(part)]
    return max(len(whole), 1) if len(whole) == len([p for p in parts if p.strip()]) else 1


def _says_action(part: str) -> bool:
    """Whether a sentence says what is done: such a verb among its first or its last words."""
    words = [word.lower() for word in _WORD.findall(part)] or [""]
    brief = len(words) <= _BRIEF
    return not _VERBS.isdisjoint(words[:3]) or (brief and words[-1] in _VERBS)


def _ends_in_verb(clause: str) -> bool:
    """Whether a clause says by itself what is done to what: "folder verspreiden".

    >>> _ends_in_verb("een folder verspreiden"), _ends_in_verb("verspreiden")
    (True, False)
    """
    words = _WORD.findall(clause.lower())
    return len(words) > 1 and words[-1] in _VERBS


def _begins_with_verb(part: str) -> bool:
    """Whether the first word of a text may well be a verb: "Ontmantelen van kwekerijen".

    >>> _begins_with_verb("Ontmantelen kwekerijen"), _begins_with_verb("Een folder")
    (True, False)
    """
    first = next(iter(_WORD.findall(part)), "")
    return len(first) > _SHORTEST and first.lower().endswith("en")


def _count(number: int) -> str:
    return "twee" if number == 2 else str(number)
