from uvp_xl.backend.fresh.opendocument.cell_layout import compute_layout
from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Bar, Cell, Choice, Condition, Sheet, block


def test_cells_are_there_for_all_that_holds_for_them():
    a, b = Cell("a"), Cell("b")
    red = Condition(Area(3, 1, 3, 2), "greater", 0, "FF0000", "FFFFFF")
    sheet = Sheet(
        "A",
        (block(1, [[a, a]]), block(1, [[b]], 2)),
        merges=(Area(2, 1, 2, 2),),
        conditions=(red, red),
        bars=(Bar(Area(9, 1, 9, 1), "0000FF"),),
        choices=(Choice(Area(4, 3, 4, 3), ("ja",)), Choice(Area(8, 1, 8, 1), ())),
    )
    layout = compute_layout(sheet)
    empty = Cell()
    assert layout.rows == {
        1: {1: a, 2: b},
        2: {1: empty, 2: empty},
        3: {1: empty, 2: empty},
        4: {3: empty},
    }
    assert layout.spans == {(2, 1): Area(2, 1, 2, 2)}
    assert layout.covered == {(2, 2)}
    assert {position: len(rules) for position, rules in layout.rules.items()} == {
        (3, 1): 2,
        (3, 2): 2,
    }
    assert layout.choices == {(4, 3): ("ja",)}
    assert layout.width == 3


def test_a_sheet_has_at_least_one_column():
    assert (
        compute_layout(Sheet("A", ())).width
        == compute_layout(Sheet("A", (block(1, [[]]),))).width
        == 1
    )
