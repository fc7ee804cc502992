from uvp_xl.backend.fresh.formats.xlsx import build_workbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading.grid_reader import read
from uvp_xl.sheets.sheet_model import Sheet


def test_a_new_workbook_opens_with_its_sheets(report, tmp_path, opened):
    data = build_workbook([report("=1+1"), report("b", name="Twee & drie")])
    book = opened(data)
    assert book.sheetnames == ["Te laat", "Twee & drie"]
    assert book["Te laat"]["A3"].value == "=1+1"
    assert book["Te laat"]["A3"].data_type == "s"
    first = read(tmp_path / "nieuw.xlsx", data, Package(data))[0]
    assert first.value(3, 1) == "=1+1"
    assert build_workbook([report("=1+1"), report("b", name="Twee & drie")]) == data


def test_a_hidden_sheet_is_hidden_and_another_is_active(report, opened):
    book = opened(
        build_workbook([Sheet("Lijst", (), hidden=True), report("a"), report("b", name="B")])
    )
    assert [sheet.sheet_state for sheet in book] == ["hidden", "visible", "visible"]
    assert book.active.title == "Te laat"


def test_one_sheet_is_always_seen(opened):
    sheets = [Sheet("A", (), hidden=True), Sheet("B", (), hidden=True)]
    assert [sheet.sheet_state for sheet in opened(build_workbook(sheets))] == ["visible", "hidden"]


def test_a_row_without_height_is_hidden(report, opened):
    sheet = opened(build_workbook([report("a", heights=((3, 0.0), (4, 20.0)))]))["Te laat"]
    assert sheet.row_dimensions[3].hidden
    assert not sheet.row_dimensions[4].hidden


def test_a_sheet_with_a_name_that_excel_does_not_take_gets_another(opened):
    assert opened(build_workbook([Sheet("a/b" + "c" * 40, ())])).sheetnames == [
        "a_b" + "c" * 27 + "…"
    ]
