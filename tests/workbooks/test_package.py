from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from workbooks.package import new_workbook
from workbooks.plan import read_plan


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Return a workbook with a fitted row (1) and a row with a row format (2)."""
    path = tmp_path / "made.xlsx"
    with new_workbook(path, read_plan()) as book:
        sheet = book.add_worksheet("Blad")
        sheet.set_row(0, 30)
        sheet.write_string(0, 0, "past zich aan")
        sheet.set_row(1, 45, book.add_format({"italic": True}))
        sheet.write_string(1, 0, "blijft zo hoog")
    return path


def test_nothing_in_the_package_depends_on_time_or_machine(workbook: Path) -> None:
    with ZipFile(workbook) as package:
        parts = package.infolist()
    assert {part.date_time for part in parts} == {(1980, 1, 1, 0, 0, 0)}
    assert {part.create_system for part in parts} == {3}
    assert {part.compress_type for part in parts} == {ZIP_DEFLATED}


def test_the_second_workbook_of_a_process_is_like_the_first(tmp_path: Path) -> None:
    paths = [tmp_path / "first.xlsx", tmp_path / "second.xlsx"]
    for path in paths:
        with new_workbook(path, read_plan()) as book:
            book.add_worksheet("Blad").write_string(0, 0, "vet", book.add_format({"bold": True}))
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_the_properties_are_those_of_the_plan(workbook: Path) -> None:
    properties = openpyxl.load_workbook(workbook).properties
    assert properties.title == "Uitvoeringsplan Integrale Veiligheid 2020 - 2021"
    assert properties.created == properties.modified == dt.datetime(2020, 1, 1)


def test_only_a_row_with_a_format_of_its_own_keeps_its_height(workbook: Path) -> None:
    with ZipFile(workbook) as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    first, second = re.findall(r"<row [^>]*>", xml)
    assert 'ht="30"' in first
    assert "customHeight" not in first
    assert 'ht="45"' in second
    assert 'customHeight="1"' in second


def test_nothing_is_written_when_filling_the_workbook_fails(tmp_path: Path) -> None:
    path = tmp_path / "half.xlsx"
    with pytest.raises(TypeError), new_workbook(path, read_plan()) as book:
        book.add_worksheet("Blad", "geen werkblad")
    assert not path.exists()


def test_a_button_has_the_font_of_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "knop.xlsx"
    with new_workbook(path, read_plan()) as book:
        book.add_worksheet("Blad").insert_button(0, 0, {"caption": "Druk", "macro": "Uvp.Druk"})
    with ZipFile(path) as package:
        drawing = package.read("xl/drawings/vmlDrawing1.vml").decode()
    assert '<font face="Arial" size="200" color="#000000">Druk</font>' in drawing
