"""The work of honest plans: how much of the budget is left after it."""

import datetime as dt

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Value
from uvp_xl.plan import Plan
from uvp_xl.work_budget import UNITS, metered

DATE = dt.date(2020, 11, 1)
HEAD: list[Value] = [
    *("Actiepunt", "Maatregel", "Portefeuillehouder", "Partijen", "Trekker", "Planning"),
    *("Begroting", "Status"),
]


def _plan(actions: int) -> Grid:
    """Return a sheet with so many actions, all with another measure and a fault here and there."""
    rows: list[list[Value]] = [
        [
            f"Actiepunt {n}",
            f"Voorlichting geven over onderwerp {n} in wijk {n % 40}",
            "burgemeester" if n % 3 else "wethouder Jeugd",
            ("politie, OM, GGD", "poltie en OM", f"buurtvereniging {n}")[n % 3],
            "team OOV",
            ("Q3 2020", "eind 2021", "nog te bepalen")[n % 3],
            "€ 5.000" if n % 4 else "",
            ("loopt", "gereed", "")[n % 3],
        ]
        for n in range(actions)
    ]
    return Grid("Plan", [HEAD, *rows])


def _left(*grids: Grid) -> list[float]:
    """Return the share of the budget that is left after a check, and after its report sheets."""
    shares = []
    for work in (Plan.check, Plan.reports):
        with metered("plan.xlsx") as budget:
            work(Plan(MemoryWorkbook("plan.xlsx", grids)), DATE)
            shares.append(budget.left / 1_000 / UNITS)
    return shares


def test_a_plan_of_5_000_actions_takes_less_than_a_third() -> None:
    assert min(_left(_plan(5_000))) > 2 / 3


def test_360_000_other_cells_take_less_than_a_third() -> None:
    cells: list[list[Value]] = [[f"Waarde {row}", *([row] * 11)] for row in range(30_000)]
    assert min(_left(_plan(40), Grid("Gegevens", cells))) > 2 / 3
