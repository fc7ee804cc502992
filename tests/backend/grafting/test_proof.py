import pytest
import xlsxwriter

from uvp_xl.backend.grafting.graft import graft
from uvp_xl.backend.grafting.proof import changed_names, unexpected_differences
from uvp_xl.backend.ooxml.package import Package


@pytest.fixture
def before(written):
    return Package(written)


@pytest.fixture
def after(before, report):
    return graft(before, [report("a")]).package


def spoiled(package, parts):
    return Package(package.with_parts(parts))


def test_a_graft_is_in_order(before, after):
    assert unexpected_differences(before, after, ["Te laat"]) == []
    assert changed_names(before, before) == []


@pytest.mark.parametrize("name", ["xl/vbaProject.bin", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("data", [b"anders", None])
def test_a_changed_or_lost_part_of_the_user_is_found(before, after, name, data):
    wrong = unexpected_differences(before, spoiled(after, {name: data}), ["Te laat"])
    assert f"onderdeel {name}" in wrong


def test_a_new_part_that_was_not_put_is_found(before, after):
    assert unexpected_differences(before, spoiled(after, {"xl/x.xml": b""}), ["Te laat"]) == [
        "onderdeel xl/x.xml"
    ]
    assert unexpected_differences(before, after, ["Controle"]) == [
        "onderdeel xl/worksheets/sheet3.xml"
    ]


def test_a_lost_relationship_and_a_renamed_sheet_are_found(before, after):
    rels = "xl/_rels/workbook.xml.rels"
    torn = after.read(rels).replace(b"/theme", b"/ander")
    assert "de verwijzing naar xl/theme/theme1.xml" in unexpected_differences(
        before, spoiled(after, {rels: torn}), ["Te laat"]
    )
    named = after.read("xl/workbook.xml").replace(b"Verborgen", b"Weg")
    assert unexpected_differences(
        before, spoiled(after, {"xl/workbook.xml": named}), ["Te laat"]
    ) == ["de bladen van de gebruiker"]


def test_another_order_is_found(before, zipped):
    turned = Package(zipped({name: before.read(name) for name in reversed(before.names)}))
    assert "de volgorde van de onderdelen" in unexpected_differences(before, turned, [])


SHEET = "xl/worksheets/sheet1.xml"
CELLS = {"Jeugd & gezin": {(1, 2)}}


@pytest.fixture
def edited(before):
    """A package in which the shared string of B1 became another."""
    part = before.read(SHEET).replace(
        b'<c r="B1" s="1" t="s"><v>1</v>', b'<c r="B1" s="1"><v>7</v>'
    )
    return spoiled(before, {SHEET: part})


def test_an_edited_cell_is_in_order_and_no_other(before, edited):
    assert changed_names(before, edited) == [SHEET]
    assert unexpected_differences(before, edited, [], CELLS) == []
    for cells in ({"Jeugd & gezin": {(1, 1)}}, {"Verborgen": {(1, 2)}}, {}):
        assert unexpected_differences(before, edited, [], cells) == [f"onderdeel {SHEET}"]


def test_after_edits_the_workbook_only_asks_to_calculate(before, edited):
    book = "xl/workbook.xml"
    data = before.read(book)
    hidden = data.replace(b'state="hidden" ', b"")
    assert unexpected_differences(before, spoiled(edited, {book: hidden}), [], CELLS) == [
        f"onderdeel {book}"
    ]
    recalculating = data.replace(b' fullCalcOnLoad="1"', b"")
    assert recalculating != data
    assert unexpected_differences(before, spoiled(edited, {book: recalculating}), [], CELLS) == []
    assert unexpected_differences(before, spoiled(before, {book: recalculating}), []) == [
        f"onderdeel {book}"
    ]


def test_a_lost_sheet_is_no_edit(before, edited):
    assert f"onderdeel {SHEET}" in unexpected_differences(
        before, spoiled(edited, {SHEET: None}), [], CELLS
    )


def test_of_a_table_only_the_edited_heading_differs(tmp_path):
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    columns = [{"header": "Item"}, {"header": "Trekker"}]
    book.add_worksheet("Jeugd").add_table("A1:B3", {"columns": columns})
    book.close()
    before = Package(path.read_bytes())
    part = "xl/tables/table1.xml"
    renamed = spoiled(before, {part: before.read(part).replace(b'"Item"', b'"Actie"')})
    assert unexpected_differences(before, renamed, [], {"Jeugd": {(1, 1)}}) == []
    for cells in ({"Jeugd": {(1, 2)}}, {"Jeugd": {(2, 1)}}):
        assert unexpected_differences(before, renamed, [], cells) == [f"onderdeel {part}"]
