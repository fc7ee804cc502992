import pytest

from uvp_xl.backend.grafting.sheet_view import SheetView, read_view
from uvp_xl.backend.ooxml.sheet_skeleton import skeleton
from uvp_xl.grid import Grid


def read(view):
    inner = b"<sheetViews>" + view + b"</sheetViews>" if view else b""
    return read_view(skeleton(b"<worksheet>" + inner + b"</worksheet>"))


PANE = b'<pane ySplit="4" topLeftCell="%b" activePane="bottomLeft" state="frozen"/>'


@pytest.mark.parametrize(
    ("view", "position"),
    [
        (b"", SheetView()),
        (b"<sheetView/>", SheetView()),
        (b"<sheetView>" + PANE % b"A5" + b"</sheetView>", SheetView(grid=True)),
        (b'<sheetView showGridLines="0">' + PANE % b"C9" + b"</sheetView>", SheetView((9, 3))),
        (b'<sheetView showGridLines="0">' + PANE % b"?" + b"</sheetView>", SheetView()),
        (
            b'<sheetView><selection activeCell="B2" sqref="B2:C3"/></sheetView>',
            SheetView(cell=(2, 2), selected="B2:C3"),
        ),
        (
            b'<sheetView><selection activeCell="niets" sqref="A:C"/></sheetView>',
            SheetView(),
        ),
    ],
)
def test_what_a_view_says(view, position):
    assert read(view) == position


def test_a_cell_that_is_no_longer_in_use_is_not_selected():
    part = b'<sheetView workbookViewId="0"/></sheetViews>'
    assert SheetView(cell=(9, 1)).apply_to(part, Grid("a", [["x"]])) == part
    assert b'activeCell="A1"' in SheetView(cell=(1, 1)).apply_to(part, Grid("a", [["x"]]))
