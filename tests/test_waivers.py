import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

import uvp_xl
from tests.reference import DATE, MADE
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.finding import Finding
from uvp_xl.grid import Grid, SeenText
from uvp_xl.plan import Plan
from uvp_xl.readback.waiver_sheet import ReportedFinding
from uvp_xl.sheets import own_sheets
from uvp_xl.waivers import content_of, waive


def finding(cell, message="“2019” is te vroeg.", rule="te-vroeg", sheet="Jeugd"):
    return Finding(rule, "fout", "plan.xlsx", sheet, cell, message)


def reason(cell, said, message="“2019” is te vroeg.", why="Klopt."):
    return ReportedFinding("Jeugd", cell, "te-vroeg", message, said, why)


def outcome(findings, reasons, texts):
    found, left = waive(findings, reasons, lambda sheet, cell: texts[cell], {"Jeugd"})
    return [(f.accepted, f.changed) for f in found], left


def test_a_reason_belongs_to_its_finding():
    texts = {"A1": "2019", "A2": "2019"}
    found, left = outcome([finding("A1"), finding("A2")], [reason("A2", "2019")], texts)
    assert found == [("", False), ("Klopt.", False)]
    assert left == []


def test_it_moves_along_with_its_row():
    texts = {"F4": "2019\nMaatregel: Folder", "F5": "2019\nMaatregel: Camera's"}
    reasons = [
        reason("F3", "2019\nMaatregel: Folder", why="a"),
        reason("F4", "2019\nMaatregel: Camera's", why="b"),
    ]
    found, _ = outcome([finding("F4"), finding("F5")], reasons, texts)
    assert found == [("a", False), ("b", False)]


def test_what_was_changed_is_told():
    found, _ = outcome([finding("A1", "“2018” is te vroeg.")], [reason("A1", "2019")], {"A1": "x"})
    assert found == [("Klopt.", True)]


def test_another_finding_in_the_same_cell_is_not_accepted_along_with_it():
    texts = {"D4": "X, Y"}
    findings = [finding("D4", "“X” is onbekend."), finding("D4", "“Y” is onbekend.")]
    found, left = outcome(findings, [reason("D4", "X, Y", "“Y” is onbekend.")], texts)
    assert found == [("", False), ("Klopt.", False)]
    # The register now knows Y: its reason does not go over to X.
    found, left = outcome(findings, [reason("D4", "X, Y, Z", "“Z” is onbekend.")], texts)
    assert found == [("", False), ("", False)]
    assert len(left) == 1


def test_an_empty_cell_elsewhere_is_another_one():
    texts = {"F9": "(leeg)\nMaatregel: Folder"}
    found, left = outcome(
        [finding("F9", "Leeg.")], [reason("F3", "(leeg)\nMaatregel: Camera", "Leeg.")], texts
    )
    assert found == [("", False)]
    assert len(left) == 1


@pytest.fixture
def checked(refreshed, tmp_path):
    """A copy of a plan with reports, and a way to type reasons into *Controle*."""
    path = Path(shutil.copy(refreshed, tmp_path))

    def accept(rule, why):
        book = openpyxl.load_workbook(path)
        sheet = book["Controle"]
        header = next(c for row in sheet for c in row if c.value == own_sheets.REASON)
        rules = next(c.column for c in sheet[header.row] if c.value == "Regel")
        rows = range(header.row + 1, sheet.max_row + 1)
        row = next(r for r in rows if sheet.cell(r, rules).value == rule)
        sheet.cell(row, header.column).value = why
        book.save(path)

    return path, accept


def test_a_reason_stays_with_every_refresh_and_does_not_count(checked):
    path, accept = checked
    before = uvp_xl.read(path).verdict(DATE, "raadsvoorstel")
    accept("jaar-in-kop", "De kop komt uit het vorige plan.")
    for _ in range(2):
        plan = uvp_xl.read(path)
        verdict = plan.verdict(DATE, "raadsvoorstel")
        assert verdict.points == before.points - 1
        assert verdict.accepted == 1
        written = plan.refresh(DATE, MADE)
        assert not any("Controle" in note for note in written.notes)
    found = [f for f in uvp_xl.read(path).check(DATE) if f.accepted]
    assert [(f.rule, f.accepted) for f in found] == [
        ("jaar-in-kop", "De kop komt uit het vorige plan.")
    ]


