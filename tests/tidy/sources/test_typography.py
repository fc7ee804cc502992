"""Signs that mean nothing."""

from tests.tidy.plans import ROWS, book
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan


def test_odd_signs_are_proposals_and_line_breaks_stay() -> None:
    rows = [list(row) for row in ROWS]
    rows[4][0] = "Actie\u00adpunt"
    rows[6][3] = "OM,\u00a0\r\nGGD"
    made = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", rows)])).proposals()
    found = {p.cell: p.options for p in made if p.rule == "typografie"}
    assert found == {
        "A5": ("Actiepunt",),
        "B6": ("Voorlichting",),
        "B7": ("Controles in de horeca",),
        "D7": ("OM,\nGGD",),
    }


def test_leftovers_of_html_are_left_to_their_own_rule() -> None:
    made = Plan(book()).proposals()
    assert [p.rule for p in made if p.cell == "B8"] == ["opmaakcode-in-cel"]
