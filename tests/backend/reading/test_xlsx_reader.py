"""A workbook with one odd cell, part or tab: that is told at its cell, all else is read."""

import datetime as dt
import io
import random
import re
from dataclasses import replace

import openpyxl
import pytest
import xlsxwriter

import uvp_xl
from uvp_xl.backend.ooxml.error_values import DUTCH_ERRORS
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading import xlsx_reader
from uvp_xl.backend.reading.sheet_parser import BROKEN_OFF, NO_SHEET, NO_TEXT, TWICE, UNKNOWN_VALUE
from uvp_xl.grid import CellError, UnreadCell

FIRST = '<row r="1"><c r="A1" t="str"><v>voor</v></c>'
LAST = '<c r="C1" t="str"><v>na</v></c></row>'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PLAN = (
    ("actiepunt", "maatregelen", "PH", "partijen", "trekker", "planning", "begroting"),
    ("Jeugd", "Folder maken", "burgemeester", "politie", "team Y", "eind 2020", "500"),
)


def grids(path, data):
    return xlsx_reader.read(path, Package(data))


@pytest.fixture
def read(tmp_path):
    return lambda data: grids(tmp_path / "plan.xlsx", data)


@pytest.mark.parametrize(
    ("cell", "value", "why"),
    [
        *[
            (f'<c r="B1" t="e"><v>{name}</v></c>', CellError(dutch), "")
            for name, dutch in DUTCH_ERRORS.items()
        ],
        ('<c r="B1" t="e"><v>#value!</v></c>', CellError("#WAARDE!"), ""),
        ('<c r="B1" t="e"><v>ERROR</v></c>', CellError("ERROR"), UNKNOWN_VALUE),
        ('<c r="B1" t="s"><v>7</v></c>', "", NO_TEXT),
        ('<c r="B1" t="s"><v>-1</v></c>', "", NO_TEXT),
        ('<c r="B1" t="x"><v>a &amp; b</v></c>', "a & b", UNKNOWN_VALUE),
        ('<c r="B1"><v>twaalf</v></c>', "twaalf", ""),
        ('<c r="B1" t="d"><v>99999-01-01</v></c>', "99999-01-01", ""),
        ('<c r="B1" t="d"><v>2020-05-06</v></c>', dt.date(2020, 5, 6), ""),
        ('<c r="B1" t="d"><v>10:10:10</v></c>', dt.time(10, 10, 10), ""),
        ('<c r="B1" t="inlineStr"><v>in v</v></c>', "in v", ""),
        ('<c r=" $B$1 "><v>1</v></c>', 1.0, ""),
        ("<c><v>1</v></c>", 1.0, ""),
        ('<c r="B1" t="b"><v>1</v></c>', True, ""),
        ('<c r="B1"><v>1</v><v>2</v></c>', 2.0, ""),
        ('<c r="B1"><f>A1</f></c>', CellError("formule zonder uitkomst"), ""),
        ('<c r="B1" t="str"><f>A1</f><v></v></c>', "", ""),
        ('<c r="B1" t="str"><f>A1</f></c>', CellError("formule zonder uitkomst"), ""),
    ],
)
@pytest.mark.parametrize("extra", ["", '<c r="D1" t="e"><v>#CALC!</v></c>'])
def test_one_odd_cell_costs_no_other_cell(hand_made, read, cell, value, why, extra):
    """The last cell, which calamine refuses, makes the careful pass read them all."""
    row = FIRST + cell + LAST.replace("</row>", f"{extra}</row>")
    (grid,) = read(hand_made(row))
    assert grid.rows[0][:3] == ["voor", value, "na"]
    assert grid.unread == ((UnreadCell(1, 2, why),) if why else ())


def sheets(parts, *, sheet="", relation="", **more):
    """The parts of a workbook with one more tab and its relationship."""
    made = parts(FIRST + LAST, **more)
    made["xl/workbook.xml"] = made["xl/workbook.xml"].replace("</sheets>", f"{sheet}</sheets>")
    rels = "xl/_rels/workbook.xml.rels"
    made[rels] = made[rels].replace("</Relationships>", f"{relation}</Relationships>")
    return made


