from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Cell, Sheet, block


def test_a_sheet_is_read_back_as_a_grid() -> None:
    made = Sheet(
        "Blad",
        (block(1, [[Cell("a")], []]), block(3, [[Cell(1), Cell(None)], [Cell(2), Cell(3)]], 2)),
        merges=(Area(1, 1, 1, 3),),
    )
    grid = made.grid()
    assert grid.rows == [["a", "", ""], ["", "", ""], ["", 1, ""], ["", 2, 3]]
    assert (grid.name, grid.merges) == ("Blad", (Area(1, 1, 1, 3),))


def test_an_empty_sheet_has_no_rows() -> None:
    assert Sheet("Blad", ()).grid().rows == []
