"""The heading above a cell."""

import datetime as dt

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.plan import Plan
from uvp_xl.rules.privacy.headings_above import in_table, title
from uvp_xl.rules.rule_catalogue import example_grids
from uvp_xl.rules.text_index import TextLocation

PLAN = "| Voorwoord |\n| Actiepunt | Maatregel | Planning | Kenmerk |\n| a | b | 2020 | c |\n"


def test_the_heading_above_a_cell() -> None:
    case = Plan(MemoryWorkbook("p.xlsx", example_grids(PLAN))).rule_context(dt.date(2020, 1, 1))
    assert title(case, TextLocation("1 Voorbeeld", 3, 2)) == "Maatregel"
    assert title(case, TextLocation("1 Voorbeeld", 3, 4)) == "Kenmerk"
    assert title(case, TextLocation("1 Voorbeeld", 9, 4)) == ""
    assert title(case, TextLocation("Anders", 3, 4)) == ""
    assert in_table(case, TextLocation("1 Voorbeeld", 3, 4))
    assert not in_table(case, TextLocation("1 Voorbeeld", 1, 1))
