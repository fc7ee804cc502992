"""The sort that a file remembers reaches the grid."""

from pathlib import Path

import openpyxl
from openpyxl.worksheet.filters import AutoFilter, SortCondition, SortState
from openpyxl.worksheet.table import Table

import uvp_xl
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.sort_state import sort_keys
from uvp_xl.grid import Area

ROWS = [
    ["Actiepunt", "Maatregel", "Planning"],
    ["Wonen", "Schouw met bewoners", 2025],
    ["", "Spreekuur in de wijk", 2026],
    ["Horeca", "Convenant vernieuwen", 2026],
    ["", "Portiers trainen", 2027],
]


def workbook() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append([cell or None for cell in row])
    return book


def keys(path: Path) -> list[tuple[Area, ...]]:
    return [grid.sorted_by for grid in ClosedWorkbook(path).grids()]


def test_the_sort_of_a_filter(tmp_path: Path) -> None:
    book = workbook()
    book.active.auto_filter.ref = "A1:C5"
    book.active.auto_filter.add_sort_condition("C2:C5")
    book.create_sheet("Leeg")
    book.save(path := tmp_path / "plan.xlsx")
    assert keys(path) == [(Area(2, 3, 5, 3),), ()]
    assert uvp_xl.read(path).actions["item"].tolist() == ["Wonen", "", "Horeca", ""]


def test_the_sort_of_an_excel_table(tmp_path: Path) -> None:
    book = workbook()
    table = Table(displayName="Acties", ref="A1:C5", autoFilter=AutoFilter(ref="A1:C5"))
    table.sortState = SortState(ref="A2:C5", sortCondition=[SortCondition(ref="$B$2:$B$5")])
    book.active.add_table(table)
    book.save(path := tmp_path / "plan.xlsx")
    assert keys(path) == [(Area(2, 2, 5, 2),)]


def test_a_table_without_sort_and_one_that_is_missing_or_damaged(tmp_path: Path) -> None:
    book = workbook()
    book.active.add_table(Table(displayName="Acties", ref="A1:C5"))
    book.save(path := tmp_path / "plan.xlsx")
    assert keys(path) == [()]
    package = Package(path.read_bytes())
    data = b"<sheetData/><tableParts/>"
    assert sort_keys(package, "xl/worksheets/none.xml", data) == ()
    rels = "xl/worksheets/_rels/sheet1.xml.rels"
    package = package.changed({rels: b"<Relationships"})
    assert sort_keys(package, "xl/worksheets/sheet1.xml", data) == ()


def test_a_key_of_whole_columns_or_of_a_row_is_none() -> None:
    conditions = b'<sortCondition ref="A:C"/><x:sortCondition descending="1" ref="A2:C2"/>'
    package = Package(b"PK\5\6" + bytes(18))
    assert sort_keys(package, "a.xml", b"<sheetData/>" + conditions) == ()
