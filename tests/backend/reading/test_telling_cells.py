"""A cell of an .xlsx is what its reader sees, by the quick pass and by the careful one."""

import datetime as dt
import io

import openpyxl
import pytest
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from tests.contract.seen_cells import BUILT_IN_DATES, DATES, MARCH, NUMBERS, RUNS, SYMBOLS
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading import xlsx_reader
from uvp_xl.backend.reading.kinds.cell_formats import CellFormats
from uvp_xl.backend.reading.kinds.cell_look import CellLook
from uvp_xl.backend.reading.kinds.cell_store import FILL
from uvp_xl.backend.reading.telling_cells import TellingFormats
from uvp_xl.grid import Percentage, SeenText
from uvp_xl.work_budget import UNITS, Work, metered

MARCH_1 = dt.date(2026, 3, 1)
EPOCH = 1462
"""Days between the epochs of 1900 and 1904."""


@pytest.fixture(params=["quick", "careful"])
def read(request, tmp_path, monkeypatch):
    """Return the grid of the one sheet of a workbook, by one of both passes."""
    if request.param == "careful":
        monkeypatch.setattr(xlsx_reader.QuickWorkbook, "rows", lambda *_: None)
    else:
        monkeypatch.setattr(xlsx_reader._XlsxReader, "_careful", None)

    def make(data):
        (grid,) = xlsx_reader.read(tmp_path / "plan.xlsx", Package(data))
        return grid

    return make


@pytest.fixture
def sheet():
    """Return a function that lets `fill(book, sheet)` write a workbook, and returns its bytes."""

    def make(fill, **options):
        target = io.BytesIO()
        book = xlsxwriter.Workbook(target, {"in_memory": True, **options})
        fill(book, book.add_worksheet())
        book.close()
        return target.getvalue()

    return make


def same(value, seen):
    """Whether a value is the one that is expected, and a text only where that is another one."""
    return (type(value) is SeenText) == isinstance(seen, str) and value == seen


@pytest.mark.parametrize("epoch_1904", [False, True])
def test_a_date_is_what_its_format_shows(read, sheet, epoch_1904):
    def fill(book, sheet):
        for row, code in enumerate(DATES):
            number = MARCH - EPOCH * epoch_1904
            sheet.write_number(row, 0, number, book.add_format({"num_format": code}))

    grid = read(sheet(fill, date_1904=epoch_1904))
    for (value,), (code, seen) in zip(grid.rows, DATES.items(), strict=True):
        assert same(value, seen), code
        assert not isinstance(seen, str) or value.stored == MARCH_1


def test_a_dutch_code_for_a_year_is_a_date_too(read, sheet):
    def fill(book, sheet):
        for row, code in enumerate(["jjjj", "mm-jjjj", "d-m-jjjj"]):
            sheet.write_number(row, 0, MARCH, book.add_format({"num_format": code}))

    assert [row[0] for row in read(sheet(fill)).rows] == ["2026", "maart 2026", MARCH_1]


def test_a_built_in_date_format_that_no_file_defines(read, hand_made, parts):
    forms = "".join(f'<xf numFmtId="{number}"/>' for number in BUILT_IN_DATES)
    cells = "".join(
        f'<row r="{n}"><c r="A{n}" s="{n - 1}"><v>{MARCH}</v></c></row>'
        for n in range(1, len(BUILT_IN_DATES) + 1)
    )
    grid = read(hand_made(cells, **styled(parts, f"<cellXfs>{forms}</cellXfs>")))
    assert [row[0] for row in grid.rows] == list(BUILT_IN_DATES.values())


def test_a_number_is_what_its_format_tells(read, sheet):
    def fill(book, sheet):
        for row, (number, code) in enumerate(NUMBERS):
            sheet.write_number(row, 0, number, book.add_format({"num_format": code}))

    for (value,), (key, seen) in zip(read(sheet(fill)).rows, NUMBERS.items(), strict=True):
        assert same(value, seen), key
        assert not isinstance(seen, str) or value.stored == key[0]


