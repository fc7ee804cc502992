"""Colours in an empty column of the status are asked about once, and answered on *Instellingen*."""

import datetime as dt

import pytest

from tests.rules.plans import everything
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Value
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)
FILLS = {(2, 4): "00B050", (3, 4): "92D050", (4, 4): "FFC000", (5, 4): "FF0000"}
ANSWERS: list[list[Value]] = [
    ["Kleur groen", "gereed"], ["Kleur oranje", "in uitvoering"], ["Kleur rood", "vervallen"],
]  # fmt: skip


def read(*settings: list[Value], heading: str = "Status", empty: str = "") -> Plan:
    """Return a plan with two green cells, an amber and a red one, and one without a colour."""
    cells: list[list[Value]] = [["Actie", "Trekker", "Planning", heading]]
    cells += [[f"Voorlichting {n} geven", "OOV", 2025, empty] for n in range(5)]
    grids = [Grid("Plan", cells, fills=FILLS)]
    if settings:
        grids.append(Grid("Instellingen", [["Instelling", "Waarde"], *settings]))
    return Plan(MemoryWorkbook("plan.xlsx", grids))


def statuses(plan: Plan) -> list[object]:
    return [record["status"] for record in plan.records()]


def messages(plan: Plan, code: str = "kleur-zonder-woorden") -> list[tuple[str, str, str]]:
    return [(f.sheet, f.cell, f.message) for f in everything(plan, DATE) if f.rule == code]


def test_one_question_per_table_that_guesses_nothing() -> None:
    plan = read()
    assert statuses(plan) == [None] * 5
    ((sheet, cell, message),) = messages(plan)
    assert (sheet, cell) == ("Plan", "D1")
    assert message == (
        "De kolom “Status” heeft groen (2), oranje (1) en rood (1) zonder woorden: wat betekenen "
        "ze? Zet het op het blad Instellingen, in twee cellen naast elkaar, zoals “Kleur groen | "
        "gereed”, “Kleur oranje | in uitvoering” en “Kleur rood | niet gestart”."
    )


@pytest.mark.parametrize("heading", ["Status", "Voortgang", "Gereed", "Afgerond op"])
def test_the_answer_is_the_status(heading: str) -> None:
    dashes = read(*ANSWERS, heading=heading, empty="-")
    assert statuses(dashes)[:4] == ["done", "done", "in_progress", "dropped"]
    plan = read(*ANSWERS, heading=heading)
    assert statuses(plan) == ["done", "done", "in_progress", "dropped", None]
    assert messages(plan) == messages(plan, "instelling-onbekend") == []
    assert [f.cell for f in everything(plan, DATE) if f.rule == "te-laat"] == ["C4", "C6"]
    assert plan.records()[2]["status_text"] == "in uitvoering"


def test_the_answer_goes_into_the_reports() -> None:
    shown = {
        sheet.name: [str(value) for _, _, value in sheet.grid().filled_cells()]
        for sheet in read(*ANSWERS).reports(DATE)
    }
    assert "In uitvoering" in shown["Samenvatting"]
    assert not any("zonder woorden" in text for texts in shown.values() for text in texts)


def test_what_is_left_is_still_asked() -> None:
    plan = read(["Groen", "gereed"], ["Kleur geel", "geen"])
    assert statuses(plan) == ["done", "done", None, None, None]
    ((_, _, message),) = messages(plan)
    assert message.startswith("De kolom “Status” heeft rood (1) zonder woorden: wat betekent dit?")


def test_an_answer_that_is_not_understood_is_told_at_its_cell() -> None:
    plan = read(["Kleur groen", "mooi"], ["Kleur oranje", "gereed"], ["Kleur geel", "vervallen"])
    assert statuses(plan) == [None, None, "done", None, None]
    told = messages(plan, "instelling-onbekend")
    assert [(sheet, cell) for sheet, cell, _ in told] == [
        ("Instellingen", "B2"),
        ("Instellingen", "B4"),
    ]
    assert "“mooi” is geen bekende status" in told[0][2]
    ((_, _, message),) = messages(plan)
    assert "groen (2) en rood (1)" in message


def test_a_colour_without_an_answer_yet() -> None:
    plan = read(["Kleur groen", ""])
    assert [cell for _, cell, _ in messages(plan, "instelling-onbekend")] == ["B2"]
