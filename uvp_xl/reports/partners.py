"""*Partneroverzicht*: who takes part in how much of which theme, and in exactly what."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl import dutch_text
from uvp_xl.reports import action_blocks, partner_matrix, report_styles
from uvp_xl.reports.action_blocks import NameBlock
from uvp_xl.reports.action_counts import tally
from uvp_xl.reports.action_rows import Listing, taken_from
from uvp_xl.reports.report import Report
from uvp_xl.reports.report_context import View
from uvp_xl.reports.sheet_builder import begin
from uvp_xl.reports.theme_titles import themes
from uvp_xl.sheets.sheet_model import Sheet

GROUPS = {
    "intern": "Intern",
    "extern": "Extern",
    "collectief": "Collectief",
    "": "Nog in te delen",
}
"""The kinds of partners in the order of the sheet."""

WIDTHS = (25, 24, 36, 12, 11, 12, 19)
"""The columns of a partner's actions but for the last, which is that of the first theme."""

THEME = 4.3
"""The least width of a theme's column."""


class Partners(Report):
    """A matrix of partners by themes, in groups, and below it the actions of each partner."""

    name = "Partneroverzicht"
    place = 2

    def sheet(self, view: View) -> Sheet:
        """The matrix first, then a block for each partner in the same order."""
        known, counted, named = themes(view.case), tally(view), partners(view)
        narrow = max(THEME, len(str(len(view.case.plan))) + 0.5)
        page = begin(view, self.name, (*WIDTHS, *(narrow for _ in known.listed)))
        name = view.report(self.name).sheet
        if not named:
            page.say("Er staan nog geen partijen in het plan.", report_styles.EMPTY)
            return page.sheet(name)
        page.say(f"{known.legend}.")
        page.say(_explanation(view))
        made = partner_matrix.write(page, name, named, known, counted)
        listing = Listing(view, known, counted)
        action_blocks.write(page, name, zip(named, made.rows, strict=True), listing)
        return replace(page.sheet(name), bars=made.bars, conditions=made.conditions)


def partners(view: View) -> list[NameBlock]:
    """The actions of each partner: by group, the most actions first, then by name."""
    plan, frame = view.case.plan, view.involvement
    found: dict[str, NameBlock] = {}
    columns = (frame[name].tolist() for name in ("action", "party", "kind", "note", "inherited"))
    for action, party, kind, note, inherited in zip(*columns, strict=True):
        if party not in found:
            full = view.case.register.written_out(party)
            found[party] = NameBlock(party, GROUPS[kind], full if full != party else "")
        taken = taken_from(plan.taken["parties"][action]) if inherited else ""
        found[party].actions.append(action)
        found[party].remarks.append("; ".join(filter(None, (note, taken))))
        found[party].taken += inherited
    order = {group: place for place, group in enumerate(GROUPS.values())}
    return sorted(
        found.values(),
        key=lambda b: (order[b.group], -len(b.actions), b.name.casefold(), b.name),
    )


def _explanation(view: View) -> str:
    """How to read the matrix, and how many actions are not in it."""
    said = (
        "Klik op een partij voor haar acties. Een actie met meer partijen telt bij elke partij mee."
    )
    alone = len(view.case.plan) - view.involvement["action"].nunique()
    if not alone:
        return said
    return f"{said} {dutch_text.count(alone, 'actie heeft', 'acties hebben')} geen partij."
