"""The columns of a table by what a filled cell in them shows."""

from tests.tables.sheets import sheet
from uvp_xl.tables.find_headers import headers
from uvp_xl.tables.row_columns import row_columns


def test_the_columns_of_a_table():
    columns = row_columns(
        next(headers(sheet("Nr|Actiepunt|Maatregel|Trekker|Planning|Status|Kosten")))
    )
    assert (columns.number, columns.item, columns.measure, columns.budget) == (0, 1, 2, 6)
    assert (columns.first, columns.own, columns.labels) == (0, (1, 2), (0,))
    assert columns.body == (1, 2, 3, 4, 5, 6)
    assert columns.crosses(["", "A", "-", "", "", "", ""], [1, 2]) == ()
    assert columns.crosses(["", "x", "-", "", "", "", ""], [1, 2]) == [1, 2]
    assert columns.is_action([2, 4])
    assert not columns.is_action([1, 4])
    assert columns.is_prepared(["", "", "", "OOV", "", "loopt", 0], [3, 5, 6])
    assert not columns.is_prepared(["", "", "", "OOV", 2026, "", ""], [3, 4])
