"""The sheet *Start*: what to do, the buttons, and the cells in which they and the user say things.

What stands here is read as part of the plan: no text may look like a plan's title or a
municipality's name.
"""

from __future__ import annotations

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from workbooks.buttons import BUTTONS, HEIGHT, insert
from workbooks.looks import LINE, Formats, lines
from workbooks.plan import Guide
from workbooks.tables import A4

NAME = "Start"
MESSAGE = "uvp.melding"
"""The cell in which the outcome of the last click can be read; also on a protected sheet."""
PYTHON = "uvp.python"
"""The cell for the place of Python, for a computer on which the buttons do not find it."""

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


def write_start(book: Workbook, looks: Formats, guide: Guide) -> None:
    """The sheet in front of all others; it is added to `book`, with its two named cells."""
    sheet = book.add_worksheet(NAME)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 27)
    sheet.write_string(0, 0, guide.heading, looks["title"])
    _write_wide(sheet, looks, 1, guide.text)
    row = _write_steps(sheet, looks, 3, guide.steps)
    row = _write_buttons(sheet, looks, row + 1)
    row = _write_message(book, sheet, looks, row)
    _write_setting(book, sheet, looks, row + 1)
    sheet.hide_gridlines(2)
    sheet.set_tab_color("#1F3864")
    sheet.set_paper(A4)
    sheet.set_margins(left=0.5, right=0.5)
    sheet.fit_to_pages(1, 1)


def _write_steps(sheet: Worksheet, looks: Formats, row: int, steps: tuple[str, ...]) -> int:
    """What to do first, numbered; gives the first row below it."""
    _write_section(sheet, looks, row, "Zo begint u")
    for number, step in enumerate(steps, start=1):
        height = lines(step, _WIDTHS[1]) * LINE + 4
        sheet.set_row(row + number, height, looks["prose"])
        sheet.write_string(row + number, 0, f"Stap {number}", looks["label"])
        sheet.write_string(row + number, 1, step, looks["prose"])
    return row + len(steps) + 1


def _write_buttons(sheet: Worksheet, looks: Formats, row: int) -> int:
    """The buttons below each other with what they do; gives the first row below them.

    Above them is what to do where they do not work: there a click may show nothing at all.
    """
    _write_section(sheet, looks, row, "De knoppen")
    _write_wide(sheet, looks, row + 1, _BLOCKED)
    for place, button in enumerate(BUTTONS, start=row + 2):
        sheet.set_row(place, _BUTTON_ROW, looks["beside"])
        insert(sheet, place, 0, button)
        sheet.write_string(place, 1, button.does, looks["beside"])
    return row + len(BUTTONS) + 2


def _write_message(book: Workbook, sheet: Worksheet, looks: Formats, row: int) -> int:
    """What came of the last click, in view of the buttons; gives the first row below it."""
    sheet.set_row(row, LINE / 2)
    row += 1
    _write_named(book, sheet, looks, row, "Laatste bericht", MESSAGE, "said")
    sheet.set_row(row, _MESSAGE_LINES * LINE + 4, looks["prose"])
    _write_wide(sheet, looks, row + 1, _NO_UNDO)
    return row + 2


def _write_setting(book: Workbook, sheet: Worksheet, looks: Formats, row: int) -> None:
    """The place of Python, and when it is needed."""
    _write_section(sheet, looks, row, "Instelling")
    _write_named(book, sheet, looks, row + 1, "Plaats van Python", PYTHON, "field")
    sheet.set_row(row + 1, 2 * LINE + 4, looks["prose"])
    sheet.set_row(row + 2, lines(_WHERE, _WIDTHS[1]) * LINE + 4, looks["prose"])
    sheet.write_string(row + 2, 1, _WHERE, looks["prose"])


def _write_named(
    book: Workbook, sheet: Worksheet, looks: Formats, row: int, label: str, name: str, look: str
) -> None:
    """An empty cell with a name, beside its label."""
    sheet.write_string(row, 0, label, looks["label"])
    sheet.write_blank(row, 1, None, looks[look])
    book.define_name(name, f"={NAME}!$B${row + 1}")


def _write_section(sheet: Worksheet, looks: Formats, row: int, heading: str) -> None:
    sheet.set_row(row, 21, looks["heading"])
    sheet.write_string(row, 0, heading, looks["heading"])


def _write_wide(sheet: Worksheet, looks: Formats, row: int, text: str) -> None:
    """A text over both columns; its row is made as high as it needs."""
    sheet.set_row(row, lines(text, sum(_WIDTHS)) * LINE + 4, looks["prose"])
    sheet.merge_range(row, 0, row, len(_WIDTHS) - 1, text, looks["prose"])
