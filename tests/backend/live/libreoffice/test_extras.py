from uvp_xl.backend.live.extras.libreoffice import LibreOffice
from uvp_xl.grid import Area
from uvp_xl.reports.sheet import Sheet

SHEET = Sheet("x", (), freeze=(3, 2), repeat=(1, 2), filter=Area(2, 1, 5, 3), tab="112233")


def test_a_sheet_is_dressed_and_the_second_time_nothing_is_told_anew(app):
    page = app.books.add().sheets[0]
    page["A2:C2"].value = ["a", "b", "c"]
    for _ in range(2):
        extras = LibreOffice()
        extras.prepare(page, SHEET)
        extras.dress(page, SHEET)
        style = page.page_setup.api
        assert (style.IsLandscape, style.ScaleToPagesX, style.HeaderIsOn) == (True, 1, False)
        rows = page.api.getTitleRows()
        assert (rows.StartRow, rows.EndRow, page.api.getPrintTitleRows()) == (0, 1, True)
        window = page.book.api.CurrentController
        assert (window.getSplitRow(), window.getSplitColumn()) == (2, 1)
        assert page.api.TabColor == 0x112233
    extras.prepare(page, Sheet("x", (), landscape=False))
    assert not page.page_setup.api.IsLandscape
    assert not page.api.getPrintTitleRows()


def test_the_view_comes_back(app):
    book = app.books.add()
    first, other = book.sheets[0], book.sheets.add("ander", after=book.sheets[0])
    first.activate()
    window = book.api.CurrentController
    window.setFirstVisibleRow(30)
    first["B40:C41"].select()
    back = LibreOffice().view(book)
    window.setFirstVisibleRow(0)
    other["A1"].select()
    back()
    assert book.sheets.active.name == first.name
    assert book.selection.address == "$B$40:$C$41"
    assert book.api.CurrentController.getFirstVisibleRow() == 30


def test_rows_of_many_areas_get_their_height_also_on_a_hidden_sheet(app):
    book = app.books.add()
    page = book.sheets.add("ander", after=book.sheets[0])
    areas = [Area(1, 1, 2, 1), Area(5, 1, 5, 1), Area(9, 1, 9, 1)]
    for visible, height in ((True, 40), (False, 50)):
        page.visible = visible
        LibreOffice().heighten(page, areas, height)
        found = [round(page.range((row, 1)).row_height) for row in (1, 2, 5, 9)]
        assert found == [height] * 4
        assert round(page["A3"].row_height) != height
