"""The status that a colour means: "Kleur groen | gereed"."""

from __future__ import annotations

from uvp_xl.readback.colour_meanings import may_be_colour, meaning, signal
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import SettingsDraft

_STATUSES = (
    "schrijf bijvoorbeeld gereed, in uitvoering, niet gestart of vervallen, of geen als de kleur "
    "niets betekent"
)
_NO_COLOUR = (
    "“{}” is geen kleur groen, oranje of rood; zet elke kleur op een eigen regel, zoals “Kleur "
    "groen”, met de status in de cel ernaast"
)
_TWICE = "deze kleur heeft hierboven al een andere betekenis (oranje en geel zijn één kleur)"


class ColourMeaning(Setting):
    """A colour in the column of the status, and what it means."""

    section, names = "colour", ("Kleur groen", "Kleur oranje", "Kleur rood")

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a colour with a status."""
        return signal(row.name) is not None and meaning(row.text) is not None

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a colour without a status, or looks like one.

        In a list of colours, one may still be open.
        """
        if signal(row.name):
            return bool(row.text) or (row.name.startswith("kleur") and not row.section)
        return may_be_colour(row.name, row.text)

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Set the meaning of the colour, if it has no other."""
        colour, status = signal(row.name), meaning(row.text)
        if colour is None:
            return _NO_COLOUR.format(row.name)
        if status is None and not row.text:
            return f"er staat nog niet wat deze kleur betekent; {_STATUSES}"
        if status is None:
            return f"“{row.text}” is geen bekende status; {_STATUSES}"
        return _TWICE if draft.colours.setdefault(colour, status) != status else ""

    def issue_cell(self, row: SettingRow) -> str:
        """Return the cell of the status, or that of a name which is no colour."""
        return row.value_cell if signal(row.name) else row.name_cell
