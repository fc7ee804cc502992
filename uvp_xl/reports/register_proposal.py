"""A proposal for the sheet *Register*, from the names that the tables contain.

It is made once, when a workbook has no such sheet; from then on the sheet is the user's. Names of
the national list come with what that list knows, others with what their column says ("intern",
"extern") or else with an open kind, because nobody but the municipality can say it. A name that
looks like a slip stays out: it is a finding.
"""

from __future__ import annotations

from collections import Counter

from uvp_xl.grid import Area
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import KINDS
from uvp_xl.normalise.actions import Normalised
from uvp_xl.readback.register_sheet import NAME
from uvp_xl.reports import report_styles
from uvp_xl.sheets.sheet_model import Cell, Choice, Sheet, block

HEADER = 4
"""The row of the two headings; the names stand below it."""

ROOM = 200
"""The drop-down list reaches so many rows below the last name, for names still to come."""

INTRODUCTION = (
    "Voorstel van uvp-xl, gemaakt uit de tabellen. Dit blad is van u: vul de soort in, verbeter "
    "namen en zet andere schrijfwijzen bij Aliassen (met een puntkomma ertussen)."
)


def sheet(plan: Normalised, register: Register) -> Sheet:
    """The sheet with a table of partners and one of portfolio holders beside it."""
    partners = _partners(plan, register)
    holders = _holders(plan)
    last = HEADER + max(len(partners), len(holders))
    return Sheet(
        NAME,
        (
            block(1, [[Cell("Register van partijen en portefeuillehouders", report_styles.TITLE)]]),
            block(2, [[Cell(INTRODUCTION, report_styles.INTRO)]]),
            block(
                HEADER,
                [[Cell(h, report_styles.HEADER) for h in ("Naam", "Aliassen", "Voluit", "Soort")]],
            ),
            block(
                HEADER,
                [
                    [
                        Cell(h, report_styles.HEADER)
                        for h in ("Portefeuillehouder", "Aliassen", "Voluit")
                    ]
                ],
                6,
            ),
            block(
                HEADER + 1, [[Cell(text, report_styles.BODY) for text in row] for row in partners]
            ),
            block(
                HEADER + 1, [[Cell(text, report_styles.BODY) for text in row] for row in holders], 6
            ),
        ),
        widths=(32, 28, 42, 13, 3, 32, 26, 36),
        heights=((1, 24), (2, 30), (HEADER, 20)),
        merges=(Area(2, 1, 2, 8),),
        freeze=(HEADER + 1, 2),
        repeat=(HEADER, HEADER),
        choices=(Choice(Area(HEADER + 1, 4, last + ROOM, 4), KINDS),),
        tab=report_styles.USER_TAB,
    )


def _partners(plan: Normalised, register: Register) -> list[tuple[str, str, str, str]]:
    """Name, aliases, written out and kind of every party, by kind and then by name."""
    doubtful = {s.text for p in plan.parties for s in p.issues if s.suggested}
    names = {name for found in plan.parties for name in found.names} - doubtful
    order = {kind: place for place, kind in enumerate((*KINDS, ""))}
    told = _told(plan)
    rows = [
        (n, "", register.written_out(n), str(register.kind(n) or told.get(n, ""))) for n in names
    ]
    return sorted(rows, key=lambda row: (order[row[3]], row[0].casefold()))


def _told(plan: Normalised) -> dict[str, str]:
    """The kinds that the columns "intern" and "extern" tell, where they agree with each other."""
    told: dict[str, set[str]] = {}
    for kinds in plan.kinds.values():
        for name, kind in kinds.items():
            told.setdefault(name, set()).add(kind)
    return {name: next(iter(kinds)) for name, kinds in told.items() if len(kinds) == 1}


def _holders(plan: Normalised) -> list[tuple[str, str, str]]:
    """Every portfolio holder, the most frequent first."""
    count = Counter(name for found in plan.holders for name in found.names)
    written_out = {"college van B&W": "college van burgemeester en wethouders"}
    ordered = sorted(count, key=lambda name: (-count[name], name.casefold()))
    return [(name, "", written_out.get(name, "")) for name in ordered]
