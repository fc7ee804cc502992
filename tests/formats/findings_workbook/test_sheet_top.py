from tests.formats.batches import example
from uvp_xl.formats.findings_workbook.sheet_top import begin, filtered
from uvp_xl.grid import Area
from uvp_xl.sheets.own_sheets import is_report
from uvp_xl.sheets.sheet_model import Cell


def test_the_top_says_what_this_is():
    page = begin(example(), "Meldingen", (20, 10), "Er zijn er drie.")
    header = page.head(Cell("a"), Cell("b"))
    page.add(Cell(1), Cell(2))
    sheet = filtered(page, "Meldingen", header, page.next - 1)
    grid = sheet.grid()
    assert [row[0] for row in grid.rows[:2]] == [
        "Meldingen",
        "Peildatum 1 november 2020 · profiel raadsvoorstel",
    ]
    assert grid.rows[3][0] == "Er zijn er drie."
    assert is_report(grid)
    assert (sheet.freeze, sheet.repeat, sheet.filter) == ((6, 1), (5, 5), Area(5, 1, 6, 2))


def test_without_rows_there_is_nothing_to_filter():
    page = begin(example(), "Meldingen", (20,))
    header = page.head(Cell("a"))
    assert filtered(page, "Meldingen", header, header).filter is None