def tab(target, kind=f"{RELATION}/worksheet", state=""):
    return {
        "sheet": f'<sheet name="Twee" sheetId="9" r:id="rId9"{state}/>',
        "relation": f'<Relationship Id="rId9" Type="{kind}" Target="{target}"/>',
    }


MACRO = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"
MACRO_SHEET = (
    '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" '
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="1"><c r="A1"><v>5</v></c></row></sheetData></xm:macrosheet>'
)


def test_a_macro_sheet_of_excel_4_is_a_sheet(zipped, parts, read):
    made = sheets(parts, **tab("macrosheets/sheet1.xml", MACRO, ' state="hidden"'))
    one, two = read(zipped(made | {"xl/macrosheets/sheet1.xml": MACRO_SHEET}))
    assert one.rows == [["voor", "", "na"]]
    assert (two.name, two.rows, two.hidden) == ("Twee", [[5.0]], True)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"sheet": '<sheet name="Twee" sheetId="9" r:id=""/>'}, "niet in het bestand zit"),
        (tab("worksheets/weg.xml"), "niet in het bestand zit"),
        (tab("/xl/styles.xml"), NO_SHEET),
    ],
)
def test_a_tab_without_cells_is_told(zipped, parts, read, more, why):
    one, two = read(zipped(sheets(parts, **more) | {"xl/styles.xml": "<styleSheet/>"}))
    assert one.rows == [["voor", "", "na"]]
    assert (two.name, two.height, two.unread[0].row, two.unread[0].column) == ("Twee", 0, 1, 1)
    assert why in two.unread[0].why


@pytest.mark.parametrize("kind", ["chartsheet", "dialogsheet"])
def test_a_sheet_that_has_no_cells_is_no_grid(zipped, parts, read, kind):
    made = sheets(parts, **tab("elders/sheet1.xml", f"{RELATION}/{kind}"))
    assert [grid.name for grid in read(zipped(made | {"xl/elders/sheet1.xml": "<x/>"}))] == [
        "Blad1"
    ]


def test_a_damaged_part_is_one_sheet_less(zipped, parts, read):
    made = sheets(parts, **tab("worksheets/sheet2.xml"))
    data = zipped(made | {"xl/worksheets/sheet2.xml": made["xl/worksheets/sheet1.xml"]})
    place = data.rindex(b"PK\1\2")  # the record of the last part in the directory
    one, two = read(data[: place + 16] + b"\0\0\0\0" + data[place + 20 :])
    assert one.rows == [["voor", "", "na"]]
    assert "het onderdeel xl/worksheets/sheet2.xml is beschadigd" in two.unread[0].why


@pytest.mark.parametrize(
    "encoding",
    ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "iso-8859-15", "koi8-r", "utf-8-sig"],
)
def test_a_sheet_in_another_encoding_is_read(hand_made, parts, read, encoding):
    text = parts(FIRST.replace("voor", "één" if "koi" not in encoding else "план") + LAST)[
        "xl/worksheets/sheet1.xml"
    ]
    declared = text.replace("UTF-8", encoding.removesuffix("-sig"))
    (grid,) = read(hand_made(sheet=declared.encode(encoding)))
    assert grid.rows[0][0] in ("één", "план")
    assert grid.unread == ()


@pytest.mark.parametrize("encoding", ["UTF-16", "x-onbekend"])
def test_a_wrong_encoding_in_the_declaration_is_no_obstacle(hand_made, parts, read, encoding):
    text = parts(FIRST.replace("voor", "één") + LAST)["xl/worksheets/sheet1.xml"]
    (grid,) = read(hand_made(sheet=text.replace("UTF-8", encoding).encode()))
    assert (grid.rows[0][0], grid.unread) == ("één", ())


