"""Read every format back with its own reader, for any text in a workbook."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
import zipfile

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree, html

from tests.formats.batches import NASTY, saying
from uvp_xl.formats.csv import HEADINGS
from uvp_xl.formats.output_format import all_formats, named
from uvp_xl.formats.safe_text import FORMULA

EVERY_SIGN = st.characters(codec=None, categories=None)
TEXTS = st.text(EVERY_SIGN, max_size=40) | st.sampled_from(
    [NASTY, "", "\r", "\n=1", "＝1", "]]>", "--><!--", "\x85\u2028", "\ufffe\uffff", "a" * 40_000]
)
OBEYED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")


@given(TEXTS)
@example("\ud800")
def test_json_holds_exactly_what_was_there(text):
    for form in ("json", "sarif"):
        data = named(form).write(saying(text))
        assert not OBEYED.search(data.decode())
        read = json.loads(data)
        message = (
            read["findings"][0]["message"]
            if form == "json"
            else read["runs"][0]["results"][1]["message"]["text"].split("\nVoorstel: ")[0]
        )
        assert message == text if form == "json" else text.startswith(message)


@given(TEXTS)
def test_xml_is_well_formed(text):
    data = named("junit").write(saying(text))
    assert not OBEYED.search(data.decode())
    root = ElementTree.fromstring(data)
    assert [suite.tag for suite in root] == ["testsuite", "testsuite"]
    assert {case.tag for suite in root for case in suite} == {"testcase"}


@given(TEXTS)
def test_a_csv_row_is_a_finding_and_no_formula(text):
    said = named("csv").write(saying(text)).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(said, newline=""), delimiter=";"))
    assert [len(row) for row in rows] == [len(HEADINGS)] * 4
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(FORMULA)]
    assert not OBEYED.search(said)


@given(TEXTS)
def test_a_page_has_the_same_elements_whatever_is_said(text):
    pages = [named("html").write(saying(said)) for said in (text, "politie")]
    roots = [html.document_fromstring(page.decode()) for page in pages]
    # No link leads to a file whose name cannot exist.
    left_out = ("br", "wbr", "a") if "\ud800" in text else ("br", "wbr")
    shapes = [[e.tag for e in root.iter() if e.tag not in left_out] for root in roots]
    assert shapes[0] == shapes[1]
    assert not OBEYED.search(pages[0].decode())
    for link in roots[0].iter("a"):
        assert re.match(r"#|[\w.%/~-]*$|file:///", link.get("href")), link.get("href")


@given(TEXTS)
@pytest.mark.filterwarnings("ignore:.*xtension is not supported:UserWarning:openpyxl")
def test_a_workbook_holds_text(text):
    data = named("xlsx").write(saying(text))
    book = openpyxl.load_workbook(io.BytesIO(data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))


@pytest.mark.parametrize("form", all_formats(), ids=lambda form: form.name)
def test_equal_batches_give_equal_bytes(form):
    assert form.write(saying(NASTY)) == form.write(saying(NASTY))
