"""The settings that were read so far."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from uvp_xl.columns import ColumnName
from uvp_xl.finding import Severity
from uvp_xl.signal_colour import Signal

OFF: Literal["uit"] = "uit"
"""The level of a rule that is not checked."""
Level = Severity | Literal["uit"]
ABOVE = "staat hierboven al anders"


@dataclass
class SettingsDraft:
    """What the rows above say, by kind; see `settings_sheet.Settings`."""

    profile: str = ""
    date: dt.date | None = None
    date_cell: str = ""
    days: int | None = None
    levels: dict[str, Level] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)
    colours: dict[Signal, str] = field(default_factory=dict)
    headings: dict[str, ColumnName | None] = field(default_factory=dict)
