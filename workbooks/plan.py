"""A plan as its data file tells it: one .toml, read into frozen dataclasses.

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

Cell = str | int
"""What a cell of an action table holds; an empty cell is the empty string."""


@dataclass(frozen=True)
class Theme:
    """One theme: its sheet, heading, objective, action table and the note below the table.

    Every row has one cell for each column of the plan. What a theme lacks is the empty string.
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
class Plan:
    """A whole plan. `columns` maps the data file's column names to the header words, in order."""

    title: str
    municipality: str
    period: str
    start: dt.date
    end: dt.date
    announcements: tuple[Announcement, ...]
    columns: Mapping[str, str]
    themes: tuple[Theme, ...]


def read(path: Path = SOURCE) -> Plan:
    """The plan of a data file.

    Raises tomllib.TOMLDecodeError when it is no TOML, KeyError when something is left out, and
    ValueError when an action has a column that the plan does not name.

    >>> plan = read()
    >>> plan.title, len(plan.themes)
    ('Uitvoeringsplan Integrale Veiligheid 2020 - 2021', 12)
    >>> plan.themes[2].rows[4][:2]
    ('', 'Aansluiten bij lokale uitgangspunten op het gebied van jeugdbeleid')
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    columns = data["kolommen"]
    return Plan(
        title=data["titel"],
        municipality=data["gemeente"],
        period=data["periode"],
        start=data["begindatum"],
        end=data["einddatum"],
        announcements=tuple(_announcement(entry) for entry in data["aankondiging"]),
        columns=columns,
        themes=tuple(_theme(entry, columns) for entry in data["thema"]),
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
        rows=tuple(_row(action, columns) for action in entry["actie"]),
        note=entry.get("noot", ""),
    )


def _row(action: Mapping[str, Cell], columns: Mapping[str, str]) -> tuple[Cell, ...]:
    if unknown := action.keys() - columns.keys():
        raise ValueError(f"onbekende kolom {sorted(unknown)} in de actie {dict(action)}")
    return tuple(action.get(name, "") for name in columns)
