"""The context above a table is taken over by its actions, marked, and never written."""

import datetime as dt

from tests.tables.sheets import sheet
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)
ABOVE = """
Thema 1: Jeugd
Portefeuillehouder: burgemeester, wethouder Zorg
Trekker: extern
Partners|politie, OM
Looptijd: 2026-2027
Maatregel|PH|Partijen|Trekker|Planning
a||||
b|wethouder Jeugd|GGD|OOV|Q1 2026
"""


def plan(text):
    return Plan(MemoryWorkbook("plan.xlsx", [sheet(text)]))


def test_actions_take_over_what_they_lack():
    first, second = plan(ABOVE).records()
    assert first["portfolio_holders"] == ["burgemeester", "wethouder Zorg"]
    assert first["parties"] == ["politie", "OM"]
    assert first["lead"] == "extern"
    assert (first["planning_start"], first["planning_end"]) == ("2026-01-01", "2027-12-31")
    assert second["portfolio_holders"] == ["wethouder Jeugd"]
    assert (second["parties"], second["lead"]) == (["GGD"], "OOV")
    assert second["planning_text"] == "Q1 2026"
    assert first["inherited"] == ["portfolio_holders", "parties", "lead", "planning"]
    assert second["inherited"] == []


def test_a_report_tells_what_is_from_above_the_table():
    sheets = {one.name: one for one in plan(ABOVE).reports(DATE)}
    texts = [cell.content for _, _, cell in sheets["Partneroverzicht"].cells()]
    assert (
        "overgenomen van rij 4; trekker overgenomen van rij 3; planning overgenomen van rij 5"
        in texts
    )


def test_what_is_taken_over_is_marked_and_not_missing():
    found = plan(ABOVE)
    first, second = found.rule_context(DATE).actions
    names = ("portfolio_holders", "parties", "lead", "planning")
    assert [first.inherited_from(name) for name in names] == [2, 4, 3, 5]
    assert [second.inherited_from(name) for name in names] == [0, 0, 0, 0]
    assert [first.raw(name) for name in names] == ["", "", "", ""]
    missing = {f.rule for f in found.check(DATE)}
    assert missing.isdisjoint(
        {"portefeuillehouder-ontbreekt", "partijen-ontbreken", "trekker-ontbreekt",
         "planning-ontbreekt"}
    )  # fmt: skip


def test_a_finding_about_it_is_at_the_cell_above_the_table():
    found = [f for f in plan(ABOVE).check(DATE) if f.rule == "trekker-extern"]
    assert [f.cell for f in found] in ([], ["A3"])
    assert plan(ABOVE).normalised.cell(0, "parties") == ("Blad1", "B4")
    assert plan(ABOVE).normalised.cell(0, "planning") == ("Blad1", "E7")


def test_what_is_not_understood_is_not_taken_over():
    text = ABOVE.replace("2026-2027", "zodra het kan").replace("politie, OM", "nvt")
    text = text.replace("burgemeester, wethouder Zorg", "n.v.t.")
    first = plan(text).records()[0]
    assert (first["portfolio_holders"], first["parties"]) == ([], [])
    assert first["planning_kind"] == "empty"


def test_columns_that_the_table_lacks_stay_empty():
    found = plan("Trekker: OOV\nMaatregel|Status|Toelichting\na|loopt|x").normalised
    assert found.texts["lead"] == ["OOV"]
    assert found.texts["planning"] == found.texts["budget"] == found.raw["lead"] == [""]


def test_a_question_about_parties_stays_one():
    text = "Partners: politie\nActiepunt|Maatregel|PH|Partijen\nA|a|bgm|OM\n|b|weth Zorg|\nC|c||"
    found = plan(text)
    assert [r["parties"] for r in found.records()] == [["OM"], [], ["politie"]]
    assert found.normalised.asked == (1,)
