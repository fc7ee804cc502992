"""The register of an empty plan is readable, and is the source of the drop-down lists."""

import shutil
from dataclasses import replace

import openpyxl
import pytest

import uvp_xl
from uvp_xl.names.register_entry import KINDS
from workbooks.build import build
from workbooks.plan import TEMPLATE, read_plan
from workbooks.register import HOLDERS, PARTIES, names_formula

PATH = TEMPLATE.with_suffix(".xlsm")


def test_the_program_reads_every_name():
    plan, register = read_plan(TEMPLATE), uvp_xl.read(PATH).register
    assert register.sheet == "Register"
    assert tuple(entry.name for entry in register.partners) == plan.parties
    assert tuple(entry.name for entry in register.holders) == plan.holders
    assert all(entry.kind in KINDS for entry in register.partners)
    assert register.written_out("OM") == "Openbaar Ministerie"
    assert register.free_row["name"] == f"A{5 + len(plan.parties)}"


def test_the_lists_point_at_the_names():
    sheet = openpyxl.load_workbook(PATH)["Register"]
    assert sheet[f"{PARTIES}4"].value == "Naam"
    assert sheet[f"{HOLDERS}4"].value == "Portefeuillehouder"
    assert names_formula(HOLDERS).startswith("=OFFSET(Register!$F$5,")
    [rule] = sheet.data_validations.dataValidation
    assert rule.formula1 == '"' + ",".join(KINDS) + '"'
    assert sheet["D4"].value == "Soort"
    assert str(rule.sqref).startswith("D5:")


def test_libreoffice_offers_the_names_and_no_blanks(app, tmp_path):
    book = app.books.open(shutil.copy(PATH, tmp_path / "plan.xlsm"))
    listed = book.sheets["Thema 1"].api.getCellRangeByName("C6").Validation
    assert "OFFSET(" in listed.getFormula1()
    cell = book.sheets["Thema 1"]["N1"]
    cell.formula = names_formula(HOLDERS).replace("=OFFSET", "=ROWS(OFFSET") + ")"
    assert cell.value == len(read_plan(TEMPLATE).holders)
    book.sheets["Register"]["F7"].value = "wethouder Zorg"
    assert cell.value == len(read_plan(TEMPLATE).holders) + 1


def test_a_name_that_the_program_does_not_know_raises(tmp_path):
    plan = replace(read_plan(TEMPLATE), parties=("bureau Onbekend",))
    with pytest.raises(ValueError, match="“bureau Onbekend” staat niet in de ingebouwde lijst"):
        build(plan, tmp_path / "plan.xlsm")
