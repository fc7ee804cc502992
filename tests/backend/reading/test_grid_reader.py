import datetime as dt
from pathlib import Path

import pytest
import xlsxwriter

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.grid_reader import read
from uvp_xl.errors import Broken, TooMuchWork
from uvp_xl.grid import Area, CellError, Percentage

PATH = Path("plan.xlsx")


def grids(data):
    return read(PATH, data, Package(data))


def test_values_come_with_their_addresses_and_kinds(loaded):
    first, second = grids(loaded)
    assert first.name == "Thema's"
    assert first.rows == [["item", CellError("formule zonder uitkomst"), dt.date(2021, 1, 2)]]
    assert second.rows == [["x"]]


def test_merges_hidden_rows_and_hidden_sheets(written):
    first, hidden = grids(written)  # and no grid for the chart sheet
    assert first.merges == (Area(4, 1, 4, 2),)  # to the last row that holds something
    assert first.hidden_rows == {7}
    assert (first.hidden, hidden.hidden) == (False, True)
    assert first.value(1, 3) == 2019.0
    assert first.value(2, 1) == dt.date(2020, 5, 6)
    assert first.value(2, 2) == 4038


def test_rows_begin_at_a1_and_are_equally_long(hand_made):
    (grid,) = grids(hand_made('<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>'))
    assert grid.rows == [[""] * 4, [""] * 4, ["", 1.0, "", 2.0]]


def test_errors_lie_over_the_values(hand_made):
    (grid,) = grids(hand_made('<row r="1"><c r="A1" t="e"><v>#NAME?</v></c><c r="C1"/></row>'))
    assert grid.rows == [[CellError("#NAAM?")]]


def test_prefixes_and_other_places_of_the_parts_are_understood(zipped, parts):
    made = parts()
    sheet = made["xl/worksheets/sheet1.xml"].replace("<", "<x:").replace("<x:/", "</x:")
    sheet = sheet.replace("<x:?", "<?").replace("xmlns=", "xmlns:x=")
    cell = '<x:row><x:c t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData>'
    made["xl/worksheets/sheet1.xml"] = sheet.replace("</x:sheetData>", cell)
    assert grids(zipped(made))[0].rows == [[CellError("#N/B")]]
    names = {name.replace("xl/", ""): text for name, text in made.items()}
    moved = {name: text.replace("/xl/", "/").replace("xl/", "") for name, text in names.items()}
    assert grids(zipped(moved))[0].rows == [[CellError("#N/B")]]


def test_merges_are_cut_to_the_cells_that_there_are(hand_made, parts):
    sheet = parts('<row r="2"><c r="B2"><v>1</v></c></row>')["xl/worksheets/sheet1.xml"]
    merges = '<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="D1:E1"/></mergeCells>'
    data = hand_made(sheet=sheet.replace("</worksheet>", f"{merges}</worksheet>"))
    assert grids(data)[0].merges == (Area(1, 1, 2, 1),)


def test_an_empty_sheet_is_a_grid_too(hand_made):
    (grid,) = grids(hand_made())
    assert (grid.height, grid.width) == (0, 0)


def test_cells_far_out_are_read_and_kept_apart(hand_made):
    far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>'
    (grid,) = grids(hand_made(far))
    assert (grid.rows, grid.far_cells) == ([[1.0]], {(1_048_576, 16_384): 2.0})


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"workbook": "<workbook"}, "de opbouw van de werkmap is beschadigd"),
        ({"_rels/.rels": "<Relationships/>"}, "er zit geen werkmap in"),
        ({"sheet": "<!DOCTYPE a><worksheet/>"}, "bevat een DTD"),
    ],
)
def test_what_is_broken_is_said_in_dutch(hand_made, changed, why):
    with pytest.raises(Broken, match=why):
        grids(hand_made(**changed))


@pytest.mark.parametrize("name", ["content.xml", "XL/Workbook.BIN"])
def test_the_relationships_decide_between_two_workbooks(hand_made, name):
    data = hand_made("<row><c><v>1</v></c></row>", **{name: "<a/>"})
    assert grids(data)[0].rows == [[1.0]]


def test_two_sheets_in_one_part_are_both_read(hand_made, parts):
    book = parts()["xl/workbook.xml"]
    sheet = book[book.index("<sheet ") : book.index("</sheets>")]
    twice = book.replace(sheet, sheet + sheet.replace("Blad1", "Blad2"))
    both = grids(hand_made("<row><c><v>1</v></c></row>", workbook=twice))
    assert [(grid.name, grid.rows) for grid in both] == [("Blad1", [[1.0]]), ("Blad2", [[1.0]])]


