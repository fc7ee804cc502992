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
"""The cell in which a button says what came of it, when it can not show a message."""
PYTHON = "uvp.python"
"""The cell for the place of Python, for a computer on which the buttons do not find it."""

_WIDTHS = (28, 92)
_BUTTON_ROW = (HEIGHT + 8) * 0.75
_BLOCKED = (
    "De knoppen werken in Excel als macro’s aan staan. Staan macro’s bij u uit? Houd dit werkboek "
    "dan open en geef in een opdrachtvenster de opdracht:\nuvp-xl refresh --open"
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
    _write_wide(sheet, looks, row, _BLOCKED)
    _write_named(book, sheet, looks, row + 2)
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
    """The buttons below each other with what they do; gives the first row below it."""
    _write_section(sheet, looks, row, "De knoppen")
    for place, button in enumerate(BUTTONS, start=row + 1):
        sheet.set_row(place, _BUTTON_ROW, looks["beside"])
        insert(sheet, place, 0, button)
        sheet.write_string(place, 1, button.does, looks["beside"])
    return row + len(BUTTONS) + 1


def _write_named(book: Workbook, sheet: Worksheet, looks: Formats, row: int) -> None:
    """The cells with a name, each beside what it is for."""
    _write_section(sheet, looks, row, "Berichten en instellingen")
    cells = (("Laatste bericht", MESSAGE, "said"), ("Plaats van Python", PYTHON, "field"))
    for place, (label, name, look) in enumerate(cells, start=row + 1):
        sheet.set_row(place, 2 * LINE + 4, looks["prose"])
        sheet.write_string(place, 0, label, looks["label"])
        sheet.write_blank(place, 1, None, looks[look])
        book.define_name(name, f"={NAME}!$B${place + 1}")
    sheet.set_row(row + 3, lines(_WHERE, _WIDTHS[1]) * LINE + 4, looks["prose"])
    sheet.write_string(row + 3, 1, _WHERE, looks["prose"])


def _write_section(sheet: Worksheet, looks: Formats, row: int, heading: str) -> None:
    sheet.set_row(row, 21, looks["heading"])
    sheet.write_string(row, 0, heading, looks["heading"])


def _write_wide(sheet: Worksheet, looks: Formats, row: int, text: str) -> None:
    """A text over both columns; its row is made as high as it needs."""
    sheet.set_row(row, lines(text, sum(_WIDTHS)) * LINE + 4, looks["prose"])
    sheet.merge_range(row, 0, row, len(_WIDTHS) - 1, text, looks["prose"])
