"""What a reader does not see, but can get out of a cell, is looked into as well."""

import pytest

from tests.rules.plans import everything
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, SeenText
from uvp_xl.plan import Plan

NUMBER = "BSN 111222333"
HEAD = ["Actiepunt", "Maatregel", "PH", "Planning"]


@pytest.mark.parametrize(
    "cell",
    [
        SeenText("", NUMBER, NUMBER),
        SeenText("gesprek", f"gesprek {NUMBER}", NUMBER),
        SeenText("", 111222333.0),
    ],
    ids=["struck", "struck in part", "hidden number"],
)
@pytest.mark.parametrize("item", ["Jeugd BSN", ""], ids=["beside others", "alone"])
def test_a_number_that_is_not_seen(cell, item):
    row = ["Jeugd", "Bellen met ouders", "burgemeester", "2020"]
    rows = [["BSN"], HEAD, row, [item, cell, "", ""]]
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Jeugd", rows)]))
    cells = [finding.cell for finding in everything(plan) if finding.rule == "bsn-in-plan"]
    assert cells == ["B4"]
