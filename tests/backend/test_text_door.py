"""Any text through every writer and back: the reader of a file sees what was written."""

import datetime as dt
import io
import re
import tempfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.sample import examples
from tests.texts import any_text
from uvp_xl import change_rounds
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.fresh.formats import ods, xlsx
from uvp_xl.backend.fresh.new_workbook import FreshWorkbook
from uvp_xl.backend.fresh.opendocument.text_paragraphs import cell_text
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.package_xml import MAIN, parse
from uvp_xl.backend.ooxml.xml_text import text_element, unescape
from uvp_xl.grid import Grid
from uvp_xl.readback import change_log_sheet
from uvp_xl.readback.change_log_sheet import Change
from uvp_xl.report_state import typed_text
from uvp_xl.report_state.content_fingerprint import NAME as FINGERPRINT
from uvp_xl.reports import changes as change_log
from uvp_xl.sheets.sheet_model import Cell, Link, Sheet, block
from uvp_xl.storable_text import MAX_TEXT

MOMENT = dt.datetime(2020, 11, 1, 9)
ODD = "_x0041\r\n_x005F_x000D_\x01 "
LONG = "_x0041_\r" + "a" * (MAX_TEXT - 8)
PART = "xl/worksheets/sheet1.xml"
NUMBERED = re.compile("_|[\ud800-\udfff\ufffe\uffff]")
"""What calamine leaves as the number that is in the file."""


def column(texts, name="Blad"):
    """Return a sheet with these texts below each other."""
    return Sheet(name, (block(1, [[Cell(text)] for text in texts]),))


