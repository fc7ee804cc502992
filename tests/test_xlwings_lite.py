"""The script for xlwings Lite and Server, run on an engine that can do no more than they can."""

import importlib.util
import inspect
from pathlib import Path

import openpyxl
import pytest
import xlwings as xw

from tests import lite
from tests.reference import PATH

SOURCE = Path(__file__).parents[1] / "macros" / "xlwings_lite.py"
REPORTS = [
    "Samenvatting",
    "Partneroverzicht",
    "Te laat",
    "Portefeuilles",
    "Controle",
    "Controlelijst",
]


@pytest.fixture
def scripts():
    """The file as xlwings Lite loads it."""
    spec = importlib.util.spec_from_file_location("xlwings_lite_scripts", SOURCE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def book():
    """The reference plan: only its values, as Lite sends them."""
    sheets = openpyxl.load_workbook(PATH).worksheets
    return lite.lite(
        {
            sheet.title: [["" if v is None else v for v in row] for row in sheet.values]
            for sheet in sheets
        }
    )


def no_thread(_):
    raise RuntimeError("can't start new thread")


def test_a_script_is_a_function_of_a_book(scripts):
    (argument,) = inspect.signature(scripts.vernieuwen).parameters.values()
    assert argument.annotation is xw.Book  # Not a text: xlwings looks at the class itself.


def test_the_overviews_are_made_with_what_lite_can_do(scripts, book, capsys, monkeypatch):
    monkeypatch.setattr("threading.Thread.start", no_thread)  # Python in a browser has none.
    scripts.vernieuwen(book)
    said = "42 acties gelezen. De overzichten zijn ververst."
    assert capsys.readouterr().out == f"{said}\n"
    assert book.app.impl.told == [(said, "uvp-xl", "info")]
    assert [sheet.name for sheet in book.sheets][-6:] == REPORTS
    assert book.sheets["Samenvatting"].range("A1").value
    again = [sheet.name for sheet in book.sheets]
    scripts.vernieuwen(book)
    assert [sheet.name for sheet in book.sheets] == again


def test_what_lite_cannot_do_is_one_sentence(scripts, book, capsys, monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(lite.Sheets, "add", xw.base_classes.Sheets.add)
    monkeypatch.delattr(lite.App, "alert")
    scripts.vernieuwen(book)
    said = capsys.readouterr().out
    assert said.startswith("Er ging iets mis. Wat er precies gebeurde, staat in ")
    assert said.count("\n") == 1


def test_the_engine_of_these_tests_refuses_what_lite_refuses(book):
    cell = book.sheets[0].range("A1")
    for name in ("number_format", "color", "formula", "merge_cells", "column_width", "wrap_text"):
        with pytest.raises(NotImplementedError):
            getattr(cell, name)
    for name in ("screen_updating", "status_bar"):
        with pytest.raises(NotImplementedError):
            getattr(book.app, name)
    with pytest.raises(NotImplementedError):
        _ = cell.data_validation.type
