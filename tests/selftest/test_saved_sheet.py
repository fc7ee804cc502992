"""The layout read from a saved workbook."""

import pytest

from uvp_xl.backend.fresh.formats.xlsx import build_copy_source, build_workbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.selftest.sample_plan import sample_report
from uvp_xl.selftest.saved_sheet import EXTERNAL, SavedWorkbook
from uvp_xl.sheets.sheet_model import Sheet

NAME = "Proef"
SHEET = sample_report(NAME)


@pytest.fixture
def saved(tmp_path):
    """Return a file that this program wrote."""
    (tmp_path / "zelf.xlsx").write_bytes(build_copy_source([SHEET], False))
    return SavedWorkbook(tmp_path / "zelf.xlsx")


def test_everything_that_a_report_can_hold_is_read(saved):
    assert saved.print_titles(NAME) == "1:3"
    assert [round(width) for width in saved.widths(NAME).values()] == [41, 13, 21, 25, 11]
    assert saved.freeze(NAME) == "B4"
    assert saved.tab(NAME) == "2E75B6"
    assert saved.print_setup(NAME) == ("portrait", 1, 0)
    assert saved.filter(NAME) == "A3:E25"
    assert saved.merges(NAME) == {"A1:C1"}
    assert saved.hidden_rows(NAME) == set()
    assert saved.conditions(NAME) == {"B4:B12 greaterThan 100", 'A4:A25 equal "te ""laat"""'}
    assert saved.bars(NAME) == {"C4:C11"}
    assert saved.choices(NAME) == {"E4:E12": '"ja,nee,wacht even"'}
    assert saved.links(NAME) == {
        "D4": "#'Proefplan'!B2",
        "D5": "#'Proefplan'!A1",
        "D6": "#'Proefplan'!C3",
    }
    assert [f[:9] for f in saved.formulas(NAME)] == [*["HYPERLINK"] * 3, "0"]
    assert saved.external_links == []


def test_links_to_a_cell_and_to_another_file_are_distinguished(tmp_path):
    path = tmp_path / "echt.xlsx"
    path.write_bytes(build_workbook([SHEET]))
    assert SavedWorkbook(path).links(NAME)["D4"] == "#'Proefplan'!B2"
    package = Package(path.read_bytes())
    (part,) = [name for name in package.names if "worksheets/sheet" in name and "rels" not in name]
    external = b'<hyperlinks><hyperlink ref="D4" r:id="rId9"/><x '
    data = package.read(part).replace(b"<hyperlinks><hyperlink ", external, 1)
    path.write_bytes(
        package.with_parts({part: data, "xl/externalLinks/externalLink1.xml": b"<x/>"})
    )
    assert SavedWorkbook(path).links(NAME)["D4"] == EXTERNAL
    assert SavedWorkbook(path).external_links == ["xl/externalLinks/externalLink1.xml"]


def test_an_empty_sheet_has_no_layout(tmp_path):
    path = tmp_path / "leeg.xlsx"
    path.write_bytes(build_workbook([Sheet("Leeg", ())]))
    package = Package(path.read_bytes())
    (part,) = [name for name in package.names if "worksheets/sheet" in name]
    bare = package.read(part).replace(b"<pageSetup", b"<x")
    path.write_bytes(package.with_parts({part: bare}))
    saved = SavedWorkbook(path)
    assert (saved.freeze("Leeg"), saved.tab("Leeg"), saved.filter("Leeg")) == ("", "", "")
    assert saved.print_setup("Leeg") == ("", 1, 1)
    with pytest.raises(KeyError):
        saved.tab("Vol")
