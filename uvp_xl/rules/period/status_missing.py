"""A plan in execution has the status of its actions."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import text
from uvp_xl.columns import STATUS_COLUMNS
from uvp_xl.grid import address
from uvp_xl.readback.settings_sheet import OFF
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.completion_columns import unread


class StatusMissing(Rule):
    """Als de planning van acties voorbij is, staat in het plan hoe ver ze zijn.

    Zonder kolom status telt elke actie als niet klaar. Zet een kolom “status” naast de planning,
    met woorden als “gereed”, “in uitvoering” of “vervallen”. Een kolom “gereed” met vinkjes of
    ja en nee, “afgerond op” met een dag, of “% voltooid” mag ook.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2019     |
    Goed:
        | Actiepunt   | Maatregel    | Planning | Status |
        | Preventie   | Voorlichting | 2019     | gereed |
    Bron: peildatum van de controle: optie --date, anders het blad Instellingen, anders vandaag.
    """

    code = "status-ontbreekt"
    levels = Levels("opmerking", raadsvoorstel=OFF, raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for the plan, if an action is overdue and no table has a status."""
        if any(STATUS_COLUMNS & table.columns.keys() for table in context.tables):
            return
        if any(column.name == "status" for _, column in context.likely_columns):
            return  # `kolom-niet-herkend` asks about it
        overdue = sum(action.overdue(context.date) for action in context.actions)
        if overdue:
            table = next((each for each in context.tables if unread(each.extra)), context.tables[0])
            title = unread(table.extra)
            number = table.extra[title] if title else min(table.columns.values())
            why = (
                f"De kolom “{title}” zegt niet of een actie klaar is. Schrijf er ja, nee of een "
                "dag in. Nu telt elke actie als niet klaar"
                if title
                else "Het plan heeft geen kolom “status”. Daarom telt elke actie als niet klaar"
            )
            yield Hit(
                table.sheet,
                address(table.header, number),
                f"{why}: op {text(context.date)} zijn {overdue} van de {len(context.actions)} "
                "acties te laat.",
            )
