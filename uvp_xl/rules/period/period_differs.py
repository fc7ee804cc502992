"""The front page, the introduction and the objectives name the period that the title names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from uvp_xl.clean_text import blank, line, text
from uvp_xl.grid import Grid, Value, address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.front_matter import FRONT_ROWS, years

_YEAR = re.compile(r"\b20\d\d\b")
_PERIOD = re.compile(r"(?:plan)?periode\b|looptijd\b|(?:begin|start|eind)datum\b", re.IGNORECASE)
_WHOLE = re.compile(r"(?:plan)?periode\b|looptijd\b", re.IGNORECASE)
"""What stands behind these is the whole period, not one end of it."""
_OBJECTIVE = re.compile(r"(?:\w+ ){0,2}doelstelling(?:en)?\b[^:.]{0,30}", re.IGNORECASE)
_YEARS = r"\b20\d\d\b(?:\s*(?:-|–|t/m|tot en met|en)\s*20\d\d\b)?"
_INTRODUCTION = re.compile(
    r"(?<!vorige )(?<!oude )(?<!eerdere )(?<!afgelopen )"
    r"(?:\bdit (?:uitvoerings|actie|jaar|veiligheids)?(?:plan|programma)\b[^.]{0,40}?"
    r"|\b(?:uitvoerings|actie)(?:plan|programma)\b(?: (?:integrale )?veiligheid)? (?:voor )?"
    r"(?:de (?:periode|jaren) )?"
    r"|\b(?:de|deze|onze|alle) (?:acties|maatregelen) voor (?:de (?:periode|jaren) )?"
    r"|\bin de (?:periode|jaren) (?=[^.]{0,30}\b(?:werken|gaan|voeren|zetten|pakken) (?:we|wij)\b))"
    rf"{_YEARS}",
    re.IGNORECASE,
)
"""What a plan says of its own period, in a sentence; it may name that of others."""
_GOAL = re.compile(
    r"\buiterlijk (?:[a-z0-9]{1,9} ){0,3}(20\d\d)\b|"
    r"\bin (20\d\d) (?:voeren|gaan|werken|zetten|pakken|starten|willen|richten|doen) (?:we|wij)\b",
    re.IGNORECASE,
)
"""A year by which an objective will be reached, or in which something will be done for it.

Other years in an objective are what it is compared with.
"""
_BAND = 2
"""A row below the first table with more cells than this is none of its headings."""


class PeriodDiffers(Rule):
    """Het voorblad, de inleiding en de doelstellingen noemen dezelfde periode als de titel.

    Voor de koppen van kolommen is er de regel jaar-in-kop, voor de planning planning-buiten-plan.
    Een doelstelling mag wel vergelijken met een eerder jaar: “minder meldingen dan in 2018”.

    Fout:
        | Uitvoeringsplan 2020 - 2021 |             |          |
        | Periode                     | 2018 - 2019 |          |
        | Doelstelling 2018           |             |          |
        | Actiepunt                   | Maatregel   | Planning |
        | Preventie                   | Folder      | 2020     |
    Goed:
        | Uitvoeringsplan 2020 - 2021 |             |          |
        | Periode                     | 2020 - 2021 |          |
        | Doelstelling 2021           |             |          |
        | Actiepunt                   | Maatregel   | Planning |
        | Preventie                   | Folder      | 2020     |
    Bron: de titel van het plan zelf.
    """

    code = "periode-verschilt"
    levels = Levels("waarschuwing", raadsvoorstel="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Cells outside the tables that name a year outside the period of the title."""
        own = context.front.years
        period = f"{own[0]}-{own[-1]}" if len(own) > 1 else "".join(map(str, own))
        told = {(context.front.sheet, context.front.cell)} if own else set()
        for grid in context.grids.values() if own else ():
            for cell, said in _named(grid, _rows(context, grid)):
                if (wrong := _wrong(said, own)) and (grid.name, cell) not in told:
                    told.add((grid.name, cell))
                    yield _hit(grid.name, cell, wrong, period)
        for theme in context.themes if own else ():
            wrong = _wrong(theme.heading.title, own)
            if wrong and (theme.sheet, theme.cell) not in told:
                yield _hit(theme.sheet, theme.cell, wrong, period)
            for row, column, said in theme.objective:
                year = next((m[1] or m[2] for m in _GOAL.finditer(said)), "")
                cell = address(row, column)
                if year and int(year) < own[0] and (theme.sheet, cell) not in told:
                    told.add((theme.sheet, cell))
                    yield _hit(theme.sheet, cell, year, period)


def _wrong(said: str, own: Sequence[int]) -> str:
    """The first year that is none of the plan's own, or the period that is another; else ""."""
    named = _YEAR.findall(said)
    other = next((year for year in named if int(year) not in own), "")
    if other or not _WHOLE.match(said):
        return other
    told = years(said)
    return f"{told[0]}-{told[-1]}" if len(told) > 1 and told != tuple(own) else ""


def _hit(sheet: str, cell: str, wrong: str, period: str) -> Hit:
    return Hit(
        sheet,
        cell,
        f"Hier staat {wrong}, maar volgens de titel is het plan voor {period}. Maak ze gelijk.",
    )


def _rows(context: RuleContext, grid: Grid) -> Iterator[int]:
    """The rows of a sheet above its tables and between their actions, but for the headers."""
    tables = [table for table in context.tables if table.sheet == grid.name]
    first = min((table.header for table in tables), default=FRONT_ROWS)
    yield from range(1, min(first, FRONT_ROWS, grid.height + 1))
    taken = {row for table in tables for row in table.rows}
    for row in range(first + 1, max(taken, default=0)):
        cells = grid.rows[row - 1]
        if row not in taken and 0 < len(cells) - cells.count("") <= _BAND:
            yield row


def _named(grid: Grid, rows: Iterable[int]) -> Iterator[tuple[str, str]]:
    """The cells in these rows that name a period, with what they say about it."""
    for row in rows:
        cells = grid.rows[row - 1]
        if "20" not in str(cells):  # a quick look: no year, no period
            continue
        for column, value in enumerate(cells, start=1):
            if value == "" or not isinstance(value, str) or blank(value):
                continue
            said = line(value)
            if _PERIOD.match(said):
                place, behind = _behind(cells, column)
                label = f"{said} {behind}" if behind else said
                yield address(row, place if behind else column), label
            elif match := _OBJECTIVE.match(said) or _INTRODUCTION.search(said):
                yield address(row, column), match[0]


def _behind(cells: Iterable[Value], column: int) -> tuple[int, str]:
    """The next filled cell of the row, and what it says."""
    for place, value in enumerate(cells, start=1):
        if place > column and not blank(value):
            return place, line(text(value))
    return column, ""
