"""An objective is measurable."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uvp_xl.grid import address
from uvp_xl.readback.settings_sheet import OFF
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_STEMS = (
    "aantal percentage procent promille daalt dalen daling dalende afname afnemen afgenomen "
    "stijgt stijgen stijging toename toenemen toegenomen verminder verlaagd verlagen verhoogd "
    "verhogen halver verdubbel gehalveerd score cijfer indicator nulmeting uiterlijk"
).split()
_INDICATOR = re.compile(
    r"\d ?%|\d (?:keer|maal|dagen|weken|uur|incidenten|meldingen|misdrijven|aangiften|gevallen)"
    r"|\b(?:onder|boven|dan|minimaal|maximaal|minstens|hoogstens|ten minste|tenminste|circa|"
    r"ongeveer|tot|met|van|tussen) (?:de )?\d{1,9}\b(?!-)"
    r"|\b(?:neemt?|nemen) (?:af|toe)\b"
    r"|\b(?:minder|nul|helft|kwart|derde|index|\w{0,40}monitor|tien|twintig|dertig|veertig|vijftig|"
    r"honderd)\b|\d (?:op|van) de \d|\bmeer (?!samen|aandacht|met\b)|\bgeen \w+"
    r"|\b(?:alle|elke?|iedere?) (?:\w+ ){1,4}(?:hebben|heeft|zijn|is|krijgen|krijgt|doen|doet)\b"
)
"""Signs that an objective is measurable; broad, since only a clear lack is reported."""
_OBVIOUS = 3
"""Shorter texts ("zie onder") are no objective."""


class NoIndicator(Rule):
    """Een doelstelling zegt waaraan te zien is dat het doel gehaald is.

    Dat kan een aantal zijn, een percentage, een rapportcijfer of een richting (daalt, neemt toe).

    Fout:
        | Prioriteit 1: Jeugd               |              |          |
        | doelstelling 2021                 |              |          |
        | Jongeren voelen zich thuis.       |              |          |
        | Actiepunt                         | Maatregel    | Planning |
        | Preventie                         | Voorlichting | 2020     |
    Goed:
        | Prioriteit 1: Jeugd               |              |          |
        | doelstelling 2021                 |              |          |
        | Het aantal meldingen daalt.       |              |          |
        | Actiepunt                         | Maatregel    | Planning |
        | Preventie                         | Voorlichting | 2020     |
    Bron: Kernbeleid Veiligheid (VNG): doelen zijn meetbaar.
    """

    code = "doelstelling-niet-meetbaar"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief=OFF)

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find objectives without a word or number to measure them by."""
        stated = (*context.themes, *(table.above for table in context.tables))
        once = {(t.sheet, t.objective[0][:2]): t for t in reversed(stated) if t.objective}
        for theme in reversed(once.values()):
            whole = " ".join(text for _, _, text in theme.objective).lower()
            if len(whole.split()) <= _OBVIOUS or any(stem in whole for stem in _STEMS):
                continue
            if _INDICATOR.search(whole):
                continue
            row, column, _ = theme.objective[0]
            yield Hit(
                theme.sheet,
                address(row, column),
                f"De doelstelling van “{theme.heading.title}” is niet te meten. Noem een aantal, "
                "een percentage, een cijfer of een richting.",
            )
