"""Read the sheet *Instellingen*: all that a user says once about a plan.

Each row holds one setting, its name and its value in two adjacent cells of any columns:

    Profiel               raadsvoorstel
    Peildatum             1-11-2026
    Binnen hoeveel dagen  30
    Prestatie             maatregel
    Archief 2024          niet lezen
    trekker-ontbreekt     uit
    Kleur groen           gereed

A title above a list, such as “Koppen”, says what the rows below it are. Sentences are left alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from uvp_xl.clean_text import key
from uvp_xl.columns import ColumnName
from uvp_xl.grid import Grid
from uvp_xl.readback.settings.choose_setting import EXPECTED, choose
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.plan_profile import PROFILES
from uvp_xl.readback.settings.setting_row import SettingRow, rows
from uvp_xl.readback.settings.settings_draft import OFF, Level, SettingsDraft
from uvp_xl.signal_colour import Signal

__all__ = ["NAME", "OFF", "PROFILES", "Level", "SettingIssue", "Settings", "read"]

NAME = "Instellingen"
"""The name of the sheet."""
MOST = 3
"""A sheet with more unknown lines, and no setting at all, is there for something else."""
_NO_SETTINGS = (
    "op dit blad staat geen enkele instelling die uvp-xl kent; is het ergens anders voor, geef het "
    "dan een andere naam"
)


@dataclass(frozen=True, slots=True)
class SettingIssue:
    """A cell of the sheet that is not a valid setting, and the reason as a Dutch clause."""

    cell: str
    why: str


@dataclass(frozen=True)
class Settings:
    """The settings on the sheet. `sheet` is its name; it and `profile` are "" if there is none.

    `levels` has the severity of rules by code, and `cells` the addresses of these codes.
    `left_out` has the addresses of the names of sheets that are no part of the plan, by name, and
    `read` the names of those that are, even where they repeat another sheet;
    `colours` the status that a colour means, "" for a colour that is only layout. `headings` has
    the column below a heading, by its `clean_text.key`; None is a column that is not read. `date`
    is the reference date of the plan, in `date_cell`, and `days` within how many days an action is
    due soon; each is None where the sheet does not say.
    """

    sheet: str = ""
    profile: str = ""
    levels: Mapping[str, Level] = field(default_factory=dict)
    cells: Mapping[str, str] = field(default_factory=dict)
    issues: tuple[SettingIssue, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)
    read: frozenset[str] = frozenset()
    colours: Mapping[Signal, str] = field(default_factory=dict)
    headings: Mapping[str, ColumnName | None] = field(default_factory=dict)
    date: dt.date | None = None
    date_cell: str = ""
    days: int | None = None


def read(grids: Sequence[Grid]) -> Settings:
    """Return the settings of a workbook.

    >>> read([Grid("Instellingen", [["Profiel", "Raadsvoorstel"], ["te-laat", "uit"]])]).levels
    {'te-laat': 'uit'}
    """
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return Settings()
    others = OtherSheets([other for other in grids if other is not grid])
    draft = SettingsDraft()
    issues = [issue for row in rows(grid) if (issue := _add(row, others, draft))]
    unknown = all(issue.why.endswith(EXPECTED) for issue in issues)
    if len(issues) > MOST and unknown and draft == SettingsDraft():
        issues = [SettingIssue(issues[0].cell, _NO_SETTINGS)]
    return Settings(
        sheet=grid.name,
        profile=draft.profile,
        levels=draft.levels,
        cells=draft.cells,
        issues=tuple(issues),
        left_out=draft.left_out,
        read=frozenset(draft.read),
        colours=draft.colours,
        headings=draft.headings,
        date=draft.date,
        date_cell=draft.date_cell,
        days=draft.days,
    )


def _add(row: SettingRow, others: OtherSheets, draft: SettingsDraft) -> SettingIssue | None:
    """Add the setting in a row; return the issue if it does not count."""
    chosen = choose(row, others)
    if chosen is None:
        return None
    if chosen.setting is None:
        return SettingIssue(row.name_cell, chosen.why)
    why = chosen.setting.add(chosen.row, others, draft)
    return SettingIssue(chosen.setting.issue_cell(row), why) if why else None
