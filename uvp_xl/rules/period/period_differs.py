"""The front page, the introduction and the objectives have the same period as the title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from uvp_xl.clean_text import blank, line, text
from uvp_xl.grid import Grid, Value, address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.front_matter import FRONT_ROWS, year_range, years

_YEAR = re.compile(r"\b20\d\d\b")
_PERIOD = re.compile(r"(?:plan)?periode\b|looptijd\b|(?:begin|start|eind)datum\b", re.IGNORECASE)
_WHOLE = re.compile(r"(?:plan)?periode\b|looptijd\b", re.IGNORECASE)
"""Labels of the whole period, not of one end of it."""
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
"""A sentence of a plan about its plan_years period; it may also name the period of others."""
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
        """Find cells outside the tables with a year outside the period of the title."""
        plan_years, period = context.front.years, context.front.period
        if not plan_years:
            return
        reported = {(context.front.sheet, context.front.cell)}
        for sheet, cell, year in _other_years(context, plan_years):
            if (sheet, cell) not in reported:
                reported.add((sheet, cell))
                yield Hit(
                    sheet,
                    cell,
                    f"Hier staat {year}, maar volgens de titel is het plan voor {period}. Maak ze "
                    "gelijk.",
                )


def _other_years(context: RuleContext, plan_years: Sequence[int]) -> Iterator[tuple[str, str, str]]:
    """Yield sheet, cell and year or period of the cells that differ from the plan's years."""
    for grid in context.grids.values():
        for cell, label in _periods(grid, _rows(context, grid)):
            if year := _wrong(label, plan_years):
                yield grid.name, cell, year
    for theme in context.themes:
        if year := _wrong(theme.heading.title, plan_years):
            yield theme.sheet, theme.cell, year
        for row, column, objective in theme.objective:
            year = next((m[1] or m[2] for m in _GOAL.finditer(objective)), "")
            if year and int(year) < plan_years[0]:
                yield theme.sheet, address(row, column), year


def _wrong(label: str, plan_years: Sequence[int]) -> str:
    """Return the first year outside the plan, or a differing period; "" when there is none."""
    other = next((year for year in _YEAR.findall(label) if int(year) not in plan_years), "")
    if other or not _WHOLE.match(label):
        return other
    named = years(label)
    return year_range(named) if len(named) > 1 and named != tuple(plan_years) else ""


def _rows(context: RuleContext, grid: Grid) -> Iterator[int]:
    """Yield the rows of a sheet above its tables and between their actions, without headers."""
    tables = [table for table in context.tables if table.sheet == grid.name]
    first = min((table.header for table in tables), default=FRONT_ROWS)
    yield from range(1, min(first, FRONT_ROWS, grid.height + 1))
    taken = {row for table in tables for row in table.rows}
    for row in range(first + 1, max(taken, default=0)):
        cells = grid.rows[row - 1]
        if row not in taken and 0 < len(cells) - cells.count("") <= _BAND:
            yield row


def _periods(grid: Grid, rows: Iterable[int]) -> Iterator[tuple[str, str]]:
    """Yield the address and text of the cells in these rows that name a period."""
    for row in rows:
        cells = grid.rows[row - 1]
        if "20" not in str(cells):  # a quick look: no year, no period
            continue
        for column, value in enumerate(cells, start=1):
            if value == "" or not isinstance(value, str) or blank(value):
                continue
            content = line(value)
            if _PERIOD.match(content):
                number, after = _next_filled(cells, column)
                label = f"{content} {after}" if after else content
                yield address(row, number if after else column), label
            elif match := _OBJECTIVE.match(content) or _INTRODUCTION.search(content):
                yield address(row, column), match[0]


def _next_filled(cells: Iterable[Value], column: int) -> tuple[int, str]:
    """Return the column and text of the next filled cell of the row."""
    for number, value in enumerate(cells, start=1):
        if number > column and not blank(value):
            return number, line(text(value))
    return column, ""
