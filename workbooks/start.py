"""The sheet *Start*: instructions, the buttons, and the cells for messages and settings.

The program reads this sheet too: no text may look like a plan's title or a municipality's name.
"""

from __future__ import annotations

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from workbooks.buttons import BUTTONS, HEIGHT, insert_button
from workbooks.looks import LINE, Formats, count_lines
from workbooks.plan import Guide
from workbooks.tables import A4

NAME = "Start"
MESSAGE = "uvp.melding"
"""The cell with the outcome of the last click; writable on a protected sheet too."""
PYTHON = "uvp.python"
"""The cell for the path of Python, for a computer on which the buttons do not find it."""

_WIDTHS = (28, 92)
_BUTTON_ROW = (HEIGHT + 8) * 0.75
_MESSAGE_LINES = 3
_BLOCKED = (
    "De knoppen werken in Excel op Windows, als macro’s aan staan. Gebruikt u LibreOffice of een "
    "Mac, of doet een knop niets? Houd dit werkboek dan open en geef in een opdrachtvenster de "
    "opdracht:\nuvp-xl refresh --open"
)
_NO_UNDO = (
    "Na een klik kunt u wat u ervoor deed niet meer ongedaan maken met Ctrl+Z. De opdracht uvp-xl "
    "restore --open zet de overzichten terug. uvp-xl bewaart van tevoren een kopie van dit "
    "werkboek, in de map:\n%LOCALAPPDATA%\\uvp-xl\\versies"
)
_WHERE = (
    "Alleen nodig als een knop meldt dat Python niet is gevonden. Vraag uw systeembeheerder waar "
    "Python staat, bijvoorbeeld:\nC:\\Program Files\\uvp-xl\\Scripts\\python.exe"
)


def write_start(book: Workbook, formats: Formats, guide: Guide) -> None:
    """Add the sheet to `book`, before all others, with its two named cells."""
    sheet = book.add_worksheet(NAME)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 27)
    sheet.write_string(0, 0, guide.heading, formats["title"])
    _write_wide(sheet, formats, 1, guide.text)
    row = _write_steps(sheet, formats, 3, guide.steps)
    row = _write_buttons(sheet, formats, row + 1)
    row = _write_message(book, sheet, formats, row)
    _write_setting(book, sheet, formats, row + 1)
    sheet.hide_gridlines(2)
    sheet.set_tab_color("#1F3864")
    sheet.set_paper(A4)
    sheet.set_margins(left=0.5, right=0.5)
    sheet.fit_to_pages(1, 1)


def _write_steps(sheet: Worksheet, formats: Formats, row: int, steps: tuple[str, ...]) -> int:
    """Write the numbered first steps; return the first row below them."""
    _write_section(sheet, formats, row, "Zo begint u")
    for number, step in enumerate(steps, start=1):
        height = count_lines(step, _WIDTHS[1]) * LINE + 4
        sheet.set_row(row + number, height, formats["prose"])
        sheet.write_string(row + number, 0, f"Stap {number}", formats["label"])
        sheet.write_string(row + number, 1, step, formats["prose"])
    return row + len(steps) + 1


def _write_buttons(sheet: Worksheet, formats: Formats, row: int) -> int:
    """Write the buttons with their descriptions; return the first row below them.

    Instructions for systems without working buttons come first: there a click may do nothing.
    """
    _write_section(sheet, formats, row, "De knoppen")
    _write_wide(sheet, formats, row + 1, _BLOCKED)
    for button_row, button in enumerate(BUTTONS, start=row + 2):
        sheet.set_row(button_row, _BUTTON_ROW, formats["description"])
        insert_button(sheet, button_row, 0, button)
        sheet.write_string(button_row, 1, button.description, formats["description"])
    return row + len(BUTTONS) + 2


def _write_message(book: Workbook, sheet: Worksheet, formats: Formats, row: int) -> int:
    """Write the cell for the outcome of the last click; return the first row below it."""
    sheet.set_row(row, LINE / 2)
    row += 1
    _write_named(book, sheet, formats, row, "Laatste bericht", MESSAGE, "message")
    sheet.set_row(row, _MESSAGE_LINES * LINE + 4, formats["prose"])
    _write_wide(sheet, formats, row + 1, _NO_UNDO)
    return row + 2


def _write_setting(book: Workbook, sheet: Worksheet, formats: Formats, row: int) -> None:
    """Write the cell for the path of Python, and its explanation."""
    _write_section(sheet, formats, row, "Instelling")
    _write_named(book, sheet, formats, row + 1, "Plaats van Python", PYTHON, "field")
    sheet.set_row(row + 1, 2 * LINE + 4, formats["prose"])
    sheet.set_row(row + 2, count_lines(_WHERE, _WIDTHS[1]) * LINE + 4, formats["prose"])
    sheet.write_string(row + 2, 1, _WHERE, formats["prose"])


def _write_named(
    book: Workbook, sheet: Worksheet, formats: Formats, row: int, label: str, name: str, role: str
) -> None:
    """Write an empty named cell, next to its label."""
    sheet.write_string(row, 0, label, formats["label"])
    sheet.write_blank(row, 1, None, formats[role])
    book.define_name(name, f"={NAME}!$B${row + 1}")


def _write_section(sheet: Worksheet, formats: Formats, row: int, heading: str) -> None:
    sheet.set_row(row, 21, formats["heading"])
    sheet.write_string(row, 0, heading, formats["heading"])


def _write_wide(sheet: Worksheet, formats: Formats, row: int, text: str) -> None:
    """Write a text over both columns, in a row of the height that it needs."""
    sheet.set_row(row, count_lines(text, sum(_WIDTHS)) * LINE + 4, formats["prose"])
    sheet.merge_range(row, 0, row, len(_WIDTHS) - 1, text, formats["prose"])
