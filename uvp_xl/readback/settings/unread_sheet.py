"""A sheet that is no part of the plan: "Archief 2024 | niet lezen"."""

from __future__ import annotations

from uvp_xl.clean_text import key
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import SettingsDraft
from uvp_xl.similarity import NAMES, nearest

LEAVE_OUT = ("niet lezen", "niet meelezen", "niet meenemen", "overslaan", "geen plan", "negeren")
"""What stands beside the name of a sheet that is no part of the plan."""
READ = ("lezen", "wel lezen", "meelezen")
"""What stands beside the name of a sheet that is, also if it repeats another one."""
_NO = ("niet", "nee", "uit")
_ANSWERS = (*LEAVE_OUT, *READ, *_NO)


class SheetLeftOut(Setting):
    """A sheet that is read or not."""

    section, noun = "sheet", "blad"

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a sheet that there is, read or not."""
        if row.section == self.section:
            return row.text in READ or (key(row.title) in others.names and row.text in _ANSWERS)
        return key(row.title) in others.names and row.text in (*LEAVE_OUT, *READ)

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether something is not to be read, or a sheet lacks an answer or has a typo."""
        if key(row.title) not in others.names:
            return row.text in LEAVE_OUT
        return row.section == self.section or bool(nearest(row.text, (*LEAVE_OUT, *READ), NAMES))

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Leave out the sheet, if there is one of that name."""
        sheet = others.names.get(key(row.title))
        if sheet is None and row.text in READ:
            return ""
        if sheet is None:
            near = nearest(key(row.title), others.names, NAMES) or [
                name for name in others.names if name.startswith(f"{key(row.title)} ")
            ]
            hint = f"; bedoelt u “{others.names[near[0]]}”?" if near else ""
            return f"er is geen blad dat “{row.name}” heet{hint}"
        if row.text in LEAVE_OUT or row.text in _NO:
            draft.left_out[sheet] = row.name_cell
        elif row.text in READ:
            draft.read.add(sheet)
        else:
            return f"{_said(row.text)} of het blad meetelt; schrijf lezen of niet lezen"
        return ""


def _said(text: str) -> str:
    """Return the beginning of the sentence on what is written beside a sheet."""
    return f"“{text}” zegt niet" if text else "er staat nog niet bij"
