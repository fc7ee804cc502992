"""Every party is in the register."""

from __future__ import annotations

from uvp_xl.names.long_text import is_shortened
from uvp_xl.names.parties import NameIssue
from uvp_xl.rules.name_rule import NameRule
from uvp_xl.rules.privacy.names_of_persons import named_alone
from uvp_xl.rules.rule import Levels
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text.wrong_column import misplaced_kind


class PartyUnknown(NameRule):
    """Elke partij staat op het blad Register.

    Zo telt elke partij onder één naam, en is duidelijk of zij intern of extern is. Zonder blad
    Register meldt register-ontbreekt dat één keer, en deze regel alleen een onbekende naam waar ook
    een bekende naam in zit.

    Fout:
        | Actiepunt   | Maatregel    | Partijen          |
        | Preventie   | Voorlichting | politie, Buurtzon |
        [Register]
        | Naam        | Soort    |
        | Carrefour   | extern   |
    Goed:
        | Actiepunt   | Maatregel    | Partijen           |
        | Preventie   | Voorlichting | politie, Carrefour |
        [Register]
        | Naam        | Soort    |
        | Carrefour   | extern   |
    Bron: blad Register.
    """

    code = "partij-onbekend"
    levels = Levels("waarschuwing", raadsinformatiebrief="opmerking")
    fixes = "spelling"
    kind = "unknown"

    def applies(self, context: RuleContext, issue: NameIssue) -> bool:
        """Without a register only of what holds known names: these would be lost.

        A period or an amount among the parties is no party, nor is a person: of these other rules
        tell.
        """
        if is_shortened(issue.text):
            return True
        reported_elsewhere = misplaced_kind(issue.text) or named_alone(context, issue.text)
        return bool(context.register.sheet or issue.cell) and not reported_elsewhere

    def message(self, issue: NameIssue) -> str:
        """Return the message with the unknown name, or with the names run together in it."""
        if is_shortened(issue.text):
            return (
                f"“{issue.text}” is geen lijst van partijen. Zet in deze cel alleen de namen, met "
                "een komma ertussen."
            )
        if issue.suggested:
            names = ", ".join(issue.suggested)
            return (
                f"“{issue.text}” is hier één partij. Bedoelt u “{names}”? Zet dan een komma tussen "
                "de namen."
            )
        return f"“{issue.text}” staat niet op het blad Register. Zet de partij daar bij."
