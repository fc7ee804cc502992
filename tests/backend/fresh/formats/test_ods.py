"""Whole files: read back by calamine, and validated by the schemas of the standard."""

import datetime as dt
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit.errors import ValidationSeverity
from openxml_audit.odf import OdfValidator
from python_calamine import CalamineWorkbook

from uvp_xl.backend.fresh.formats.ods import build_workbook
from uvp_xl.backend.fresh.opendocument.text_paragraphs import cell_text
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style, block


def read(data):
    """Return the rows of each sheet by its name."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    names = book.sheet_names
    return {n: book.get_sheet_by_name(n).to_python(skip_empty_area=False) for n in names}


def test_the_values_are_read_back(report):
    sheets = read(build_workbook([report("=1+1", "b"), Sheet("Thema's", ())]))
    assert list(sheets) == ["Te laat", "Thema's"]
    day = dt.date(2020, 11, 1)
    assert [row[:4] for row in sheets["Te laat"][:5]] == [
        ["Titel", "", "", ""],
        ["item", "dagen", "", ""],
        ["=1+1", 12, day, True],
        ["b", 12, day, True],
        ["terug", "", "", ""],
    ]


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x")', "+1+1", "@SUM", "-2+3", "2019"])
def test_text_that_looks_like_something_else_stays_text(text):
    data = build_workbook([Sheet("A", (block(1, [[Cell(text)]]),))])
    assert read(data)["A"] == [[text]]
    content = zipfile.ZipFile(io.BytesIO(data)).read("content.xml")
    assert b"table:formula" not in content


@given(st.lists(st.text(st.characters() | st.sampled_from(" \t\n\r\0")), min_size=1, max_size=9))
def test_any_text_is_read_back_as_its_cell_can_hold_it(texts):
    data = build_workbook([Sheet("A", (block(1, [[Cell("begin"), Cell(t)] for t in texts]),))])
    sheets = read(data)["A"]
    assert [row[1] if len(row) > 1 else "" for row in sheets] == [cell_text(text) for text in texts]


def test_it_keeps_to_the_standard(report, tmp_path):
    codes = ["0%", '"€" #,##0.00_);-"€" #,##0.00;–', "[h]:mm:ss", "d mmmm yyyy hh:mm", "@", "dddd"]
    numbers = block(1, [[Cell(0.5, Style(number_format=code))] for code in codes])
    style = Style(underline=True, italic=True, indent=2, align="right", valign="center")
    path = tmp_path / "plan.ods"
    rest = Sheet(
        "Rest", (numbers, block(30, [[Cell("x ", style)]], 4)), hidden=True, landscape=False
    )
    path.write_bytes(build_workbook([report("a  b", "c\td\n"), rest]))
    result = OdfValidator().validate(path)
    assert [e for e in result.errors if e.severity == ValidationSeverity.ERROR] == []


def test_equal_sheets_give_equal_bytes_without_a_clock(report):
    data = build_workbook([report("a")])
    assert data == build_workbook([report("a")])
    entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
