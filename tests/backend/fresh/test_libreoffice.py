"""LibreOffice opens a new .ods and reads back all that was written to it."""

import datetime as dt

import pytest

from uvp_xl.backend.fresh.formats.ods import build_workbook
from uvp_xl.sheets.sheet_model import Cell, Sheet, Style, block

TEXTS = ["=1+1", '=HYPERLINK("http://x")', "+1+1", "@SUM", "-2+3", "  voor", "na ", "a  b", "a\tb"]
TEXTS += ["a\nb", "a\n\n b", "\u200fx\u202e", "a\u00a0b", "<b>&'\"", "2019", "'x", "\U0001f600"]


@pytest.fixture
def converted(resaved, tmp_path, opened):
    """Return a function that converts an .ods to .xlsx with LibreOffice and opens that."""

    def make(data):
        new = tmp_path / "nieuw.ods"
        new.write_bytes(data)
        return opened(resaved([new])[0].read_bytes())

    return make


def test_it_sees_what_was_written(converted, report):
    values = [12, -1.5, True, dt.date(2020, 5, 6), dt.datetime(2020, 5, 6, 7, 8, 9)]
    shown = [(0.5, "0%"), (0.5, "hh:mm"), (1.5, "[h]:mm"), (-5, "#,##0_);-#,##0_);–_)")]
    codes = [Cell(number, Style(number_format=code)) for number, code in shown]
    rows = [[Cell(text)] for text in TEXTS], [[Cell(value)] for value in values]
    blocks = (block(1, rows[0]), block(1, rows[1], 2), block(1, [codes], 3))
    sheets = [Sheet("Thema's", blocks), Sheet("Lijst", (), hidden=True), report("a", "b")]
    book = converted(build_workbook(sheets))
    assert [(s.title, s.sheet_state) for s in book] == [
        ("Thema's", "visible"),
        ("Lijst", "hidden"),
        ("Te laat", "visible"),
    ]
    first = book["Thema's"]
    cells = [first.cell(row, 1) for row in range(1, len(TEXTS) + 1)]
    assert [(cell.value, cell.data_type) for cell in cells] == [(text, "s") for text in TEXTS]
    assert [first.cell(row, 2).value for row in range(1, 6)] == [
        *values[:3],
        dt.datetime(2020, 5, 6),
        values[4],
    ]
    formats = [(c.value, c.number_format.removeprefix("[$-413]")) for c in first[1][2:]]
    assert [(number, code.replace("\\", "")) for number, code in formats] == [
        (0.5, "0%"),
        (dt.time(12), "hh:mm"),
        (dt.timedelta(hours=36), "[h]:mm"),
        (-5, '#,##0 ;-#,##0 ;"– "'),
    ]
    _check_report(book["Te laat"])


def _check_report(sheet):
    """Check the properties of the report fixture; a hidden LibreOffice drops frozen panes."""
    assert sheet["A5"].hyperlink.location == "'Thema''s'!B2"
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.auto_filter.ref == "A2:B4"
    assert str(next(iter(sheet.merged_cells.ranges))) == "A1:C1"
    assert str(sheet.data_validations.dataValidation[0].sqref) == "C3:C4"
    rules = {rule.type for area in sheet.conditional_formatting for rule in area.rules}
    assert rules == {"cellIs", "dataBar"}
    assert sheet["A2"].font.b
    assert sheet["A2"].fill.fgColor.rgb == "FFDDE6F0"
    assert sheet["A2"].border.left.style == "thin"
    assert sheet["A3"].alignment.wrap_text
    assert sheet.row_dimensions[1].height == pytest.approx(24, abs=0.1)
    assert sheet.column_dimensions["A"].width > 2 * sheet.column_dimensions["B"].width
    assert sheet.sheet_properties.tabColor.rgb == "FFCC0000"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.fitToHeight == 0
    assert "Pagina" in sheet.oddFooter.right.text
