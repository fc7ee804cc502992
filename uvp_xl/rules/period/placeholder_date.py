"""A date is one that somebody means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.text import text

EARLIEST, LATEST = dt.date(1990, 1, 1), dt.date(2090, 1, 1)
"""Days outside of these are filled in because a cell had to have one: 1-1-1900, 31-12-9999."""


class PlaceholderDate(Rule):
    """Een datum in de planning is echt bedoeld, en geen opvulling zoals 1-1-1900 of 31-12-2099.

    Weet u de datum nog niet, schrijf dan “n.t.b.”; loopt de actie door, schrijf dan “doorlopend”.

    Fout:
        | Actiepunt | Maatregel    | Planning   |
        | Preventie | Voorlichting | 31-12-2099 |
    Goed:
        | Actiepunt | Maatregel    | Planning   |
        | Preventie | Voorlichting | doorlopend |
    Bron: leesregels van de kolom planning.
    """

    code = "datum-niet-echt"
    severity = "waarschuwing"

    def check(self, case: Case) -> Iterable[Hit]:
        """Plannings that begin or end impossibly early or late."""
        for action, planning in enumerate(case.plan.planning):
            days = [day for day in (planning.start, planning.end) if day]
            odd = next((day for day in days if not EARLIEST <= day < LATEST), None)
            if odd:
                yield Hit(
                    *case.plan.cell(action, "planning"),
                    f"“{text(odd)}” is vast geen echte datum. Vul de datum in, of schrijf "
                    "“doorlopend” of “n.t.b.”.",
                )
