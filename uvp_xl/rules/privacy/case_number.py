"""No number of a case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uvp_xl.rules.privacy.headings_above import in_table
from uvp_xl.rules.privacy.text_hit import hit_at
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text_index import TextIndex, TextLocation
from uvp_xl.rules.text_pattern import TextPattern
from uvp_xl.work_budget import Work, spend

_NUMBER = TextPattern(re.compile(r"[0-9][0-9A-Z./-]{3,60}\b"), longest=62)
_FORM = re.compile(r"\d{2}[/-]\d{6}-\d{2}")
"""A number of the public prosecutor, with any text before it."""
_POLICE = re.compile(
    r"\bPL$|\b(?:parket|pv|proces-?verbaal|mutatie|bvh|aangifte)(?:[- ]?(?:nummer|nr\.?))?:? ?"
    r"(?:\w{1,6}[-./ ]?)?$",
    re.IGNORECASE,
)
"""The text before a number of the police."""
_OWN = re.compile(
    r"\b(?:zaak|dossier|casus|cliënt|client)[- ]?(?:nummer|nr\.?|kenmerk):? ?"
    r"(?:[A-Z]{1,6}[-./ ]?)?$",
    re.IGNORECASE,
)
"""The text before one of the municipality; the title page may have that of the plan."""
_BARE = re.compile(r"\b(?:zaak|dossier|casus) (?:[A-Z]{1,3}[-.]?)?$", re.IGNORECASE)
_LONG = re.compile(r"(?=(?:\D*\d){7})\d+[-/.]\d+")
"""A number right after such a word that can only be that of a case."""
_BEFORE = 40
_HINT = re.compile(
    r"PL$|parket|pv|verbaal|mutatie|bvh|aangifte|zaak|dossier|casus|cli[eë]nt", re.IGNORECASE
)
"""Without any of these before a number, its text needs no closer look."""
_WORDS = (
    *("parket", "pv", "verbaal", "mutatie", "bvh", "aangifte", "zaak", "dossier", "casus", "cli"),
    *(f"pl{digit}" for digit in range(10)),
)
"""What any hint begins with; a number of the prosecutor needs none, and is a long one."""
_COLUMN = re.compile(
    r"^(?:zaak|dossier|parket|pv|mutatie|casus|cliënt|client)-? ?(?:nummer|nr)", re.I
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$")


class CaseNumber(Rule):
    """In het plan staat geen zaaknummer, parketnummer of nummer van een proces-verbaal.

    Zo'n nummer leidt naar een persoon. Het programma zoekt ook op verborgen bladen, in opmerkingen
    en in de eigenschappen van het bestand.

    Fout:
        | Actiepunt  | Maatregel                                 | Planning |
        | Drugs      | Sluiting pand (parketnummer 16/123456-20) | 2020     |
    Goed:
        | Actiepunt  | Maatregel                                 | Planning |
        | Drugs      | Sluiting van panden                       | 2020     |
    Bron: AVG, artikel 10 (strafrechtelijke gegevens); wat naar de raad gaat, is openbaar.
    """

    code = "zaaknummer-in-plan"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find numbers in texts, and columns of such numbers."""
        spend(Work.CHARACTERS, len(context.text_index.text) // 10, "in de teksten")
        for match in _numbers(context.text_index):
            if _YEAR.match(match[0]):
                continue
            start = match.start()
            before = context.text_index.text[max(start - _BEFORE, 0) : start].rpartition("\0")[2]
            if not (_HINT.search(before) or _FORM.fullmatch(match[0])):
                continue
            municipal = _OWN.search(before) or (_LONG.match(match[0]) and _BARE.search(before))
            police = _POLICE.search(before)
            if not (municipal or police or _FORM.fullmatch(match[0])):
                continue
            location = context.text_index.location(start)
            visible = location.sheet in context.grids and not context.grids[location.sheet].hidden
            is_public = location.kind == "cel" and visible and not in_table(context, location)
            label = police or (None if is_public else municipal)
            if label or _FORM.fullmatch(match[0]):
                case = f"{label[0] if label else ''}{match[0]}"
                yield hit_at(location, f"het nummer van een zaak: “{case}”. Haal het weg.")
        for table in context.tables:
            for heading, number in table.extra.items():
                grid = context.grids[table.sheet]
                filled = [r for r in table.rows if grid.value(r, number) != ""]
                if _COLUMN.match(heading) and filled:
                    yield Hit(
                        table.sheet,
                        TextLocation(table.sheet, table.header, number).cell,
                        f"In de kolom “{heading}” staan nummers van zaken ({len(filled)} keer). "
                        "Haal de kolom weg voordat u het plan deelt.",
                    )


def _numbers(index: TextIndex) -> Iterator[re.Match[str]]:
    """Yield the numbers in the entries that may hold that of a case, in order."""
    for start, end in sorted(index.entries_with(_WORDS).union(index.long_numbers)):
        yield from _NUMBER.finditer(index.text, start, end)