def test_the_work_of_all_sheets_adds_up(hand_made):
    cells = "<c><v>1</v></c>" * 100_000
    with pytest.raises(TooMuchWork, match=r"cellen op het blad “Blad1”"):
        grids(hand_made(f"<row>{cells}</row>" * 60))


def test_damaged_relationships_are_told(hand_made):
    with pytest.raises(Broken, match="de opbouw van de werkmap is beschadigd"):
        grids(hand_made(**{"_rels/.rels": "<Relationships"}))
    data = hand_made()
    place = data.index(b"PK\1\2", data.index(b"PK\1\2") + 4)
    with pytest.raises(Broken, match=r"het onderdeel _rels/\.rels is beschadigd"):
        grids(data[: place + 16] + b"\0\0\0\0" + data[place + 20 :])


def test_a_panic_of_calamine_costs_nothing_but_time(hand_made, monkeypatch):
    class Panic(BaseException):
        pass

    def panic(*_):
        raise Panic

    monkeypatch.setattr("python_calamine.CalamineWorkbook", type("W", (), {"from_filelike": panic}))
    assert grids(hand_made("<row><c><v>1</v></c></row>"))[0].rows == [[1.0]]


def test_who_stops_the_program_stops_it(hand_made, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("python_calamine.CalamineWorkbook", type("W", (), {"from_filelike": stop}))
    with pytest.raises(KeyboardInterrupt):
        grids(hand_made())


def test_a_number_in_a_percentage_format_is_a_percentage(tmp_path):
    path = tmp_path / "percent.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    forms = {code: book.add_format({"num_format": code}) for code in ["0%", "0.0%", '0"%"', "0"]}
    sheet.write_row(0, 0, [0.5, "50%", True], forms["0%"])
    sheet.write_formula(0, 3, "=1/8", forms["0.0%"], 0.125)
    sheet.write(0, 4, 12, forms['0"%"'])
    sheet.write(0, 5, 0.5, forms["0"])
    sheet.set_column(8, 8, None, forms["0%"])
    sheet.set_row(2, None, forms["0%"])
    book.close()
    (grid,) = grids(path.read_bytes())
    assert grid.rows == [[Percentage(0.5), "50%", True, Percentage(0.125), 12.0, 0.5]]


@pytest.mark.parametrize("epoch_1904", [False, True])
def test_every_kind_of_value_that_excel_shows(tmp_path, epoch_1904):
    path = tmp_path / "kinds.xlsx"
    book = xlsxwriter.Workbook(path, {"date_1904": epoch_1904})
    sheet = book.add_worksheet()
    moment = dt.datetime(2020, 5, 6, 13, 45)
    values = [
        ("d-m-yyyy", moment.date()),
        ("d mmmm yyyy;@", moment.date()),
        ("[$-413]d mmm yy", moment.date()),
        ("d-m-yyyy h:mm", moment),
        ("h:mm", dt.time(13, 45)),
        ("[h]:mm", dt.timedelta(hours=37, minutes=30)),
    ]
    for column, (code, value) in enumerate(values):
        sheet.write_datetime(0, column, value, book.add_format({"num_format": code}))
    plain = ['"€" #,##0.00', "[$€-413] #,##0", "@", "0000", "# ?/?", "0.00E+00"]
    for column, code in enumerate(plain):
        sheet.write_number(1, column, 2019, book.add_format({"num_format": code}))
    bold = book.add_format({"bold": True})
    sheet.write_rich_string(2, 0, "de ", bold, "politie ", "en OM")
    sheet.write_boolean(2, 1, False)
    sheet.write_formula(2, 2, "=1/0", None, "#DIV/0!")
    sheet.write_formula(2, 3, '="x"', None, "x")
    sheet.write_blank(1_048_575, 0, None, bold)
    book.close()
    (grid,) = grids(path.read_bytes())
    assert grid.rows[0][:6] == [value for _, value in values]
    assert grid.rows[1][: len(plain)] == [2019.0] * len(plain)
    assert grid.rows[2][:4] == ["de politie en OM", False, CellError("#DEEL/0!"), "x"]
    assert grid.height == 3


def test_reading_aloud_is_no_text_of_a_cell(hand_made):
    cell = '<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>'
    assert grids(hand_made(f"<row>{cell}</row>"))[0].rows == [["東京"]]
