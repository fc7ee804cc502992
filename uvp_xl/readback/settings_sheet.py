"""Read the sheet *Instellingen*: for what the plan is judged, and rules that weigh otherwise here.

Each row says one thing, its name in one cell and its value in the next, wherever they stand:

    Profiel            raadsvoorstel
    trekker-ontbreekt  uit
    te-laat            opmerking
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

NAME = "Instellingen"
"""The name of the sheet."""
PROFILES = ("werkversie", "raadsvoorstel", "raadsinformatiebrief")
"""For what a plan can be judged; the first is that of daily work."""
OFF: Literal["uit"] = "uit"
Level = Severity | Literal["uit"]
_OFF = ("uit", "nee", "-", "geen", "niet")
_CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
"""What the code of a rule looks like."""
_GAP = re.compile(r"[\s_‐‑‒–—-]+")
"""What may stand between the words of a code in the place of its hyphens."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A cell on the sheet that says nothing the program knows, and why."""

    cell: str
    why: str


@dataclass(frozen=True)
class Settings:
    """What the sheet says. `sheet` is its name, "" when there is none; `profile` likewise.

    `levels` has the rules that weigh otherwise here, and `cells` where each of them stands.
    """

    sheet: str = ""
    profile: str = ""
    levels: Mapping[str, Level] = field(default_factory=dict)
    cells: Mapping[str, str] = field(default_factory=dict)
    slips: tuple[Slip, ...] = ()


def read(grids: Sequence[Grid]) -> Settings:
    """The settings of a workbook.

    >>> read([Grid("Instellingen", [["Profiel", "Raadsvoorstel"], ["te-laat", "uit"]])]).levels
    {'te-laat': 'uit'}
    """
    grid = next((g for g in grids if key(g.name) == key(NAME)), None)
    if grid is None:
        return Settings()
    profile, slips = "", list[Slip]()
    levels, cells = dict[str, Level](), dict[str, str]()
    for row, column, name, said in _pairs(grid):
        cell = address(row, column + 1)
        level, code = _level(said), _GAP.sub("-", name)
        if name == "profiel" and said in PROFILES:
            if profile not in ("", said):
                slips.append(Slip(cell, "er staat al een ander profiel boven"))
            profile = profile or said
        elif name == "profiel":
            slips.append(Slip(cell, f"“{said}” is geen profiel; kies {joined(PROFILES, 'of')}"))
        elif said in PROFILES:
            slips.append(Slip(cell, f"zet er “Profiel” voor in plaats van “{name}”"))
        elif level and code in levels:
            slips.append(Slip(cell, f"“{code}” staat hier al boven"))
        elif level:
            levels[code], cells[code] = level, address(row, column)
        elif _CODE.fullmatch(code):
            options = (*SEVERITIES, OFF)
            slips.append(Slip(cell, f"“{said}” is geen ernst; kies {joined(options, 'of')}"))
    return Settings(grid.name, profile, levels, cells, tuple(slips))


def _pairs(grid: Grid) -> list[tuple[int, int, str, str]]:
    """The first two filled cells of each row next to each other, with row and column from 1."""
    found = []
    for row, values in enumerate(grid.rows, start=1):
        column = next((place for place, value in enumerate(values) if not blank(value)), None)
        if column is None:
            continue
        name, said = _said(values[column]), _said(grid.value(row, column + 2))
        if not said and ":" in name:
            name, _, said = name.partition(":")
            said = said.strip()
        if said or _CODE.fullmatch(name):
            found.append((row, column + 1, name.rstrip(" :"), said))
    return found


def _said(value: Value) -> str:
    return line(value).lower()


def _level(said: str) -> Level | None:
    """What a level is called, "uit" in more words than one."""
    if said in _OFF:
        return OFF
    return next((severity for severity in SEVERITIES if said == severity), None)
