"""A plan as frozen dataclasses, read from its data file in TOML.

The keys of the data file are Dutch, because the people who know the plan read and edit it.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).with_name("uvp-noordoostpolder-2020-2021.toml")
"""The data file of the reference plan."""

TEMPLATE = Path(__file__).with_name("uvp-sjabloon.toml")
"""The data file of the empty plan."""

Cell = str | int
"""The value of a cell in an action table; an empty cell is the empty string."""


@dataclass(frozen=True)
class Theme:
    """One theme: its sheet, heading, objective, action table and the note below the table.

    With a heading for its objective there is room for one, even if it is not written yet.

    Every row has one cell for each column of the plan. Missing texts are the empty string.
    """

    sheet: str
    heading: str
    objective_heading: str
    objective: str
    rows: tuple[tuple[Cell, ...], ...]
    note: str


@dataclass(frozen=True)
class Announcement:
    """Themes as the plan's first chapter announces them: (code, title) under one heading."""

    heading: str
    themes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Guide:
    """The text above the buttons of the sheet *Start*: heading, text, and the first steps."""

    heading: str
    text: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """A whole plan. `columns` maps the data file's column names to the headers, in order.

    A plan without a municipality is an empty one: it has no period and dates either, but `parties`
    and `holders` to choose from.
    """

    title: str
    municipality: str
    period: str
    start: dt.date | None
    end: dt.date | None
    announcements: tuple[Announcement, ...]
    columns: Mapping[str, str]
    themes: tuple[Theme, ...]
    guide: Guide
    parties: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether this is a template for users to fill in."""
        return not self.municipality


def read_plan(path: Path = SOURCE) -> Plan:
    """Read a plan from a data file.

    Raises tomllib.TOMLDecodeError for invalid TOML, KeyError for a missing key, and ValueError for
    an action with a column that the plan does not have.

    >>> plan = read_plan()
    >>> plan.title, len(plan.themes)
    ('Uitvoeringsplan Integrale Veiligheid 2020 - 2021', 12)
    >>> plan.themes[2].rows[4][:2]
    ('', 'Aansluiten bij lokale uitgangspunten op het gebied van jeugdbeleid')
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    columns, start = data["kolommen"], data["start"]
    return Plan(
        title=data["titel"],
        municipality=data["gemeente"],
        period=data["periode"],
        start=data["begindatum"] if data["gemeente"] else None,
        end=data["einddatum"] if data["gemeente"] else None,
        announcements=tuple(_announcement(entry) for entry in data["aankondiging"]),
        columns=columns,
        themes=tuple(_theme(entry, columns) for entry in data["thema"]),
        guide=Guide(start["kop"], start["tekst"], tuple(start["stappen"])),
        parties=tuple(data.get("partijen", [])),
        holders=tuple(data.get("portefeuillehouders", [])),
    )


def _announcement(entry: Mapping[str, Any]) -> Announcement:
    lines = [line.partition(". ") for line in entry["themas"]]
    return Announcement(entry["kop"], tuple((code, title) for code, _, title in lines))


def _theme(entry: Mapping[str, Any], columns: Mapping[str, str]) -> Theme:
    return Theme(
        sheet=entry["blad"],
        heading=entry["kop"],
        objective_heading=entry.get("kop_doelstelling", ""),
        objective=entry.get("doelstelling", ""),
        rows=tuple(_row(action, columns) for action in entry["actie"])
        + (("",) * len(columns),) * entry.get("lege_rijen", 0),
        note=entry.get("noot", ""),
    )


def _row(action: Mapping[str, Cell], columns: Mapping[str, str]) -> tuple[Cell, ...]:
    if unknown := action.keys() - columns.keys():
        raise ValueError(f"onbekende kolom {sorted(unknown)} in de actie {dict(action)}")
    return tuple(action.get(name, "") for name in columns)
