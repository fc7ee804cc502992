"""Both routes write the same fingerprint: what a program shows of a link is what counts."""

import datetime as dt
import shutil
import zipfile

import openpyxl
import pytest

import uvp_xl
from tests.reference import DATE, MADE
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.live.live_workbook import LiveWorkbook
from uvp_xl.report_state.content_fingerprint import counted, fingerprint
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, Style, block

LINK = Link("Thema's", "B2")
CONTENTS = [
    *("rij 12", 'zie "B2" & meer', "regel 1\nregel 2", " spatie ", "=1+1", "1.10", "waar", "'q"),
    *("_x0041_", "x" * 700, "é€😀", "tab\tx", "", "a\r\nb", "3-4", "mrt 2020", "€ 5.000", "50%"),
    *(12, -3, 12.5, 0.1 + 0.2, 1e15, 0, -0.0, True, False),
    *(dt.date(2020, 11, 1), dt.datetime(2020, 11, 1, 14, 3, 7), dt.date(1900, 3, 1)),
]
FORMATS = ("", "0%", '#,##0" te laat"_)', "0;-0;")
EARLY = (dt.date(1850, 1, 2), float("inf"))
"""What a file has as text."""


def sheet(*more):
    """Everything with a link and without one, in every format."""
    rows = [
        [
            Cell(content, Style(number_format=code if isinstance(content, int | float) else ""), to)
            for code in FORMATS
            for to in (None, LINK)
        ]
        for content in [*CONTENTS, *more]
    ]
    return Sheet("Te laat", (block(1, rows),))


def read(path):
    """The saved sheet."""
    return next(grid for grid in ClosedWorkbook(path).grids() if grid.name == "Te laat")


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Thema's"
    book.save(path)
    return path


def test_real_links_of_a_closed_file_are_read_back(plan, resaved):
    book = ClosedWorkbook(plan)
    new = sheet(*EARLY)
    book.put([new])
    book.save(plan)
    (saved,) = resaved([plan])
    for path in (plan, saved):
        assert list(counted(read(path))) == list(counted(new.grid()))
        assert fingerprint(read(path)) == fingerprint(new.grid())


def test_formulas_of_an_open_workbook_are_read_back(plan, app, tmp_path):
    book = app.books.open(str(plan))
    LiveWorkbook(book).put([sheet()])
    target = tmp_path / "bewaard.xlsx"
    book.save(str(target))
    with zipfile.ZipFile(target) as archive:
        assert b"HYPERLINK" in archive.read("xl/worksheets/sheet2.xml")
    assert list(counted(read(target))) == list(counted(sheet().grid()))


def test_reports_that_were_written_into_an_open_plan_are_nobodys_work(refreshed, app, tmp_path):
    path = shutil.copy(refreshed, tmp_path / "plan.xlsx")
    sheets = uvp_xl.read(path).reports(DATE, MADE)
    book = app.books.open(str(path))
    LiveWorkbook(book).put(sheets)
    target = tmp_path / "bewaard.xlsx"
    book.save(str(target))
    closed = ClosedWorkbook(target)
    closed.put(sheets)
    assert closed.notes == ()
    closed.save(target)
    old, new = (openpyxl.load_workbook(each) for each in (refreshed, target))
    for name in (sheet.name for sheet in sheets):
        one, other = old[name], new[name]
        assert other.page_setup.orientation == one.page_setup.orientation
        assert other.sheet_view.pane.ySplit == one.sheet_view.pane.ySplit
        assert other.sheet_view.showGridLines == one.sheet_view.showGridLines
        assert other.sheet_view.zoomScale == one.sheet_view.zoomScale
        assert {letter: c.width for letter, c in other.column_dimensions.items()} == {
            letter: c.width for letter, c in one.column_dimensions.items()
        }
