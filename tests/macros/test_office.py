"""The macros in LibreOffice, where they report that they are for Excel."""

import io
import threading

import pytest
from xlsxwriter import Workbook

from macros.project import build_project
from macros.sources import read_modules
from tests.office import BOUND, awaited, kill, office
from uvp_xl.engines.libreoffice import uno_bridge

MESSAGE = (
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
"""Run macros without a confirmation."""
ALERT, PUSH_BUTTON = "uvp-xl", "OK"
"""The title of the message box, and the caption of its button."""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("macros") / "Plan & co (1).xlsm"
    with Workbook(path) as book:
        project = build_project(
            read_modules() | {"Proef": EXTRA}, ["ThisWorkbook", "Blad1", "Blad2"]
        )
        book.add_vba_project(io.BytesIO(project), True)
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
    """Open the workbook in LibreOffice."""
    desktop = uno_bridge.desktop(uno_bridge.connect(uno_bridge.listen_address(pipe=pipe)))
    document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (_option(),))
    yield document
    document.close(True)


def _option():
    uno = uno_bridge.uno_module()
    option = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    option.Name, option.Value = "MacroExecutionMode", ALWAYS
    return option


def _cell(document, address):
    return document.Sheets.getByName("Start").getCellRangeByName(address)


def _awaited(document, address):
    """Wait for a text in a cell and return it: clicks are handled asynchronously."""
    return awaited(lambda: _cell(document, address).String)


def _run(document, macro):
    where = f"vnd.sun.star.script:VBAProject.{macro}?language=Basic&location=document"
    document.getScriptProvider().getScript(where).invoke((), (), ())


@pytest.mark.parametrize("sub", SUBS)
def test_each_sub_reports_that_it_is_for_excel(document, sub):
    _run(document, f"Uvp.{sub}")
    assert _cell(document, "B3").String == MESSAGE


def test_a_click_on_each_button_does_the_same(document):
    page = document.Sheets.getByName("Start").DrawPage
    controller = document.CurrentController
    assert page.Count == len(SUBS)
    for index in range(page.Count):
        _cell(document, "B3").String = ""
        control = controller.getControl(page.getByIndex(index).Control)
        control.AccessibleContext.doAccessibleAction(0)
        assert _awaited(document, "B3") == MESSAGE


def test_the_codenames_of_the_sheets_work_in_a_macro(document):
    _run(document, "Proef.Proef")
    assert _cell(document, "B5").String == "Start/2"


@pytest.fixture(scope="module")
def answering(tmp_path_factory):
    """Yield the pipe of a LibreOffice that shows message boxes; one that hangs is killed."""
    with office(tmp_path_factory.mktemp("vragend"), asks=True) as pipe:
        timer = threading.Timer(BOUND, kill, [pipe])
        timer.daemon = True
        timer.start()
        yield pipe
        timer.cancel()


def _within(accessible):
    """Return the accessible objects in a window."""
    for number in range(accessible.AccessibleChildCount):
        child = accessible.getAccessibleChild(number).AccessibleContext
        yield child
        yield from _within(child)


def _boxes(context):
    """Return the open message boxes as accessible objects."""
    name = "com.sun.star.awt.Toolkit"
    toolkit = context.ServiceManager.createInstanceWithContext(name, context)
    tops = [toolkit.getTopWindow(number) for number in range(toolkit.TopWindowCount)]
    return [each for top in tops if (each := top.AccessibleContext).AccessibleName == ALERT]


def _answered(context):
    """Wait for a message box, click on OK and return its texts."""
    [texts] = [[each.AccessibleName for each in _within(box)] for box in _boxes(context)]
    [button] = [e for e in _within(*_boxes(context)) if e.AccessibleName == PUSH_BUTTON]
    button.doAccessibleAction(0)
    return texts


@pytest.mark.parametrize("state", ["plain", "protected", "out of view", "no cell", "hidden row"])
def test_who_clicks_there_always_sees_a_box(state, path, answering):
    context = uno_bridge.connect(uno_bridge.listen_address(pipe=answering))
    desktop = uno_bridge.desktop(context)
    document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (_option(),))
    start, cell = document.Sheets.getByName("Start"), _cell(document, "B3")
    if state == "protected":
        start.protect("")
    elif state == "out of view":
        document.NamedRanges.getByName("uvp.melding").Content = "$Plan.$B$900"
    elif state == "no cell":
        document.NamedRanges.removeByName("uvp.melding")
    elif state == "hidden row":
        cell.Rows.IsVisible = False
    control = document.CurrentController.getControl(start.DrawPage.getByIndex(0).Control)
    click = threading.Thread(target=control.AccessibleContext.doAccessibleAction, args=(0,))
    click.start()  # It returns when the box is closed.
    assert awaited(lambda: "box" if _boxes(context) else "")
    assert MESSAGE in _answered(context)
    click.join()
    assert awaited(lambda: "" if _boxes(context) else "gone")
    document.close(True)
