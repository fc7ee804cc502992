from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest
from xlwings import XlwingsError

from uvp_xl.backend.live import attach
from uvp_xl.errors import UsageError

BOOKS = [
    SimpleNamespace(name="plan.xlsx", fullname="/home/jan/plan.xlsx"),
    SimpleNamespace(name="Map2", fullname="Map2"),
    SimpleNamespace(
        name="Plan 2021.xlsx", fullname="https://x.sharepoint.com/sites/oov/Plan 2021.xlsx"
    ),
]


@pytest.fixture
def opened(monkeypatch):
    """Return the open workbooks, a list that a test may change."""
    result = list(BOOKS)
    monkeypatch.setattr(attach, "_open_books", lambda: iter(result))
    return result


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("PLAN.xlsx", 0),
        ("/home/jan/plan.xlsx", 0),
        ("map2", 1),
        ("plan 2021.xlsx", 2),
        ("https://x.sharepoint.com/sites/oov/Plan 2021.xlsx", 2),
    ],
)
def test_a_workbook_is_found_by_what_people_call_it(opened, name, number):
    assert attach.attach(name) is BOOKS[number]


def test_the_only_one_needs_no_name(opened):
    del opened[1:]
    assert attach.attach() is BOOKS[0]


def test_an_ambiguous_name_is_refused(opened):
    with pytest.raises(UsageError, match=r"Er staan meer werkboeken open: “plan\.xlsx”, “Map2”"):
        attach.attach()
    with pytest.raises(UsageError, match=r"“weg\.xlsx” staat niet open. Wel open: “plan\.xlsx”"):
        attach.attach("weg.xlsx")
    opened.clear()
    with pytest.raises(UsageError, match="Er staat geen werkboek open"):
        attach.attach()


def test_xlwings_ends_no_excel_at_the_end(monkeypatch):
    done = []
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("xlwings._xlwindows", SimpleNamespace(cleanup="cleanup"), raising=False)
    monkeypatch.setattr("atexit.unregister", done.append)
    assert attach.load_xlwings().__name__ == "xlwings"
    assert done == ["cleanup"]


def test_that_is_still_what_xlwings_does_at_the_end():
    source = Path(find_spec("xlwings").origin).with_name("_xlwindows.py").read_text("utf-8")
    assert "@atexit.register\ndef cleanup():" in source


class Cloud:
    """A workbook on SharePoint that is not synced, as xlwings has it on Windows."""

    name, api = "plan.xlsx", SimpleNamespace(FullName="https://gemeente.sharepoint.com/plan.xlsx")

    @property
    def fullname(self):
        raise XlwingsError("Couldn't find your SharePoint Excel file")


def test_a_workbook_in_the_cloud_has_the_address_that_excel_gives(monkeypatch):
    assert attach.full_name(Cloud()) == Cloud.api.FullName
    monkeypatch.setattr(Cloud, "api", None)
    assert attach.full_name(Cloud()) == "plan.xlsx"


def test_workbooks_of_all_programs_that_answer_are_found(app):
    book = app.books.add()
    assert book in list(attach._open_books())
