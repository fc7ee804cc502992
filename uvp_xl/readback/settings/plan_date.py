"""The reference date of the plan: "Peildatum | 1-11-2026"."""

from __future__ import annotations

import datetime as dt

from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import ABOVE, SettingsDraft
from uvp_xl.unfilled import is_unfilled

_NAMES = ("peildatum", "de peildatum", "datum", "stand per", "peildag")
_TODAY = ("vandaag", "de dag van vandaag", "dag van vandaag")


class PlanDate(Setting):
    """The day at which the plan is judged; empty is that of the check."""

    names = ("Peildatum",)

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is the day, or left empty."""
        return row.name in _NAMES and (_is_today(row) or _day(row) is not None)

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it has the name of this setting."""
        return row.name in _NAMES

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Set the date, if none is set."""
        if _is_today(row):
            return ""
        day = _day(row)
        if day is None:
            why = f"“{row.text}” is geen datum van één dag"
            return f"{why}; schrijf bijvoorbeeld 1-11-2026, of laat de cel leeg voor vandaag"
        if draft.date not in (None, day):
            return f"de peildatum {ABOVE}"
        draft.date, draft.date_cell = day, row.value_cell
        return ""


def _is_today(row: SettingRow) -> bool:
    """Return whether the date is left to the day of the check."""
    return is_unfilled(row.value, "period") or row.text in _TODAY


def _day(row: SettingRow) -> dt.date | None:
    """Return the date, a real one or a text; None if it is not a single day."""
    from uvp_xl.notation import planning  # only a plan with such a setting needs it

    if isinstance(row.value, int | float):  # a bare year, or the number of a day
        return None
    period = planning.read(row.value)
    one_day = period.kind == "period" and period.start == period.end
    return period.start if one_day else None
