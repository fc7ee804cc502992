"""Excel on Windows is not here: a stand-in tells what it was asked."""

from types import SimpleNamespace
from unittest.mock import MagicMock

import pytest

from uvp_xl.backend.live.extras import extras
from uvp_xl.backend.live.extras.windows import ATTEMPTS, Windows
from uvp_xl.grid import Area
from uvp_xl.reports.sheet import Sheet

DUTCH = (31, 31, ",", ".", ";", "0")
"""The first settings of a Dutch Excel: countries, decimals, thousands, lists, codes."""
ENGLISH = (1, 1, ".", ",", ",", "0")


@pytest.fixture
def com(monkeypatch):
    """xlwings' module for Windows, which cannot be imported elsewhere."""
    module = SimpleNamespace(N_COM_ATTEMPTS=0)
    monkeypatch.setattr("xlwings._xlwindows", module, raising=False)
    return module


@pytest.fixture
def page(com):
    """A sheet in Excel."""
    made = MagicMock(visible=-1)
    made.book.app.engine.name = "excel"
    made.book.app.api.International = DUTCH
    return made


def test_excel_is_asked_again_for_some_time_only(com, page, monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    assert isinstance(extras(page.book), Windows)
    assert com.N_COM_ATTEMPTS == ATTEMPTS


def test_a_workbook_that_cannot_be_written_in_says_why(page):
    book = page.book
    book.api.ProtectStructure, book.api.ReadOnly = True, True
    assert Windows().locked(book) == "de structuur van de werkmap is beveiligd"
    book.api.ProtectStructure = False
    assert Windows().locked(book) == "de werkmap is alleen-lezen geopend"
    book.api.ReadOnly = False
    assert Windows().locked(book) == ""
    assert Windows().protected(page) is True


def test_the_view_comes_back(page):
    window = page.book.app.api.ActiveWindow
    window.ScrollRow, window.ScrollColumn = 40, 3
    back = Windows().view(page.book)
    window.ScrollRow = window.ScrollColumn = 1
    back()
    assert (window.ScrollRow, window.ScrollColumn) == (40, 3)
    page.book.sheets.active.activate.assert_called_once()


def test_a_sheet_is_dressed(page):
    sheet = Sheet("x", (), freeze=(5, 2), repeat=(1, 4), filter=Area(4, 1, 9, 3), tab="112233")
    windows = Windows()
    windows.prepare(page, sheet)
    windows.dress(page, sheet)
    page.api.Hyperlinks.Delete.assert_called_once()
    assert page.api.PageSetup.PrintTitleRows == "$1:$4"
    assert page.api.Tab.Color == 0x332211
    window = page.book.app.api.ActiveWindow
    assert (window.SplitRow, window.SplitColumn, window.FreezePanes) == (4, 1, True)
    page.range.return_value.api.AutoFilter.assert_called_once()
    (part,) = windows.parts(page, [Area(1, 1, 2, 2)])
    windows.underline(part)
    assert part.api.Font.Underline == 2
    windows.indent(part, 1)
    assert part.api.IndentLevel == 1


@pytest.mark.parametrize(
    ("settings", "address", "choices"),
    [
        (DUTCH, "A1:B2;A4:A4", "intern;extern;ja, mits"),
        (ENGLISH, "A1:B2,A4:A4", "intern,extern"),
        (lambda: DUTCH, "A1:B2;A4:A4", "intern;extern;ja, mits"),  # as pywin32's own classes do
    ],
)
def test_excel_reads_areas_and_choices_in_the_language_of_the_user(
    page, settings, address, choices
):
    page.book.app.api.International = settings
    windows, part = Windows(), MagicMock(sheet=page)
    windows.parts(page, [Area(1, 1, 2, 2), Area(4, 1, 4, 1)])
    page.range.assert_called_with(address)
    windows.choose(part, ["intern", "extern", "ja, mits"])
    part.api.Validation.Delete.assert_called_once()
    part.api.Validation.Add.assert_called_once_with(3, 1, 1, choices)


def test_a_very_hidden_sheet_is_not_brought_to_the_front(page):
    page.visible = 2
    Windows().dress(page, Sheet("x", ()))
    page.activate.assert_not_called()


def test_without_a_printer_the_rest_is_done(page):
    type(page.api).PageSetup = property(lambda _: 1 / 0)
    Windows().prepare(page, Sheet("x", ()))
