"""Every party is in the register."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.names.parties import Slip
from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit
from uvp_xl.rules.slips import SlipRule


class PartyUnknown(SlipRule):
    """Elke partij staat op het blad Register.

    Zo telt elke partij onder één naam, en is duidelijk of zij intern of extern is. Zonder blad
    Register zwijgt deze regel; dan meldt register-ontbreekt dat één keer.

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
    severity = "waarschuwing"
    kind = "unknown"

    def check(self, case: Case) -> Iterable[Hit]:
        """Only where the workbook has a register."""
        return super().check(case) if case.register.sheet else ()

    def say(self, slip: Slip) -> str:
        """The name that nobody knows."""
        return f"“{slip.said}” staat niet op het blad Register. Zet de partij daar bij."
