"""Read the sheet *Instellingen*: the profile, severities of rules, sheets to leave out, colours.

Each row holds one setting, its name and its value in two adjacent cells of any columns:

    Profiel            raadsvoorstel
    trekker-ontbreekt  uit
    te-laat            opmerking
    Archief 2024       niet lezen
    Kleur groen        gereed
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from uvp_xl.clean_text import blank, key, line
from uvp_xl.columns import ColumnName
from uvp_xl.dutch_text import joined
from uvp_xl.finding import SEVERITIES, Severity
from uvp_xl.grid import Grid, Value, address
from uvp_xl.readback.colour_meanings import may_be_colour, meaning, signal
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
_NO_MEANING = (
    "er staat nog niet wat deze kleur betekent; schrijf bijvoorbeeld gereed, in uitvoering, niet "
    "gestart of vervallen, of geen als de kleur niets betekent"
)
_NO_COLOUR = (
    "“{}” is geen kleur groen, oranje of rood; zet elke kleur op een eigen regel, zoals “Kleur "
    "groen”, met de status in de cel ernaast"
)
_TWO_COLOURS = "deze kleur heeft hierboven al een andere betekenis (oranje en geel zijn één kleur)"
_OFF = ("uit", "nee", "-", "geen", "niet")
_LEAVE_OUT = ("niet lezen", "niet meelezen", "niet meenemen", "overslaan", "geen plan")
"""What stands beside the name of a sheet that is no part of the plan."""
_CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
"""The shape of the code of a rule."""
_SEPARATOR = re.compile(r"\s*[:|=]\s*")
"""Between name and value in one cell."""
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

    `levels` has the severity of rules by code, and `cells` the addresses of these codes.
    `left_out` has the addresses of the names of sheets that are no part of the plan, by name;
    `colours` the status that a colour means, "" for a colour that is only layout. `headings` has
    the column below a heading, by its `clean_text.key`, and `date` the reference date of the plan.
    """

    sheet: str = ""
    profile: str = ""
    levels: Mapping[str, Level] = field(default_factory=dict)
    cells: Mapping[str, str] = field(default_factory=dict)
    issues: tuple[SettingIssue, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[Signal, str] = field(default_factory=dict)
    headings: Mapping[str, ColumnName] = field(default_factory=dict)
    date: dt.date | None = None


def read(grids: Sequence[Grid]) -> Settings:
    """Return the settings of a workbook.

    >>> read([Grid("Instellingen", [["Profiel", "Raadsvoorstel"], ["te-laat", "uit"]])]).levels
    {'te-laat': 'uit'}
    """
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return Settings()
    profile, issues = "", list[SettingIssue]()
    levels, cells, left_out = dict[str, Level](), dict[str, str](), dict[str, str]()
    colours = dict[Signal, str]()
    sheets = {key(other.name): other.name for other in grids}
    for row, column, name, text in _pairs(grid):
        cell = address(row, column if text and blank(grid.value(row, column + 1)) else column + 1)
        level, code = _level(text), _GAP.sub("-", name)
        why = ""
        if text in _LEAVE_OUT:
            why = _leave_out(left_out, sheets.get(key(name)), name, address(row, column))
        elif (colour := signal(name)) or may_be_colour(name, text):
            why = _add_colour(colours, colour, text) if colour else _NO_COLOUR.format(name)
            cell = cell if colour else address(row, column)
        elif name == "profiel" and text in PROFILES:
            if profile not in ("", text):
                why = "er staat al een ander profiel boven"
            profile = profile or text
        elif name == "profiel":
            why = f"“{text}” is geen profiel; kies {joined(PROFILES, 'of')}"
        elif text in PROFILES:
            why = f"zet er “Profiel” voor in plaats van “{name}”"
        elif level and code in levels:
            why = f"“{code}” staat hier al boven"
        elif level:
            levels[code], cells[code] = level, address(row, column)
        elif _CODE.fullmatch(code):
            why = f"“{text}” is geen ernst; kies {joined((*SEVERITIES, OFF), 'of')}"
        if why:
            issues.append(SettingIssue(cell, why))
    return Settings(grid.name, profile, levels, cells, tuple(issues), left_out, colours)


def _leave_out(left_out: dict[str, str], sheet: str | None, name: str, cell: str) -> str:
    """Leave out a sheet; return the reason as a Dutch clause if there is none of that name."""
    if sheet is None:
        return f"er is geen blad dat “{name}” heet"
    left_out[sheet] = cell
    return ""


def _add_colour(colours: dict[Signal, str], colour: Signal, text: str) -> str:
    """Add the meaning of a colour; return the reason as a Dutch clause if it does not count."""
    status = meaning(text)
    if status is None:
        return _NO_STATUS.format(text) if text else _NO_MEANING
    return _TWO_COLOURS if colours.setdefault(colour, status) != status else ""


def _pairs(grid: Grid) -> list[tuple[int, int, str, str]]:
    """Return row and column (from 1), name and value of each row that can be a setting."""
    pairs = []
    for row, values in enumerate(grid.rows, start=1):
        column = next((index for index, value in enumerate(values) if not blank(value)), None)
        if column is None:
            continue
        name, text = _lower_line(values[column]), _lower_line(grid.value(row, column + 2))
        if not text and (sign := _SEPARATOR.search(name)):
            name, text = name[: sign.start()], name[sign.end() :]
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