def test_a_damaged_sheet_keeps_what_came_before(hand_made, parts, read):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 200))
    text = parts(rows)["xl/worksheets/sheet1.xml"]
    (grid,) = read(hand_made(sheet=text[: text.index('<c r="A150"')]))
    assert [row[0] for row in grid.rows] == [float(n) for n in range(1, 150)]
    assert grid.unread == (UnreadCell(149, 1, BROKEN_OFF),)


def test_the_cell_at_which_it_is_damaged_is_named(hand_made, read):
    rows = "".join(f'<row r="{n}"><c r="B{n}" t="str"><v>x</v></c></row>' for n in range(1, 200))
    (grid,) = read(hand_made(rows.replace("<v>x</v>", "<v>&#0;</v>", 1)))
    assert grid.height == 199
    assert grid.unread[0].row < 10
    (grid,) = read(hand_made(rows.replace("<v>x</v>", "<v>&#xD800;</v>", 1)))
    assert (grid.value(1, 2), grid.unread) == ("\ufffd", ())


@pytest.mark.parametrize("content", [b"", b"<a/>", b"\0\0\0\0", b"geen xml", "é".encode("cp037")])
def test_what_is_no_sheet_is_told(hand_made, read, content):
    (grid,) = read(hand_made(sheet=content))
    assert (grid.height, [cell.row for cell in grid.unread]) == (0, [1])


def test_of_cells_that_are_there_twice_the_first_count(hand_made, parts, read):
    sheet = parts(FIRST + '<c r="D1" t="e"><v>#CALC!</v></c></row>')["xl/worksheets/sheet1.xml"]
    again = '<sheetData><row><c t="str"><v>terugval</v></c></row></sheetData>'
    (grid,) = read(hand_made(sheet=sheet.replace("</sheetData>", f"</sheetData>{again}")))
    assert (grid.rows[0][0], grid.unread) == ("voor", (UnreadCell(1, 1, TWICE),))
    extra = f"<extLst><ext>{again}</ext></extLst></worksheet>"
    (grid,) = read(hand_made(sheet=sheet.replace("</worksheet>", extra)))
    assert (grid.rows[0][0], grid.unread) == ("voor", ())


def test_cells_that_calamine_sees_nowhere_are_read(hand_made, read, monkeypatch):
    monkeypatch.setattr(xlsx_reader.QuickWorkbook, "rows", lambda *_: [])
    assert read(hand_made(FIRST + LAST))[0].rows == [["voor", "", "na"]]


@pytest.mark.parametrize("count", ["4294967295", " 3999999999 ", "99999999999999999999"])
def test_a_false_count_of_texts_is_ignored(zipped, parts, read, count):
    kind = f"{RELATION}/sharedStrings"
    made = parts('<row><c t="s"><v>1</v></c></row>')
    rels = "xl/_rels/workbook.xml.rels"
    link = f'<Relationship Id="rId8" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
    made[rels] = made[rels].replace("</Relationships>", link)
    texts = f'<sst uniqueCount="{count}"><si><t>a</t></si><si><t>b</t></si></sst>'
    (grid,) = read(zipped(made | {"xl/sharedStrings.xml": texts}))
    assert grid.rows == [["b"]]


def test_merges_and_hidden_rows_come_with_the_careful_pass(hand_made, parts, read):
    rows = '<row r="1"><c r="A1" t="e"><v>#CALC!</v></c></row><row r="2" hidden="1"><c r="B2"/>'
    sheet = parts(f'{rows}<c r="C2"><v>1</v></c></row>')["xl/worksheets/sheet1.xml"]
    merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A:C"/></mergeCells></worksheet>'
    (grid,) = read(hand_made(sheet=sheet.replace("</worksheet>", merges)))
    assert (list(map(str, grid.merges)), grid.hidden_rows) == (["A1:B1"], {2})


def careful(monkeypatch, read, data):
    """Read `data` as if calamine refused each sheet."""
    with monkeypatch.context() as patch:
        patch.setattr(xlsx_reader.QuickWorkbook, "rows", lambda *_: None)
        return read(data)


