"""A proposal for the sheet *Register*, built from the names in the tables.

It is written once, when a workbook has no such sheet; from then on the sheet is the user's. Names
on the national list come with what that list knows, others with the kind of their column ("intern",
"extern") or without one, because only the municipality knows it. A name that looks misspelt is
left out: it is a finding.
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
"""The row with the headers of both tables."""

HOLDERS = 6
"""The first column of the table of portfolio holders."""

ROOM = 200
"""The drop-down list extends this many rows below the last name, for names still to come."""

INTRODUCTION = (
    "Voorstel van uvp-xl, gemaakt uit de tabellen. Dit blad is van u: vul de soort in, verbeter "
    "namen en zet andere schrijfwijzen bij Aliassen (met een puntkomma ertussen)."
)


def sheet(plan: Normalised, register: Register) -> Sheet:
    """Build the sheet with a table of partners and, to the right, one of portfolio holders."""
    partners = _partners(plan, register)
    holders = _holders(plan)
    last = HEADER + max(len(partners), len(holders))
    headings = [
        [Cell(text, report_styles.HEADER) for text in titles]
        for titles in (
            ("Naam", "Aliassen", "Voluit", "Soort"),
            ("Portefeuillehouder", "Aliassen", "Voluit"),
        )
    ]
    rows = [
        [[Cell(text, report_styles.BODY) for text in row] for row in table]
        for table in (partners, holders)
    ]
    return Sheet(
        NAME,
        (
            block(1, [[Cell("Register van partijen en portefeuillehouders", report_styles.TITLE)]]),
            block(2, [[Cell(INTRODUCTION, report_styles.INTRO)]]),
            block(HEADER, headings[:1]),
            block(HEADER, headings[1:], HOLDERS),
            block(HEADER + 1, rows[0]),
            block(HEADER + 1, rows[1], HOLDERS),
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
    """Return name, aliases, written out and kind of every party, sorted by kind and name."""
    misspelt = {issue.text for p in plan.parties for issue in p.issues if issue.suggested}
    names = {name for parties in plan.parties for name in parties.names} - misspelt
    kinds = (*KINDS, "")
    from_columns = _kinds_from_columns(plan)
    rows = [
        (n, "", register.written_out(n), str(register.kind(n) or from_columns.get(n, "")))
        for n in names
    ]
    return sorted(rows, key=lambda row: (kinds.index(row[3]), row[0].casefold()))


def _kinds_from_columns(plan: Normalised) -> dict[str, str]:
    """Return the kinds that the columns "intern" and "extern" imply, where they agree."""
    by_name: dict[str, set[str]] = {}
    for kinds in plan.kinds.values():
        for name, kind in kinds.items():
            by_name.setdefault(name, set()).add(kind)
    return {name: next(iter(kinds)) for name, kinds in by_name.items() if len(kinds) == 1}


def _holders(plan: Normalised) -> list[tuple[str, str, str]]:
    """Return name, aliases and written out of every portfolio holder, most frequent first."""
    count = Counter(name for holders in plan.holders for name in holders.names)
    written_out = {"college van B&W": "college van burgemeester en wethouders"}
    ordered = sorted(count, key=lambda name: (-count[name], name.casefold()))
    return [(name, "", written_out.get(name, "")) for name in ordered]
