"""The front page, the introduction and the objectives name the period that the title names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uvp_xl.grid import Grid, Value, address
from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.tables.front import FRONT_ROWS
from uvp_xl.text import blank, line, text

_YEAR = re.compile(r"\b20\d\d\b")
_PERIOD = re.compile(r"(?:plan)?periode\b|looptijd\b|(?:begin|start|eind)datum\b", re.IGNORECASE)
_OBJECTIVE = re.compile(r"(?:\w+ ){0,2}doelstelling(?:en)?\b[^:.]{0,30}", re.IGNORECASE)
_INTRODUCTION = re.compile(
    r"\bdit (?:uitvoerings|actie|jaar)?(?:plan|programma)\b[^.]{0,40}?\b20\d\d\b"
    r"(?:\s*(?:-|–|t/m|tot en met|en)\s*20\d\d\b)?",
    re.IGNORECASE,
)


class PeriodDiffers(Rule):
    """Het voorblad, de inleiding en de doelstellingen noemen dezelfde periode als de titel.

    Voor de koppen van kolommen is er de regel jaar-in-kop, voor de planning planning-buiten-plan.

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
    severity = "waarschuwing"

    def check(self, case: Case) -> Iterable[Hit]:
        """Cells outside the tables that name a year outside the period of the title."""
        years = case.front.years
        first = {table.sheet: table.header for table in reversed(case.tables)}
        period = f"{years[0]}-{years[-1]}" if len(years) > 1 else "".join(map(str, years))
        for grid in case.grids.values() if years else ():
            for cell, said in _named(grid, first.get(grid.name, FRONT_ROWS)):
                wrong = [year for year in _YEAR.findall(said) if int(year) not in years]
                if wrong and (grid.name, cell) != (case.front.sheet, case.front.cell):
                    yield Hit(
                        grid.name,
                        cell,
                        f"Hier staat {wrong[0]}, maar volgens de titel is het plan voor {period}. "
                        "Maak ze gelijk.",
                    )


def _named(grid: Grid, before: int) -> Iterator[tuple[str, str]]:
    """The cells above the first table that name a period, with what they say about it."""
    for row, cells in enumerate(grid.rows[: min(before, FRONT_ROWS) - 1], start=1):
        for column, value in enumerate(cells, start=1):
            if value == "" or not isinstance(value, str) or blank(value):
                continue
            said = line(value)
            if _PERIOD.match(said):
                place, behind = _behind(cells, column)
                yield (address(row, place), behind) if behind else (address(row, column), said)
            elif match := _OBJECTIVE.match(said) or _INTRODUCTION.search(said):
                yield address(row, column), match[0]


def _behind(cells: Iterable[Value], column: int) -> tuple[int, str]:
    """The next filled cell of the row, and what it says."""
    for place, value in enumerate(cells, start=1):
        if place > column and not blank(value):
            return place, line(text(value))
    return column, ""
