import pytest

from uvp_xl.backend.editing import excel_tables
from uvp_xl.backend.editing.excel_tables import read_tables
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import BadMarkup

LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"
SHEET = "xl/worksheets/sheet1.xml"
ITEM = (1, 2)
"""The cell of the heading "Item" (B1); followed by an action and the totals."""


@pytest.fixture
def made(hand_made):
    """A package with one table in B1:D3, and what else is given."""

    def make(table="", name="Acties", columns=("Item", "Trekker", "Planning_x000a_2020"), **parts):
        listed = "".join(f'<tableColumn id="{n}" name="{c}"/>' for n, c in enumerate(columns, 1))
        text = (
            f'<table id="1" name="{name}" displayName="{name}" ref="B1:D3" {table}>'
            f'<tableColumns count="3">{listed}</tableColumns></table>'
        )
        links = f'<Relationships><Relationship Id="r" Type="{LINK}" Target="../tables/table1.xml"/>'
        own = {
            "xl/worksheets/_rels/sheet1.xml.rels": f"{links}</Relationships>",
            "xl/tables/table1.xml": text,
        }
        return Package(hand_made(**(own | parts)))

    return make


def why(package, new, cell=ITEM):
    (table,) = read_tables(package, SHEET)
    return table.objection(cell, new, package)


def formula(text):
    return {"xl/worksheets/sheet9.xml": f"<a><c><f>{text}</f></c></a>"}


def test_cells_of_a_table_are_headings_totals_or_neither(made):
    (table,) = read_tables(made('totalsRowCount="1"'), SHEET)
    assert [table.is_heading(1, 2), table.is_heading(1, 1), table.is_heading(2, 2)] == [
        True,
        False,
        False,
    ]
    assert [table.is_total(3, 2), table.is_total(3, 5), table.is_total(2, 2)] == [
        True,
        False,
        False,
    ]
    (table,) = read_tables(made('headerRowCount="0"'), SHEET)
    assert not table.is_heading(1, 2)
    assert not table.is_total(3, 2)


def test_a_new_heading_stands_in_the_table_as_excel_writes_it(made):
    package = made()
    (table,) = read_tables(package, SHEET)
    assert table.objection(ITEM, "Actie\npunt _x0041_", package) == ""
    table.rename_column(2, 'Actie\npunt _x0041_ "é"')
    assert b'name="Actie_x000a_punt _x005F_x0041_ &quot;' in table.xml()
    assert table.changed


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("Actiepunt", ""),
        ("ITEM", ""),
        ("", excel_tables.NOT_TEXT),
        (" \n", excel_tables.NOT_TEXT),
        (2020, excel_tables.NOT_TEXT),
        ("a" * 256, excel_tables.NAME_TOO_LONG),
        ("TREKKER", excel_tables.NOT_UNIQUE),
        ("planning\n2020", excel_tables.NOT_UNIQUE),
    ],
)
def test_a_heading_is_a_text_that_the_table_does_not_have_yet(made, new, reason):
    assert why(made(), new) == reason


def test_below_the_headings_all_is_free_but_the_totals(made):
    assert why(made(), "", (2, 2)) == ""
    assert why(made('totalsRowCount="1"'), "x", (3, 2)) == excel_tables.TOTALS
    assert why(made('tableType="queryTable"'), "x") == excel_tables.CONNECTED


@pytest.mark.parametrize(
    "text",
    [
        "SUM(Acties[Item])",
        "COUNTA(acties[[#All],[item]])",
        "Acties[[#This Row],[Item]]",
        "[@Item]&amp;1",
        "[Item]",
        "SUM(Acties[[Item]:[Trekker]])",
    ],
)
def test_a_heading_that_a_formula_mentions_stays(made, text):
    assert why(made(**formula(text)), "x") == excel_tables.REFERRED


@pytest.mark.parametrize(
    "text", ["SUM(Ander[Item])", "SUM(Acties[Trekker])", '"[Items]"', "[1]Blad!A1", "Acties[#All]"]
)
def test_another_column_or_table_does_not_matter(made, text):
    assert why(made(**formula(text)), "x") == ""


@pytest.mark.parametrize("text", ["Acties[Planning\n2020]", "Acties[Planning_x000a_2020]"])
def test_a_line_break_in_a_heading_is_seen_in_formulas(made, text):
    assert why(made(**formula(text)), "x", (1, 4)) == excel_tables.REFERRED


def test_special_signs_are_seen_in_formulas(made):
    package = made(columns=("Item #1", "b", "c"), **formula("Acties[Item '#1]"))
    assert why(package, "x") == excel_tables.REFERRED


def test_a_heading_with_a_slicer_stays(made):
    slicer = {"xl/slicerCaches/slicerCache1.xml": '<a sourceName="item"/>'}
    assert why(made(**slicer), "x") == excel_tables.SLICED
    assert why(made(**slicer), "x", (1, 3)) == ""


def test_a_damaged_table_is_told(made):
    broken = {"xl/tables/table1.xml": '<table ref="?"/>'}
    with pytest.raises(BadMarkup):
        read_tables(made(**broken), SHEET)
    empty = {"xl/tables/table1.xml": '<table ref="A1:B2"/>'}
    assert read_tables(made(**empty), SHEET)[0].columns == []