def test_a_text_is_what_its_format_tells(read, sheet):
    codes = {"0;-0;0;": "", '"team "@': "team Jeugd", "0;@": "Jeugd", "d-m-yyyy;@": "Jeugd"}

    def fill(book, sheet):
        for row, code in enumerate(codes):
            sheet.write_string(row, 0, "Jeugd", book.add_format({"num_format": code}))

    assert [row[0] for row in read(sheet(fill)).rows] == list(codes.values())


def test_a_number_that_is_stored_as_text_or_out_of_the_calendar_stays_that_number(read, sheet):
    def fill(book, sheet):
        sheet.write_number(0, 0, 12, book.add_format({"num_format": "@"}))
        sheet.write_number(0, 1, 3_000_000, book.add_format({"num_format": "mmm-yy"}))

    assert read(sheet(fill)).rows == [[12.0, 3_000_000.0]]


@pytest.mark.parametrize("bold", [False, True])
def test_struck_runs_are_left_out(read, sheet, bold):
    """Also where the whole cell has a format of its own."""

    def fill(book, sheet):
        out, plain = book.add_format({"font_strikeout": True}), book.add_format()
        form = book.add_format({"bold": bold})
        for row, pieces in enumerate(RUNS):
            runs = [
                each
                for piece in pieces
                for each in (out if piece.startswith("~") else plain, piece.strip("~"))
            ]
            # XlsxWriter has no rich text of a single run.
            if len(pieces) == 1:
                sheet.write_string(row, 0, pieces[0].strip("~"), out)
            else:
                sheet.write_rich_string(row, 0, *runs, form)

    grid = read(sheet(fill))
    for (value,), (pieces, (left, struck)) in zip(grid.rows, RUNS.items(), strict=True):
        assert value == left
        assert getattr(value, "struck", "") == struck
        whole = "".join(piece.strip("~") for piece in pieces)
        assert getattr(value, "stored", value) == whole


def test_struck_runs_in_the_cell_itself(read):
    """openpyxl writes rich text in the cell, not with the shared texts."""
    book = openpyxl.Workbook()
    out = InlineFont(strike=True)
    book.active["A1"] = CellRichText("blijft ", TextBlock(out, "2025"), " 2026")
    book.active["B1"] = CellRichText("de ", TextBlock(InlineFont(b=True), "politie"))
    book.active["C1"] = CellRichText(TextBlock(InlineFont(rFont="Wingdings"), "ü"), " klaar")
    target = io.BytesIO()
    book.save(target)
    row = read(target.getvalue()).rows[0]
    assert row == ["blijft  2026", "de politie", "✓ klaar"]
    assert (row[0].struck, type(row[1])) == ("2025", str)


def test_a_run_without_a_look_has_that_of_its_cell(read, sheet):
    def fill(book, sheet):
        out, plain = book.add_format({"font_strikeout": True}), book.add_format({"bold": True})
        sheet.write_rich_string(0, 0, "2025", plain, " 2026", out)
        sheet.write_rich_string(0, 1, "2025", plain, " 2026")
        sheet.write_string(0, 2, "alles", out)

    row = read(sheet(fill)).rows[0]
    assert row == ["2026", "2025 2026", ""]
    assert [getattr(value, "struck", "") for value in row] == ["2025", "", "alles"]


def test_what_is_struck_as_a_whole_is_empty_whatever_it_is(read, sheet):
    def fill(book, sheet):
        out = {"font_strikeout": True}
        sheet.write_number(0, 0, 2025, book.add_format(out))
        sheet.write_number(0, 1, MARCH, book.add_format({**out, "num_format": "mmm-yy"}))
        sheet.write_number(0, 2, MARCH, book.add_format({**out, "num_format": "d-m-yyyy"}))
        sheet.write_number(0, 3, 0.5, book.add_format({**out, "num_format": "0%"}))
        sheet.write_boolean(0, 4, True, book.add_format(out))
        sheet.write_formula(0, 5, '="x"', book.add_format(out), "x")
        sheet.write_blank(0, 6, None, book.add_format(out))
        sheet.write_number(0, 7, 0.25, book.add_format({**out, "num_format": "h:mm"}))

    row = read(sheet(fill)).rows[0]
    struck = ["2025", "maart 2026", "1-3-2026", "50%", "WAAR", "x", "", "6:00"]
    assert [getattr(value, "struck", "") for value in row[:7]] == struck[:7]
    assert row == [""] * 8
    stored = [2025.0, MARCH_1, MARCH_1, Percentage(0.5), True, "x"]
    assert [value.stored for value in row[:6]] == stored
    assert row[7].stored == dt.time(6)


