"""What people type stays what they typed: never a formula, a link or a command to the terminal."""

import csv
import datetime as dt
import io
import json
import re
import zipfile

import openpyxl
import pytest

import uvp_xl
from tests.reference import DATE
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.fresh.new_workbook import FreshWorkbook
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.cli import main
from uvp_xl.formats.safe_text import to_json
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan

EVIL = [
    '=HYPERLINK("http://voorbeeld.nl","klik")',
    "+1+1",
    "@SUM(A1)",
    "-2+3",
    "=cmd|' /C calc'!A0",
    "\t=1",
    "＝1+1",
    "'=1",
    "<script>alert(1)</script>",
    "{=1}",
    "_x003D_1",
    "\u202etxt.exe",
    "https://voorbeeld.nl/x",
    "x" * 32_000,
]
TERMINAL = "rood \x1b[31m\x1b]0;titel\x07\x9b2J \u202egpj.exe\u2066 einde"
HEADER = ["actiepunt", "maatregelen", "PH", "partijen", "trekker", "planning", "begroting"]


@pytest.fixture
def plan(tmp_path):
    """A plan in which every text is an attempt."""
    rows = [HEADER]
    rows += [[evil, evil, evil, evil, evil, evil, evil] for evil in EVIL]
    path = tmp_path / "plan.xlsx"
    grids = [
        Grid("=A1+'x'", rows),
        Grid("@SUM", [HEADER, *[["a", "b", e, e, e, 2020, e] for e in EVIL]]),
    ]
    FreshWorkbook("plan.xlsx", grids).save(path)
    return path


def test_no_output_has_a_formula_or_a_link_outside(plan):
    uvp_xl.read(plan).refresh(DATE)
    uvp_xl.read(plan).tidy(["ALL"], dt.datetime(2020, 11, 1))
    sheets = {sheet.title for sheet in openpyxl.load_workbook(plan)}
    with zipfile.ZipFile(plan) as package:
        for name in package.namelist():
            data = package.read(name)
            assert b"TargetMode" not in data
            if "worksheets/" in name:
                assert not re.search(rb"<f[ >]", data)
                for place in re.findall(rb'location="([^"]*)"', data):
                    text = place.decode().replace("&apos;", "'").replace("&amp;", "&")
                    quoted = re.fullmatch(r"'(.*)'![A-Z]+\d+", text)
                    assert quoted
                    assert quoted[1].replace("''", "'") in sheets


def test_the_reports_hold_the_texts_as_they_are(plan):
    uvp_xl.read(plan).refresh(DATE)
    book = openpyxl.load_workbook(plan)
    cells = [c for sheet in book for row in sheet.iter_rows() for c in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b"}
    register = {cell.value for row in book["Register"].iter_rows() for cell in row}
    assert "-2+3" in register
    assert "@SUM(A1)" in register


def test_a_csv_file_is_harmless(plan, capsys):
    assert main(["normalise", str(plan), "--format", "csv"]) == 0
    out = capsys.readouterr().out.lstrip("\ufeff")
    for row in csv.reader(io.StringIO(out, newline=""), delimiter=";"):
        assert not [text for text in row if text[:1] in ("=", "+", "-", "@", "\t", "\r", "＝")]


def test_an_ods_file_holds_text(plan, tmp_path):
    target = tmp_path / "plan.ods"
    uvp_xl.read(plan).refresh(DATE, output=target)
    with zipfile.ZipFile(target) as package:
        content = package.read("content.xml").decode()
    assert "table:formula" not in content
    links = re.findall(r'xlink:href="([^"]*)"', content)
    assert links
    assert all(link.startswith("#") for link in links)


@pytest.mark.parametrize("command", ["check", "tidy", "normalise"])
def test_nothing_speaks_to_the_terminal(command, monkeypatch, capsys):
    rows = [
        HEADER,
        ["item", TERMINAL, TERMINAL, f"politie, {TERMINAL}", TERMINAL, TERMINAL, TERMINAL],
    ]
    book = MemoryWorkbook("plan.xls", [Grid(f"Blad {TERMINAL}", rows)])  # An .xls can hold these.
    monkeypatch.setattr("uvp_xl.plan.read", lambda *_: Plan(book))
    assert main([command, "plan\x1bc.xls"]) in (0, 1)
    printed = capsys.readouterr()
    obeyed = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
    assert not re.search(obeyed, printed.out + printed.err)


def test_names_of_sheets_and_themes_are_text_in_every_report(tmp_path):
    names = ["=A1+1", "+1+1", "@SUM(A1)", "-2+3", "=cmd|' C'!A0", "{=1}", "_x003D_1", "<script>"]
    names += ["\uff1d1", "O'Brien & zn", "\u202etxt", '=HYPERLINK("x")']
    row = ["item", "doen", "Burgemeester", "politie, GGD", "OOV", 2019, 12]
    path = tmp_path / "plan.xlsx"
    grids = [Grid(n, [[f"Prioriteit {k}: {n}"], HEADER, row]) for k, n in enumerate(names, 1)]
    FreshWorkbook("plan.xlsx", grids).save(path)
    reports = [sheet.name for sheet in uvp_xl.read(path).reports(DATE)]
    uvp_xl.read(path).refresh(DATE)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [*names, *reports]
    linked = set()
    for report in reports:
        for cell in (cell for cells in book[report].iter_rows() for cell in cells):
            assert cell.data_type in ("s", "n", "d", "b"), cell.coordinate
            if cell.hyperlink:
                assert cell.hyperlink.target is None
                sheet, _, place = cell.hyperlink.location.rpartition("!")
                target = book[sheet[1:-1].replace("''", "'")]
                assert target[place].row <= target.max_row
                linked.add(target.title)
    assert linked >= set(names)
    seen = {cell.value for cells in book["Te laat"].iter_rows() for cell in cells}
    shown = [name for name in names if name != "\u202etxt"]  # Its mark is taken out as typography.
    assert [name for name in shown if not any(name in str(value) for value in seen)] == []


def test_json_holds_exactly_what_was_typed(plan, capsys):
    assert main(["normalise", str(plan), "--format", "json"]) == 0
    records = json.loads(capsys.readouterr().out)
    measures = {record["measure"] for record in records}
    # Blanks around it, markup and marks of direction are taken out as typography.
    typed = {evil for evil in EVIL if evil == evil.strip() and not set("<\u202e") & set(evil)}
    assert typed - measures == set()
    assert json.loads(to_json([TERMINAL, *EVIL])) == [TERMINAL, *EVIL]


def test_what_no_cell_can_hold_is_cut_or_left_out(tmp_path):
    long, escapes = "x" * 40_000, "a\x1b[31m\x00\ud800b"
    grid = Grid("Jeugd", [HEADER, [long, escapes, "Burgemeester", escapes, long, 2019, long]])
    reports = Plan(MemoryWorkbook("plan.xls", [grid])).reports(DATE)
    path = tmp_path / "plan.xlsx"
    FreshWorkbook("plan.xlsx", [Grid("Jeugd", [["item"]])]).save(path)
    book = ClosedWorkbook(path)
    book.put(reports)
    book.save(path)
    cells = [
        str(cell.value)
        for sheet in openpyxl.load_workbook(path)
        for row in sheet.iter_rows()
        for cell in row
    ]
    assert max(map(len, cells)) <= 32_767
    assert not [text for text in cells if re.search(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]", text)]
