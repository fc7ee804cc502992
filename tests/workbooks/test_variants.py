"""The variants of the plan have the same cells as the plan itself in another layout."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.variants import long_table, merged, one_sheet
from tests.workbooks.readers import Rows, by_calamine, by_openpyxl
from workbooks.build import TARGET
from workbooks.plan import Plan, read_plan


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_plan()


def all_rows(plan: Plan) -> Rows:
    return [list(row) for theme in plan.themes for row in theme.rows]


@pytest.mark.parametrize("within_items", [False, True])
def test_merged_has_the_same_cells(tmp_path: Path, within_items: bool) -> None:
    path = merged(tmp_path / "merged.xlsx", within_items=within_items)
    assert by_openpyxl(path) == by_openpyxl(TARGET)
    assert by_calamine(path) == by_calamine(TARGET)


def test_merged_merges_each_blank_cell_with_the_filled_one_above(
    plan: Plan, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(merged(tmp_path / "merged.xlsx"))
    for theme in plan.themes:
        sheet = book[theme.sheet]
        top = 1 + next(cell.row for cell in sheet["A"] if cell.value == "item/actiepunt")
        for column in (1, 3, 4):
            for row in range(top + 1, top + len(theme.rows)):
                cell = sheet.cell(row, column)
                inside = any(cell.coordinate in area for area in sheet.merged_cells.ranges)
                assert inside or cell.value is not None or theme.rows[0][column - 1] == ""


def areas(path: Path, sheet: str) -> set[str]:
    return {str(area) for area in openpyxl.load_workbook(path)[sheet].merged_cells.ranges}


def test_merged_areas_of_three_themes(tmp_path: Path) -> None:
    path = merged(tmp_path / "merged.xlsx")
    assert areas(path, "c Veilig ondernemen") == {"A3:G3", "A6:A7", "D6:D7"}
    assert areas(path, "f Veilige Publieke Taak") == {"A3:G3", "C6:C8", "D6:D7"}
    assert areas(path, "g Radicalisering") == {"A3:G3", "A6:A8", "C6:C8", "D7:D8"}


def test_within_items_no_merge_passes_an_own_item(tmp_path: Path) -> None:
    path = merged(tmp_path / "merged.xlsx", within_items=True)
    assert areas(path, "f Veilige Publieke Taak") == {"A3:G3"}
    assert areas(path, "g Radicalisering") == {"A3:G3", "A6:A8", "C6:C8", "D7:D8"}


def test_one_sheet_has_all_tables_from_column_c(plan: Plan, tmp_path: Path) -> None:
    sheets = by_openpyxl(one_sheet(tmp_path / "one.xlsx"))
    assert list(sheets) == ["Plan", "Acties"]
    rows = sheets["Acties"]
    assert {cell for row in rows for cell in row[:2]} == {""}
    header = ["", "", *plan.columns.values()]
    assert rows.count(header) == len(plan.themes)
    assert [row[2:] for row in rows if row[3] != "" and row != header] == all_rows(plan)
    first = [row[2] for row in rows]
    assert all(theme.heading in first and theme.objective in first for theme in plan.themes)


def test_long_table_has_the_theme_in_front(plan: Plan, tmp_path: Path) -> None:
    header, *rows = by_openpyxl(long_table(tmp_path / "long.xlsx"))["Acties"]
    assert header == ["thema", *plan.columns.values()]
    assert [row[1:] for row in rows] == all_rows(plan)
    assert list(dict.fromkeys(row[0] for row in rows)) == [t.heading for t in plan.themes]
