"""Edits of whole workbooks, seen by the reader, by openpyxl and by the bytes of their parts."""

import datetime as dt
import io
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.styles import Protection

from tests.sample import examples
from uvp_xl.backend import edit_checks
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.editing import cell_edits, excel_tables, sheet_patch
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.cell_edit import Edit, Refused
from uvp_xl.errors import Unwritable, UsageError
from uvp_xl.grid import CellError, Percentage, address


@pytest.fixture
def made(tmp_path):
    """Write a file with XlsxWriter; `fill` gets the workbook."""

    def make(fill, name="plan.xlsx", **options) -> Path:
        path = tmp_path / name
        book = xlsxwriter.Workbook(path, options)
        fill(book)
        book.close()
        return path

    return make


def jeugd(book):
    """A plan with rich text, a date, a percentage, a drop-down, a merge and a hidden row."""
    sheet = book.add_worksheet("Jeugd")
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, ["item", "maatregel", "planning"], bold)
    sheet.write_rich_string(1, 0, "de ", bold, "politie", " en OM")
    sheet.write_datetime(1, 1, dt.date(2020, 5, 6), book.add_format({"num_format": "d-m-yyyy"}))
    sheet.write_number(1, 2, 0.5, book.add_format({"num_format": "0%"}))
    sheet.merge_range(3, 0, 4, 1, "samen")
    sheet.data_validation(5, 0, 5, 0, {"validate": "list", "source": ["loopt", "gereed"]})
    sheet.write_boolean(5, 1, True)
    sheet.set_row(6, options={"hidden": True})
    book.add_worksheet("Zorg").write(0, 0, "x")


def values(book):
    return {
        (grid.name, address(row, column)): value
        for grid in book.grids()
        for row, line in enumerate(grid.rows, 1)
        for column, value in enumerate(line, 1)
        if value != ""
    }


def one(path, sheet, cell, old, new):
    """Edit one cell; the workbook and why it was refused, if it was."""
    book = ClosedWorkbook(path)
    refused = book.edit([Edit(sheet, cell, old, new)])
    return book, refused[0].why if refused else ""


def test_cells_change_and_nothing_else_does(made, tmp_path, opened):
    path = made(jeugd)
    book = ClosedWorkbook(path)
    before = values(book)
    edits = [
        Edit("Jeugd", "A2", "de politie en OM", "de politie, OM"),
        Edit("Jeugd", "B2", dt.date(2020, 5, 6), dt.date(2021, 1, 2)),
        Edit("Jeugd", "C2", Percentage(0.5), Percentage(0.125)),
        Edit("JEUGD", "A4", "samen", "los"),
        Edit("Jeugd", "A6", "", "loopt nog"),
        Edit("Jeugd", "B6", True, False),
        Edit("Jeugd", "B1", "maatregel", ""),
        Edit("Jeugd", "F20", "", "=1+1 \r\n<&>"),
    ]
    assert book.edit(edits) == []
    wanted = before | {("Jeugd", edit.cell): edit.new for edit in edits}
    del wanted["Jeugd", "B1"]
    assert values(book) == wanted
    assert book.changes == ["xl/worksheets/sheet1.xml"]
    target = tmp_path / "uit.xlsx"
    book.save(target)
    old, new = opened(path.read_bytes())["Jeugd"], opened(target.read_bytes())["Jeugd"]
    assert new["F20"].value == "=1+1 _x000D_\n<&>"
    assert new["B2"].value == dt.datetime(2021, 1, 2)
    for cell in ["A1", "A2", "B1", "B2", "C2", "A4", "B6"]:
        assert new[cell].style_id == old[cell].style_id
    rich = openpyxl.load_workbook(target, rich_text=True)["Jeugd"]["A2"].value
    assert [str(piece) for piece in rich] == ["de ", "politie", ", OM"]
    assert rich[1].font.b


