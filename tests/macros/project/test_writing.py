import io

import olefile
import pytest
from pyopenvba.cfb import CFB
from pyopenvba.vba import parse_vba_project

from macros.project import Document, build_project
from macros.sources import RIBBON, read_modules
from tests.macros.olevba import VBA_Parser
from tests.macros.project.walk import Compound

MODULES = read_modules() | read_modules(RIBBON) | {"Éen": "' Één keer, “zo”\nSub Doe()\nEnd Sub\n"}
DOCUMENTS = ["ThisWorkbook", *(f"Blad{number}" for number in range(1, 14))]


@pytest.fixture(scope="module")
def made():
    return build_project(MODULES, DOCUMENTS)


def windows(text):
    return text.replace("\n", "\r\n")


def test_olevba_reads_every_module_as_it_was_written(made):
    parser = VBA_Parser("vbaProject.bin", data=made)
    found = {stream: text for _, stream, _, text in parser.extract_all_macros()}
    parser.close()
    assert set(found) == {f"VBA/{name}" for name in (*DOCUMENTS, *MODULES)}
    for name, text in MODULES.items():
        assert found[f"VBA/{name}"] == f'Attribute VB_Name = "{name}"\r\n{windows(text)}'


def test_another_reader_does_too(made):
    found = parse_vba_project(CFB.from_bytes(made))
    assert (found.name, found.code_page) == ("VBAProject", 1252)
    assert found.module_names() == [*DOCUMENTS, *MODULES]
    assert [reference.name for reference in found.references] == ["stdole", "Office"]
    for name, text in MODULES.items():
        assert found.get_module(name).source.endswith(windows(text))


def test_the_compound_file_keeps_its_rules(made):
    found = Compound(made)
    assert {"PROJECT", "PROJECTwm", "_VBA_PROJECT", "dir"} <= set(found.streams)
    assert found.streams["_VBA_PROJECT"] == bytes.fromhex("CC61FFFF000000")
    assert sorted(found.used) == list(range(len(found.sectors)))
    assert [found.entries[place].name for place in found.tree(0)] == ["VBA", "PROJECT", "PROJECTwm"]
    storage = next(at for at, entry in enumerate(found.entries) if entry.name == "VBA")
    keys = [found.entries[place].key for place in found.tree(storage)]
    assert keys == sorted(keys)
    assert len(keys) == len(DOCUMENTS) + len(MODULES) + 2
    with olefile.OleFileIO(io.BytesIO(made), raise_defects=olefile.DEFECT_UNSURE) as witness:
        assert witness.parsing_issues == []


def test_the_same_comes_out_every_time_and_its_id_follows_the_text(made):
    assert build_project(MODULES, DOCUMENTS) == made
    other = build_project(MODULES | {"Uvp": ""}, DOCUMENTS)
    first = [Compound(data).streams["PROJECT"].split(b"\r\n")[0] for data in (made, other)]
    assert first[0] != first[1]


def test_a_sheet_can_have_macros_of_its_own():
    data = build_project({}, ["ThisWorkbook", Document("Blad1", "Sub Hier()\nEnd Sub\n")])
    found = parse_vba_project(CFB.from_bytes(data)).get_module("Blad1")
    assert found.source.endswith("Sub Hier()\r\nEnd Sub\r\n")
