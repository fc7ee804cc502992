import pytest

from uvp_xl.errors import TooMuchWork
from uvp_xl.grid import Grid
from uvp_xl.tables.find_tables import find
from uvp_xl.work_budget import metered

HEAD = ["actiepunt", "maatregelen", "PH", "partijen", "trekker", "planning"]


def test_a_header_in_each_row_is_drawn_from_the_budget():
    with metered("plan.xlsx"), pytest.raises(TooMuchWork, match="actietabellen op het blad “Plan”"):
        find(Grid("Plan", [HEAD] * 41_000))
