"""The columns of a header."""

import pytest

from uvp_xl.tables.header_layout import Layout, layout
from uvp_xl.tables.header_rows import leaf_of
from uvp_xl.tables.headings import headings_with


def read(row: str, told=()) -> Layout | None:
    headings = headings_with(dict(told))
    cells = enumerate(row.split("|"), start=1)
    return layout([leaf_of(n, 1, text, headings=headings) for n, text in cells], headings)


def test_a_layout_knows_its_columns_wherever_the_header_is():
    found = read("Nr|Actie|Trekker|Wijk|2020|2021")
    assert found.columns == {"number": 1, "measure": 2, "lead": 3}
    assert (found.extra, found.kinds, found.told) == ({"Wijk": 4}, 3, False)
    assert found.places == [1, 2, 3, 5, 6]
    assert found.probe("abcdef") == ("a", "c", "a")
    assert Layout({"measure": 3}, {}).probe("abcdef") == ("c", "c")


def test_a_layout_knows_the_unit_of_its_amounts():
    assert read("Actie|Wie|Kosten (x € 1.000)").unit == 1000
    assert read("Actie|Wie|Kosten").unit == read("Actie (x 1.000)|Wie|Kosten").unit == 1
    assert read("Actie|Wie|Incidenteel (k€)|Structureel").unit == 1000


def test_two_columns_are_a_layout_that_something_else_must_confirm():
    assert read("Actie|Trekker").kinds == 2
    assert read("Nr|Actie") is None
    assert read("Trekker|Planning") is None


@pytest.mark.parametrize("heading", ["Omschrijving", "Maatreglen"])
def test_items_next_to_what_may_be_measures_are_no_actions(heading):
    assert read(f"Actiepunt|{heading}|Trekker|Planning") is None
    found = read(f"Punt|{heading}|Trekker|Planning", {"punt": "item"}.items())
    assert found.columns["measure"] == 1
    assert found.told


def test_many_unknown_columns_are_another_table():
    row = "Actie|Wie|" + "|".join("abcdefg")
    assert read(row) is None
    assert read(row, {"actie": "measure"}.items()).told
