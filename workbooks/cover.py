"""The first sheet: the title of the plan, and the themes as its first chapter lists them."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from workbooks.hints import add_hint
from workbooks.looks import Formats
from workbooks.plan import Plan
from workbooks.tables import A4, write_cell


def write_cover(sheet: Worksheet, formats: Formats, plan: Plan) -> None:
    """Write title, municipality, period and the announced themes, each as code and title."""
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 60)
    sheet.set_row(0, 21)
    sheet.write_string(0, 0, plan.title, formats["title"])
    role = "plain" if plan.municipality else "label"
    sheet.write_string(1, 0, plan.municipality or "Gemeente", formats[role])
    for row, label in enumerate(("Periode", "Begindatum", "Einddatum"), start=3):
        sheet.write_string(row, 0, label, formats["label"])
    if plan.start and plan.end:
        sheet.write_string(3, 1, plan.period, formats["plain"])
        sheet.write_datetime(4, 1, plan.start, formats["date"])
        sheet.write_datetime(5, 1, plan.end, formats["date"])
    else:
        _write_blank_fields(sheet, formats)
    _write_announcements(sheet, formats, plan, 7)
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)


def _write_blank_fields(sheet: Worksheet, formats: Formats) -> None:
    """Write blank cells with hints, for a plan without municipality and period."""
    for row, role, title, text in (
        (1, "field", "Gemeente", "De naam zonder het woord gemeente."),
        (3, "field", "Periode", "Het eerste en het laatste jaar, bijvoorbeeld: 2027 - 2028."),
        (4, "day", "Begindatum", "De eerste dag, bijvoorbeeld: 1-1-2027."),
        (5, "day", "Einddatum", "De laatste dag, bijvoorbeeld: 31-12-2028."),
    ):
        sheet.write_blank(row, 1, None, formats[role])
        add_hint(sheet, row, 1, title, text)


def _write_announcements(sheet: Worksheet, formats: Formats, plan: Plan, row: int) -> None:
    for announcement in plan.announcements:
        sheet.write_string(row, 0, announcement.heading, formats["label"])
        for code, title in announcement.themes:
            row += 1
            # A typed 1 is a number in Excel; as text it would carry a warning triangle.
            write_cell(sheet, row, 0, int(code) if code.isdecimal() else code, formats["plain"])
            sheet.write_string(row, 1, title, formats["plain"])
        row += 2
