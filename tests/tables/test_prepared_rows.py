"""Rows of a form with an error or an uncalculated formula as measure are no actions."""

import datetime as dt

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import NO_RESULT, CellError, Grid
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)
HEAD = ["Nr", "Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Status"]
ROWS = [
    [number, f"Punt {number}", f"Iets doen in wijk {number}", "Burgemeester", "politie", "OOV",
     "2026", "loopt"]
    for number in range(1, 5)
]  # fmt: skip


def plan(*rows):
    return Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", [HEAD, *ROWS, *rows])]))


def form(item, measure, count=52):
    """Return the prepared rows of a form."""
    return [[n, item, measure, "", "", "OOV", "", "niet gestart"] for n in range(5, 5 + count)]


def told(found):
    return [(f.rule, f.cell) for f in found.check(DATE) if int(f.cell[1:]) > len(ROWS) + 1]


@pytest.mark.parametrize("error", [CellError("#VERW!"), NO_RESULT])
@pytest.mark.parametrize("has_item", [False, True])
def test_a_form_with_formulas_that_failed(error, has_item):
    found = plan(*form(error if has_item else "", error))
    assert len(found.normalised) == len(ROWS)
    first = "B6" if has_item else "C6"
    assert told(found) == [("foutwaarde-in-cel", first), ("rijen-zonder-actie", "C6")]
    message = next(f.message for f in found.check(DATE) if f.rule == "foutwaarde-in-cel")
    assert f"(en in nog {103 if has_item else 51} cellen)" in message
    assert ("Open het bestand in Excel en bewaar het" in message) == (error == NO_RESULT)


def test_one_error_among_real_rows_is_an_action_to_mend():
    row = [5, "Punt 5", CellError("#VERW!"), "Burgemeester", "politie", "OOV", "2026", "loopt"]
    found = plan(row)
    assert len(found.normalised) == len(ROWS) + 1
    assert told(found) == [("foutwaarde-in-cel", "C6")]


def test_formulas_in_rows_that_differ_are_actions():
    rows = [[n, "", NO_RESULT, "", "", f"team {n}", f"Q{n} 2026", "loopt"] for n in range(1, 5)]
    assert len(plan(*rows).normalised) == 2 * len(ROWS)