def test_a_reason_that_is_not_needed_any_more_is_kept(checked):
    path, accept = checked
    accept("jaar-in-kop", "Blijft zo.")
    book = openpyxl.load_workbook(path)
    cell = next(f for f in uvp_xl.read(path).check(DATE) if f.rule == "jaar-in-kop")
    old = book[cell.sheet][cell.cell].value
    book[cell.sheet][cell.cell].value = old.replace("2018", "2020")
    book.save(path)
    for _ in range(2):
        uvp_xl.read(path).refresh(DATE, MADE)
    rows = [[c.value for c in row] for row in openpyxl.load_workbook(path)["Controle"]]
    (gone,) = [row for row in rows if row[0] == "opgelost"]
    assert gone[-1] == "Blijft zo."


def test_typing_elsewhere_on_the_sheet_is_still_told(checked):
    path, _ = checked
    book = openpyxl.load_workbook(path)
    book["Controle"]["E12"].value = "zelf getypt"
    book.save(path)
    assert any("Controle" in note for note in uvp_xl.read(path).refresh(DATE, MADE).notes)


def test_that_a_cell_was_changed_is_told_until_the_reason_is_given_anew(checked):
    path, accept = checked

    def said():
        plan = uvp_xl.read(path)
        plan.refresh(DATE, MADE)
        found = next(f for f in plan.check(DATE) if f.rule == "jaar-in-kop")
        return found.accepted, found.changed

    accept("jaar-in-kop", "Blijft zo.")
    assert said() == ("Blijft zo.", False)
    book = openpyxl.load_workbook(path)
    cell = next(f for f in uvp_xl.read(path).check(DATE) if f.rule == "jaar-in-kop")
    old = book[cell.sheet][cell.cell].value
    book[cell.sheet][cell.cell].value = old.replace("2018", "2017")
    book.save(path)
    assert [said() for _ in range(3)] == [("Blijft zo.", True)] * 3
    accept("jaar-in-kop", None)
    assert said() == ("", False)
    accept("jaar-in-kop", "Ook goed.")
    assert said() == ("Ook goed.", False)


def test_what_was_open_stays_open_when_the_accepted_action_is_deleted():
    texts = {"F7": "2019\nMaatregel: Camera's"}
    told = [
        reason("F7", "2019\nMaatregel: Folder"),
        reason("F8", "2019\nMaatregel: Camera's", why=""),
    ]
    found, left = outcome([finding("F7")], told, texts)
    assert found == [("", False)]
    assert [row.cell for row in left] == ["F7"]


def test_a_sheet_may_be_called_otherwise():
    reasons = [reason("F7", "2019\nMaatregel: Folder"), reason("F8", "2019\nMaatregel: Camera's")]
    texts = {"F7": "2019\nMaatregel: Folder", "F8": "2019\nMaatregel: Iets anders"}
    found = [finding(cell, sheet="Jeugd (nieuw)") for cell in texts]
    made, left = waive(found, reasons, lambda _, cell: texts[cell], {"Jeugd (nieuw)"})
    assert [f.accepted for f in made] == ["Klopt.", ""]
    assert [row.cell for row in left] == ["F8"]
    # As long as the old sheet is there, another one that says the same is another one.
    made, _ = waive(found, reasons, lambda _, cell: texts[cell], {"Jeugd", "Jeugd (nieuw)"})
    assert [f.accepted for f in made] == ["", ""]


@pytest.mark.parametrize("name", ["Jeugd ", " Jeugd", "Jeugd\u00a0", "<b>Jeugd</b>", "&amp;Jeugd"])
def test_the_name_of_a_sheet_may_have_odd_signs(name):
    told = [ReportedFinding(name, "A1", "te-vroeg", "Zo.", "2019", "Klopt.")]
    found = [finding("A1", "Zo.", sheet=name)]
    made, left = waive(found, told, lambda *_: "2019", {name})
    assert ([f.accepted for f in made], left) == (["Klopt."], [])


