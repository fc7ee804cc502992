import datetime as dt
import pickle

from tests.rules.plans import everything
from uvp_xl.backend.edit_checks import STRUCK
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.cell_edit import Edit
from uvp_xl.grid import Grid, SeenText
from uvp_xl.plan import Plan

HEADER = ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Begroting", "Status"]
ROWS = [
    ["Jeugd", "Buurtvaders inzetten", "Burgemeester", "politie, OM", "OOV", "2020", "€ 5", "loopt"],
    ["Wonen", "Sloten keuren", "Burgemeester", "politie", "OOV", "2019", "€ 5", "loopt"],
    ["Cyber", "Lessen geven", "Burgemeester", "politie", "OOV", "2020", "p.m.", "gereed"],
]


def whole(value):
    """Return a cell that is struck through as a whole."""
    return SeenText("", value, str(value))


def plan(*rows, above=()):
    """Return a plan with these rows."""
    return Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [*above, HEADER, *rows])]))


def told(of, rule="tekst-doorgehaald"):
    """Return the cell, severity and message of each finding of one rule."""
    return [(f.cell, f.severity, f.message) for f in everything(of) if f.rule == rule]


def test_a_struck_row_is_dropped_with_its_texts():
    struck = plan(ROWS[0], list(map(whole, ROWS[1])), ROWS[2])
    assert struck.actions["status"].tolist() == ["in_progress", "dropped", "done"]
    assert struck.actions["measure"].tolist() == [row[1] for row in ROWS]
    assert struck.actions["status_text"].tolist() == ["loopt", "loopt", "gereed"]
    assert told(struck) == [
        (
            "B3",
            "opmerking",
            "Rij 3 is doorgehaald: de actie telt als vervallen. Klopt dat? Zet dan ook “vervallen” "
            "bij de status. Haal anders de streep weg.",
        )
    ]
    assert not told(struck, "te-laat")
    assert told(plan(*ROWS), "te-laat")
    assert struck.records()[1]["status"] == "dropped"


def test_several_struck_rows_are_one_remark():
    struck = plan(*(list(map(whole, row)) for row in ROWS))
    ((cell, _, message),) = told(struck)
    assert cell == "B2"
    assert message.startswith("Rijen 2 t/m 4 zijn doorgehaald: deze acties tellen als vervallen.")


def test_struck_cells_are_one_remark_for_a_table():
    row = list(ROWS[0])
    row[3] = SeenText(", OM", "politie, OM", "politie")
    row[5] = SeenText(" 2020", "2019 2020", "2019")
    row[4] = whole("Team X")
    partly = plan(row, ROWS[2])
    assert [m[2] for m in told(partly)] == [
        "Hier is tekst doorgehaald: “politie” (D2), “Team X” (E2) en “2019” (F2). Die tekst telt "
        "niet mee. Haal weg wat niet meer geldt, of haal de streep weg."
    ]
    assert partly.actions["parties"].tolist()[0] == ("OM",)
    assert partly.actions["planning_text"].tolist()[0] == "2020"
    assert [cell for cell, _, _ in told(partly, "trekker-ontbreekt")] == ["E2"]


def test_many_struck_cells_are_counted_and_long_ones_cut_off():
    rows = [[*row[:4], whole("Team van vroeger " * 5), *row[5:]] for row in ROWS * 3]
    ((_, _, message),) = told(plan(*rows))
    assert "“Team van vroeger Team van vroeger Team v…” (E2)" in message
    assert "(E6) en in nog 4 cellen. Die tekst telt niet mee." in message


def test_struck_text_outside_the_actions_is_told_too():
    title = [whole("Prioriteit 1: Jeugd"), *[""] * 7]
    struck = plan(*ROWS, above=[title])
    assert told(struck) == [
        (
            "A1",
            "opmerking",
            "Hier is tekst doorgehaald buiten de acties: “Prioriteit 1: Jeugd” (A1). Die tekst is "
            "niet gelezen, ook niet als kop. Haal weg wat niet meer geldt, of haal de streep weg.",
        )
    ]


def test_every_report_can_be_made_of_a_plan_with_struck_text():
    struck = plan(list(map(whole, ROWS[0])), *ROWS[1:])
    sheets = struck.reports(dt.date(2020, 6, 1))
    assert any("Vervallen" in str(sheet.grid().rows) for sheet in sheets)


def test_struck_text_survives_another_process():
    struck = plan(list(map(whole, ROWS[0])))
    assert pickle.loads(pickle.dumps(struck.tables)) == struck.tables


def test_tidy_does_not_write_over_struck_text():
    heading = SeenText(" Trekker", "Wie Trekker", "Wie")
    grid = Grid("Jeugd", [[*HEADER[:4], heading, *HEADER[5:]], *ROWS])
    workbook = MemoryWorkbook("plan.xlsx", [grid])
    (proposal,) = [p for p in Plan(workbook).proposals() if p.cell == "E1"]
    edit = Edit(proposal.sheet, proposal.cell, proposal.old, proposal.new or "")
    assert [refused.why for refused in workbook.edit([edit])] == [STRUCK]
    assert next(iter(workbook.grids())).rows[0][4] == " Trekker"
