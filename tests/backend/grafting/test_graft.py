"""Grafting, witnessed by openpyxl and by comparing bytes."""

import datetime as dt
import io
import re

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sample import examples
from uvp_xl.backend.fresh.formats.xlsx import build_workbook
from uvp_xl.backend.grafting.graft import graft
from uvp_xl.backend.grafting.proof import changed_names, unexpected_differences
from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.xml_text import unescape
from uvp_xl.backend.reading.grid_reader import read
from uvp_xl.errors import UsageError
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style, block
from uvp_xl.storable_text import to_storable

NAMING = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"}


def put(data, *sheets):
    return graft(Package(data), sheets).package.to_bytes()


@pytest.fixture(params=["written", "loaded", "hand_made"])
def data(request, hand_made):
    """A workbook by XlsxWriter, by openpyxl, or made by hand."""
    if request.param == "hand_made":
        return hand_made('<row r="1"><c r="A1"><v>1</v></c></row>')
    return request.getfixturevalue(request.param)


def test_only_the_expected_parts_differ(data, report):
    new = put(data, report("a"), report("b", name="Controle"))
    before, after = Package(data), Package(new)
    made = {name for name in after.names if name not in before}
    assert {name for name in made if "styles" not in name} == set(after.names[-2:])
    assert set(changed_names(before, after)) - made <= NAMING | {"docProps/app.xml"}
    assert unexpected_differences(before, after, ["Te laat", "Controle"]) == []


def test_putting_twice_gives_the_same_bytes(data, report):
    sheets = (report("a", "=b"), report("c", name="Controle"))
    once = put(data, *sheets)
    assert put(once, *sheets) == once
    assert put(data, *sheets) == once


def test_a_sheet_put_without_its_neighbour_gives_the_same_bytes(data, report):
    once = put(data, report("a", name="Register"), report("b"))
    assert put(once, report("b")) == once


def test_the_users_cells_are_read_as_before(data, report, tmp_path):
    path = tmp_path / "x.xlsx"
    new = put(data, report("a"))
    before, after = read(path, data, Package(data)), read(path, new, Package(new))
    assert after[:-1] == before
    assert after[-1].name == "Te laat"
    assert after[-1].rows[2][:4] == ["a", 12.0, dt.date(2020, 11, 1), True]


def test_everything_in_the_sheet_is_seen_by_another_program(loaded, report, opened):
    book = opened(put(loaded, report("=1+1", "b")))
    assert book.sheetnames == ["Thema's", "Tweede", "Te laat"]
    assert book.active.title == "Tweede"
    sheet = book["Te laat"]
    assert [cell.value for cell in sheet[3]][:4] == ["=1+1", 12, dt.datetime(2020, 11, 1), True]
    assert sheet["A3"].data_type == "s"
    assert sheet["C3"].number_format == "dd-mm-yyyy"
    head = sheet["A2"]
    assert (head.font.b, head.font.color.rgb, head.font.sz) == (True, "FF1F2937", 10)
    assert (head.fill.fgColor.rgb, head.border.top.color.rgb) == ("FFDDE6F0", "FFC0C0C0")
    assert (head.alignment.horizontal, head.alignment.vertical) == ("center", "top")
    assert sheet["A3"].alignment.wrap_text
    assert sheet["A5"].hyperlink.location == "'Thema''s'!B2"
    assert (sheet["A5"].value, sheet["A5"].hyperlink.target) == ("terug", None)
    assert sheet.column_dimensions["B"].width == pytest.approx(12.5, abs=0.8)
    assert sheet.row_dimensions[1].height == 24
    assert str(next(iter(sheet.merged_cells.ranges))) == "A1:C1"
    assert sheet.freeze_panes == "B3"
    assert sheet.auto_filter.ref == "A2:B4"
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
    assert sheet.oddFooter.right.text == "Pagina &P van &N"
    assert not sheet.sheet_view.showGridLines
    assert not sheet.sheet_view.tabSelected
    assert sheet.sheet_properties.tabColor.rgb == "FFCC0000"
    (choice,) = sheet.data_validations.dataValidation
    assert (choice.formula1, str(choice.sqref)) == ('"loopt,gereed"', "C3:C4")
    assert not choice.showErrorMessage


def test_colour_rules_have_their_colours(loaded, report, opened):
    sheet = opened(put(loaded, report("a")))["Te laat"]
    rules = {str(r.sqref): rule for r in sheet.conditional_formatting for rule in r.rules[:1]}
    equal, greater = rules["A3"], rules["B3"]
    assert equal.formula == ['"Te ""laat"""']
    assert equal.dxf.fill.bgColor.rgb == "FFCC0000"
    assert (greater.operator, greater.formula) == ("greaterThan", ["10"])
    assert greater.dxf.fill.bgColor.rgb == "FFFFCC00"


