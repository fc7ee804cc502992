"""A portfolio holder is a role or a registered name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uvp_xl.clean_text import lines
from uvp_xl.names.fuzzy_names import nearest_name
from uvp_xl.names.long_text import is_shortened
from uvp_xl.names.name_folding import folded
from uvp_xl.names.open_ended import open_ending
from uvp_xl.names.register_entry import is_undecided
from uvp_xl.rules.privacy.names_of_persons import named_alone
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text.wrong_column import misplaced_kind

ROLES = ("burgemeester", "wethouder", "college van B&W")
"""Roles that are checked for typos, besides the names on the sheet Register."""


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
    levels = Levels("waarschuwing")
    fixes = "spelling"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find names in the action's cell that are no role and are not in the register."""
        continued = {action + 1 for action in context.plan.split}
        registered = (entry.name for entry in context.register.holders)
        known = {folded(name): name for name in (*ROLES, *registered)}
        for action in context.actions:
            holders = action.holders
            if not (holders.unclear and holders.names) or action.index in continued:
                continue
            if action.inherited_from("portfolio_holders"):
                continue
            sheet, cell = action.cell("portfolio_holders")
            for name in holders.unclear:
                if misplaced_kind(name) or named_alone(context, name):
                    continue  # other rules report these
                suggestion = nearest_name(name, known)
                written = lines(context.value(sheet, cell))
                if suggestion and name[0].isupper():
                    suggestion = f"{suggestion[0].upper()}{suggestion[1:]}"
                corrected = written.replace(name, suggestion, 1) if suggestion else written
                proposals = (corrected,) if corrected != written else ()
                partner = context.register.partner(name) is not None
                yield Hit(
                    sheet, cell, _message(name, suggestion, holders.names, partner), proposals
                )


def _message(name: str, suggestion: str | None, names: Sequence[str], partner: bool) -> str:
    """Return the message about an unclear holder."""
    if name == "wethouder":
        return "Bij “wethouder” staat geen portefeuille. Schrijf erbij welke wethouder het is."
    if is_undecided(name):
        return f"“{name}” zegt niet wie de portefeuillehouder is. Vul in wie het is."
    if open_ending(name) == 0:
        return f"“{name}” laat open wie er nog meer portefeuillehouder is. Noem ze allemaal."
    if name not in names or is_shortened(name):
        return (
            f"Uit “{name}” blijkt niet zeker wie de portefeuillehouder is. Noem alleen wie het is, "
            "met een komma tussen twee namen."
        )
    unknown = f"“{name}” is geen portefeuillehouder die het programma kent."
    if suggestion:
        return f"{unknown} Bedoelt u “{suggestion}”?"
    role = "wie van het college het is" if partner else f"bijvoorbeeld “wethouder {name}”"
    return f"{unknown} Schrijf {role}, of zet de naam op het blad Register."
