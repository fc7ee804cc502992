"""The column below a heading that the program does not know: "Prestatie | maatregel"."""

from __future__ import annotations

from uvp_xl.clean_text import key
from uvp_xl.finding import SEVERITIES
from uvp_xl.readback.colour_meanings import may_be_colour
from uvp_xl.readback.settings import column_words
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import SettingsDraft

_ELSEWHERE = (column_words.NOT_READ, "overslaan", "negeren", "niet meelezen", "niet meenemen")
"""What can be about a sheet as well."""


class Heading(Setting):
    """A heading with its column, or "niet lezen"."""

    section, noun = "heading", "kop"

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a heading with a column.

        A value that other settings have as well, or a row in a list of those, needs a heading that
        is in the workbook.
        """
        if not column_words.is_column(row.text):
            return False
        if not row.section and may_be_colour(row.name, row.text):
            return False
        if row.section == self.section:
            sheet = row.text in _ELSEWHERE and key(row.title) in others.names
        else:
            sheet = bool(row.section) or row.text in (*_ELSEWHERE, *SEVERITIES)
        return not sheet or others.has_text(row.title)

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a heading in the workbook, or nearly a column."""
        near = row.section == self.section or column_words.near(row.text)
        return bool(near) and others.has_text(row.title)

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Set the column of the heading, if it has none yet."""
        if not column_words.is_column(row.text):
            return _no_column(row.text)
        title = key(row.title)
        column = column_words.column(row.text)
        if draft.headings.setdefault(title, column) != column:
            other = column_words.word(draft.headings[title])
            return f"de kop “{row.title}” staat hierboven al als {other}"
        near = others.near_text(row.title)
        return f"er is geen kop “{row.title}”; bedoelt u “{near}”?" if near else ""


def _no_column(text: str) -> str:
    """Return that this is the name of no column, with one that is meant or may be chosen."""
    if not text:
        return "kies welke kolom dit is, zoals maatregel, trekker of planning, of niet lezen"
    if near := column_words.near(text):
        return f"“{text}” is geen kolom; bedoelt u {near}?"
    return (
        f"“{text}” is geen kolom; schrijf bijvoorbeeld maatregel, actiepunt, trekker, partijen, "
        "planning, begroting, status of toelichting, of niet lezen"
    )