def test_what_the_user_has_is_seen_as_before(written, report, opened):
    before, after = opened(written), opened(put(written, report("a")))
    assert after.sheetnames == [*before.sheetnames, "Te laat"]
    assert after["Verborgen"].sheet_state == "hidden"
    assert after.defined_names["Jaar"].attr_text == "'Jeugd & gezin'!$C$1"
    old, new = before["Jeugd & gezin"], after["Jeugd & gezin"]
    assert new["B2"].comment.text == old["B2"].comment.text
    for row in ("A1", "A2", "C1"):
        assert repr(new[row].font) == repr(old[row].font)
        assert new[row].number_format == old[row].number_format
    rules = [rule.dxf.font.color for area in new.conditional_formatting for rule in area.rules]
    assert rules == [rule.dxf.font.color for a in old.conditional_formatting for rule in a.rules]


def test_a_wide_sheet_is_printed_on_pages_next_to_each_other(opened):
    sheet = Sheet("Acties", (block(1, [[Cell("a"), Cell("b")]]),), repeat=(1, 1), pages_wide=2,
                  repeat_column=2)  # fmt: skip
    made = opened(build_workbook([sheet]))["Acties"]
    assert (made.print_title_cols, made.print_title_rows) == ("$B:$B", "$1:$1")
    assert (made.page_setup.fitToWidth, made.page_setup.fitToHeight) == (2, 0)


def test_a_report_sheet_keeps_its_place_number_and_part(loaded, report, opened):
    once = put(loaded, report("a"))
    book = opened(once)
    book.move_sheet("Te laat", -2)
    target = io.BytesIO()
    book.save(target)
    moved = target.getvalue()
    workbook_part = Package(moved).read("xl/workbook.xml")
    entry = re.search(rb'<sheet [^>]*name="Te laat"[^>]*>', workbook_part)[0]
    new = put(moved, report("b", name="TE LAAT", repeat=None, filter=None))
    assert entry in Package(new).read("xl/workbook.xml")
    assert b"Print_Titles" not in Package(new).read("xl/workbook.xml")
    assert Package(new).names == Package(moved).names
    again = opened(new)
    assert again.sheetnames == ["Te laat", "Thema's", "Tweede"]
    assert again["Te laat"]["A3"].value == "b"


def test_what_the_user_drew_on_a_report_sheet_stays(loaded, report, opened):
    book = opened(put(loaded, report("a")))
    chart = openpyxl.chart.BarChart()
    chart.add_data(openpyxl.chart.Reference(book["Te laat"], min_col=2, min_row=2, max_row=3))
    book["Te laat"].add_chart(chart, "G2")
    book["Te laat"]["A3"].comment = openpyxl.comments.Comment("klopt dit?", "ik")
    table = openpyxl.worksheet.table.Table(displayName="Lijst", ref="A2:B3")
    book["Te laat"].add_table(table)
    target = io.BytesIO()
    book.save(target)
    grafted = graft(Package(target.getvalue()), [report("b")])
    sheet = opened(grafted.package.to_bytes())["Te laat"]
    assert (len(sheet._charts), sheet["A3"].comment.text) == (1, "klopt dit?")
    assert grafted.notes == ("Op het blad “Te laat” stond een tabel; dat is weg.",)


def test_formulas_on_a_replaced_sheet_leave_the_calculation_order(zipped, parts, report):
    made = parts('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>')
    made["xl/calcChain.xml"] = '<calcChain><c r="A1" i="1"/></calcChain>'
    override = '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'
    made["[Content_Types].xml"] = made["[Content_Types].xml"].replace("</Types>", override)
    relation = '<Relationship Id="rId9" Type="http://x/calcChain" Target="calcChain.xml"/></Rel'
    rels = "xl/_rels/workbook.xml.rels"
    made[rels] = made[rels].replace("</Rel", relation)
    data = zipped(made)
    assert Package(put(data, report("a"))).read("xl/calcChain.xml")
    new = Package(put(data, report("a", name="Blad1")))
    assert "xl/calcChain.xml" not in new
    assert b"calcChain" not in new.read(rels) + new.read("[Content_Types].xml")
    assert unexpected_differences(Package(data), new, ["Blad1"]) == []


def test_formulas_that_point_at_a_report_sheet_are_worked_out_again(hand_made, report):
    formula = '<row r="1"><c r="A1"><f>\'Te laat\'!B3</f><v>12</v></c></row>'
    once = put(hand_made(formula), report("a"))
    assert b'<calcPr fullCalcOnLoad="1"/>' in Package(once).read("xl/workbook.xml")
    twice = put(once, report("b"))
    assert b'<calcPr fullCalcOnLoad="1"/>' in Package(twice).read("xl/workbook.xml")
    assert put(twice, report("b")) == twice