def opened(data, suffix=".xlsx"):
    """Return the workbook in a file with these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"plan{suffix}"
        path.write_bytes(data)
        book = ClosedWorkbook(path)
        book.grids()
        return book


def values(book, sheet=0):
    """Return the first column of a sheet."""
    return [row[0] for row in book.grids()[sheet].rows]


def shared(texts, rich=False):
    """Return a workbook whose first column has these texts as shared strings, maybe of two runs."""
    strings = ""
    for text in texts:
        runs = [text[:1], text[1:]] if rich else [text]
        elements = [text_element(run).decode() for run in runs]
        bold = [f"<r><rPr><b/></rPr>{element}</r>" for element in elements]
        strings += f"<si>{''.join(bold if rich else elements)}</si>"
    cells = [f'<row><c t="s"><v>{number}</v></c></row>' for number in range(len(texts))]
    package = Package(xlsx.build_workbook([column(["x"])]))
    part = f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(cells)}</sheetData></worksheet>'
    types, links = "[Content_Types].xml", "xl/_rels/workbook.xml.rels"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{content}"/></Types>'
    relation = f'<Relationship Id="rS" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
    return package.with_parts(
        {
            PART: part.encode(),
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>'.encode(),
            types: package.read(types).replace(b"</Types>", override.encode()),
            links: package.read(links).replace(b"</Relationships>", relation.encode()),
        }
    )


@settings(max_examples=examples(150))
@given(st.lists(any_text(), min_size=1, max_size=8))
@example([ODD, LONG])
def test_a_new_file_holds_every_text(texts):
    data = xlsx.build_workbook([column(texts)])
    assert values(opened(data)) == texts
    cells = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    for (cell,), text in zip(cells, texts, strict=True):
        assert cell == text or NUMBERED.search(text)
    # openpyxl leaves the numbers of inline texts as they are written.
    page = openpyxl.load_workbook(io.BytesIO(data)).active
    assert [unescape(str(cell.value)) for (cell,) in page.iter_rows()] == texts


@settings(max_examples=examples(60))
@given(st.lists(any_text(), min_size=1, max_size=6))
@example([ODD])
def test_a_file_of_another_kind_keeps_its_texts_in_a_new_one(texts):
    with tempfile.TemporaryDirectory() as folder:
        book = FreshWorkbook("plan.xlsb", [Grid("Blad", [[text] for text in texts])])
        book.save(Path(folder) / "plan.xlsx")
        book.save(Path(folder) / "plan.ods")
        assert values(ClosedWorkbook(Path(folder) / "plan.xlsx")) == texts
        assert values(ClosedWorkbook(Path(folder) / "plan.ods")) == list(map(cell_text, texts))


@settings(max_examples=examples(60))
@given(st.lists(any_text(), min_size=1, max_size=6))
@example([ODD])
@example(["a\tb", "\x0b", "_xD800_"])
def test_no_text_of_a_report_counts_as_typed_by_someone(texts):
    report = column(texts, "Te laat")
    book = opened(xlsx.build_workbook([column(["x"]), report]))
    book.put([column(["nieuw"], "Te laat")])
    assert book.notes == ()
    grid = opened(ods.build_workbook([report]), ".ods").grids()[0]
    written = {"Te laat": typed_text.fingerprint(report.grid())}
    assert list(typed_text.lost_text([(grid, column(["nieuw"], "Te laat"))], written)) == []


def test_a_text_of_someone_does_count():
    data = xlsx.build_workbook([column(["a\x01", "b"], "Te laat")])
    package = Package(data)
    changed = package.read(PART).replace(b"<t>b</t>", b"<t>c</t>")
    assert FINGERPRINT.encode() in package.read("xl/workbook.xml")
    book = opened(package.with_parts({PART: changed}))
    book.put([column(["nieuw"], "Te laat")])
    assert len(book.notes) == 1


@settings(max_examples=examples(100))
@given(st.lists(any_text(), min_size=4, max_size=4))
@example([ODD] * 4)
def test_the_log_is_read_back_as_it_was_written(texts):
    sheet, old, new, rule = texts
    change = Change(MOMENT, sheet, "A1", "spelling", old, new, "partij-verschreven")
    book = opened(xlsx.build_workbook([change_log.sheet([change, replace(change, new=rule)])]))
    name, changes = change_log_sheet.read(book.grids())
    assert name == "Wijzigingen"
    assert changes == [change, replace(change, new=rule)]


@pytest.mark.parametrize("kind", ["inline", "shared", "rich"])
@settings(max_examples=examples(60), deadline=None)
@given(old=any_text(), new=any_text())
@example(old=ODD, new="_x0041\r")
@example(old="_x0041\r", new=LONG)
def test_an_edited_cell_holds_every_text_and_undo_gives_the_same_file(kind, old, new):
    assume(old != new)
    data = (
        xlsx.build_workbook([column([old, "b"])])
        if kind == "inline"
        else shared([old, "b"], kind == "rich")
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.xlsx"
        path.write_bytes(data)
        change = Change(MOMENT, "Blad", "A1", "spelling", old, new, "partij-verschreven")
        made = change_rounds.make(ClosedWorkbook(path), [change], [], path)
        assert made.refused == ()
        assert values(ClosedWorkbook(path))[:2] == [new, "b"]
        undone = change_rounds.undo(ClosedWorkbook(path), MOMENT, path)
        assert undone.exact
        assert path.read_bytes() == data


@settings(max_examples=examples(60))
@given(old=any_text(), new=any_text())
def test_undo_without_a_backup_gives_the_old_text(old, new):
    assume(old != new)
    with tempfile.TemporaryDirectory() as folder:
        path, copy = Path(folder) / "plan.xlsx", Path(folder) / "kopie" / "plan.xlsx"
        copy.parent.mkdir()
        path.write_bytes(xlsx.build_workbook([column([old])]))
        change = Change(MOMENT, "Blad", "A1", "spelling", old, new, "partij-verschreven")
        change_rounds.make(ClosedWorkbook(path), [change], [], path)
        copy.write_bytes(path.read_bytes())
        assert not change_rounds.undo(ClosedWorkbook(copy), MOMENT, copy).exact
        assert values(ClosedWorkbook(copy)) == [old]


@settings(max_examples=examples(60))
@given(any_text())
@example(ODD)
def test_a_link_that_is_a_formula_shows_every_text(text):
    cell = Cell(text, link=Link("Blad", "B2"))
    sheet = Sheet("Blad", (block(1, [[cell]]),))
    data = xlsx.build_copy_source([sheet], epoch_1904=False)
    assert values(opened(data)) == [text]
    formula = parse(Package(data).read(PART)).find(f".//{{{MAIN}}}f")
    assert "".join(unescape(formula.text).split('"&"')) == (
        f"""HYPERLINK("#'Blad'!B2","{text.replace('"', '""')}")"""
    )
