"""The addresses of the cells of a table."""

import dataclasses

import pytest

from tests.tables.sheets import one, sheet
from uvp_xl.tables.action_table import Theme
from uvp_xl.tables.theme_heading import Heading

TABLE = one(sheet("||\n|Actiepunt|Maatregel|Planning\n|A|a|2020"))


def test_a_cell_is_named_by_its_row_and_column():
    assert TABLE.cell(3, "measure") == "C3"
    assert TABLE.cell(3, "planning") == "D3"


def test_a_column_that_the_table_lacks_points_at_its_first_one():
    assert TABLE.cell(3, "budget") == "B3"


def test_a_theme_knows_its_cell():
    assert Theme(Heading("1", "Jeugd", "priority"), "Blad1", 4, 3).cell == "C4"


def test_tables_and_themes_cannot_be_changed():
    for frozen, name in ((TABLE, "header"), (TABLE.above, "row")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(frozen, name, 5)


def test_a_column_in_parts_stands_where_its_first_part_does():
    table = one(sheet("Actie|Wie|start|eind|intern|extern\na|Jan|2020|2021|VTH|OM"))
    places = [table.column_number(name) for name in ("planning", "parties", "lead", "budget")]
    assert places == [3, 5, 2, None]
    assert [table.cell(2, name) for name in ("planning", "planning_end", "budget")] == [
        "C2",
        "D2",
        "A2",
    ]
    assert table.heading("planning") == "C1"
