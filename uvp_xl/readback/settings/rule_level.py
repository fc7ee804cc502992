"""The severity of a rule: "te-laat | opmerking", "trekker-ontbreekt | uit"."""

from __future__ import annotations

import re

from uvp_xl.clean_text import key
from uvp_xl.dutch_text import joined
from uvp_xl.finding import SEVERITIES
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.settings_draft import OFF, Level, SettingsDraft

_OFF = ("uit", "nee", "-", "geen", "niet")
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
"""The shape of the code of a rule."""
_GAP = re.compile(r"[\s_‐‑‒–—-]+")
"""The characters accepted in place of the hyphens of a code."""


class RuleLevel(Setting):
    """A rule with a severity of its own, or "uit"; which rules there are is checked later."""

    section, noun = "rule", "regel"

    def fits(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a code with a severity."""
        return _level(row.text) is not None and CODE.fullmatch(code(row.name)) is not None

    def resembles(self, row: SettingRow, others: OtherSheets) -> bool:
        """Return whether it is a code without a severity, or something else with one."""
        return _level(row.text) is not None or CODE.fullmatch(row.name) is not None

    def add(self, row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> str:
        """Set the severity, if the rule has none yet."""
        level, name = _level(row.text), code(row.name)
        if level is None:
            return f"“{row.text}” is geen ernst; kies {joined((*SEVERITIES, OFF), 'of')}"
        if name in draft.levels:
            return f"“{name}” staat hier al boven"
        draft.levels[name], draft.cells[name] = level, row.name_cell
        return ""


def code(name: str) -> str:
    """Return a name in lower case as the code of a rule.

    >>> code("te laat"), code("te_laat")
    ('te-laat', 'te-laat')
    """
    return _GAP.sub("-", key(name))


def _level(text: str) -> Level | None:
    """Parse a severity or one of the words for "uit"; None if it is neither."""
    if text in _OFF:
        return OFF
    return next((severity for severity in SEVERITIES if text == severity), None)
