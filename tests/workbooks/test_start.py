"""The sheet Start: its texts, its named cells, and that it is not part of the plan."""

import re

import openpyxl
import pytest

import uvp_xl
from macros.sources import read_modules
from workbooks.buttons import BUTTONS, MODULE
from workbooks.start import MESSAGE, NAME, PYTHON


@pytest.fixture
def book(workbook):
    return openpyxl.load_workbook(workbook)


def texts(sheet):
    return [cell.value for row in sheet for cell in row if cell.value is not None]


def named(book, name):
    """Return the cell with a name."""
    [(sheet, cell)] = book.defined_names[name].destinations
    return book[sheet][cell.replace("$", "")]


def test_start_is_what_opens(book):
    assert book.sheetnames[0] == NAME
    assert book.active.title == NAME


def test_every_button_is_next_to_its_description(book):
    start_texts = texts(book[NAME])
    assert all(button.description in start_texts for button in BUTTONS)
    order = [start_texts.index(text) for text in ("Stap 1", BUTTONS[0].description)]
    assert order[0] < order[1] < start_texts.index("Laatste bericht")


def test_the_named_cells_are_empty_and_next_to_their_labels(book):
    for name, label in ((MESSAGE, "Laatste bericht"), (PYTHON, "Plaats van Python")):
        cell = named(book, name)
        assert cell.value is None
        assert book[NAME].cell(cell.row, 1).value == label
        assert f'"{name}"' in read_modules()[MODULE]


def test_a_message_is_visible_near_the_buttons_and_on_a_protected_sheet(book):
    cell = named(book, MESSAGE)
    sheet = book[NAME]
    [last] = [c.row for c in sheet["B"] if c.value == BUTTONS[-1].description]
    assert last < cell.row <= last + 2
    assert not cell.protection.locked
    assert cell.alignment.wrap_text
    assert sheet.row_dimensions[cell.row].height >= 3 * 12.5


def test_what_a_click_cannot_report_is_explained_beforehand(book):
    start_texts = texts(book[NAME])
    [blocked] = [text for text in start_texts if text.endswith("uvp-xl refresh --open")]
    assert "LibreOffice" in blocked
    assert start_texts.index(blocked) < start_texts.index(BUTTONS[0].description)
    assert any("Ctrl+Z" in text and "uvp-xl restore --open" in text for text in start_texts)


def test_no_text_is_cut_off(book):
    sheet = book[NAME]
    width = sheet.column_dimensions["B"].width
    for row in sheet.iter_rows(min_col=2, max_col=2):
        for cell in row:
            if cell.value:
                wraps = sum(len(part) / width // 1.2 + 1 for part in cell.value.split("\n"))
                assert sheet.row_dimensions[cell.row].height >= wraps * 12.5


def test_the_text_of_start_is_no_part_of_the_plan(book, workbook, tmp_path):
    before = uvp_xl.read(workbook)
    messages = re.findall(r'"([A-Z][^"]+\.)', read_modules()[MODULE])
    assert len(messages) > 3
    for message in messages:
        named(book, MESSAGE).value = message
        book.save(tmp_path / "na.xlsx")
        after = uvp_xl.read(tmp_path / "na.xlsx")
        assert after.front == before.front
        assert len(after.tables) == len(before.tables)
