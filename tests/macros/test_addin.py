import io
import runpy
import xml.etree.ElementTree as ET
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator
from pyopenvba.integrity import check_file
from pyvbaanalysis import analyze_office_file

from macros import addin
from macros.sources import read_ribbon
from tests.macros.olevba import VBA_Parser

CUSTOM_UI = "{http://schemas.microsoft.com/office/2006/01/customui}"


@pytest.fixture(scope="module")
def addin_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("addin") / "uvp-xl.xlam"
    addin.build(path)
    return path


@pytest.fixture(scope="module")
def parts(addin_file):
    with ZipFile(addin_file) as package:
        return {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}


def test_the_add_in_that_is_kept_is_the_one_of_these_sources(addin_file):
    again = addin_file.with_name("again.xlam")
    addin.build(again)
    assert again.read_bytes() == addin_file.read_bytes()
    assert addin.TARGET.read_bytes() == addin_file.read_bytes(), "draai python -m macros.addin"


def test_the_module_makes_it(monkeypatch, tmp_path):
    monkeypatch.setattr("macros.sources.LAUNCHER", tmp_path)
    with pytest.warns(RuntimeWarning, match=r"macros\.addin"):
        runpy.run_module("macros.addin", run_name="__main__")
    assert (tmp_path / "uvp-xl.xlam").is_file()


def test_it_is_an_add_in_that_does_not_show_itself(parts):
    types = parts["[Content_Types].xml"]
    assert 'ContentType="application/vnd.ms-excel.addin.macroEnabled.main+xml"' in types
    assert "sheet.macroEnabled" not in types
    assert 'visibility="hidden"' in parts["xl/workbook.xml"]
    assert 'codeName="ThisWorkbook"' in parts["xl/workbook.xml"]
    assert 'codeName="Blad1"' in parts["xl/worksheets/sheet1.xml"]


def test_the_tab_hangs_below_the_package(parts):
    relations = ET.fromstring(parts["_rels/.rels"])
    targets = {each.get("Target"): each.get("Type") for each in relations}
    kind = "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility"
    assert targets["customUI/customUI.xml"] == kind
    assert len({each.get("Id") for each in relations}) == len(relations)
    assert parts["customUI/customUI.xml"] == read_ribbon()


def test_each_button_of_the_tab_has_a_description():
    tab = ET.fromstring(read_ribbon()).find(f".//{CUSTOM_UI}tab")
    assert tab.get("label") == "UVP"
    buttons = tab.findall(f".//{CUSTOM_UI}button")
    assert [button.get("label") for button in buttons] == [
        "Vernieuwen",
        "Controleren",
        "Markeringen wissen",
        "Voorstellen",
        "Terugdraaien",
    ]
    ids = [each.get("id") for each in tab.iter()]
    assert len(set(ids)) == len(ids)
    for button in buttons:
        assert button.get("imageMso")
        assert len(button.get("screentip")) < 60
        assert button.get("supertip").endswith(".")


def test_the_validators_find_nothing(addin_file):
    assert OpenXmlValidator().validate(addin_file).errors == []
    assert check_file(addin_file).issues == ()
    assert set().union(*analyze_office_file(addin_file).values()) == set()


def test_olevba_finds_the_macros_and_no_start_of_their_own(addin_file):
    parser = VBA_Parser(str(addin_file))
    names = {name for _, _, name, _ in parser.extract_all_macros()}
    kinds = {kind for kind, _, _ in parser.analyze_macros()}
    parser.close()
    assert names == {"ThisWorkbook.cls", "Blad1.cls", "Uvp.bas", "UvpLint.bas"}
    assert "AutoExec" not in kinds


def test_the_package_has_no_timestamps(addin_file):
    with ZipFile(io.BytesIO(addin_file.read_bytes())) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
