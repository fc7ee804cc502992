"""Values of cells in one block."""

import datetime as dt

import openpyxl
import pytest

from tests.reference import PATH
from uvp_xl.engines.libreoffice.cell_values import DIV, NA, NAME, NULL, NUM, REF, VALUE


def block(cells, **options):
    return cells.options(ndim=2, **options).value


def test_the_reference_plan_is_read_as_openpyxl_reads_it(app):
    book = app.books.open(PATH)
    for page in openpyxl.load_workbook(PATH):
        expected = [list(row) for row in page.iter_rows(values_only=True)]
        got = block(book.sheets[page.title].range((1, 1), (page.max_row, page.max_column)))
        assert got == expected


def test_five_thousand_rows_come_back(sheet):
    rows = [[f"rij {i}", float(i), *[f"tekst {j}" for j in range(8)]] for i in range(5000)]
    sheet["A1"].value = rows
    assert block(sheet.used_range) == rows


def test_all_kinds_of_values_come_back(sheet):
    rows = [
        ["tekst", 1.5, None, True, False],
        [dt.datetime(2020, 2, 29), dt.datetime(2020, 1, 2, 3, 4, 5), "é€", -7.0, 0.0],
    ]
    sheet["B2"].value = rows
    assert block(sheet["B2:F3"]) == rows
    assert block(sheet["B2:F3"], dates=dt.date)[1][0] == dt.date(2020, 2, 29)
    assert sheet["E2"].number_format == "BOOLEAN"


def test_days_times_and_spans_are_put_down(sheet):
    sheet["A1"].value = [[dt.date(2020, 1, 2), dt.time(6, 30), dt.timedelta(days=1.5)]]
    assert block(sheet["A1:C1"]) == [
        [dt.datetime(2020, 1, 2), dt.datetime(1899, 12, 30, 6, 30), 1.5]
    ]


def test_a_format_of_ones_own_stays(sheet):
    sheet["A1:A2"].number_format = "d mmmm yyyy"
    sheet["A1:A2"].value = [[dt.date(2020, 1, 2)], ["vandaag"]]
    assert sheet["A1:A2"].number_format == "d mmmm yyyy"


def test_text_stays_text_in_cells_with_a_text_format(sheet):
    texts = ["1.10", "3-4", "=1+1", "2019", "TRUE", "€ 5", "-", "0612345678", "1e5", "maart 2020"]
    cells = sheet["A1:A10"]
    cells.number_format = "@"
    cells.value = [[text] for text in texts]
    assert cells.value == texts
    cells.number_format = "General"
    assert cells.value == texts


def test_text_is_read_as_excel_would_where_it_does_not(sheet):
    sheet["A1:A5"].value = [["1.10"], ["=1+1"], ["2019"], ["gewoon"], ["maart 2020"]]
    assert sheet["A1:A4"].value == [1.1, 2, 2019, "gewoon"]
    assert sheet["A1:A5"].number_format == "General"


def test_percentages_and_money_are_numbers(sheet):
    sheet["A1:B1"].value = [[0.25, 12500.5]]
    sheet["A1"].number_format = "0%"
    sheet["B1"].number_format = "€ #,##0.00"
    assert block(sheet["A1:B1"]) == [[0.25, 12500.5]]


def test_error_values_are_those_of_excel(sheet):
    formulas = ["=1/0", "=NA()", "=NOPE(1)", "=10^400", '="a"+1', '=INDIRECT("")', "=A1:A2 C1:C2"]
    sheet["E1:K1"].formula = [formulas]
    names = ["#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#VALUE!", "#REF!", "#NULL!"]
    assert block(sheet["E1:K1"], err_to_str=True)[0][:6] == names[:6]
    assert sheet["E1:K1"].raw_value[0][:6] == [DIV, NA, NAME, NUM, VALUE, REF]
    assert block(sheet["E1:K1"])[0][:6] == [None] * 6
    assert NULL < 0


def test_one_value_fills_all_cells_and_nothing_empties_them(sheet):
    sheet["A1:B2"].value = "x"
    assert block(sheet["A1:B2"]) == [["x", "x"], ["x", "x"]]
    sheet["A1:B2"].value = None
    assert block(sheet["A1:B2"]) == [[None, None], [None, None]]


def test_values_of_a_file_are_read_by_their_formats(app, tmp_path):
    plan = openpyxl.Workbook()
    moments = [dt.datetime(2020, 12, 31), dt.datetime(2020, 12, 31, 23, 59, 59)]
    plan.active.append([*moments, True, False, 0.5, "#N/A", "2019", 2019])
    plan.active["F1"].data_type = "e"
    plan.active["E1"].number_format = "0%"
    path = tmp_path / "soorten.xlsx"
    plan.save(path)
    sheet = app.books.open(path).sheets[0]
    assert block(sheet["A1:H1"], err_to_str=True) == [
        [*moments, True, False, 0.5, "#N/A", "2019", 2019]
    ]


@pytest.mark.parametrize("epoch", ["1900", "1904"])
def test_both_calendars_give_the_same_day(app, tmp_path, epoch):
    plan = openpyxl.Workbook()
    plan.epoch = openpyxl.utils.datetime.MAC_EPOCH if epoch == "1904" else plan.epoch
    plan.active["A1"] = dt.datetime(2020, 5, 5)
    path = tmp_path / "dagen.xlsx"
    plan.save(path)
    sheet = app.books.open(path).sheets[0]
    assert sheet["A1"].value == dt.datetime(2020, 5, 5)
    sheet["A2"].value = dt.date(2020, 5, 6)
    assert sheet["A2"].value == dt.datetime(2020, 5, 6)


def test_a_number_too_large_for_a_day_stays_a_number(sheet):
    sheet["A1"].value = 99_999_999
    sheet["A1"].number_format = "dd-mm-yyyy"
    assert sheet["A1"].value == 99_999_999
