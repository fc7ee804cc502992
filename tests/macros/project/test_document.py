import pytest

from macros.project.document import WORKBOOK, Module


def test_a_loose_module_has_one_attribute():
    assert Module("Uvp", "Option Explicit\n").source == (
        b'Attribute VB_Name = "Uvp"\r\nOption Explicit\r\n'
    )


def test_the_module_of_a_workbook_names_its_base_class():
    lines = Module("ThisWorkbook", "", WORKBOOK).source.decode("cp1252").split("\r\n")
    assert lines[1] == f'Attribute VB_Base = "{WORKBOOK}"'
    assert "Attribute VB_PredeclaredId = True" in lines
    assert len(lines) == 9


def test_lines_end_as_windows_ends_them():
    assert Module("A", "x\r\ny\nz").source.endswith(b"x\r\ny\r\nz\r\n")


def test_what_the_code_page_does_not_have_cannot_be_written():
    with pytest.raises(UnicodeEncodeError):
        _ = Module("A", "'☃").source
