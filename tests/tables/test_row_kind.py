"""Every filled row between a header and the end of its table has a kind."""

from typing import get_args

from tests.tables.sheets import one, sheet
from uvp_xl.grid import area
from uvp_xl.tables.row_kind import RowKind

PLAN = """
Nr|Actiepunt|Maatregel|Trekker|Planning|Status
(1)|(2)|(3)|(4)|(5)|(6)
|Voorbeeld: buurt|iets doen|OOV|2026|gereed
2026|||||
Wonen|||||
Trekker: team Wonen|||||
|Doel: minder overlast||||
1|Buurt|Preventie|OOV|2026|gereed
|Het gaat om de buurten waar dat het hardst nodig is, met de corporaties.||||
|Jeugd||||
2||Straatcoaches|OOV|2026|gereed
3|||||niet gestart
|Totaal||||
|A.9||||
* onder voorbehoud|||||
5|Drugs|Voorlichting|OOV|2026|gereed
Nr|Actiepunt|Maatregel|Trekker|Planning|Status
4|Drugs|Controles|OOV|2026|gereed
"""
KINDS = {
    2: "numbering",
    3: "example",
    4: "sub_heading",
    5: "sub_heading",
    6: "context",
    7: "objective",
    8: "action",
    9: "description",
    10: "item",
    11: "action",
    12: "prepared",
    13: "total",
    14: "unread",
    15: "note",
    16: "action",
    17: "header",
    18: "action",
}


def test_the_kinds_of_the_rows_of_a_table():
    assert one(sheet(PLAN)).row_kinds == KINDS
    assert {*KINDS.values()} == {*get_args(RowKind)}


def test_a_merge_over_a_lone_cell_changes_no_kind():
    merged = tuple(area(f"A{row}:F{row}") for row in (4, 5, 6))
    assert one(sheet(PLAN, merges=merged)).row_kinds == KINDS


def test_rows_that_are_blank_have_none():
    table = one(sheet("Actie|Wie|Planning\na|OOV|2026\n||\n||\n||\nb|OOV|2026"))
    assert table.row_kinds == {2: "action", 6: "action"}