def test_what_it_named_stays_known_until_the_reason_is_given_anew():
    row = reason("A1", "Namen", "Zonder soort: “X”.")
    for _ in range(2):
        (found,), _left = waive(
            [finding("A1", "Zonder soort: “X”, “Z”.")], [row], lambda *_: "Namen", {"Jeugd"}
        )
        assert (found.accepted, found.before) == ("Klopt.", "Namen\nToen genoemd: “X”")
        row = reason("A1", found.before, found.message)
    assert outcome([finding("A1", "Zonder soort: “X”.")], [row], {"A1": "Namen"}) == (
        [("Klopt.", False)],
        [],
    )


def test_another_action_in_its_place_is_not_accepted():
    told = [reason("E5", "(leeg)\nActiepunt: Buurt\nMaatregel: Folder", "Leeg.")]
    for now, accepted in (
        ("Buurt\nMaatregel: Camera's", "Klopt."),
        ("Wijk\nMaatregel: Folder", "Klopt."),
        ("Wijk\nMaatregel: Camera's", ""),
    ):
        found, _ = outcome([finding("E5", "Leeg.")], told, {"E5": f"(leeg)\nActiepunt: {now}"})
        assert found == [(accepted, bool(accepted))]


def test_the_same_measure_of_another_item_stays_open():
    told = [
        reason("E5", "(leeg)\nActiepunt: Buurt\nMaatregel: Overleg", "Leeg."),
        reason("E6", "(leeg)\nActiepunt: Wijk\nMaatregel: Overleg", "Leeg.", why=""),
    ]
    texts = {"E5": "(leeg)\nActiepunt: Wijk\nMaatregel: Overleg"}
    found, left = outcome([finding("E5", "Leeg.")], told, texts)
    assert (found, left) == ([("", False)], told[:1])


def test_a_new_sheet_does_not_take_over_the_reasons_of_one_that_is_gone():
    told = [reason("G3", "Begroting", "Leeg.")]
    new = finding("G3", "Leeg.", sheet="Zorg")
    made, left = waive([new], told, lambda *_: "Begroting", {"Zorg"})
    assert (made, left) == ([new], told)


def test_of_several_sheets_with_another_name_the_last_counts(checked):
    path, accept = checked
    accept("jaar-in-kop", "Blijft zo.")
    for name in ("Controle nov", "Controle dec"):
        uvp_xl.read(path).refresh(DATE, MADE)
        book = sheets_of(path)
        book["Controle"].title = name
        book.save(path)
        if name == "Controle nov":
            uvp_xl.read(path).refresh(DATE, MADE)
            accept("jaar-in-kop", None)
    assert not any(finding.accepted for finding in uvp_xl.read(path).check(DATE))


def test_what_is_typed_below_the_findings_is_not_lost_without_a_word(checked):
    path, _ = checked
    book = sheets_of(path)
    sheet = book["Controle"]
    typed = sheet.cell(sheet.max_row + 1, sheet.max_column)
    typed.value = "Alles hierboven: besluit college."
    book.save(path)
    assert any("Controle" in note for note in uvp_xl.read(path).refresh(DATE, MADE).notes)


def test_what_was_solved_and_comes_back_otherwise_is_not_accepted():
    solved = replace(reason("A1", "2019"), solved=True)
    assert outcome([finding("A1")], [solved], {"A1": "2019"}) == ([("Klopt.", False)], [])
    for message in ("“2019” is te vroeg.", "“2018” is te vroeg."):
        found, left = outcome([finding("A1", message)], [solved], {"A1": "2018"})
        assert (found, left) == ([("", False)], [solved])


def test_naming_fewer_things_is_no_change_of_the_cell():
    then = reason("A1", "Namen", "Zonder soort: “X” en “Y”.")
    for now, changed in (("Zonder soort: “Y”.", False), ("Zonder soort: “X”, “Z”.", True)):
        found, _ = outcome([finding("A1", now)], [then], {"A1": "Namen"})
        assert found == [("Klopt.", changed)]


def test_a_cell_of_which_one_of_two_findings_is_accepted_may_be_changed():
    then = [
        reason("D4", "X, Y", "“X” is onbekend."),
        reason("D4", "X, Y", "“Y” is onbekend.", why=""),
    ]
    now = [finding("D4", f"“{name}” is onbekend.") for name in "XYZ"]
    found, _ = outcome(now, then, {"D4": "X, Y, Z"})
    assert found == [("Klopt.", True), ("", False), ("", False)]


def sheets_of(path):
    return openpyxl.load_workbook(path)


