import uuid

from pyopenvba.vba import parse_project_stream, parse_projectwm

from macros.project.document import WORKBOOK, WORKSHEET, Module
from macros.project.listing import build_names_stream, build_project_stream

MODULES = [
    Module("ThisWorkbook", "", WORKBOOK),
    Module("Blad1", "", WORKSHEET),
    Module("Uvp", ""),
]
IDENTITY = uuid.UUID("5cf9cdab-b77b-4fe4-bd7e-d29900070e1b")


def test_another_reader_finds_every_module():
    parsed = parse_project_stream(build_project_stream("VBAProject", IDENTITY, MODULES))
    assert (parsed.name, parsed.id) == ("VBAProject", "{5CF9CDAB-B77B-4FE4-BD7E-D29900070E1B}")
    assert [name for name, _ in parsed.document_modules] == ["ThisWorkbook", "Blad1"]
    assert parsed.standard_modules == ["Uvp"]
    assert list(parsed.workspace) == ["ThisWorkbook", "Blad1", "Uvp"]
    assert not parsed.protection.has_password
    assert parsed.host_extender_info == [
        "&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000"
    ]


def test_every_line_ends_as_windows_ends_it():
    text = build_project_stream("VBAProject", IDENTITY, MODULES)
    assert text.count(b"\r\n") == text.count(b"\n") == text.count(b"\r") == 18


def test_names_are_in_both_encodings():
    expected = b"\xc9en\0" + "Éen".encode("utf-16-le") + bytes(4)
    assert build_names_stream([Module("Éen", "")]) == expected
    pairs = parse_projectwm(build_names_stream(MODULES), code_page=1252)
    assert [tuple(pair) for pair in pairs] == [(each.name, each.name) for each in MODULES]
