"""A cell is what its reader sees in every kind of file, as LibreOffice writes it."""

import datetime as dt

import pytest
import xlsxwriter

from tests.contract.seen_cells import BUILT_IN_DATES, DATES, MARCH, NUMBERS, RUNS, SYMBOLS, TEXTS
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.grid import SeenText

KINDS = ("xls", "ods")
SIGNALS = {"00B050": "green", "FFC000": "amber", "FF0000": "red"}
STRUCK = ["alles", 12, True, dt.date(2026, 3, 1)]


def write(path):
    """Write the cells of the contract: one sheet for each way in which a look tells."""
    book = xlsxwriter.Workbook(path)
    names = "Datums", "Getallen", "Teksten", "Delen", "Tekens", "Doorgehaald", "Kleuren"
    dates, numbers, texts, runs, signs, struck, fills = map(book.add_worksheet, names)
    for row, code in enumerate([*DATES, *BUILT_IN_DATES]):
        dates.write(row, 0, MARCH, book.add_format({"num_format": code}))
    for row, (number, code) in enumerate(NUMBERS):
        numbers.write(row, 0, number, book.add_format({"num_format": code}))
    for row, (text, code) in enumerate(TEXTS):
        texts.write(row, 0, text, book.add_format({"num_format": code}))
    line = book.add_format({"font_strikeout": True})
    day = book.add_format({"font_strikeout": True, "num_format": "d-m-yyyy"})
    for row, pieces in enumerate(RUNS):
        write_runs(runs, row, pieces, line)
    for row, (text, font) in enumerate(SYMBOLS):
        signs.write(row, 0, text, book.add_format({"font_name": font}))
    for row, value in enumerate(STRUCK):
        struck.write(row, 0, value, day if isinstance(value, dt.date) else line)
    for row, colour in enumerate([*SIGNALS, "1F4E79"]):
        fill = book.add_format({"bg_color": f"#{colour}"})
        fills.write(row, 0, "x", fill)
        fills.write_blank(row, 1, None, fill)
        fills.write_blank(row, 2, None, fill)
        fills.write_number(row, 3, row, fill)
    book.close()


def write_runs(sheet, row, pieces, line):
    """Write a text of which the runs between tildes are struck."""
    if len(pieces) == 1:
        sheet.write(row, 0, pieces[0].strip("~"), line)
        return
    parts = [part for piece in pieces for part in (
        [line, piece.strip("~")] if piece.startswith("~") else [piece])]  # fmt: skip
    sheet.write_rich_string(row, 0, *parts)


@pytest.fixture
def grids(resaved, tmp_path):
    """Return the sheets of the cells of the contract, saved as a kind of file."""

    def read(kind):
        path = tmp_path / "gezien.xlsx"
        write(path)
        return ClosedWorkbook(*resaved([path], kind)).grids()

    return read


@pytest.mark.parametrize("kind", KINDS)
def test_a_cell_is_what_its_reader_sees(grids, kind):
    dates, numbers, texts, runs, signs, struck, fills = grids(kind)
    assert column(dates) == [*DATES.values(), *BUILT_IN_DATES.values()]
    assert column(numbers) == list(NUMBERS.values())
    assert column(texts) == list(TEXTS.values())
    assert [(value, getattr(value, "struck", "")) for value in column(runs)] == list(RUNS.values())
    assert column(signs) == list(SYMBOLS.values())
    assert [(value, value.stored) for value in column(struck)] == [("", v) for v in STRUCK]
    rows = enumerate(SIGNALS, 1)
    assert fills.fills == {(row, n): colour for row, colour in rows for n in (1, 2, 3, 4)}
    for value in column(dates):
        if isinstance(value, SeenText):
            assert value.stored == dt.date(2026, 3, 1)


def column(grid):
    """Return the first column."""
    return [row[0] for row in grid.rows]
