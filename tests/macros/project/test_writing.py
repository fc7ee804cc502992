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
def project_bytes():
    return build_project(MODULES, DOCUMENTS)


def windows(text):
    return text.replace("\n", "\r\n")


def test_olevba_reads_every_module_as_it_was_written(project_bytes):
    parser = VBA_Parser("vbaProject.bin", data=project_bytes)
    parsed = {stream: text for _, stream, _, text in parser.extract_all_macros()}
    parser.close()
    assert set(parsed) == {f"VBA/{name}" for name in (*DOCUMENTS, *MODULES)}
    for name, text in MODULES.items():
        assert parsed[f"VBA/{name}"] == f'Attribute VB_Name = "{name}"\r\n{windows(text)}'


def test_another_reader_does_too(project_bytes):
    parsed = parse_vba_project(CFB.from_bytes(project_bytes))
    assert (parsed.name, parsed.code_page) == ("VBAProject", 1252)
    assert parsed.module_names() == [*DOCUMENTS, *MODULES]
    assert [reference.name for reference in parsed.references] == ["stdole", "Office"]
    for name, text in MODULES.items():
        assert parsed.get_module(name).source.endswith(windows(text))


def test_the_compound_file_keeps_its_rules(project_bytes):
    parsed = Compound(project_bytes)
    assert {"PROJECT", "PROJECTwm", "_VBA_PROJECT", "dir"} <= set(parsed.streams)
    assert parsed.streams["_VBA_PROJECT"] == bytes.fromhex("CC61FFFF000000")
    assert sorted(parsed.used) == list(range(len(parsed.sectors)))
    assert [parsed.entries[index].name for index in parsed.tree(0)] == [
        "VBA",
        "PROJECT",
        "PROJECTwm",
    ]
    storage = next(at for at, entry in enumerate(parsed.entries) if entry.name == "VBA")
    keys = [parsed.entries[index].key for index in parsed.tree(storage)]
    assert keys == sorted(keys)
    assert len(keys) == len(DOCUMENTS) + len(MODULES) + 2
    with olefile.OleFileIO(
        io.BytesIO(project_bytes), raise_defects=olefile.DEFECT_UNSURE
    ) as witness:
        assert witness.parsing_issues == []


def test_the_same_comes_out_every_time_and_its_id_follows_the_text(project_bytes):
    assert build_project(MODULES, DOCUMENTS) == project_bytes
    other = build_project(MODULES | {"Uvp": ""}, DOCUMENTS)
    first = [Compound(data).streams["PROJECT"].split(b"\r\n")[0] for data in (project_bytes, other)]
    assert first[0] != first[1]


def test_a_sheet_can_have_macros_of_its_own():
    data = build_project({}, ["ThisWorkbook", Document("Blad1", "Sub Hier()\nEnd Sub\n")])
    parsed = parse_vba_project(CFB.from_bytes(data)).get_module("Blad1")
    assert parsed.source.endswith("Sub Hier()\r\nEnd Sub\r\n")
