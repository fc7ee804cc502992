"""The profile: "Profiel | raadsvoorstel"."""

from __future__ import annotations

from uvp_xl.dutch_text import joined
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import SettingsDraft

PROFILES = ("werkversie", "raadsvoorstel", "raadsinformatiebrief")
"""The purposes that a plan can be checked for; the first is daily work."""


class ProfileSetting(Setting):
    """The purpose that the plan is checked for."""

    names = ("Profiel",)

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a profile that there is."""
        return row.name == "profiel" and row.text in PROFILES

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it has the name of this setting, or one of its values."""
        return bool(row.text) and (row.name == "profiel" or row.text in PROFILES)

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Set the profile, if none is set."""
        if row.name != "profiel":
            return f"zet er “Profiel” voor in plaats van “{row.title}”"
        if row.text not in PROFILES:
            return f"“{row.text}” is geen profiel; kies {joined(PROFILES, 'of')}"
        if draft.profile not in ("", row.text):
            return "er staat al een ander profiel boven"
        draft.profile = row.text
        return ""
