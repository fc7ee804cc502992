"""A portfolio holder is a role, not a loose word."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.text import key


class HolderUnknown(Rule):
    """Een portefeuillehouder is de burgemeester, een wethouder met portefeuille of het college.

    Een eigen naam mag ook, als die op het blad Register staat. Een “wethouder” zonder portefeuille
    kan elke wethouder zijn.

    Fout:
        | Actiepunt   | Maatregel    | PH        | Planning |
        | Preventie   | Voorlichting | Wethouder | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | PH              | Planning |
        | Preventie   | Voorlichting | Wethouder Jeugd | 2020     |
    Bron: portefeuilleverdeling van het college.
    """

    code = "portefeuillehouder-onbekend"
    severity = "waarschuwing"

    def check(self, case: Case) -> Iterable[Hit]:
        """Holders in an action's own cell that name no role and are not in the register."""
        known = {key(entry.name) for entry in case.register.holders}
        continued = {action + 1 for action in case.plan.split}
        taken = case.plan.taken.get("portfolio_holders", [])
        for action, found in enumerate(case.plan.holders):
            if taken[action] or action in continued or not (found.bare or found.loose):
                continue
            for name in found.names if found.loose else found.names[-1:]:
                if key(name) not in known:
                    yield Hit(*case.plan.cell(action, "portfolio_holders"), self._said(name))

    def _said(self, name: str) -> str:
        if name == "wethouder":
            return "Bij “wethouder” staat geen portefeuille. Schrijf erbij welke wethouder het is."
        return (
            f"“{name}” is geen portefeuillehouder die het programma kent. Schrijf bijvoorbeeld "
            f"“wethouder {name}”, of zet de naam op het blad Register."
        )
