"""Which actions fall in which year, and of which the budget can be said to belong to that year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from uvp_xl import dutch_text
from uvp_xl.notation.cell_reading import Planning, PlanningKind
from uvp_xl.reports.budget_sums import Amounts

LONGEST = 10
"""An action that runs for more years than this ("2020 – 9999") falls in no year in particular."""

OTHER: Mapping[PlanningKind, str] = MappingProxyType(
    {
        "period": "Meer dan 10 jaar",
        "ongoing": "Doorlopend",
        "recurring": "Terugkerend",
        "unknown": "Planning onduidelijk",
        "empty": "Geen planning",
    }
)
"""What the rows below the years are called: the actions that fall in no year, by their planning."""

EXPLANATION = "Een actie die over meer jaren loopt, telt in elk van die jaren mee."


@dataclass(frozen=True)
class Years:
    """The actions (by index) of each year, in order, and of each row of `OTHER` that occurs."""

    actions: Mapping[int | str, Sequence[int]]
    spread: frozenset[int]

    def paid(self, row: int | str, amounts: Amounts) -> list[int]:
        """The actions of a row whose amount belongs to it: not one for several years together."""
        return [a for a in self.actions[row] if a in amounts.yearly or a not in self.spread]

    def notes(self, amounts: Amounts) -> list[str]:
        """What a reader must know about the table."""
        said = [EXPLANATION] if self.spread else []
        together = sorted(self.spread & amounts.once)
        if together:
            low, high = map(dutch_text.euro, amounts.bounds(together))
            sums = low if low == high else f"{low} tot {high}"
            what = dutch_text.count(len(together), "actie", "acties")
            said.append(
                f"Het bedrag van {what} over meer jaren (samen {sums}) staat bij geen enkel jaar: "
                "het plan zegt niet hoe het verdeeld is."
            )
        return said


def years(plannings: Sequence[Planning]) -> Years:
    """The actions by year; `plannings` has one for each action."""
    found: dict[int, list[int]] = {}
    other: dict[str, list[int]] = {name: [] for name in OTHER.values()}
    spread: list[int] = []
    for action, planning in enumerate(plannings):
        own = years_of(planning)
        for year in own:
            found.setdefault(year, []).append(action)
        if not own:
            other[OTHER[planning.kind]].append(action)
        if len(own) > 1:
            spread.append(action)
    rows: dict[int | str, list[int]] = {year: found[year] for year in sorted(found)}
    return Years(
        rows | {name: listed for name, listed in other.items() if listed}, frozenset(spread)
    )


def years_of(planning: Planning) -> range:
    """The years in which an action falls: first to last, only the last when no start is given.

    >>> import datetime as dt
    >>> years_of(Planning("period", dt.date(2020, 7, 1), dt.date(2021, 6, 30)))
    range(2020, 2022)
    """
    if planning.end is None:
        return range(0)
    start = planning.start or planning.end
    run = range(start.year, planning.end.year + 1)
    return run if len(run) <= LONGEST else range(0)
