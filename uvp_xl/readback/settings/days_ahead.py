"""How many days ahead an action is due soon: "Binnen hoeveel dagen | 30"."""

from __future__ import annotations

import re

from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import ABOVE, SettingsDraft
from uvp_xl.unfilled import is_unfilled

NAME = "Binnen hoeveel dagen"
DEFAULT = 90
"""The number of days where the sheet does not set it."""
_NAMES = (
    "binnen hoeveel dagen", "binnen hoeveel dagen komt eraan", "komt eraan binnen",
    "komt eraan binnen hoeveel dagen", "aantal dagen vooruit", "dagen vooruit", "aantal dagen",
)  # fmt: skip
_NUMBER = re.compile(r"(?P<number>\d{1,4})(?:\s*(?P<unit>dagen|dag|weken|week))?")


class DaysAhead(Setting):
    """The days within which the end of an action is announced."""

    names = (NAME,)

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a number of days, or left empty."""
        return row.name in _NAMES and (is_unfilled(row.value, "period") or bool(_days(row.text)))

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it has the name of this setting."""
        return row.name in _NAMES

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Set the number of days, if none is set."""
        if is_unfilled(row.value, "period"):
            return ""
        days = _days(row.text)
        if not days:
            return f"“{row.text}” is geen aantal dagen; schrijf een getal, zoals 30 of {DEFAULT}"
        if draft.days not in (None, days):
            return f"het aantal dagen {ABOVE}"
        draft.days = days
        return ""


def _days(text: str) -> int:
    """Return a number of days in words or digits, 0 if it is none.

    >>> _days("30"), _days("2 weken"), _days("gauw")
    (30, 14, 0)
    """
    match = _NUMBER.fullmatch(text)
    if match is None:
        return 0
    return int(match["number"]) * (7 if (match["unit"] or "").startswith("we") else 1)
