"""The objective of each action, in a column of its own."""

from tests.tables.sheets import one, renamed, sheet
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.normalise.objectives import read


def table(text, number):
    """Return the table on a sheet, with the objectives in this column."""
    return renamed(sheet(text), objective=number)


def test_an_empty_cell_takes_over_the_objective_above_it():
    found = read([table("Bedoeling|Maatregel|Wie|Planning\nrust|a|x|2020\n|b|x|2020", 1)] * 2)
    assert found.texts == ["rust"] * 4
    assert found.origins == [0, 0, 2, 2]


def test_to_the_left_of_the_items_it_goes_for_the_next_item():
    text = "Bedoeling|Actiepunt|Maatregel|Planning\n|A|a|2020\nrust|B|b|2020\n|C|c|2020\n||d|2020"
    assert read([table(text, 1)]).texts == ["", "rust", "rust", "rust"]


def test_to_the_right_of_the_items_it_ends_at_the_next_item():
    text = "Actiepunt|Bedoeling|Maatregel|Planning\nA|rust|a|2020\n||b|2020\nB||c|2020\n||d|2020"
    assert read([table(text, 2)]).texts == ["rust", "rust", "", ""]


def test_it_ends_with_its_theme():
    text = "Thema|Bedoeling|Maatregel|Planning\n1 Jeugd|rust|a|2020\n2 Drugs||b|2020\n|orde|c|2020"
    assert read([table(text, 2)]).texts == ["rust", "", "orde"]


def test_without_such_a_column_there_is_none():
    tables = [
        one(sheet("Maatregel|Wie|Planning\na|x|2020")),
        table("Bedoeling|Maatregel|Wie|Planning\nrust|a|x|2020", 1),
    ]
    assert read(tables[:1]) == ([""], [-1])
    assert read(tables) == (["", "rust"], [-1, 1])


def test_the_row_that_it_is_taken_over_from():
    text = "Bedoeling|Maatregel|Wie|Planning\nrust|a|x|2020\n|b|x|2020"
    found = normalise([table(text, 1)], Register(), ())
    assert found.objectives == ["rust", "rust"]
    assert found.taken["objective"] == [0, 2]
