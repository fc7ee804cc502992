from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from workbooks.cover import write_cover
from workbooks.looks import add_formats
from workbooks.package import new_workbook
from workbooks.plan import TEMPLATE, read_plan


@pytest.fixture
def sheet(tmp_path: Path) -> Worksheet:
    plan = read_plan()
    with new_workbook(tmp_path / "cover.xlsx", plan) as book:
        write_cover(book.add_worksheet("Plan"), add_formats(book), plan)
    return openpyxl.load_workbook(tmp_path / "cover.xlsx")["Plan"]


def test_every_cell_of_the_cover(sheet: Worksheet) -> None:
    assert list(sheet.iter_rows(values_only=True)) == [
        ("Uitvoeringsplan Integrale Veiligheid 2020 - 2021", None),
        ("Gemeente Noordoostpolder", None),
        (None, None),
        ("Periode", "2020 - 2021"),
        ("Begindatum", dt.datetime(2020, 1, 1)),
        ("Einddatum", dt.datetime(2021, 12, 31)),
        (None, None),
        ("Prioriteiten", None),
        (1, "Sociale kwaliteit"),
        (2, "High Impact Crimes (HIC)"),
        (3, "Jeugd"),
        (4, "Georganiseerde ondermijnende criminaliteit"),
        (None, None),
        ("Strategische thema's", None),
        ("a", "Subjectieve veiligheid"),
        ("b", "Veilige evenementen"),
        ("c", "Veilig ondernemen"),
        ("d", "Rampenbestrijding en crisisbeheersing"),
        ("e", "Verkeersveiligheid"),
        ("f", "Radicalisering en polarisatie"),
    ]


def test_dates_are_dates_in_dutch_order(sheet: Worksheet) -> None:
    assert sheet["B5"].is_date
    assert sheet["B5"].number_format == "dd-mm-yyyy"


def test_the_cover_of_an_empty_plan_has_cells_to_fill_in(tmp_path: Path) -> None:
    plan = read_plan(TEMPLATE)
    with new_workbook(tmp_path / "cover.xlsx", plan) as book:
        write_cover(book.add_worksheet("Plan"), add_formats(book), plan)
    sheet = openpyxl.load_workbook(tmp_path / "cover.xlsx")["Plan"]
    assert [cell.value for cell in sheet["A"]] == [
        *("Uitvoeringsplan Integrale Veiligheid", "Gemeente", None),
        *("Periode", "Begindatum", "Einddatum"),
    ]
    assert {cell.value for cell in sheet["B"]} == {None}
    fields = {str(rule.sqref): rule.prompt for rule in sheet.data_validations.dataValidation}
    assert list(fields) == ["B2", "B4", "B5", "B6"]
    assert {sheet[cell].fill.fgColor.rgb for cell in fields} == {"FFFFF9E5"}
    assert sheet["B5"].number_format == "dd-mm-yyyy"
