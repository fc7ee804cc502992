"""The buttons call existing macros, in a project that is valid for Excel and LibreOffice."""

import re
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from lxml import etree

from macros.sources import read_modules
from tests.office import awaited
from tests.workbooks.readers import vba
from uvp_xl.cli import main
from uvp_xl.engines.libreoffice import uno_bridge
from workbooks.buttons import BUTTONS, MODULE, WORKBOOK
from workbooks.start import MESSAGE

PROJECT = "xl/vbaProject.bin"
RUN_MACROS = 4
"""LibreOffice's mode to run macros without a confirmation."""


def parts(path, ending):
    """Return the package parts with names that have this ending."""
    with ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist() if name.endswith(ending)}


def code_names(path, sheets):
    """Return the VBA names of the workbook and of its first sheets, in order."""
    parts = ["xl/workbook.xml", *(f"xl/worksheets/sheet{n}.xml" for n in range(1, sheets + 1))]
    with ZipFile(path) as package:
        return [re.search(rb'codeName="(\w+)"', package.read(name))[1].decode() for name in parts]


def test_every_button_has_its_macro():
    text = read_modules()[MODULE]
    subs = re.findall(r"^Public Sub (\w+)\(\)", text, re.MULTILINE)
    assert [*(button.sub for button in BUTTONS), "Uitkijken"] == subs  # The last is for the timer.
    assert [button.caption for button in BUTTONS] == [
        *("Vernieuwen", "Controleren", "Voorstellen", "Markeringen wissen", "Terugdraaien")
    ]


def test_the_project_has_a_module_for_the_workbook_and_for_each_sheet(workbook):
    sheets = len(openpyxl.load_workbook(workbook).sheetnames)
    module_texts, named = vba(workbook), code_names(workbook, sheets)
    assert named[0] == WORKBOOK
    assert len(set(named)) == len(named) == 1 + sheets
    assert set(module_texts) == {*named, *read_modules()}
    assert "Public Sub Vernieuwen()" in module_texts[MODULE]


def test_the_buttons_are_on_start_without_notes_between_them(workbook):
    drawings = parts(workbook, ".vml")
    assert len(drawings) == 1
    assert not parts(workbook, "comments1.xml")
    root = etree.fromstring(*drawings.values())
    kinds = root.findall(".//{*}ClientData")
    assert [kind.get("ObjectType") for kind in kinds] == ["Button"] * len(BUTTONS)
    assert [kind.findtext("{*}FmlaMacro") for kind in kinds] == [
        f"[0]!{MODULE}.{button.sub}" for button in BUTTONS
    ]
    ids = [shape.get("id") for shape in root.findall("{*}shape")]
    assert len(set(ids)) == len(ids) == len(BUTTONS)
    sheet = openpyxl.load_workbook(workbook)["Start"]
    assert not [cell for row in sheet for cell in row if cell.comment]


def test_it_is_a_workbook_with_macros(workbook):
    types = parts(workbook, "[Content_Types].xml")["[Content_Types].xml"].decode()
    assert "application/vnd.ms-excel.sheet.macroEnabled.main+xml" in types
    assert "application/vnd.ms-office.vbaProject" in types


@pytest.mark.parametrize("commands", [["refresh"], ["check"], ["refresh", "tidy", "refresh"]])
def test_every_command_keeps_the_macros_and_the_buttons(workbook, commands, capsys):
    before = [parts(workbook, ending) for ending in (PROJECT, ".vml")]
    own = len(openpyxl.load_workbook(workbook).sheetnames)
    names = code_names(workbook, own)
    types = parts(workbook, "[Content_Types].xml")["[Content_Types].xml"]
    for command in commands:
        more = {"tidy": ["--accept", "ALL"]}.get(command, ["--date", "2020-11-01"])
        assert main([command, str(workbook), *more]) in (0, 1)
    assert [parts(workbook, ending) for ending in (PROJECT, ".vml")] == before
    assert code_names(workbook, own) == names
    kept = parts(workbook, "[Content_Types].xml")["[Content_Types].xml"]
    for kind in (b"sheet.macroEnabled.main+xml", b"vbaProject", b"vmlDrawing"):
        assert (kind in kept) == (kind in types) is True
    assert "Traceback" not in capsys.readouterr().err


def opened(pipe, path):
    """Open the workbook in LibreOffice, with macros enabled."""
    desktop = uno_bridge.desktop(uno_bridge.connect(uno_bridge.listen_address(pipe=pipe)))
    allowed = uno_bridge.properties(MacroExecutionMode=RUN_MACROS)
    return desktop.loadComponentFromURL(Path(path).as_uri(), "_blank", 0, allowed)


def clicked(document, shape):
    """Return the text in the message cell after a real click on a button."""
    cell = document.NamedRanges.getByName(MESSAGE).ReferredCells
    cell.String = ""
    control = document.CurrentController.getControl(shape.Control)
    control.AccessibleContext.doAccessibleAction(0)
    return awaited(lambda: cell.String)


def test_a_click_in_libreoffice_shows_the_alternative(workbook, pipe):
    document = opened(pipe, workbook)
    try:
        page = document.Sheets.getByName("Start").DrawPage
        shapes = [page.getByIndex(number) for number in range(page.Count)]
        assert [shape.Control.Label for shape in shapes] == [b.caption for b in BUTTONS]
        for shape in shapes:
            said = clicked(document, shape)
            assert said.startswith("Deze knop werkt alleen in Excel.")
            assert said.endswith("uvp-xl refresh --open.")
    finally:
        document.close(True)
