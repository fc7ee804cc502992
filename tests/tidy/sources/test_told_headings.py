"""The question which column an unknown heading is: asked once a table, answered on Instellingen."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

import uvp_xl
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.formats.listings.proposal_listing import proposal_lines
from uvp_xl.grid import Grid, Value, position
from uvp_xl.plan import Plan
from uvp_xl.readback import proposal_sheet
from uvp_xl.reports import proposals, settings_proposal

MOMENT = dt.datetime(2026, 11, 1, 12)
PLAN: list[list[Value]] = [
    ["Actiepunt", "Maatregel", "Trekker", "Planning", "Status"],
    ["Jeugd", "Bellen met de wijk", "OOV", "2026", "loopt"],
]
UNKNOWN: list[list[Value]] = [
    ["Krachtlijn", "Trekker", "Planning", "Stand"],
    ["Bibob-beleid actualiseren", "OOV", "Q1 2025", "niet gestart"],
    ["Controle op bedrijventerreinen", "VTH", "Q2 2025", "loopt"],
    ["Toezicht op de haven en de kade", "VTH", "Q3 2025", "loopt"],
]


def plan(*settings: list[Value], more: tuple[Grid, ...] = ()) -> Plan:
    own = [Grid("Instellingen", list(settings))] if settings else []
    grids = [Grid("Plan 1", PLAN), Grid("Werklijst", UNKNOWN), *more, *own]
    return Plan(MemoryWorkbook("plan.xlsx", grids))


def saved(path: Path, *, with_sheet: bool, second: list[list[Value]] = UNKNOWN) -> Path:
    book = openpyxl.Workbook()
    for name, rows in (("Plan 1", PLAN), ("Werklijst", second)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book["Sheet"])
    if with_sheet:
        own = book.create_sheet("Instellingen")
        for row in settings_proposal.sheet().grid().rows:
            own.append(list(row))
    book.save(path)
    return path


def answers(of: Plan) -> list[tuple[str, str, str | None]]:
    return [(*p.at, p.shown) for p in of.proposals() if p.rule == "tabel-niet-gelezen"]


def test_one_question_a_table_at_its_heading() -> None:
    shown = "op het blad Instellingen: Krachtlijn | maatregel"
    assert answers(plan()) == [("Werklijst", "A1", shown)]
    again = Grid("Werklijst 2", UNKNOWN)
    assert answers(plan(more=(again,))) == [("Werklijst", "A1", shown)]


STRANGE: list[list[Value]] = [
    ["Resultaatgebied", "Wie pakt dit op", "Moment", "Zo gaat het"],
    ["Bibob-beleid actualiseren", "OOV", "Q1 2025", "niet gestart"],
    ["Controle op bedrijventerreinen", "VTH", "Q2 2025", "loopt"],
    ["Toezicht op de haven en de kade", "VTH", "Q3 2025", "loopt"],
]
"""A table of which only the cells say what its columns are."""


def test_one_answer_tells_every_column_that_was_recognised(tmp_path) -> None:
    path = saved(tmp_path / "plan.xlsx", with_sheet=False, second=STRANGE)
    lines = "Resultaatgebied | maatregel; Moment | planning; Zo gaat het | status"
    assert answers(uvp_xl.read(path)) == [("Werklijst", "A1", f"op het blad Instellingen: {lines}")]
    uvp_xl.read(path).tidy(["Werklijst!A1"], MOMENT)
    told = uvp_xl.read(path)
    assert told.settings.issues == ()
    late = [f.cell for f in told.check(MOMENT.date()) if f.rule == "te-laat"]
    assert late == ["C2", "C3", "C4"]
    told.undo(MOMENT)
    assert uvp_xl.read(path).settings.headings == {}


def test_a_column_that_was_told_is_not_told_again() -> None:
    grids = [Grid("Plan 1", PLAN), Grid("Werklijst", STRANGE)]
    own = Grid("Instellingen", [["Moment", "planning"]])
    (answer,) = answers(Plan(MemoryWorkbook("plan.xlsx", [*grids, own])))
    lines = "Kop Resultaatgebied | maatregel; Kop Zo gaat het | status"
    assert answer[2] == f"op het blad Instellingen: {lines}"


def test_what_was_told_is_not_asked_again() -> None:
    assert answers(plan(["Krachtlijn", "niet lezen"])) == []


@pytest.mark.parametrize("with_sheet", [True, False])
def test_accepted_by_its_cell_it_is_read_logged_and_can_be_undone(tmp_path, with_sheet) -> None:
    path = saved(tmp_path / "plan.xlsx", with_sheet=with_sheet)
    assert len(uvp_xl.read(path).normalised) == 1
    outcome = uvp_xl.read(path).tidy(["Werklijst!A1"], MOMENT)
    assert [(c.sheet, c.cell, c.new) for c in outcome.changes] == [
        ("Instellingen", "A12", "Krachtlijn"),
        ("Instellingen", "B12", "maatregel"),
    ]
    told = uvp_xl.read(path)
    assert told.settings.headings == {"krachtlijn": "measure"}
    assert told.settings.issues == ()
    assert (len(told.normalised), answers(told)) == (4, [])
    log = openpyxl.load_workbook(path)["Wijzigingen"]
    assert any("Krachtlijn" in row for row in log.iter_rows(values_only=True))
    told.undo(MOMENT)
    assert uvp_xl.read(path).settings.headings == {}
    assert len(uvp_xl.read(path).normalised) == 1


def test_the_list_for_people_has_the_cell_of_the_heading() -> None:
    found = plan().proposals()
    grid = proposals.sheet(found).grid()
    (row,) = [row for row in grid.rows if row[0] == "Werklijst"]
    assert row[1:5] == [
        "A1",
        "kop",
        "Krachtlijn",
        "op het blad Instellingen: Krachtlijn | maatregel",
    ]
    filled = Grid(
        grid.name, [[*row[:5], "ja"] if row[0] == "Werklijst" else row for row in grid.rows]
    )
    assert proposal_sheet.agreed([filled]) == ("Voorstellen", ["Werklijst!A1"])
    lines = [line.strip() for line, _ in proposal_lines("plan.xlsx", found)]
    assert "→ op het blad Instellingen: Krachtlijn | maatregel" in lines
    record = next(p.record() for p in found if p.question)
    assert (record["sheet"], record["cell"], record["old"]) == ("Werklijst", "A1", "Krachtlijn")


def test_a_full_or_missing_list_gets_a_line_below_the_sheet() -> None:
    (proposal,) = [p for p in plan(["", "Profiel", "werkversie"]).proposals() if p.question]
    assert (proposal.cell, proposal.new) == ("B2", "Kop Krachtlijn")
    (edit,) = proposal.linked_edits
    assert (edit.cell, edit.new) == ("C2", "maatregel")
    full: list[list[Value]] = [["Koppen"], ["a", "thema"], ["", ""], ["Bladen"], ["x", "lezen"]]
    (proposal,) = [p for p in plan(*full).proposals() if p.question]
    assert (proposal.cell, proposal.new) == ("A6", "Kop Krachtlijn")
    last: list[list[Value]] = [["Bladen"], ["x", "lezen"], ["Koppen"], ["a", "thema"]]
    (proposal,) = [p for p in plan(*last).proposals() if p.question]
    assert (proposal.cell, proposal.new) == ("A5", "Krachtlijn")


def test_one_answer_explains_all_headings_of_a_table_that_its_cells_explain() -> None:
    strange: list[list[Value]] = [
        ["Krachtlijn", "Klaar in", "Zo gaat het"],
        ["Keukentafelgesprekken over drugsafval", "Q2 2026", "loopt"],
        ["Cameratoezicht bij carpoolplaatsen", "december 2026", "niet gestart"],
        ["Weerbaarheidstraining voor pachters", "Q1 2026", "loopt"],
    ]
    own = settings_proposal.sheet().grid()
    read = Plan(MemoryWorkbook("plan.xlsx", [Grid("Plan", strange), own]))
    (proposal,) = [p for p in read.proposals() if p.rule == "tabel-niet-gelezen"]
    assert proposal.shown == (
        "op het blad Instellingen: Krachtlijn | maatregel; Zo gaat het | status"
    )
    rows = [list(row) for row in own.rows]
    for cell, text in (
        (proposal.cell, proposal.new),
        *((edit.cell, edit.new) for edit in proposal.linked_edits),
    ):
        row, column = position(cell)
        rows[row - 1][column - 1] = str(text)
    told = Plan(MemoryWorkbook("plan.xlsx", [Grid("Plan", strange), Grid("Instellingen", rows)]))
    assert told.actions["status"].tolist() == ["in_progress", "not_started", "in_progress"]
    assert not [p for p in told.proposals() if p.kind == "kop"]


def test_a_table_that_is_read_asks_about_a_column_that_is_clearly_its_status() -> None:
    head = ["Maatregel", "Trekker", "Planning", "Zo gaat het"]
    rows: list[list[Value]] = [
        [*head],
        ["Voorlichting op scholen", "OOV", "2026", "loopt"],
        ["Controles in de haven", "VTH", "2026", "niet gestart"],
        ["Een meldpunt openen", "OOV", "2027", "loopt"],
    ]
    sheet = settings_proposal.sheet().grid()
    read = Plan(MemoryWorkbook("plan.xlsx", [Grid("Plan", rows), sheet]))
    (proposal,) = [p for p in read.proposals() if p.kind == "kop"]
    assert proposal.rule == "kolom-niet-herkend"
    assert proposal.at == ("Plan", "D1")
    assert proposal.shown == "op het blad Instellingen: Zo gaat het | status"
    found = [f for f in read.check(dt.date(2027, 6, 1)) if f.rule.startswith(("kolom", "status"))]
    assert [(f.rule, f.cell) for f in found] == [("kolom-niet-herkend", "D1")]


def test_a_line_below_the_sheet_is_in_the_column_of_the_settings_and_not_of_their_title() -> None:
    own: list[list[Value]] = [["Van ons", "", ""], ["", "", ""], ["", "Profiel", "werkversie"]]
    (proposal,) = [p for p in plan(*own).proposals() if p.question]
    assert (proposal.cell, proposal.linked_edits[0].cell) == ("B4", "C4")
