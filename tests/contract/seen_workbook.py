"""A workbook with the cells of `seen_cells`, and what each of them is for its reader."""

import datetime as dt

import xlsxwriter

from tests.contract.seen_cells import (
    BUILT_IN_DATES,
    DATES,
    JANUARY,
    MARCH,
    NUMBERS,
    RUNS,
    SYMBOLS,
)
from uvp_xl.grid import SeenText, address

SHEET = "Gezien"
DAY = dt.date(2026, 3, 1)
STRUCK = {"oude tekst": ("oude tekst", "General"), 12.5: ("12,5", "0.0"),
          MARCH: ("maart 2026", "mmm-yy"), JANUARY: ("2026", "yyyy")}  # fmt: skip
"""What is struck of a whole cell, and its number format, by what is stored."""
FILLS = {("", "00B050"): "00B050", ("matig", "FFC000"): "FFC000", ("", "FF0000"): "FF0000",
         ("", "1F4E79"): "", ("wit", "FFFFFF"): ""}  # fmt: skip
"""The fill that can be a traffic light, by the text of a cell and its fill."""
MARKED = ("ü", " gereed")
"""A text of which the first part is in Wingdings."""
OUTCOME = 2026.0
"""The result of a formula that is struck through."""


def write(path):
    """Write the workbook with one sheet, a column for each kind of cells."""
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet(SHEET)
    for row, code in enumerate(DATES):
        page.write_number(row, 0, MARCH, book.add_format({"num_format": code}))
    for row, number in enumerate(BUILT_IN_DATES):
        page.write_number(row, 1, MARCH, book.add_format({"num_format": number}))
    for row, (number, code) in enumerate(NUMBERS):
        page.write_number(row, 2, number, book.add_format({"num_format": code}))
    struck = book.add_format({"font_strikeout": True})
    for row, parts in enumerate(RUNS):
        _write_parts(page, row, 3, parts, struck)
    for row, (text, font) in enumerate(SYMBOLS):
        page.write_string(row, 4, text, book.add_format({"font_name": font}))
    for row, (stored, (_, code)) in enumerate(STRUCK.items()):
        page.write(row, 5, stored, book.add_format({"font_strikeout": True, "num_format": code}))
    for row, (text, fill) in enumerate(FILLS):
        page.write(row, 6, text, book.add_format({"bg_color": f"#{fill}"}))
    symbols = book.add_format({"font_name": "Wingdings"})
    page.write_rich_string(0, 7, symbols, MARKED[0], MARKED[1])
    page.write_formula(1, 7, "=1000+1026", struck, OUTCOME)
    page.write_rich_string(2, 7, book.add_format({"bold": True}), "vet", " en gewoon")
    wrapped = book.add_format({"text_wrap": True})
    page.write_string(3, 7, "twee\nregels", wrapped)
    page.write_boolean(4, 7, True)
    page.write_boolean(5, 7, False, struck)
    page.write_rich_string(6, 7, "een\n", struck, "twee\n", "drie", wrapped)
    book.close()


def expected():
    """Return what the reader of each cell sees, by its address, as in `facts`."""
    found = {(row, 1): _seen_date(seen) for row, seen in enumerate(DATES.values(), 1)}
    found |= {(row, 2): _seen_date(seen) for row, seen in enumerate(BUILT_IN_DATES.values(), 1)}
    for row, ((number, _), seen) in enumerate(NUMBERS.items(), 1):
        found[row, 3] = SeenText(seen, float(number)) if isinstance(seen, str) else float(number)
    for row, (parts, (left, gone)) in enumerate(RUNS.items(), 1):
        whole = "".join(part.strip("~") for part in parts)
        found[row, 4] = whole if (left, gone) == (whole, "") else SeenText(left, whole, gone)
    for row, ((text, _), seen) in enumerate(SYMBOLS.items(), 1):
        found[row, 5] = text if seen == text else SeenText(seen, text)
    days = {MARCH: DAY, JANUARY: dt.date(2026, 1, 1)}
    for row, (stored, (gone, _)) in enumerate(STRUCK.items(), 1):
        found[row, 6] = SeenText("", days.get(stored, stored), gone)
    found |= {(row, 7): text for row, (text, _) in enumerate(FILLS, 1) if text}
    found[1, 8] = SeenText("✓ gereed", "".join(MARKED))
    found[2, 8] = SeenText("", OUTCOME, "2026")
    found[3, 8], found[4, 8], found[5, 8] = "vet en gewoon", "twee\nregels", True
    found[7, 8] = SeenText("een\ndrie", "een\ntwee\ndrie", "twee")
    found[6, 8] = SeenText("", False, "ONWAAR")
    return {address(*cell): _fact(value) for cell, value in found.items()}


def fills():
    """Return the fills that can be a traffic light, by address."""
    return {f"G{row}": seen for row, seen in enumerate(FILLS.values(), 1) if seen}


def facts(grid):
    """Return the kind and text of each filled cell; of a seen text also what is struck and stored.

    They are as JSON has them, since some readers run in another process.
    """
    cells = [(address(r, c), value) for r, row in enumerate(grid.rows, 1)
             for c, value in enumerate(row, 1)]  # fmt: skip
    return {cell: _fact(value) for cell, value in cells
            if isinstance(value, SeenText) or value != ""}  # fmt: skip


def _fact(value):
    if isinstance(value, SeenText):
        return ["seen", str(value), value.struck, str(value.stored)]
    return [type(value).__name__, str(value)]


def _seen_date(seen):
    return SeenText(seen, DAY) if isinstance(seen, str) else seen


def _write_parts(page, row, column, parts, struck):
    """Write a text of which the parts between tildes are struck through."""
    if len(parts) == 1:
        page.write_string(row, column, parts[0].strip("~"), struck)
        return
    runs = []
    for part in parts:
        runs += [struck, part.strip("~")] if part.startswith("~") else [part]
    page.write_rich_string(row, column, *runs)


MEASURES = ("Huisbezoeken", "Straatcoaches", "Cameratoezicht", "Boa's", "Lessen")
LATE = {"Straatcoaches", "Boa's"}
"""The measures of the plan that are late on `TODAY`."""
TODAY = dt.date(2026, 3, 15)
PLAN = "1 Jeugd"


def write_plan(path):
    """Write a plan of which the reader sees other times than those that are stored."""
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet(PLAN)
    page.write_row(0, 0, ["Actiepunt", "Maatregelen", "PH", "Partijen", "Trekker", "Planning"])
    for row, measure in enumerate(MEASURES, 1):
        page.write_row(row, 0, [f"Actie {row}", measure, "burgemeester", "politie", "gemeente"])
    page.write_number(1, 5, MARCH, book.add_format({"num_format": "mmm-yy"}))
    page.write_number(2, 5, MARCH, book.add_format({"num_format": "d-m-yyyy"}))
    struck = book.add_format({"font_strikeout": True})
    _write_parts(page, 3, 5, ("~2025~", " 2026"), struck)
    _write_parts(page, 4, 5, ("~2026~", " 2025"), struck)
    page.write_number(5, 5, JANUARY, book.add_format({"num_format": "yyyy"}))
    book.close()


def late(values):
    """Return the measures that are late by the values of the report, row by row."""
    texts = [str(value) for value in values]
    soon = next(index for index, text in enumerate(texts) if text.startswith("Komt eraan"))
    return {text for text in MEASURES if text in texts[:soon]}
