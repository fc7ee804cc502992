"""The macros really run: in LibreOffice, where they say that they are for Excel."""

import io

import pytest
from xlsxwriter import Workbook

from macros.project import project
from macros.sources import modules
from tests.office import awaited
from uvp_xl.engines.libreoffice import bridge

SAID = (
    "Deze knop werkt alleen in Excel. In LibreOffice kunt u wel vernieuwen: geef in een "
    "opdrachtvenster de opdracht uvp-xl refresh --open."
)
SUBS = ["Vernieuwen", "Controleren", "Voorstellen", "MarkeringenWissen", "Terugdraaien"]
EXTRA = """Option Explicit

Public Sub Proef()
    Blad1.Range("B5").Value = Blad1.Name & "/" & ThisWorkbook.Sheets.Count
End Sub
"""
ALWAYS = 4
"""Run macros without asking."""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("macros") / "Plan & co (1).xlsm"
    with Workbook(path) as book:
        made = project(modules() | {"Proef": EXTRA}, ["ThisWorkbook", "Blad1", "Blad2"])
        book.add_vba_project(io.BytesIO(made), True)
        book.set_vba_name("ThisWorkbook")
        start, plan = book.add_worksheet("Start"), book.add_worksheet("Plan")
        start.set_vba_name("Blad1")
        plan.set_vba_name("Blad2")
        book.define_name("uvp.melding", "=Start!$B$3")
        for row, sub in enumerate(SUBS):
            start.insert_button(row * 2, 3, {"macro": f"Uvp.{sub}", "caption": sub})
    return path


@pytest.fixture
def document(path, pipe):
    """The workbook, open in LibreOffice."""
    desktop = bridge.desktop(bridge.connect(bridge.address(pipe=pipe)))
    made = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (_option(),))
    yield made
    made.close(True)


def _option():
    uno = bridge.bridge()
    option = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    option.Name, option.Value = "MacroExecutionMode", ALWAYS
    return option


def _cell(document, address):
    return document.Sheets.getByName("Start").getCellRangeByName(address)


def _awaited(document, address):
    """What stands in a cell as soon as something does: a click is dealt with by and by."""
    return awaited(lambda: _cell(document, address).String)


def _run(document, macro):
    where = f"vnd.sun.star.script:VBAProject.{macro}?language=Basic&location=document"
    document.getScriptProvider().getScript(where).invoke((), (), ())


@pytest.mark.parametrize("sub", SUBS)
def test_each_sub_says_that_it_is_for_excel(document, sub):
    _run(document, f"Uvp.{sub}")
    assert _cell(document, "B3").String == SAID


def test_a_click_on_each_button_does_the_same(document):
    page = document.Sheets.getByName("Start").DrawPage
    controller = document.CurrentController
    assert page.Count == len(SUBS)
    for place in range(page.Count):
        _cell(document, "B3").String = ""
        control = controller.getControl(page.getByIndex(place).Control)
        control.AccessibleContext.doAccessibleAction(0)
        assert _awaited(document, "B3") == SAID


def test_the_codenames_of_the_sheets_work_in_a_macro(document):
    _run(document, "Proef.Proef")
    assert _cell(document, "B5").String == "Start/2"