@pytest.mark.parametrize("value", ["", ' val="1"', ' val="true"'])
@pytest.mark.parametrize("off", [' val="0"', ' val="false"'])
def test_a_strike_can_be_switched_off(read, hand_made, parts, value, off):
    fonts = f"<fonts><font/><font><strike{value}/></font><font><strike{off}/></font></fonts>"
    forms = '<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="9"/></cellXfs>'
    dxf = "<dxfs><dxf><font><strike/></font></dxf></dxfs>"
    cells = "".join(f'<c s="{n}" t="str"><v>a</v></c>' for n in range(4))
    run = '<c t="inlineStr"><is><r><rPr><strike{}/></rPr><t>b</t></r></is></c>'
    made = hand_made(
        f"<row>{cells}{run.format(value)}{run.format(off)}</row>",
        **styled(parts, fonts + forms + dxf),
    )
    assert read(made).rows == [["a", "", "a", "a", "", "b"]]


def test_a_symbol_font_shows_signs(read, sheet):
    def fill(book, sheet):
        for row, (text, font) in enumerate(SYMBOLS):
            form = book.add_format({"font_name": font})
            sheet.write_string(row, 0, text, form)
            sheet.write_rich_string(row, 1, form, text, book.add_format(), " a")

    grid = read(sheet(fill))
    assert [row[0] for row in grid.rows] == list(SYMBOLS.values())
    assert [row[1] for row in grid.rows] == [f"{sign} a" for sign in SYMBOLS.values()]


def test_a_check_box_is_a_tick_or_an_empty_box(read, sheet):
    def fill(book, sheet):
        sheet.insert_checkbox(0, 0, True)
        sheet.insert_checkbox(0, 1, False)
        sheet.write_boolean(0, 2, True)
        sheet.insert_checkbox(0, 3, True, book.add_format({"font_strikeout": True}))

    row = read(sheet(fill)).rows[0]
    assert row == ["☑", "☐", True, ""]
    assert (row[0].stored, row[1].stored, row[3].struck) == (True, False, "☑")


def test_fills_that_can_be_a_traffic_light(read, sheet):
    def fill(book, sheet):
        for row, colour in enumerate(["#00B050", "#FFC000", "#FF0000", "#1F4E79", "#FFFFFF"]):
            sheet.write_string(row, 0, "a", book.add_format({"bg_color": colour}))
            sheet.write_blank(row, 1, None, book.add_format({"bg_color": colour}))
        sheet.write_string(0, 2, "a", book.add_format({"bg_color": "#FF0000", "pattern": 2}))

    grid = read(sheet(fill))
    colours = {1: "00B050", 2: "FFC000", 3: "FF0000"}
    assert grid.fills == {(row, c): colour for row, colour in colours.items() for c in (1, 2)}
    assert grid.rows[0] == ["a", "", "a"]


def test_the_first_format_counts_for_cells_without_a_format(read, hand_made, parts):
    fonts = "<fonts><font><strike/></font><font/></fonts>"
    forms = '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
    rows = '<row s="1"><c t="str"><v>a</v></c><c s="1" t="str"><v>b</v></c><c/></row>'
    assert read(hand_made(rows, **styled(parts, fonts + forms))).rows[0][:2] == ["", "b"]


