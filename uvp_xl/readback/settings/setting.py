"""What each kind of setting can do."""

from __future__ import annotations

import re
from typing import ClassVar

from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import SettingsDraft


class Setting:
    """One kind of setting.

    `section` is what a title above a list of this kind gives, see `setting_row.SECTIONS`. `noun` is
    what the user has many of, and the word that can precede its name: "Kop Prestatie". `names` are
    those of settings that have a name of their own.
    """

    section: ClassVar[str] = ""
    noun: ClassVar[str] = ""
    names: ClassVar[tuple[str, ...]] = ()

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether name and value both are those of this kind."""
        raise NotImplementedError

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether a row that fits no kind is meant as one of this kind."""
        raise NotImplementedError

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Add a row; return why it does not count as a Dutch clause, "" if it does."""
        raise NotImplementedError

    def issue_cell(self, row: SettingRow) -> str:
        """Return the address of what is wrong in a row that does not count."""
        return row.value_cell

    def without_prefix(self, title: str) -> str:
        """Return a title without the noun of this kind, "" if it does not begin with that.

        The same holds for "Tabblad Archief", and for a "Kolomkop" or "Kolom Prestatie".
        """
        column = "|kolom" if self.noun == "kop" else ""
        prefix = rf"(?:(?:tab|kolom)?{self.noun}{column})[\s:]+"
        match = re.match(prefix, title, re.IGNORECASE) if self.noun else None
        return title[match.end() :].strip(" “”\"'") if match else ""
