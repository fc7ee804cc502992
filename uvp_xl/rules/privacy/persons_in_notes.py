"""No names of persons in notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from uvp_xl.readback.settings_sheet import OFF
from uvp_xl.rules.privacy.person_pattern import PATTERN, is_person
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class NoteName(Rule):
    """In en bij opmerkingen (notities) staan geen namen van personen.

    Excel zet de naam van de schrijver bij elke opmerking. Per schrijver is dat één melding, bij
    zijn eerste opmerking; een naam in de tekst is een eigen melding.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (opmerking B2: mw. P. Jansen belt nog)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (opmerking B2: de politie belt nog)
    Bron: AVG, artikel 5 (niet meer gegevens dan nodig); wat naar de raad gaat, is openbaar.
    """

    code = "persoonsnaam-in-opmerking"
    levels = Levels("opmerking", werkversie=OFF, raadsvoorstel="fout", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the authors, each once, and the names in the texts."""
        notes = [note for note in context.metadata.notes if note.sheet in context.grids]
        written = Counter(note.author for note in notes)
        reported = set()
        for note in notes:
            author = note.author.strip()
            if author not in reported and _person(context, author):
                times = f"{written[note.author]} keer" if written[note.author] > 1 else "één keer"
                yield Hit(
                    note.sheet,
                    note.cell,
                    f"De schrijver van deze opmerking staat met naam in het bestand: “{author}” "
                    f"({times}). Haal opmerkingen weg voordat u het plan deelt.",
                )
            reported.add(author)
            text = note.text.removeprefix(author)
            named = next(
                (m for m in PATTERN.finditer(text) if is_person(m, context.register)), None
            )
            if named:
                yield Hit(
                    note.sheet,
                    note.cell,
                    f"In de opmerking bij deze cel staat de naam van een persoon: “{named[0]}”. "
                    "Haal de opmerking weg, of noem alleen de functie.",
                )


def _person(context: RuleContext, author: str) -> bool:
    """Return whether the author of a note is the name of a person."""
    match = PATTERN.match(author)
    return bool(match and is_person(match, context.register, alone=True))
