"""Two parties are separated by a comma."""

from __future__ import annotations

from uvp_xl.dutch_text import joined
from uvp_xl.names.parties import NameIssue
from uvp_xl.rules.name_rule import NameRule
from uvp_xl.rules.rule import Levels


class NamesRunTogether(NameRule):
    """Tussen twee partijen staat een komma, geen punt.

    Het programma telt ze wel als twee partijen, omdat het beide namen kent.

    Fout:
        | Actiepunt   | Maatregel    | Partijen                     |
        | Preventie   | Voorlichting | OM, GGD. Veiligheidshuis     |
    Goed:
        | Actiepunt   | Maatregel    | Partijen                     |
        | Preventie   | Voorlichting | OM, GGD, Veiligheidshuis     |
    Bron: leesregels van de actietabel.
    """

    code = "namen-aan-elkaar"
    levels = Levels("waarschuwing")
    fixes = "spelling"
    kind = "run_together"

    def message(self, issue: NameIssue) -> str:
        """Return the message with the names and their number."""
        names = joined([f"“{name}”" for name in issue.suggested])
        count = {2: "twee", 3: "drie"}.get(len(issue.suggested), str(len(issue.suggested)))
        return f"“{issue.text}” zijn {count} partijen: {names}. Zet er een komma tussen."
