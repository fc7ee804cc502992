"""What is read of a saved workbook."""

import pytest

from uvp_xl.backend.fresh.formats.xlsx import build_copy_source, build_workbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.selftest.sample_plan import report
from uvp_xl.selftest.saved_sheet import OUTSIDE, Saved
from uvp_xl.sheets.sheet_model import Sheet

NAME = "Proef"
SHEET = report(NAME)


@pytest.fixture
def saved(tmp_path):
    """A file that this program made."""
    (tmp_path / "zelf.xlsx").write_bytes(build_copy_source([SHEET], False))
    return Saved(tmp_path / "zelf.xlsx")


def test_everything_that_a_report_can_hold_is_read(saved):
    assert saved.titles(NAME) == "1:3"
    assert [round(width) for width in saved.widths(NAME).values()] == [41, 13, 21, 25, 11]
    assert saved.frozen(NAME) == "B4"
    assert saved.tab(NAME) == "2E75B6"
    assert saved.printed(NAME) == ("portrait", 1, 0)
    assert saved.filter(NAME) == "A3:E25"
    assert saved.merges(NAME) == {"A1:C1"}
    assert saved.hidden(NAME) == set()
    assert saved.rules(NAME) == {"B4:B12 greaterThan 100", 'A4:A25 equal "te ""laat"""'}
    assert saved.bars(NAME) == {"C4:C11"}
    assert saved.choices(NAME) == {"E4:E12": '"ja,nee,wacht even"'}
    assert saved.links(NAME) == {
        "D4": "#'Proefplan'!B2",
        "D5": "#'Proefplan'!A1",
        "D6": "#'Proefplan'!C3",
    }
    assert [f[:9] for f in saved.formulas(NAME)] == [*["HYPERLINK"] * 3, "0"]
    assert saved.outside == []


def test_links_of_its_own_kind_and_those_that_leave_are_told(tmp_path):
    path = tmp_path / "echt.xlsx"
    path.write_bytes(build_workbook([SHEET]))
    assert Saved(path).links(NAME)["D4"] == "#'Proefplan'!B2"
    package = Package(path.read_bytes())
    (part,) = [name for name in package.names if "worksheets/sheet" in name and "rels" not in name]
    away = b'<hyperlinks><hyperlink ref="D4" r:id="rId9"/><x '
    data = package.read(part).replace(b"<hyperlinks><hyperlink ", away, 1)
    path.write_bytes(package.changed({part: data, "xl/externalLinks/externalLink1.xml": b"<x/>"}))
    assert Saved(path).links(NAME)["D4"] == OUTSIDE
    assert Saved(path).outside == ["xl/externalLinks/externalLink1.xml"]


def test_an_empty_sheet_has_none_of_it(tmp_path):
    path = tmp_path / "leeg.xlsx"
    path.write_bytes(build_workbook([Sheet("Leeg", ())]))
    package = Package(path.read_bytes())
    (part,) = [name for name in package.names if "worksheets/sheet" in name]
    bare = package.read(part).replace(b"<pageSetup", b"<x")
    path.write_bytes(package.changed({part: bare}))
    saved = Saved(path)
    assert (saved.frozen("Leeg"), saved.tab("Leeg"), saved.filter("Leeg")) == ("", "", "")
    assert saved.printed("Leeg") == ("", 1, 1)
    with pytest.raises(KeyError):
        saved.tab("Vol")
