from uvp_xl.backend.closed.package import Package
from uvp_xl.backend.closed.reader import read
from uvp_xl.backend.closed.render import workbook


def test_a_new_workbook_opens_with_its_sheets(report, tmp_path, opened):
    data = workbook([report("=1+1"), report("b", name="Twee & drie")])
    book = opened(data)
    assert book.sheetnames == ["Te laat", "Twee & drie"]
    assert book["Te laat"]["A3"].value == "=1+1"
    assert book["Te laat"]["A3"].data_type == "s"
    first = read(tmp_path / "nieuw.xlsx", data, Package(data))[0]
    assert first.value(3, 1) == "=1+1"
    assert workbook([report("=1+1"), report("b", name="Twee & drie")]) == data
