"""The filter of a list."""

import datetime as dt

import openpyxl
import pytest


@pytest.fixture
def rows(sheet):
    """A header and four rows from B2."""
    sheet["B2"].value = [
        ["nr", "status", "dag"],
        [1, "te laat", dt.date(2020, 1, 1)],
        [2, "klaar", dt.date(2020, 2, 1)],
        [3, "te laat", dt.date(2020, 3, 1)],
        [4, None, dt.date(2020, 4, 1)],
    ]
    return sheet["B2:D6"]


def shown(rows):
    return [row for row in range(3, 7) if not rows.sheet[f"A{row}"].rows.hidden]


def test_rows_with_certain_texts_are_shown(rows):
    rows.autofilter.apply_values(2, ["te laat"])
    assert shown(rows) == [3, 5]
    assert [c.type for c in rows.autofilter.criteria] == ["none", "values", "none"]
    assert rows.autofilter.criteria[1].values == ["te laat"]
    rows.autofilter.apply_values(2, ["te laat", "klaar"])
    assert shown(rows) == [3, 4, 5]
    assert sorted(rows.autofilter.criteria[1].values) == ["klaar", "te laat"]


@pytest.mark.parametrize(
    ("operator", "first", "second", "left"),
    [
        ("greater_than", 2, None, [5, 6]),
        ("less_than_or_equal", 2, None, [3, 4]),
        ("not_equal_to", 2, None, [3, 5, 6]),
        ("between", 2, 3, [4, 5]),
        ("not_between", 2, 3, [3, 6]),
    ],
)
def test_numbers_are_compared(rows, operator, first, second, left):
    rows.autofilter.apply_comparison(1, operator, first, second)
    assert shown(rows) == left
    told = rows.autofilter.criteria[0]
    assert (told.operator, told.value1) == (operator, str(first))
    assert told.value2 == (None if second is None else str(second))


def test_days_are_compared(rows):
    rows.autofilter.apply_comparison(3, "greater_than", dt.date(2020, 2, 1))
    assert shown(rows) == [5, 6]


def test_what_was_asked_of_other_columns_stays_until_it_is_cleared(rows):
    rows.autofilter.apply_values(2, ["te laat"])
    rows.autofilter.apply_comparison(1, "greater_than", 1)
    assert shown(rows) == [5]
    rows.autofilter.clear(2)
    assert shown(rows) == [4, 5, 6]
    rows.autofilter.clear()
    assert shown(rows) == [3, 4, 5, 6]


def test_buttons_alone_reach_the_file(book, rows, tmp_path):
    rows.sheet["F1"].select()
    rows.autofilter.impl.show()
    rows.autofilter.impl.show()
    assert book.selection.address == "$F$1"
    path = tmp_path / "knoppen.xlsx"
    book.save(path)
    sheet = openpyxl.load_workbook(path).active
    assert sheet.auto_filter.ref == "B2:D6"
    assert not any(dimension.hidden for dimension in sheet.row_dimensions.values())
    rows.autofilter.impl.hide()
    book.save(path)
    assert openpyxl.load_workbook(path).active.auto_filter.ref is None


def test_a_hidden_sheet_is_filtered_without_buttons(book, rows):
    book.sheets.add("Ander")
    rows.sheet.visible = False
    rows.autofilter.apply_values(2, ["klaar"])
    assert shown(rows) == [4]


def test_several_texts_stand_alone(rows):
    rows.autofilter.apply_comparison(1, "greater_than", 1)
    with pytest.raises(NotImplementedError):
        rows.autofilter.apply_values(2, ["te laat", "klaar"])


def test_the_top_and_empty_cells_are_not_for_this_engine(rows):
    with pytest.raises(NotImplementedError):
        rows.autofilter.apply_comparison(2, "equal_to", None)
    with pytest.raises(NotImplementedError):
        rows.autofilter.apply_top_items(1, 2)