def test_an_edit_is_refused_with_its_reason_and_the_others_are_made(made):
    def fill(book):
        jeugd(book)
        book.worksheets()[0].write_formula("D1", "=1+1", None, 2)
        book.worksheets()[0].write_array_formula("D2:D3", "{=1+1}", None, 2)
        book.worksheets()[0].write("D3", 2)
        pie = book.add_chart({"type": "pie"})
        pie.add_series({"values": "=Jeugd!$C$1:$C$2"})
        book.add_chartsheet("Grafiek").set_chart(pie)

    book = ClosedWorkbook(made(fill))
    expected = [
        (Edit("Weg", "A1", "", "x"), edit_checks.NO_SHEET),
        (Edit("Grafiek", "A1", "", "x"), edit_checks.NO_SHEET),
        (Edit("Jeugd", "A1", "Item", "x"), edit_checks.CHANGED),
        (Edit("Jeugd", "C2", 0.5, "x"), edit_checks.CHANGED),
        (Edit("Jeugd", "A5", "", "x"), edit_checks.MERGED),
        (Edit("Jeugd", "D1", 2, "x"), edit_checks.FORMULA),
        (Edit("Jeugd", "D3", 2, "x"), sheet_patch.SPILLED),
        (Edit("Jeugd", "A1", "item", "x" * 40_000), edit_checks.TOO_LONG),
        (Edit("Jeugd", "C1", "planning", dt.date(2020, 1, 1)), cell_edits.MISREAD),
        (Edit("Jeugd", "B2", dt.date(2020, 5, 6), 5.5), cell_edits.MISREAD),
        (Edit("Jeugd", "C1", "planning", float("inf")), sheet_patch.NO_VALUE),
        (Edit("Jeugd", "C1", "planning", dt.date(1850, 1, 1)), sheet_patch.NO_VALUE),
    ]
    good = Edit("Zorg", "A1", "x", "y")
    refused = [Refused(edit, why) for edit, why in expected]
    assert book.edit([*(edit for edit, _ in expected[:8]), good]) == refused[:8]
    assert [book.edit([edit])[0] for edit, _ in expected[8:]] == refused[8:]
    assert values(book)["Zorg", "A1"] == "y"
    assert book.edit([expected[9][0], Edit("Zorg", "A1", "y", "z")]) == [refused[9]]
    assert values(book)["Zorg", "A1"] == "z"
    with pytest.raises(UsageError):
        book.edit([Edit("Jeugd", "A", "", "x")])


def test_edits_of_one_cell_go_on_from_each_other(made):
    book = ClosedWorkbook(made(jeugd))
    edits = [Edit("Jeugd", "A1", "item", "a"), Edit("Jeugd", "A1", "a", "b")]
    assert book.edit([*edits, Edit("Jeugd", "A1", "item", "c")])[0].why == edit_checks.CHANGED
    assert values(book)["Jeugd", "A1"] == "b"
    back = [edit.__class__("Jeugd", "A1", edit.new, edit.old) for edit in reversed(edits)]
    assert book.edit([*back, *edits]) == []
    assert values(book)["Jeugd", "A1"] == "b"


def test_what_stays_the_same_leaves_the_bytes_alone(made):
    book, why = one(made(jeugd), "Jeugd", "A1", "item", "item")
    assert (why, book.changes) == ("", [])
    assert one(made(jeugd), "Jeugd", "Z99", "", "")[0].changes == []


def test_excel_works_out_formulas_anew_only_where_there_are_any(hand_made, tmp_path):
    path = tmp_path / "a.xlsx"
    rows = "<row><c><v>1</v></c>{}</row>"
    for more, parts in [("", []), ("<c><f>A1</f><v>1</v></c>", ["xl/workbook.xml"])]:
        path.write_bytes(hand_made(rows.format(more)))
        book, _ = one(path, "Blad1", "A1", 1, "x")
        assert book.changes == [*parts, "xl/worksheets/sheet1.xml"]
        book.save(path)
        assert (b"fullCalcOnLoad" in Package(path.read_bytes()).read("xl/workbook.xml")) == bool(
            parts
        )


def test_the_same_edits_give_the_same_bytes(made):
    path = made(jeugd)
    assert one(path, "Jeugd", "A9", "", "x")[0].same_content(one(path, "Jeugd", "A9", "", "x")[0])


def test_dates_count_from_the_epoch_of_the_workbook(made):
    path = made(jeugd, date_1904=True)
    book, why = one(path, "Jeugd", "B2", dt.date(2020, 5, 6), dt.date(2030, 12, 31))
    assert why == ""
    assert values(book)["Jeugd", "B2"] == dt.date(2030, 12, 31)


