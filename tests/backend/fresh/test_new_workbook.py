import datetime as dt
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.fresh import new_workbook
from uvp_xl.backend.fresh.new_workbook import FreshWorkbook
from uvp_xl.cell_edit import Edit
from uvp_xl.errors import InUse, UsageError, WriteError
from uvp_xl.grid import CellError, Grid, UnreadCell

ROWS = [["item", "planning"], ["=1+1", dt.date(2020, 5, 6)], [CellError("#N/B"), 2019]]
SUFFIXES = [".ods", ".xlsx"]


@pytest.fixture
def book():
    """Return a workbook with a sheet of the user and an old report sheet."""
    return FreshWorkbook("plan.xls", [Grid("Te laat", [["oud"]]), Grid("Jeugd", ROWS)])


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_users_sheets_and_the_reports_are_saved(book, report, tmp_path, suffix):
    book.put([report("a"), report("b", name="Nieuw")])
    target = tmp_path / f"nieuw{suffix}"
    assert book.save(target).path == target
    grids = ClosedWorkbook(target).grids()
    assert [grid.name for grid in grids] == ["Te laat", "Jeugd", "Nieuw"]
    assert grids[0].value(3, 1) == "a"
    assert grids[1].rows == [ROWS[0], ROWS[1], ["#N/B", 2019]]


def test_links_that_were_left_out_are_noted(report, tmp_path):
    book = FreshWorkbook("plan.xls")
    book.put([replace(report("a"), plain_links=1)])
    (note,) = book.save(tmp_path / "nieuw.xlsx").notes
    assert note.startswith("Op het blad “Te laat” kan Excel niet meer dan 65.530 links kwijt")


def test_what_could_not_be_read_is_not_in_the_new_file_and_that_is_noted(tmp_path):
    grid = Grid("Jeugd", ROWS, unread=(UnreadCell(2, 1, "een cel die beschadigd is"),))
    *_, note = FreshWorkbook("plan.xls", [grid]).save(tmp_path / "nieuw.xlsx").notes
    assert note.startswith("Wat uvp-xl niet kon lezen, ontbreekt in het nieuwe bestand.")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_hidden_sheets_stay_hidden(tmp_path, suffix):
    book = FreshWorkbook("plan.xls", [Grid("Lijst", [["a"]], hidden=True), Grid("Jeugd", ROWS)])
    book.save(tmp_path / f"nieuw{suffix}")
    assert [g.hidden for g in ClosedWorkbook(tmp_path / f"nieuw{suffix}").grids()] == [True, False]


def test_an_edit_is_saved_also_on_a_sheet_that_was_put(book, report, tmp_path):
    book.put([report("a", name="TE LAAT")])
    edits = [Edit("Jeugd", "B3", 2019, 2020), Edit("Te laat", "A3", "a", "b")]
    assert book.edit(edits) == []
    book.save(tmp_path / "nieuw.ods")
    first, second = ClosedWorkbook(tmp_path / "nieuw.ods").grids()
    assert (first.name, first.value(3, 1), second.value(3, 2)) == ("Te laat", "b", 2020)


def test_a_sheet_that_was_put_keeps_its_looks(book, report, tmp_path):
    book.put([report("a")])
    book.save(tmp_path / "nieuw.ods")
    with zipfile.ZipFile(tmp_path / "nieuw.ods") as archive:
        assert b'fo:background-color="#dde6f0"' in archive.read("content.xml")


def test_it_becomes_what_there_is_a_format_for(book):
    assert book.for_target(Path("nieuw.ods")) is book
    for method in (book.for_target, book.save):
        with pytest.raises(UsageError, match=r"nieuw\.xls: .*\.ods of \.xlsx"):
            method(Path("nieuw.xls"))


def test_a_workbook_without_sheets_gets_one(tmp_path):
    FreshWorkbook("plan.xls").save(tmp_path / "nieuw.ods")
    assert [g.name for g in ClosedWorkbook(tmp_path / "nieuw.ods").grids()] == ["Blad1"]


def test_a_file_that_cannot_be_written_raises(book, tmp_path, monkeypatch):
    with pytest.raises(WriteError, match="map bestaat niet"):
        book.save(tmp_path / "weg" / "nieuw.ods")
    (tmp_path / "~$nieuw.ods").touch()
    with pytest.raises(InUse, match="Excel"):
        book.save(tmp_path / "nieuw.ods")
    monkeypatch.setattr(new_workbook, "MAX_CELLS", 5)
    with pytest.raises(WriteError, match=r"meer dan 5 cellen"):
        book.save(tmp_path / "ander.ods")
    monkeypatch.undo()
    with pytest.raises(WriteError, match=r"meer dan 1\.000 bladen"):
        FreshWorkbook("plan.xls", [Grid(f"{n}") for n in range(1001)]).save(tmp_path / "a.ods")
    assert [path.name for path in tmp_path.iterdir()] == ["~$nieuw.ods"]
