from tests import reference
from uvp_xl.normalise.schema import COLUMNS
from uvp_xl.reports.action_records import sheet


def test_a_row_per_action_below_the_names_of_the_columns() -> None:
    made = sheet(reference.plan().records())
    grid = made.grid()
    assert (grid.height, tuple(grid.rows[0])) == (43, COLUMNS)
    assert str(made.filter) == "A1:W43"


def test_lists_are_joined_and_nothing_is_an_empty_cell() -> None:
    first = sheet(reference.plan().records()).grid().rows[1]
    record = dict(zip(COLUMNS, first, strict=True))
    assert record["portfolio_holders"] == "burgemeester; wethouder WMO"
    assert record["status"] == record["lead"] == ""
