"""Read the sheet *Instellingen*: the profile, severities of rules, and what colours mean.

Each row holds one setting, its name and its value in two adjacent cells of any columns:

    Profiel            raadsvoorstel
    trekker-ontbreekt  uit
    te-laat            opmerking
    Kleur groen        gereed
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from uvp_xl.clean_text import blank, key, line
from uvp_xl.dutch_text import joined
from uvp_xl.finding import SEVERITIES, Severity
from uvp_xl.grid import Grid, Value, address
from uvp_xl.readback.colour_meanings import meaning, signal
from uvp_xl.signal_colour import Signal

NAME = "Instellingen"
"""The name of the sheet."""
PROFILES = ("werkversie", "raadsvoorstel", "raadsinformatiebrief")
"""The purposes that a plan can be checked for; the first is daily work."""
OFF: Literal["uit"] = "uit"
Level = Severity | Literal["uit"]
_NO_STATUS = (
    "“{}” is geen bekende status; schrijf bijvoorbeeld gereed, in uitvoering, niet gestart of "
    "vervallen, of geen als de kleur niets betekent"
)
_TWO_COLOURS = "deze kleur heeft hierboven al een andere betekenis (oranje en geel zijn één kleur)"
_OFF = ("uit", "nee", "-", "geen", "niet")
_CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
"""The shape of the code of a rule."""
_GAP = re.compile(r"[\s_‐‑‒–—-]+")
"""The characters accepted in place of the hyphens of a code."""


@dataclass(frozen=True, slots=True)
class SettingIssue:
    """A cell of the sheet that is not a valid setting, and the reason as a Dutch clause."""

    cell: str
    why: str


@dataclass(frozen=True)
class Settings:
    """The settings on the sheet. `sheet` is its name; it and `profile` are "" if there is none.

    `levels` has the severity of rules by code, and `cells` the addresses of these codes. `colours`
    has the status that a colour means, "" for a colour that is only layout.
    """

    sheet: str = ""
    profile: str = ""
    levels: Mapping[str, Level] = field(default_factory=dict)
    cells: Mapping[str, str] = field(default_factory=dict)
    issues: tuple[SettingIssue, ...] = ()
    colours: Mapping[Signal, str] = field(default_factory=dict)


def read(grids: Sequence[Grid]) -> Settings:
    """Return the settings of a workbook.

    >>> read([Grid("Instellingen", [["Profiel", "Raadsvoorstel"], ["te-laat", "uit"]])]).levels
    {'te-laat': 'uit'}
    """
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return Settings()
    profile, issues = "", list[SettingIssue]()
    levels, cells = dict[str, Level](), dict[str, str]()
    colours = dict[Signal, str]()
    for row, column, name, text in _pairs(grid):
        cell = address(row, column + 1)
        level, code = _level(text), _GAP.sub("-", name)
        if colour := signal(name):
            status = meaning(text)
            if status is None:
                issues.append(SettingIssue(cell, _NO_STATUS.format(text)))
            elif colours.setdefault(colour, status) != status:
                issues.append(SettingIssue(cell, _TWO_COLOURS))
        elif name == "profiel" and text in PROFILES:
            if profile not in ("", text):
                issues.append(SettingIssue(cell, "er staat al een ander profiel boven"))
            profile = profile or text
        elif name == "profiel":
            issues.append(
                SettingIssue(cell, f"“{text}” is geen profiel; kies {joined(PROFILES, 'of')}")
            )
        elif text in PROFILES:
            issues.append(SettingIssue(cell, f"zet er “Profiel” voor in plaats van “{name}”"))
        elif level and code in levels:
            issues.append(SettingIssue(cell, f"“{code}” staat hier al boven"))
        elif level:
            levels[code], cells[code] = level, address(row, column)
        elif _CODE.fullmatch(code):
            options = (*SEVERITIES, OFF)
            issues.append(
                SettingIssue(cell, f"“{text}” is geen ernst; kies {joined(options, 'of')}")
            )
    return Settings(grid.name, profile, levels, cells, tuple(issues), colours)


def _pairs(grid: Grid) -> list[tuple[int, int, str, str]]:
    """Return row and column (from 1), name and value of each row that can be a setting."""
    pairs = []
    for row, values in enumerate(grid.rows, start=1):
        column = next((index for index, value in enumerate(values) if not blank(value)), None)
        if column is None:
            continue
        name, text = _lower_line(values[column]), _lower_line(grid.value(row, column + 2))
        if not text and ":" in name:
            name, _, text = name.partition(":")
            text = text.strip()
        if text or _CODE.fullmatch(name) or (name.startswith("kleur") and signal(name)):
            pairs.append((row, column + 1, name.rstrip(" :"), text))
    return pairs


def _lower_line(value: Value) -> str:
    """Return a cell as one line of lower case."""
    return line(value).lower()


def _level(text: str) -> Level | None:
    """Parse a severity or one of the words for "uit"; None if it is neither."""
    if text in _OFF:
        return OFF
    return next((severity for severity in SEVERITIES if text == severity), None)
