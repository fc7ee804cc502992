from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from workbooks.looks import add_formats
from workbooks.package import new_workbook
from workbooks.plan import TEMPLATE, Plan, read_plan
from workbooks.tables import A4, TableRows, set_up_page, write_table, write_theme


@pytest.fixture
def plan() -> Plan:
    return read_plan()


def theme_sheet(plan: Plan, number: int, folder: Path, top: int = 0, left: int = 0) -> Worksheet:
    """Read the sheet of theme `number` (from 0) with openpyxl."""
    path = folder / "theme.xlsx"
    with new_workbook(path, plan) as book:
        sheet = book.add_worksheet("Blad")
        rows = write_theme(sheet, add_formats(book), plan, plan.themes[number], top, left)
        set_up_page(sheet, plan.columns, left, header=rows.header)
    return openpyxl.load_workbook(path)["Blad"]


def test_a_theme_is_laid_out_from_top_to_bottom(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 1, tmp_path)
    assert sheet["A1"].value == "Prioriteit 2: High Impact Crimes (HIC)"
    assert sheet["A2"].value == "kwalitatieve doelstelling 2021"
    assert str(sheet["A3"].value).startswith("Gestructureerde regie")
    assert [cell.value for cell in sheet[4]] == [None] * 7
    assert [cell.value for cell in sheet[5]] == list(plan.columns.values())
    assert sheet["A6"].value == "Waaks!"


def test_without_an_objective_the_table_follows_the_heading(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 11, tmp_path)
    assert sheet["A2"].value is None
    assert sheet["A3"].value == "item/actiepunt"
    assert str(sheet["A7"].value).startswith("Niet genoemd als strategisch onderwerp")


def test_a_theme_can_start_anywhere(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 1, tmp_path, top=10, left=2)
    assert sheet["C11"].value == "Prioriteit 2: High Impact Crimes (HIC)"
    assert sheet["C15"].value == "item/actiepunt"
    assert [str(area) for area in sheet.merged_cells.ranges] == ["C13:I13"]


def test_the_returned_rows_allow_writing_below(plan: Plan, tmp_path: Path) -> None:
    with new_workbook(tmp_path / "x.xlsx", plan) as book:
        formats, sheet = add_formats(book), book.add_worksheet("Blad")
        assert write_theme(sheet, formats, plan, plan.themes[1], top=3) == TableRows(7, 13)
        assert write_theme(sheet, formats, plan, plan.themes[11], top=20) == TableRows(22, 27)
        assert write_table(sheet, formats, plan.columns, [], top=40) == TableRows(40, 41)


def test_blank_cells_are_really_blank_but_keep_their_border(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 1, tmp_path)
    for cell in ("A9", "C9", "D9", "E9", "G9"):
        assert sheet[cell].value is None
        assert sheet[cell].border.bottom.style == "thin"


def test_text_is_text_and_a_year_is_a_number(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 1, tmp_path)
    assert (sheet["A6"].data_type, sheet["A6"].number_format) == ("s", "@")
    assert (sheet["F6"].value, sheet["F6"].data_type) == (2019, "n")
    assert sheet["G6"].number_format == '"€" #,##0'


def test_the_header_stands_out_stays_in_view_and_is_printed(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 1, tmp_path)
    assert sheet["A5"].font.b
    assert sheet["A5"].fill.fgColor.rgb == "FFD9E2F3"
    assert sheet.freeze_panes == "A6"
    assert sheet.print_title_rows == "$5:$5"


def test_it_prints_on_a_landscape_page(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 1, tmp_path)
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize or 0) == A4
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)


def test_rows_are_high_enough_and_text_starts_at_the_top(plan: Plan, tmp_path: Path) -> None:
    sheet = theme_sheet(plan, 1, tmp_path)
    assert sheet.row_dimensions[7].height > sheet.row_dimensions[6].height >= 25.5
    assert sheet["B7"].alignment.wrap_text
    assert sheet["B7"].alignment.vertical == "top"


def test_a_row_must_have_a_cell_for_every_column(plan: Plan, tmp_path: Path) -> None:
    with new_workbook(tmp_path / "x.xlsx", plan) as book:
        formats, sheet = add_formats(book), book.add_worksheet("Blad")
    with pytest.raises(ValueError, match="shorter"):
        write_table(sheet, formats, plan.columns, [("te kort",)], top=0)


def test_an_objective_that_is_still_to_come_has_room(tmp_path: Path) -> None:
    sheet = theme_sheet(read_plan(TEMPLATE), 0, tmp_path)
    assert sheet["A2"].value == "doelstelling"
    assert sheet["A3"].value is None
    assert "A3:I3" in map(str, sheet.merged_cells.ranges)
    assert sheet["A3"].fill.fgColor.rgb == "FFFFF9E5"
    assert (sheet.row_dimensions[3].height or 0) >= 2 * 12.75
    assert sheet["A5"].value == "item/actiepunt"
