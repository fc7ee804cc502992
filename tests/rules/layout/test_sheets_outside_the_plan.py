"""Copies of reports, and sheets that Instellingen leaves out, are no part of the plan."""

import datetime as dt

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)
HEAD = ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Status"]
ROWS = [
    ["Jeugd", "Buurtvaders inzetten", "Burgemeester", "politie", "OOV", "2025", "loopt"],
    ["Drugs", "Controles houden", "Burgemeester", "RIEC", "OOV", "2024", "loopt"],
]


def codes(plan):
    return [finding.rule for finding in plan.check(DATE)]


@pytest.fixture
def refreshed():
    """Return the sheets of a plan after a refresh, by name."""
    book = MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [HEAD, *ROWS])])
    book.put(Plan(book).reports(DATE))
    return {grid.name: grid for grid in book.grids()}


@pytest.mark.parametrize("report", ["Te laat", "Partneroverzicht", "Portefeuilles"])
@pytest.mark.parametrize("extra", [[], ["Actie college", "wie belt"]])
def test_a_copy_of_a_report_is_not_read(refreshed, report, extra):
    rows = [[*row, *extra] for row in refreshed[report].rows]
    first = next(index for index, row in enumerate(rows) if "Maatregel" in row)
    copied = Grid("Werklijst college", [["Voor het overleg"], *rows[first:]])
    plan = Plan(MemoryWorkbook("plan.xlsx", [*refreshed.values(), copied]))
    alone = Plan(MemoryWorkbook("plan.xlsx", list(refreshed.values())))
    assert len(plan.actions) == len(ROWS)
    found = [f for f in plan.check(DATE) if f.rule == "overzicht-gekopieerd"]
    assert [(f.severity, f.sheet) for f in found] == [("opmerking", "Werklijst college")]
    assert sorted(codes(plan)) == sorted([*codes(alone), "overzicht-gekopieerd"])


def test_a_plan_with_the_same_words_is_read():
    head = ["Thema", "Actiepunt", "Maatregel", "Trekker", "Planning", "Status"]
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [head, ["1 Jeugd", *ROWS[0][:2]]])]))
    assert len(plan.actions) == 1


def test_a_sheet_that_is_left_out_is_not_read_but_told():
    archive = Grid("Archief 2024", [HEAD, *ROWS])
    plan = Grid("Jeugd", [HEAD, *ROWS])
    settings = Grid("Instellingen", [["Archief 2024", "niet lezen"]])
    left_out = Plan(MemoryWorkbook("plan.xlsx", [plan, archive, settings]))
    assert len(left_out.actions) == len(ROWS)
    found = [f for f in left_out.check(DATE) if f.rule == "blad-niet-gelezen"]
    assert [(f.severity, f.sheet, f.cell) for f in found] == [("opmerking", "Instellingen", "A1")]
    assert "“Archief 2024” is niet gelezen" in found[0].message
    alone = Plan(MemoryWorkbook("plan.xlsx", [plan]))
    assert sorted(codes(left_out)) == sorted([*codes(alone), "blad-niet-gelezen"])


def test_a_copy_on_a_sheet_that_is_left_out_is_told_once(refreshed):
    copied = Grid("Werklijst", refreshed["Te laat"].rows[3:])
    settings = Grid("Instellingen", [["Werklijst", "niet lezen"]])
    sheets = refreshed | {"Werklijst": copied, "Instellingen": settings}
    plan = Plan(MemoryWorkbook("plan.xlsx", list(sheets.values())))
    assert [c for c in codes(plan) if c in ("overzicht-gekopieerd", "blad-niet-gelezen")] == [
        "blad-niet-gelezen"
    ]
