"""A portfolio holder is a role, not a loose word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uvp_xl.clean_text import lines
from uvp_xl.names.fuzzy_names import nearest_name
from uvp_xl.names.name_folding import folded
from uvp_xl.names.open_ended import open_ending
from uvp_xl.names.register_entry import Entry, is_undecided
from uvp_xl.rules.privacy.names_of_persons import named_alone
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.rules.text.wrong_column import misplaced_kind

ROLES = ("burgemeester", "wethouder", "college van B&W")
"""What may be written with a slip of the pen, besides the names on the sheet Register."""


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
        """What in an action's own cell names no role and is not in the register."""
        continued = {action + 1 for action in context.plan.split}
        taken = context.plan.taken.get("portfolio_holders", [])
        known = {folded(name): name for name in (*ROLES, *map(_name, context.register.holders))}
        for action, found in enumerate(context.plan.holders):
            if not (found.unclear and found.names) or taken[action] or action in continued:
                continue
            sheet, cell = context.plan.cell(action, "portfolio_holders")
            for said in found.unclear:
                if misplaced_kind(said) or named_alone(context, said):
                    continue  # of these other rules tell
                meant = nearest_name(said, known)
                written = lines(context.value(sheet, cell))
                if meant and said[0].isupper():
                    meant = f"{meant[0].upper()}{meant[1:]}"
                mended = written.replace(said, meant, 1) if meant else written
                proposals = (mended,) if mended != written else ()
                partner = context.register.partner(said) is not None
                yield Hit(sheet, cell, _message(said, meant, found.names, partner), proposals)


def _name(entry: Entry) -> str:
    return entry.name


def _message(said: str, meant: str | None, names: Sequence[str], partner: bool) -> str:
    """What is unclear about a holder."""
    if said == "wethouder":
        return "Bij “wethouder” staat geen portefeuille. Schrijf erbij welke wethouder het is."
    if is_undecided(said):
        return f"“{said}” zegt niet wie de portefeuillehouder is. Vul in wie het is."
    if open_ending(said) == 0:
        return f"“{said}” laat open wie er nog meer portefeuillehouder is. Noem ze allemaal."
    if said not in names:
        return (
            f"Uit “{said}” blijkt niet zeker wie de portefeuillehouder is. Noem alleen wie het is, "
            "met een komma tussen twee namen."
        )
    unknown = f"“{said}” is geen portefeuillehouder die het programma kent."
    if meant:
        return f"{unknown} Bedoelt u “{meant}”?"
    role = "wie van het college het is" if partner else f"bijvoorbeeld “wethouder {said}”"
    return f"{unknown} Schrijf {role}, of zet de naam op het blad Register."
