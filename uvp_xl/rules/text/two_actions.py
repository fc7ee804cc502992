"""A cell of measures holds one action."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from uvp_xl.clean_text import lines
from uvp_xl.grid import Value
from uvp_xl.rules.joined_texts import JoinedTexts
from uvp_xl.rules.rule import Hit, Levels, Rule
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
"""Verbs of an action; a sentence without any of them is not counted as one."""
_BRIEF = 5
"""In a sentence of at most this many words the verb may come last: "voorlichting geven"."""
_LONGEST = 200
"""In a longer text a clause may belong to anything."""
_LONGEST_WORD = max(map(len, _VERBS)) + 1
_SHORTEST = 4
"""A word on "-en" with no more letters than this need not be a verb: "een", "wien"."""
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+")
_SENTENCE = re.compile(r"(?<=[a-zà-ÿ)\]])[.;] +(?=[A-ZÀ-Þ])")
_ITEM = re.compile(r"^ ?(?:\d{1,2}[.)]|[a-z][.)]|\([a-z\d]\)|[-–•*·▪o] ) *(?=\S)", re.MULTILINE)
_INLINE = re.compile(r"(?:^|(?<=\s))(?:[1-9][.)]|\([1-9]\)|\(?[a-h]\)) +(?=[A-ZÀ-Þa-zà-ÿ])")
_CLAUSE = re.compile(r"; |, (?:en )?| en ")
_MORE = re.compile(r"[\n\r<]|[.;,] |\d[.)]|[a-h]\)| en ")
"""Without any of these there is no list, and no second sentence or clause."""
_NEXT = re.compile(r"[.;)] +[a-zà-ÿ]")
"""In lower case, where a next sentence or numbered item may begin."""
_BEFORE_NEXT = re.compile(r"n(?![a-zà-ÿ])(?=[^a-zà-ÿ\0]*(?:[;,] | en ))")
"""In lower case, the end of a clause before the next one; only a verb makes it an action."""
_LAST_WORD = re.compile(r"[a-zà-ÿ]+\Z")


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
    levels = Levels("opmerking", raadsvoorstel="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find cells with a list of actions, or with several sentences that are actions."""
        several = _several_actions(context.plan.raw["measure"], context.plan.texts["measure"])
        for action in context.actions if several else ():
            if count := several.get(action.raw("measure"), 0):
                yield Hit(
                    *action.cell("measure"),
                    f"In deze cel staan {'twee' if count == 2 else count} acties. Geef elke actie "
                    "een eigen rij, met haar eigen planning en trekker.",
                )


def _several_actions(values: Sequence[Value], texts: Sequence[str]) -> dict[Value, int]:
    """Return how many actions each cell with more than one holds.

    `texts` has the values on one clean line; all of these are searched at once, and only those
    with a hint, and cells of several lines, get a closer look.
    """
    cells = dict(zip(values, texts, strict=True))
    joined = JoinedTexts(texts).lowered()
    hinting = joined.having(_NEXT) | joined.having(_BEFORE_NEXT, _ends_verb)
    counts = {
        value: count_actions(value)
        for value, text in cells.items()
        if text in hinting or (value != text and isinstance(value, str) and "\n" in lines(value))
    }
    return {value: count for value, count in counts.items() if count > 1}


def _ends_verb(match: re.Match[str]) -> bool:
    """Return whether a match is the last letter of a verb."""
    before = match.string[max(match.end() - _LONGEST_WORD, 0) : match.end()].rpartition(" ")[2]
    if before.isascii() and before.isalpha():  # as nearly always
        return before in _VERBS
    word = _LAST_WORD.search(before)
    return word is not None and word[0] in _VERBS


def count_actions(value: Value) -> int:
    """Return how many actions a cell certainly holds; 1 when in doubt.

    >>> count_actions("1. Voorlichting geven\\n2. Controles houden")
    2
    >>> count_actions("Thema:\\n- wonen\\n- werk")
    1
    """
    if not isinstance(value, str) or not _MORE.search(value):
        return 1
    text = lines(value)
    for pattern in (_ITEM, _INLINE):
        starts = [match.end() for match in pattern.finditer(text)]
        if len(starts) > 1 and not text[: starts[0]].rstrip(" -–•*1a.)(\n").endswith(":"):
            ends = [*starts[1:], len(text)]
            items = [text[start:end] for start, end in zip(starts, ends, strict=True)]
            doing = sum(map(_is_action, items))
            if doing > 1 or (doing and all(map(_begins_with_verb, items))):
                return len(items)
    if len(text) <= _LONGEST and (clauses := sum(map(_ends_in_verb, _CLAUSE.split(text)))) > 1:
        return clauses
    sentences = [s for row in text.split("\n") for s in _SENTENCE.split(row) if s.strip()]
    all_actions = all(sentence[0].isupper() and _is_action(sentence) for sentence in sentences)
    return max(len(sentences), 1) if all_actions else 1


def _is_action(sentence: str) -> bool:
    """Return whether a sentence is an action: with such a verb among its first or last words."""
    words = [word.lower() for word in _WORD.findall(sentence)] or [""]
    brief = len(words) <= _BRIEF
    return not _VERBS.isdisjoint(words[:3]) or (brief and words[-1] in _VERBS)


def _ends_in_verb(clause: str) -> bool:
    """Return whether a clause is an action by itself, object and verb: "folder verspreiden".

    >>> _ends_in_verb("een folder verspreiden"), _ends_in_verb("verspreiden")
    (True, False)
    """
    words = _WORD.findall(clause.lower())
    return len(words) > 1 and words[-1] in _VERBS


def _begins_with_verb(text: str) -> bool:
    """Return whether the first word of a text may well be a verb: "Ontmantelen van kwekerijen".

    >>> _begins_with_verb("Ontmantelen kwekerijen"), _begins_with_verb("Een folder")
    (True, False)
    """
    first = next(iter(_WORD.findall(text)), "")
    return len(first) > _SHORTEST and first.lower().endswith("en")
