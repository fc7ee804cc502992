"""A heading such as "datum gereed" says whether it is the planning or the completion."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.columns import STATUS_COLUMNS
from uvp_xl.notation.completion import read
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table
from uvp_xl.tables.headings import HEADINGS


class DoneOrPlanned(Rule):
    """Uit de kop van een kolom met dagen blijkt of het de planning is, of wanneer het klaar was.

    “Datum gereed” kan beide zijn. Staat er een planning naast, dan is het de dag waarop de actie
    klaar was. Anders telt de kolom als planning. Liggen alle dagen vóór de peildatum, dan is dat
    niet zeker.

    Fout:
        | Actiepunt | Maatregel    | Trekker | Datum gereed |
        | Preventie | Voorlichting | OOV     | 1-3-2019     |
        | Preventie | Buurtschouw  | OOV     |              |
    Goed:
        | Actiepunt | Maatregel    | Trekker | Afgerond op  |
        | Preventie | Voorlichting | OOV     | 1-3-2019     |
        | Preventie | Buurtschouw  | OOV     |              |
    Bron: leesregels van de kolommen planning en status.
    """

    code = "gereed-of-planning"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find plannings that can be the days of completion as well; one question per table."""
        for table in context.tables:
            title = table.titles.get("planning", "")
            heading = HEADINGS[title].completion
            if heading and not heading.certain and _is_past(table, context):
                yield Hit(
                    table.sheet,
                    table.heading("planning"),
                    f"De kolom “{title}” kan de planning zijn, of de dag waarop een actie klaar "
                    "was. Zij telt nu als planning. Noem de kolom “planning” of “afgerond op”.",
                )


def _is_past(table: Table, context: RuleContext) -> bool:
    """Return whether a table without a status has only days before the reference date."""
    if not STATUS_COLUMNS.isdisjoint(table.columns):
        return False
    filled = [own for value in table.values["planning"] if (own := read(value)).status.phase]
    return bool(filled) and all(own.day and own.day <= context.date for own in filled)
