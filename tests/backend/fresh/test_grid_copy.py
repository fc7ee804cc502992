import datetime as dt

from uvp_xl.backend.fresh.grid_copy import NARROWEST, WIDEST, sheet_from_grid
from uvp_xl.grid import Area, CellError, Grid, Percentage, SeenText


def cells(grid):
    """Return the cells of the copy by row."""
    return {block.row: block.cells[0] for block in sheet_from_grid(grid).blocks}


def test_values_stay_and_the_rest_is_shown_as_it_was():
    row = ["a", 2.5, True, dt.date(2020, 1, 1), CellError("#N/B"), ""]
    row += [Percentage(0.5), Percentage(1 / 3), dt.time(12), dt.timedelta(hours=36)]
    copied_cells = cells(Grid("A", [row]))[1]
    assert [cell.content for cell in copied_cells] == [
        *("a", 2.5, True, dt.date(2020, 1, 1), "#N/B", None, 0.5, 1 / 3, 0.5, 1.5)
    ]
    codes = [cell.style.number_format for cell in copied_cells[6:]]
    assert codes == ["0%", "0.00%", "hh:mm:ss", "[h]:mm:ss"]


def test_a_month_stays_a_date_and_any_other_text_is_what_is_seen():
    day = dt.date(2026, 3, 1)
    row = [SeenText("maart 2026", day), SeenText("2026", day), SeenText("☑", True)]
    row += [SeenText("", day, "maart 2026"), SeenText("OM", "politie, OM", "politie")]
    copied_cells = cells(Grid("A", [row]))[1]
    assert [cell.content for cell in copied_cells] == [day, day, "☑", None, "OM"]
    assert [type(cell.content) for cell in copied_cells[2:]] == [str, type(None), str]
    codes = [cell.style.number_format for cell in copied_cells]
    assert codes == ["mmmm yyyy", "yyyy", "", "", ""]


def test_name_merges_and_what_is_hidden_stay():
    grid = Grid("A", [["a", "b"], ["c", ""]], (Area(2, 1, 2, 2),), True, frozenset({2}))
    sheet = sheet_from_grid(grid)
    assert (sheet.name, sheet.merges, sheet.hidden) == ("A", grid.merges, True)
    assert sheet.heights == ((2, 0.0),)


def test_overlapping_merges_are_left_out():
    merges = (Area(1, 1, 2, 2), Area(2, 2, 3, 3), Area(3, 3, 4, 4))
    assert sheet_from_grid(Grid("A", [["a"] * 4] * 4, merges)).merges == (merges[0], merges[2])


def test_columns_are_as_wide_as_their_texts_within_bounds():
    rows = [["x" * 200, "y" * 20, "", dt.date(2020, 1, 1), dt.datetime(2020, 1, 1, 1)]]
    assert sheet_from_grid(Grid("A", rows)).widths == (WIDEST, 22, NARROWEST, 12, 18)


def test_a_title_runs_on_and_a_long_text_is_wrapped():
    grid = Grid(
        "A", [["Uitvoeringsplan Integrale Veiligheid", ""], ["item", "b"], ["woord " * 40, ""]]
    )
    sheet = sheet_from_grid(grid)
    assert sheet.widths == (WIDEST, NARROWEST)
    top, item, long = (cells(grid)[row][0].style for row in (1, 2, 3))
    assert (top.wrap, item.wrap, long.wrap) == (False, True, True)
    assert (top.border, bool(item.border)) == ("", True)
    assert [row for row, _ in sheet.heights] == [3]
    assert sheet_from_grid(Grid("A", [*grid.rows[:2]])).widths == (NARROWEST, NARROWEST)


def test_a_merged_text_has_the_room_of_all_its_columns():
    rows = [["woord " * 15, "", ""], ["x" * 40, "y" * 40, ""]]
    assert sheet_from_grid(Grid("A", rows, (Area(1, 1, 1, 3),))).heights == ()


def test_an_empty_sheet_stays_empty():
    assert sheet_from_grid(Grid("A")).blocks == ()
    assert sheet_from_grid(Grid("A", [["", ""]])).blocks == ()