def test_a_name_that_a_broken_link_uses_is_not_taken(zipped, parts, report):
    made = parts()
    relation = '<Relationship Id="rId7" Type="http://x/worksheet" Target="worksheets/sheet2.xml"/>'
    rels = "xl/_rels/workbook.xml.rels"
    made[rels] = made[rels].replace("</Rel", relation + "</Rel")
    override = '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="x"/></Types>'
    made["[Content_Types].xml"] = made["[Content_Types].xml"].replace("</Types>", override)
    made["xl/worksheets/_rels/sheet4.xml.rels"] = "<Relationships/>"
    new = Package(put(zipped(made), report("a")))
    assert "xl/worksheets/sheet5.xml" in new
    assert b'Id="rId8"' in new.read(rels)


def test_a_style_sheet_that_was_lost_is_made_where_it_is_named(zipped, parts, report, opened):
    made = parts()
    relation = '<Relationship Id="rId7" Type="http://x/styles" Target="styles.xml"/></Rel'
    rels = "xl/_rels/workbook.xml.rels"
    made[rels] = made[rels].replace("</Rel", relation)
    new = Package(put(zipped(made), report("a")))
    assert new.read(rels).count(b"/styles") == 1
    assert opened(new.to_bytes())["Te laat"]["A2"].font.b


def test_unusual_prefixes_are_kept(zipped, parts, report, tmp_path, opened):
    made = parts()
    for name in ("xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        text = re.sub(r"<(/?)(?=[A-Za-z])", r"<\1p:", made[name])
        made[name] = text.replace(" xmlns=", " xmlns:p=")
    data = zipped(made)
    new = Package(put(data, report("a")))
    assert b'<p:sheet name="Te laat" sheetId="2" r:id="rId' in new.read("xl/workbook.xml")
    assert b"<p:definedName " in new.read("xl/workbook.xml")
    assert read(tmp_path / "x.xlsx", new.to_bytes(), new)[1].value(3, 1) == "a"
    assert opened(new.to_bytes()).sheetnames == ["Blad1", "Te laat"]


def test_dates_count_in_the_epoch_of_the_workbook(hand_made, parts, report, opened):
    text = parts()["xl/workbook.xml"].replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    new = put(hand_made(workbook=text), report("a"))
    assert opened(new)["Te laat"]["C3"].value == dt.datetime(2020, 11, 1)


@pytest.mark.parametrize("name", ["", "x" * 32, "a/b", "'a", "a'", "a[b]", "a\tb"])
def test_a_name_that_excel_does_not_take_is_wrong_usage(loaded, report, name):
    with pytest.raises(UsageError, match="kan niet de naam van een blad zijn"):
        put(loaded, report("a", name=name))


def test_the_active_sheet_stays_active_when_it_is_a_report(loaded, report, opened):
    book = opened(put(loaded, report("a")))
    book.active = 2
    for sheet in book:
        sheet.sheet_view.tabSelected = sheet.title == "Te laat"
    target = io.BytesIO()
    book.save(target)
    again = opened(put(target.getvalue(), report("b")))
    assert again.active.title == "Te laat"
    assert [sheet.title for sheet in again if sheet.sheet_view.tabSelected] == ["Te laat"]


def test_a_calculation_order_without_the_sheet_keeps_its_bytes(zipped, parts, report):
    made = parts('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>')
    made["xl/calcChain.xml"] = '<calcChain><c r="A1" i="7"/></calcChain>'
    relation = '<Relationship Id="rId9" Type="http://x/calcChain" Target="calcChain.xml"/></Rel'
    rels = "xl/_rels/workbook.xml.rels"
    made[rels] = made[rels].replace("</Rel", relation)
    before = Package(zipped(made))
    after = Package(put(before.to_bytes(), report("a", name="Blad1")))
    assert after.keeps("xl/calcChain.xml", before)


def test_a_chart_sheet_is_not_replaced(written, report):
    with pytest.raises(BadPackage, match="het blad “Grafiek” is geen gewoon werkblad"):
        put(written, report("a", name="Grafiek"))


@settings(max_examples=examples(60))
@given(st.lists(st.text(st.characters(exclude_categories=())), min_size=1, max_size=8))
def test_any_text_comes_back_as_it_was_written(opened, texts):
    rows = [[Cell(text, Style(wrap=True))] for text in texts]
    data = build_workbook([Sheet("Blad", (block(1, rows),))])
    sheet = opened(data)["Blad"]
    found = [sheet.cell(row, 1).value or "" for row in range(1, len(texts) + 1)]
    assert all(sheet.cell(r, 1).data_type in "sn" for r in range(1, len(texts) + 1))
    # openpyxl leaves the numbers of inline texts as they are written.
    assert list(map(unescape, found)) == list(map(to_storable, texts))
