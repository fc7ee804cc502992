"""Equal content gives equal grids in every file type, as LibreOffice writes it."""

import datetime as dt

import pytest
import xlsxwriter

import uvp_xl
from tests.reference import DATE, PATH, plan
from uvp_xl.backend.closed_workbook import ClosedWorkbook

KINDS = ("xls", "ods")


def fill(book):
    """Add sheets with all kinds of values, hidden rows and sheets, merges and empty cells."""
    sheet = book.add_worksheet("Soorten")
    formats = {
        code: book.add_format({"num_format": code})
        for code in ("d-m-yyyy", "d-m-yyyy h:mm", "h:mm", "[h]:mm", "0%", "0.0%", '0"%"')
    }
    sheet.write_row(0, 0, ["tekst", 2019, 2.5, True, False, "  spaties   drie", "a\tb"])
    moment = dt.datetime(2020, 5, 6, 13, 45)
    sheet.write_datetime(1, 0, moment.date(), formats["d-m-yyyy"])
    sheet.write_datetime(1, 1, moment, formats["d-m-yyyy h:mm"])
    sheet.write_datetime(1, 2, moment.time(), formats["h:mm"])
    sheet.write_datetime(1, 3, dt.timedelta(hours=37, minutes=30), formats["[h]:mm"])
    sheet.write_datetime(1, 4, dt.timedelta(hours=2), formats["[h]:mm"])
    sheet.write_number(2, 0, 0.5, formats["0%"])
    sheet.write_formula(2, 1, "=1/8", formats["0.0%"], 0.125)
    sheet.write_number(2, 2, 12, formats['0"%"'])
    sheet.write_formula(3, 0, "=1/0", None, "#DIV/0!")
    sheet.write_formula(3, 1, "=NA()", None, "#N/A")
    sheet.write_formula(3, 2, "=1+1", None, 2)
    sheet.write_formula(3, 3, "=DATE(2021,3,4)", formats["d-m-yyyy"], 44259)
    sheet.write_formula(3, 4, "=2>1", None, True)
    sheet.merge_range(4, 0, 5, 1, "samen\nin één cel")
    sheet.write(6, 0, "verborgen")
    sheet.set_row(6, options={"hidden": True})
    for row in range(8, 14):
        sheet.write(row, 0, row % 2)
        sheet.set_row(row, options={"hidden": not row % 2})
    sheet.autofilter(7, 0, 13, 0)
    sheet.filter_column(0, "x == 1")
    sheet.set_column(8, 300, None, formats["0%"])
    sheet.set_row(60_000, None, formats["0%"])
    book.add_worksheet("Verborgen").write(0, 0, "x")
    book.worksheets()[1].hide()
    book.add_worksheet("Leeg")


@pytest.mark.parametrize("epoch_1904", [False, True])
def test_every_kind_of_value(resaved, tmp_path, epoch_1904):
    path = tmp_path / "soorten.xlsx"
    book = xlsxwriter.Workbook(path, {"date_1904": epoch_1904})
    fill(book)
    book.close()
    expected = ClosedWorkbook(path).grids()
    for kind in KINDS:
        grids = ClosedWorkbook(*resaved([path], kind)).grids()
        assert [grid.name for grid in grids] == [grid.name for grid in expected]
        for grid, other in zip(expected, grids, strict=True):
            assert other.rows == grid.rows
            assert [type(v) for r in other.rows for v in r] == [
                type(v) for r in grid.rows for v in r
            ]
            assert (other.merges, other.hidden_rows) == (grid.merges, grid.hidden_rows)
            assert other.hidden == grid.hidden


@pytest.mark.parametrize("kind", KINDS)
def test_the_reference_plan(resaved, kind):
    resaved_plan = uvp_xl.read(*resaved([PATH], kind))
    assert resaved_plan.records() == plan().records()
    assert len(resaved_plan.records()) == 42
    findings, expected = (
        [f.record() | {"file": ""} for f in p.check(DATE)] for p in (resaved_plan, plan())
    )
    assert findings == expected
