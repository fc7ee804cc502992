"""The empty plan is valid input, both empty and filled in."""

import datetime as dt
import shutil

import openpyxl
import pytest

import uvp_xl
from uvp_xl.cli import main
from workbooks.plan import TEMPLATE, read_plan

DATE = dt.date(2027, 11, 1)
ROWS = (
    (
        *("Overlast in de wijk", "Buurtgesprekken houden", "burgemeester", "politie, OOV", "OOV"),
        *(2027, 12500, "In uitvoering", "Drie van de vijf wijken zijn geweest."),
    ),
    (
        *(None, "Folder maken", "college van B&W", "GGD, inwoners", "communicatie"),
        *("Q3 2028", "p.m.", "Niet gestart", "Begint na de zomer."),
    ),
)


@pytest.fixture
def template(tmp_path):
    return shutil.copy(TEMPLATE.with_suffix(".xlsm"), tmp_path / "plan.xlsm")


@pytest.fixture
def filled(template):
    """Return the empty plan with the yellow cells and two rows in each theme filled in."""
    book = openpyxl.load_workbook(template)
    cover = book["Plan"]
    cover["B2"], cover["B4"] = "Noordoostpolder", "2027 - 2028"
    cover["B5"], cover["B6"] = dt.datetime(2027, 1, 1), dt.datetime(2028, 12, 31)
    for name, title in (("Thema 1", "Jeugd"), ("Thema 2", "Wonen")):
        sheet = book[name]
        sheet["A1"] = f"{sheet['A1'].value}{title}"
        sheet["A3"] = "Minder meldingen van overlast."
        for row, values in enumerate(ROWS, start=6):
            for column, value in enumerate(values, start=1):
                sheet.cell(row, column, value)
        if sheet.title == "Thema 2":  # Duplicate actions would be a finding.
            sheet["B6"], sheet["B7"] = "Woningen inspecteren", "Bewonersavond houden"
    book.save(template.with_suffix(".xlsx"))  # openpyxl drops the macros; reading needs none
    return template.with_suffix(".xlsx")


def test_an_empty_plan_reports_only_what_is_still_to_do(template):
    plan = uvp_xl.read(template)
    assert plan.front.title == "Uitvoeringsplan Integrale Veiligheid"
    assert (plan.front.municipality, plan.front.years) == ("", ())
    assert len(plan.tables) == len(read_plan(TEMPLATE).themes)
    findings = {(f.sheet, f.cell, f.rule) for f in plan.check(DATE)}
    assert findings == {
        (sheet, cell, rule)
        for sheet in ("Thema 1", "Thema 2")
        for cell, rule in (("A1", "doelstelling-ontbreekt"), ("B5", "acties-ontbreken"))
    }


def test_an_empty_plan_can_be_refreshed(template, capsys):
    assert main(["refresh", str(template), "--date", str(DATE)]) == 0
    assert "Samenvatting" in openpyxl.load_workbook(template).sheetnames
    capsys.readouterr()


def test_a_filled_plan_is_read_in_every_column(filled):
    plan = uvp_xl.read(filled)
    assert (plan.front.municipality, plan.front.years) == ("Noordoostpolder", (2027, 2028))
    assert [t.above.heading.title for t in plan.tables] == ["Jeugd", "Wonen"]
    assert plan.check(DATE) == []
    assert len(plan.actions) == 4
    records = plan.records()
    assert [record["status"] for record in records[:2]] == ["in_progress", "not_started"]
    assert [record["lead"] for record in records[:2]] == ["OOV", "communicatie"]
    for record in records:
        required = ("item", "measure", "portfolio_holders", "parties", "planning_end", "remark")
        assert all(record[name] for name in required)
        assert record["budget_kind"] != "unknown"


def test_a_filled_plan_can_be_refreshed(filled, capsys):
    for _ in range(2):
        assert main(["refresh", str(filled), "--date", str(DATE)]) == 0
    assert main(["check", str(filled), "--date", str(DATE)]) == 0
    capsys.readouterr()