def test_a_copy_of_the_sheet_does_not_count(checked):
    path, accept = checked
    accept("jaar-in-kop", "Blijft zo.")
    book = sheets_of(path)
    book.copy_worksheet(book["Controle"])
    book.save(path)
    for _ in range(3):
        uvp_xl.read(path).refresh(DATE, MADE)
        rows = [[c.value for c in row] for row in sheets_of(path)["Controle"]]
        assert not [row for row in rows if row[0] == "opgelost"]
    accept("jaar-in-kop", None)
    assert not [f for f in uvp_xl.read(path).check(DATE) if f.accepted]


def test_a_renamed_sheet_still_counts_until_there_is_a_new_one(checked):
    path, accept = checked
    accept("jaar-in-kop", "Blijft zo.")
    book = sheets_of(path)
    book["Controle"].title = "Meldingen"
    book.save(path)
    for _ in range(2):
        found = [f.accepted for f in uvp_xl.read(path).check(DATE) if f.accepted]
        assert found == ["Blijft zo."]
        uvp_xl.read(path).refresh(DATE, MADE)


def test_rows_above_the_sheet_do_not_make_a_plan_of_it(checked):
    path, accept = checked
    accept("jaar-in-kop", "Blijft zo.")
    before = uvp_xl.read(path)
    book = sheets_of(path)
    book["Controle"].insert_rows(1, 3)
    book.save(path)
    plan = uvp_xl.read(path)
    assert len(plan.actions) == len(before.actions)
    assert plan.verdict(DATE).accepted == 1


@pytest.mark.parametrize("typed", ["-", "?", " ", 0, False, "#N/A", "=1+1"])
def test_what_gives_no_reason_is_no_reason(checked, typed):
    path, accept = checked
    accept("jaar-in-kop", typed)
    plan = uvp_xl.read(path)
    assert not [f for f in plan.check(DATE) if f.accepted]


def test_what_is_no_reason_is_not_lost_without_a_word(checked):
    path, accept = checked
    accept("jaar-in-kop", "?")
    assert any("Controle" in note for note in uvp_xl.read(path).refresh(DATE, MADE).notes)


@pytest.mark.parametrize("why", ["Zo\nbesloten.", "<b>zo</b>", "👍", "a < b", "“q”", "2020"])
def test_a_reason_stays_as_it_was_typed(checked, why):
    path, accept = checked
    accept("jaar-in-kop", why)
    for _ in range(2):
        plan = uvp_xl.read(path)
        assert [f.accepted for f in plan.check(DATE) if f.accepted] == [why]
        plan.refresh(DATE, MADE)


def test_a_reason_for_a_rule_that_is_not_asked_is_not_called_solved(checked):
    path, accept = checked
    accept("jaar-in-kop", "Blijft zo.")
    kept = sheets_of(path)
    kept["Instellingen"].append(["jaar-in-kop", "uit"])
    kept.save(path)
    uvp_xl.read(path).refresh(DATE, MADE)
    rows = [[c.value for c in row] for row in sheets_of(path)["Controle"]]
    assert [row[-1] for row in rows if row[0] == "niet nagekeken"] == ["Blijft zo."]
    assert not [row for row in rows if row[0] == "opgelost"]


def test_another_hidden_number_is_another_text(checked):
    path, accept = checked
    sheet = next(f for f in uvp_xl.read(path).check(DATE) if f.rule == "jaar-in-kop").sheet

    def write(said):
        book = sheets_of(path)
        book[sheet]["B6"].value = said
        book.save(path)

    write("Bel BSN 111222333 elke week")
    uvp_xl.read(path).refresh(DATE, MADE)
    accept("bsn-in-plan", "Zo besloten.")
    write("Bel BSN 200009333 elke week")
    (found,) = [f for f in uvp_xl.read(path).check(DATE) if f.accepted]
    assert found.changed


def test_what_is_struck_through_is_named_as_such():
    head = ["Actiepunt", "Maatregel", "Planning"]
    struck = SeenText("", "Bellen", "Bellen")
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [head, ["Drugs", struck, "2026"]])]))
    content = content_of(plan.rule_context(dt.date(2026, 6, 1)))
    assert content("Jeugd", "B2").splitlines()[0] == "(doorgehaald: Bellen)"
    assert content("Jeugd", "C2").splitlines()[0] == "2026"
