"""The first sheet: what the plan is called, and the themes as its first chapter lists them."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from workbooks.hints import hint
from workbooks.looks import Formats
from workbooks.plan import Plan
from workbooks.tables import A4, write_cell


def write_cover(sheet: Worksheet, looks: Formats, plan: Plan) -> None:
    """Title, municipality, period and the announced themes, each theme as code and title."""
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 60)
    sheet.set_row(0, 21)
    sheet.write_string(0, 0, plan.title, looks["title"])
    known = "plain" if plan.municipality else "label"
    sheet.write_string(1, 0, plan.municipality or "Gemeente", looks[known])
    for row, label in enumerate(("Periode", "Begindatum", "Einddatum"), start=3):
        sheet.write_string(row, 0, label, looks["label"])
    if plan.start and plan.end:
        sheet.write_string(3, 1, plan.period, looks["plain"])
        sheet.write_datetime(4, 1, plan.start, looks["date"])
        sheet.write_datetime(5, 1, plan.end, looks["date"])
    else:
        _leave_room(sheet, looks)
    _write_announcements(sheet, looks, plan, 7)
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)


def _leave_room(sheet: Worksheet, looks: Formats) -> None:
    """Cells to fill in, each with a hint; for a plan that does not know these yet."""
    for row, look, title, text in (
        (1, "field", "Gemeente", "De naam zonder het woord gemeente."),
        (3, "field", "Periode", "Het eerste en het laatste jaar, bijvoorbeeld: 2027 - 2028."),
        (4, "day", "Begindatum", "De eerste dag, bijvoorbeeld: 1-1-2027."),
        (5, "day", "Einddatum", "De laatste dag, bijvoorbeeld: 31-12-2028."),
    ):
        sheet.write_blank(row, 1, None, looks[look])
        hint(sheet, row, 1, title, text)


def _write_announcements(sheet: Worksheet, looks: Formats, plan: Plan, row: int) -> None:
    for announcement in plan.announcements:
        sheet.write_string(row, 0, announcement.heading, looks["label"])
        for code, title in announcement.themes:
            row += 1
            # A typed 1 is a number in Excel; as text it would carry a warning triangle.
            write_cell(sheet, row, 0, int(code) if code.isdecimal() else code, looks["plain"])
            sheet.write_string(row, 1, title, looks["plain"])
        row += 2
