"""A list of parties is complete."""

from __future__ import annotations

from uvp_xl.names.parties import NameIssue
from uvp_xl.rules.name_rule import NameRule
from uvp_xl.rules.rule import Levels


class OpenList(NameRule):
    """De lijst van partijen is compleet: geen “etc.”, “e.d.” of “o.a.”.

    Bij een open lijst weet een partij niet of zij meedoet, en telt zij nergens mee.

    Fout:
        | Actiepunt   | Maatregel    | Partijen                |
        | Preventie   | Voorlichting | inwoners, scholen, etc. |
    Goed:
        | Actiepunt   | Maatregel    | Partijen                |
        | Preventie   | Voorlichting | inwoners, scholen       |
    Bron: leesregels van de actietabel.
    """

    code = "lijst-is-open"
    levels = Levels("waarschuwing")
    fixes = "lijst"
    kind = "open_list"

    def message(self, issue: NameIssue) -> str:
        """Return the message with the word that leaves the list open."""
        return (
            f"“{issue.text}” laat open wie er nog meer meedoet. Noem alle partijen, of haal het "
            "weg."
        )
