"""Characters without meaning."""

from tests.tidy.plans import ROWS, book
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan


def test_odd_characters_are_proposals_and_line_breaks_stay() -> None:
    rows = [list(row) for row in ROWS]
    rows[4][0] = "Actie\u00adpunt"
    rows[6][3] = "OM,\u00a0\r\nGGD"
    proposals = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", rows)])).proposals()
    options = {p.cell: p.options for p in proposals if p.rule == "typografie"}
    assert options == {
        "A5": ("Actiepunt",),
        "B6": ("Voorlichting",),
        "B7": ("Controles in de horeca",),
        "D7": ("OM,\nGGD",),
    }


def test_leftovers_of_html_are_left_to_their_own_rule() -> None:
    proposals = Plan(book()).proposals()
    assert [p.rule for p in proposals if p.cell == "B8"] == ["opmaakcode-in-cel"]