def test_prefixes_and_odd_spaces_make_no_difference(read, zipped, parts):
    made = parts("")
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    made |= styled(parts, '<cellXfs><xf/><xf numFmtId="17"/></cellXfs>')
    made["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{space}"><x:sheetData><x:row r="1">'
        f"<x:c r='A1'  s = '1' ><x:v>{MARCH}</x:v></x:c>"
        '<x:c r="B1" t="s"><x:v> 1 </x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    made |= shared_part(made, f'<x:sst xmlns:x="{space}"><x:si/><x:si>{STRUCK}</x:si></x:sst>')
    assert read(zipped(made)).rows == [["maart 2026", "2026"]]


STRUCK = "<x:r><x:rPr><x:strike/></x:rPr><x:t>2025 </x:t></x:r><x:r><x:t>2026</x:t></x:r>"


def shared_part(made, text):
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = f'<Relationship Id="rIdS" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
    rels = "xl/_rels/workbook.xml.rels"
    return {
        rels: made[rels].replace("</Relationships>", link),
        "xl/sharedStrings.xml": text,
    }


def test_a_comment_between_the_texts_is_no_text(read, zipped, parts):
    made = parts('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>')
    struck = STRUCK.replace("x:", "")
    text = f"<sst><!-- <si><t>weg</t></si> --><si><t>a</t></si><si>{struck}</si></sst>"
    assert read(zipped(made | shared_part(made, text))).rows == [["a", "2026"]]


def test_a_text_in_another_encoding_keeps_its_letters(tmp_path, zipped, parts):
    made = parts('<row><c t="s"><v>0</v></c></row>')
    struck = STRUCK.replace("x:", "").replace("2026", "één")
    text = f'<?xml version="1.0" encoding="iso-8859-15"?><sst><si>{struck}</si></sst>'
    made |= shared_part(made, text.encode("iso-8859-15"))
    (grid,) = xlsx_reader.read(tmp_path / "plan.xlsx", Package(zipped(made)))
    assert grid.rows == [["één"]]


def styled(parts, content):
    """The parts of a workbook with such a style sheet."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    link = f'<Relationship Id="rId7" Type="{kind}" Target="styles.xml"/></Relationships>'
    rels = "xl/_rels/workbook.xml.rels"
    return {
        rels: parts()[rels].replace("</Relationships>", link),
        "xl/styles.xml": f"<styleSheet>{content}</styleSheet>",
    }


@pytest.mark.parametrize(
    "row",
    [
        '<c s="1" ' * 99_999,
        '<c t="str"><v>' + ' s="1"' * 200_000 + "</v></c>",
        '<c t="inlineStr"><is><r><rPr><strike/>' * 30_000,
    ],
)
def test_no_search_runs_on_over_tags_that_never_end(row):
    """Each of these would take minutes if it were searched again and again."""
    formats = TellingFormats(CellFormats(ids=[0, 9], looks={1: CellLook(struck=True)}))
    with metered("plan.xlsx"):
        assert formats.find(row.encode(), "").cells == ()


def test_colours_and_looks_are_drawn_from_the_budget(read, hand_made, parts):
    red = '<fill><patternFill patternType="solid"><fgColor rgb="FF0000"/></patternFill></fill>'
    forms = '<cellXfs><xf/><xf fillId="1" numFmtId="9"/></cellXfs>'
    styles = styled(parts, f"<fills><fill/>{red}</fills>{forms}")
    spent = []
    for number in (0, 1):
        cells = f'<c s="{number}"><v>1</v></c>' * 1_000
        data = hand_made(f"<row>{cells}</row>", **styles)
        with metered("plan.xlsx") as budget:
            assert len(read(data).fills) == 1_000 * number
        spent.append(UNITS * 1_000 - budget.left)
    assert spent[1] - spent[0] >= 1_000 * FILL * Work.CELLS.units


@pytest.mark.parametrize("count", [3, 60_000])
def test_many_telling_formats_take_no_longer(read, hand_made, parts, count):
    forms = "<xf/>" + '<xf numFmtId="9"/>' * count
    cells = "".join(f'<row><c s="{n}"><v>1</v></c></row>' for n in range(1, 3_000))
    grid = read(hand_made(cells, **styled(parts, f"<cellXfs>{forms}</cellXfs>")))
    assert sum(row == [Percentage(1.0)] for row in grid.rows) == min(count, 2_999)