def test_an_error_value_can_be_put_back(hand_made, tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(hand_made('<row><c t="e"><v>#N/A</v></c></row>'))
    book, _ = one(path, "Blad1", "A1", CellError("#N/B"), "x")
    assert book.edit([Edit("Blad1", "A1", "x", CellError("#N/B"))]) == []
    assert values(book) == {("Blad1", "A1"): CellError("#N/B")}


def test_on_a_protected_sheet_only_open_cells_change(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["dicht", "open"])
    book.active["B1"].protection = Protection(locked=False)
    book.active.protection.enable()
    path = tmp_path / "a.xlsx"
    book.save(path)
    assert one(path, "Sheet", "A1", "dicht", "x")[1] == cell_edits.LOCKED
    assert one(path, "Sheet", "C1", "", "x")[1] == cell_edits.LOCKED
    assert one(path, "Sheet", "B1", "open", "x")[1] == ""


def test_an_odd_sheet_is_left_alone_and_the_others_are_not(hand_made, tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(hand_made('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"/>'))
    assert one(path, "Blad1", "A2", 2, "x")[1] == cell_edits.UNUSUAL


PIVOT = '<p xmlns="urn:p"><location ref="A1:B2"/></p>'
LINK = (
    '<Relationships><Relationship Id="r" Type="x/pivotTable" Target="../pivot.xml"/>'
    '<Relationship Id="s" Type="x/pivotTable" Target="../weg.xml"/></Relationships>'
)


@pytest.mark.parametrize(("pivot", "reason"), [(PIVOT, cell_edits.PIVOT), ("<p/>", "")])
def test_a_pivot_table_is_left_alone(hand_made, tmp_path, pivot, reason):
    links = "xl/worksheets/_rels/sheet1.xml.rels"
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        hand_made("<row><c><v>2</v></c></row>", **{links: LINK, "xl/pivot.xml": pivot})
    )
    assert one(path, "Blad1", "A1", 2, "x")[1] == reason


@pytest.mark.parametrize("damaged", ["<p", '<p><location ref="?"/></p>'])
def test_what_is_damaged_is_unwritable(hand_made, tmp_path, damaged):
    links = "xl/worksheets/_rels/sheet1.xml.rels"
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        hand_made("<row><c><v>2</v></c></row>", **{links: LINK, "xl/pivot.xml": damaged})
    )
    with pytest.raises(Unwritable):
        one(path, "Blad1", "A1", 2, "x")


def table(book):
    sheet = book.add_worksheet("Jeugd")
    rows = [["a", "b", 1], ["c", "d", 2]]
    columns = [{"header": "Item"}, {"header": "Trekker"}, {"header": "Begroting"}]
    columns[2] |= {"total_function": "sum"}
    made = {"name": "Acties", "data": rows, "columns": columns, "total_row": True}
    sheet.add_table("B2:D5", made)
    sheet.write_formula("F1", "=SUM(Acties[Begroting])", None, 3)


def test_a_heading_of_a_table_changes_in_the_table_too(made, tmp_path, opened):
    path = made(table)
    book, why = one(path, "Jeugd", "B2", "Item", "Actiepunt\n(nr.)")
    assert why == ""
    assert book.changes[-1] == "xl/tables/table1.xml"
    book.save(tmp_path / "uit.xlsx")
    names = opened((tmp_path / "uit.xlsx").read_bytes())["Jeugd"].tables["Acties"].tableColumns
    assert [column.name for column in names] == ["Actiepunt\n(nr.)", "Trekker", "Begroting"]


@pytest.mark.parametrize(
    ("cell", "old", "new", "reason"),
    [
        ("D2", "Begroting", "Kosten", excel_tables.REFERRED),
        ("B2", "Item", "trekker", excel_tables.NOT_UNIQUE),
        ("B2", "Item", "", excel_tables.NOT_TEXT),
        ("B5", "", "Totaal", excel_tables.TOTALS),
        ("B3", "a", "x", ""),
    ],
)
def test_what_a_table_forbids(made, cell, old, new, reason):
    assert one(made(table), "Jeugd", cell, old, new)[1] == reason


def test_two_headings_of_a_table_cannot_become_the_same(made):
    book = ClosedWorkbook(made(table))
    edits = [Edit("Jeugd", "B2", "Item", "x"), Edit("Jeugd", "C2", "Trekker", "X")]
    assert book.edit(edits) == [Refused(edits[1], excel_tables.NOT_UNIQUE)]


def test_a_cell_that_would_change_along_stops_everything(made, monkeypatch):
    path = made(jeugd)
    honest = sheet_patch.SheetEdit.xml
    monkeypatch.setattr(
        sheet_patch.SheetEdit, "xml", lambda self: honest(self).replace(b'r="C1"', b'r="D1"')
    )
    with pytest.raises(Unwritable):
        one(path, "Jeugd", "A1", "item", "x")


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\ufffe\uffff"), max_size=12)
VALUE = st.one_of(
    TEXT, TEXT, st.booleans(), st.integers(-9999, 9999), st.floats(-1e9, 1e9, width=32)
)
CELL = st.tuples(st.integers(1, 6), st.integers(1, 5))


