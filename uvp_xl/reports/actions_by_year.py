"""The actions of each year, and those with a budget that belongs to that year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from uvp_xl import dutch_text
from uvp_xl.notation.cell_reading import Planning, PlanningKind
from uvp_xl.reports.budget_sums import Amounts

LONGEST = 10
"""An action over more years than this ("2020 – 9999") belongs to no year in particular."""

OTHER: Mapping[PlanningKind, str] = MappingProxyType(
    {
        "period": "Meer dan 10 jaar",
        "ongoing": "Doorlopend",
        "recurring": "Terugkerend",
        "unknown": "Planning onduidelijk",
        "empty": "Geen planning",
    }
)
"""The labels of the rows below the years, for the actions that belong to no year."""

EXPLANATION = "Een actie die over meer jaren loopt, telt in elk van die jaren mee."


@dataclass(frozen=True)
class Years:
    """The actions (by index) of each year, in order, and of each row of `OTHER` that occurs.

    `multi_year` are the actions that belong to more than one year.
    """

    actions: Mapping[int | str, Sequence[int]]
    multi_year: frozenset[int]

    def paid(self, row: int | str, amounts: Amounts) -> list[int]:
        """Return the actions of a row with an amount for it, not one for several years at once."""
        return [a for a in self.actions[row] if a in amounts.yearly or a not in self.multi_year]

    def notes(self, amounts: Amounts) -> list[str]:
        """Return the sentences that explain the table."""
        notes = [EXPLANATION] if self.multi_year else []
        undivided = sorted(self.multi_year & amounts.once)
        if undivided:
            low, high = map(dutch_text.euro, amounts.bounds(undivided))
            total = low if low == high else f"{low} tot {high}"
            actions = dutch_text.count(len(undivided), "actie", "acties")
            notes.append(
                f"Het bedrag van {actions} over meer jaren (samen {total}) staat bij geen enkel "
                "jaar: het plan zegt niet hoe het verdeeld is."
            )
        return notes


def actions_by_year(plannings: Sequence[Planning]) -> Years:
    """Group the actions by year; `plannings` has one for each action."""
    by_year: dict[int, list[int]] = {}
    other: dict[str, list[int]] = {label: [] for label in OTHER.values()}
    multi_year: list[int] = []
    for action, planning in enumerate(plannings):
        years = years_of(planning)
        for year in years:
            by_year.setdefault(year, []).append(action)
        if not years:
            other[OTHER[planning.kind]].append(action)
        if len(years) > 1:
            multi_year.append(action)
    rows: dict[int | str, list[int]] = {year: by_year[year] for year in sorted(by_year)}
    rows |= {label: actions for label, actions in other.items() if actions}
    return Years(rows, frozenset(multi_year))


def years_of(planning: Planning) -> range:
    """Return the years of an action: first to last, only the last when no start is given.

    >>> import datetime as dt
    >>> years_of(Planning("period", dt.date(2020, 7, 1), dt.date(2021, 6, 30)))
    range(2020, 2022)
    """
    if planning.end is None:
        return range(0)
    start = planning.start or planning.end
    years = range(start.year, planning.end.year + 1)
    return years if len(years) <= LONGEST else range(0)