def test_both_ways_read_the_same(monkeypatch, read, written, loaded):
    for data in (written, loaded):
        for quick, slow in zip(read(data), careful(monkeypatch, read, data), strict=True):
            filled = frozenset(row for row in quick.hidden_rows if row <= quick.height)
            assert replace(quick, hidden_rows=filled) == slow


def put_any_value(sheet, row, column, look, chosen):
    number = chosen.choice([0, 1, 0.5, 43_957, 43_957.75, -3, 59, 60, 61, 2_958_466, 1e300])
    text = chosen.choice([" a", "b ", "_x0041_", "x\ny", "<&>", "é", "", "=1", "een\ttab"])
    kind = chosen.randrange(7)
    if kind == 0:
        sheet.write_number(row, column, number, look)
    elif kind == 1:
        sheet.write_string(row, column, text, look)
    elif kind == 2:
        sheet.write_boolean(row, column, number > 1, look)
    elif kind == 3:
        sheet.write_rich_string(row, column, "a ", look, " b ", "c", look)
    elif kind == 4:
        sheet.write_blank(row, column, None, look)
    else:
        sheet.write_formula(row, column, "=1", look, number if kind == 5 else text)


def test_both_ways_read_the_same_values_of_any_kind(monkeypatch, read):
    chosen = random.Random(7)
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    codes = ["General", "0.0%", "d-m-yyyy", "h:mm", "[h]:mm", "d mmm", '0 "dagen"', "@", "0;-0;0%"]
    looks = [book.add_format({"num_format": code}) for code in codes]
    sheet = book.add_worksheet()
    for row in range(300):
        for column in range(8):
            put_any_value(sheet, row, column, chosen.choice(looks), chosen)
    book.close()
    quick, slow = read(target.getvalue()), careful(monkeypatch, read, target.getvalue())
    assert quick[0].rows == slow[0].rows


def test_no_filled_sheet_is_empty_to_this_reader(monkeypatch, read, written, loaded):
    """openpyxl is an independent witness."""
    for data in (written, loaded):
        witness = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
        for grid in careful(monkeypatch, read, data):
            cells = [
                c for row in witness[grid.name].iter_rows() for c in row if c.value is not None
            ]
            assert len(list(grid.filled_cells())) >= len(cells)


def test_a_plan_with_an_odd_sheet_is_checked_refreshed_and_tidied(tmp_path, zipped, parts):
    rows = "".join(
        "<row>" + "".join(f'<c t="str"><v>{text}</v></c>' for text in row) + "</row>"
        for row in PLAN
    ).replace("politie", "poltie")
    made = sheets(parts, **tab("worksheets/sheet2.xml"))
    odd = made["xl/worksheets/sheet1.xml"].replace("voor", "ERROR").replace('t="str"', 't="e"', 1)
    plan = parts(rows)["xl/worksheets/sheet1.xml"]
    made |= {"xl/worksheets/sheet1.xml": plan, "xl/worksheets/sheet2.xml": odd}
    made["[Content_Types].xml"] = made["[Content_Types].xml"].replace(
        "</Types>",
        re.search(r"<Override[^>]*sheet1[^>]*>", made["[Content_Types].xml"])[0].replace(
            "sheet1", "sheet2"
        )
        + "</Types>",
    )
    path = tmp_path / "plan.xlsx"
    path.write_bytes(zipped(made))
    found = uvp_xl.read(path).check(dt.date(2020, 11, 1))
    (unread,) = [finding for finding in found if finding.rule == "cel-onleesbaar"]
    assert (unread.sheet, unread.cell) == ("Twee", "A1")
    assert unread.message == (
        "Hier staat een waarde die uvp-xl niet kent. Dat is niet gecontroleerd; "
        "kijk zelf of het klopt."
    )
    uvp_xl.read(path).refresh(dt.date(2020, 11, 1))
    assert uvp_xl.read(path).tidy(["ALL"], dt.datetime(2020, 11, 1)).changes
    again = uvp_xl.read(path)
    assert again.grids[0].value(2, 4) == "politie"
    assert Package(path.read_bytes()).read("xl/worksheets/sheet2.xml") == odd.encode()
