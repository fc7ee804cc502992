"""The unit of the amounts in a table."""

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.tables.money_unit import unit


@pytest.mark.parametrize(
    ("heading", "factor"),
    [
        ("Kosten (x € 1.000)", 1000),
        ("Budget (in duizenden euro's)", 1000),
        ("Bedragen x 1.000", 1000),
        ("(× € 1.000)", 1000),
        ("Kosten in k€", 1000),
        ("Budget (x € 1.000.000)", 1_000_000),
        ("Budget in mln", 1_000_000),
        ("Kosten (€)", 1),
        ("Budget 2020", 1),
    ],
)
def test_unit(heading, factor):
    assert unit(heading) == factor


def test_a_line_above_the_table_tells_the_unit_and_no_theme():
    table = one(sheet("Bedragen x € 1.000|||\n|||\nActie|Wie|Planning|Budget\na|Jan|2020|15"))
    assert (table.unit, table.above.heading.title) == (1000, "Blad1")