@settings(
    max_examples=examples(60),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.dictionaries(CELL, VALUE, max_size=12), st.dictionaries(CELL, VALUE, min_size=1, max_size=6)
)
def test_whatever_stands_in_a_sheet_the_edited_cells_hold_the_new_values(tmp_path, old, new):
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"strings_to_numbers": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Jeugd")
    look = book.add_format({"bold": True})
    for (row, column), value in old.items():
        write = sheet.write_string if isinstance(value, str) else sheet.write
        write(row - 1, column - 1, value, look)
    book.close()
    path = tmp_path / "a.xlsx"
    path.write_bytes(target.getvalue())
    plan = ClosedWorkbook(path)
    before = values(plan)
    edits = [
        Edit("Jeugd", address(*cell), before.get(("Jeugd", address(*cell)), ""), value)
        for cell, value in new.items()
    ]
    assert plan.edit(edits) == []
    wanted = before | {("Jeugd", edit.cell): edit.new for edit in edits}
    assert values(plan) == {cell: value for cell, value in wanted.items() if value != ""}
    plan.save(path)
    seen = openpyxl.load_workbook(path)["Jeugd"]
    for (row, column), value in new.items():
        assert seen.cell(row, column).font.b == ((row, column) in old)
        if not isinstance(value, str):
            assert seen.cell(row, column).value == pytest.approx(value)
    assert plan.edit([Edit("Jeugd", e.cell, e.new, e.old) for e in edits]) == []
    assert values(plan) == before


def test_the_last_cell_of_a_sheet_is_changed_like_any_other(made):
    path = made(lambda book: book.add_worksheet("Jeugd").write(1_048_575, 16_383, "poltie"))
    book = ClosedWorkbook(path)
    assert book.edit([Edit("Jeugd", "XFD1048576", "poltie", "politie")]) == []
    book.save(path)
    (grid,) = ClosedWorkbook(path).grids()
    assert list(grid.filled_cells()) == [(1_048_576, 16_384, "politie")]


def test_a_cell_that_could_not_be_read_stays_and_others_change(hand_made, tmp_path):
    path = tmp_path / "plan.xlsx"
    rows = '<row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="str"><v>poltie</v></c></row>'
    path.write_bytes(hand_made(rows))
    book = ClosedWorkbook(path)
    (grid,) = book.grids()
    assert grid.unread_cells == {(1, 1)}
    edits = [Edit("Blad1", "A1", "", "x"), Edit("Blad1", "B1", "poltie", "politie")]
    assert book.edit(edits) == [Refused(edits[0], edit_checks.UNREAD)]
    book.save(path)
    assert b'<c r="A1" t="s"><v>7</v></c>' in Package(path.read_bytes()).read(
        "xl/worksheets/sheet1.xml"
    )


def shown(book):
    """A plan whose cells show something else than what is stored."""
    sheet = book.add_worksheet("Jeugd")
    out, plain = book.add_format({"font_strikeout": True}), book.add_format()
    sheet.write_number(0, 0, 46082, book.add_format({"num_format": "mmm-yy"}))
    sheet.write_rich_string(0, 1, out, "2025", plain, " 2026")
    sheet.write_string(0, 2, "oud", out)
    sheet.write_string(0, 3, "ü", book.add_format({"font_name": "Wingdings"}))
    sheet.insert_checkbox(0, 4, False)


@pytest.mark.parametrize(
    ("cell", "new", "reason"),
    [
        ("A1", "april 2026", ""),
        ("B1", "2027", edit_checks.STRUCK),
        ("C1", "nieuw", edit_checks.STRUCK),
        ("D1", "gereed", cell_edits.MISREAD),
        ("E1", "gereed", ""),
    ],
)
def test_a_cell_that_shows_something_else_than_is_stored(made, tmp_path, cell, new, reason):
    path = made(shown)
    old = ClosedWorkbook(path).grids()[0].value(1, ord(cell[0]) - 64)
    book, why = one(path, "Jeugd", cell, old, new)
    assert why == reason
    left = book.grids()[0].value(1, ord(cell[0]) - 64)
    assert left == (old if reason else new)
