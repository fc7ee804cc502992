"""The heading above a cell, for tables below and beside each other."""

import datetime as dt

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Value
from uvp_xl.plan import Plan

ROW: list[Value] = ["a", "b", "2020"]


def test_tables_below_each_other() -> None:
    rows: list[list[Value]] = [
        ["Actiepunt", "Maatregel", "Planning"],
        ROW,
        ROW,
        [],
        ["Thema 2"],
        ["Actiepunt", "Activiteiten", "Planning"],
        ROW,
    ]
    plan = Plan(MemoryWorkbook("p.xlsx", (Grid("Plan", rows),)))
    areas = plan.rule_context(dt.date(2020, 1, 1)).table_areas
    found = [areas.title("Plan", row, 2) for row in (1, 2, 3, 6, 7, 8)]
    assert found == ["", "Maatregel", "Maatregel", "", "Activiteiten", ""]
    assert areas.title("Plan", 2, 9) == ""
    assert areas.title("Anders", 2, 2) == ""
    assert areas.is_in_table("Plan", 1)
    assert not areas.is_in_table("Anders", 1)
