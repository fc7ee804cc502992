"""Pandera models of the normalised tables.

Every frame that the library returns is validated by these. A failure here is a bug in the program,
never a fault of the plan: wrong data in a plan is a finding.
"""

from __future__ import annotations

import datetime as dt
from typing import get_args

import pandas as pd
import pandera.pandas as pa

from uvp_xl.notation.cell_reading import BudgetKind, Phase, PlanningKind


def _all(series: pd.Series, *kinds: type) -> bool:
    """Return whether every value has one of these types; one result per column keeps failures
    short."""
    return set(map(type, series.tolist())) <= set(kinds)


def _names(series: pd.Series) -> bool:
    return _all(series, tuple) and all(
        type(name) is str for names in set(series.tolist()) for name in names
    )


def _dates(series: pd.Series) -> bool:
    return _all(series, dt.date, type(None))


class Actions(pa.DataFrameModel):
    """One row per measure, in the order of the workbook; the index counts from 0.

    Texts are "" when the cell is empty. Names are tuples of str. Dates are `datetime.date` and
    inclusive, None on an open side. Amounts are in euros, NaN when there is none or the side is
    open. `sheet` and `row` (Excel's own, from 1) locate the measure. Rows of several sheets share
    row numbers, so those cannot be the index.
    """

    theme: str
    theme_kind: str = pa.Field(isin=("priority", "strategic"))
    theme_title: str
    item: str
    measure: str
    portfolio_holders: object
    parties: object
    lead: str
    planning_text: str
    planning_start: object = pa.Field(nullable=True)
    planning_end: object = pa.Field(nullable=True)
    planning_kind: str = pa.Field(isin=get_args(PlanningKind))
    budget_text: str
    budget_min: float = pa.Field(nullable=True, ge=0)
    budget_max: float = pa.Field(nullable=True, ge=0)
    budget_kind: str = pa.Field(isin=get_args(BudgetKind))
    budget_per_year: object = pa.Field(nullable=True)
    status_text: str
    status: str = pa.Field(nullable=True, isin=get_args(Phase))
    remark: str
    inherited: object
    sheet: str
    row: int = pa.Field(ge=1)

    class Config:
        """No other columns, in this order."""

        strict = True
        ordered = True

    @pa.check("portfolio_holders", "parties", "inherited")
    @classmethod
    def _names_are_tuples(cls, series: pd.Series) -> bool:
        return _names(series)

    @pa.check("planning_start", "planning_end")
    @classmethod
    def _dates_are_dates(cls, series: pd.Series) -> bool:
        return _dates(series)

    @pa.check("budget_per_year")
    @classmethod
    def _per_year_is_yes_no_or_open(cls, series: pd.Series) -> bool:
        return _all(series, bool, type(None))


class Involvement(pa.DataFrameModel):
    """One row per action and party; `action` is the index of the action in `Actions`.

    `kind` is intern, extern or collectief, "" if unknown; `note` is the text in brackets after the
    name.
    """

    action: int = pa.Field(ge=0)
    party: str
    kind: str = pa.Field(isin=("intern", "extern", "collectief", ""))
    note: str
    inherited: bool

    class Config:
        """No other columns, in this order."""

        strict = True
        ordered = True


COLUMNS: tuple[str, ...] = tuple(Actions.to_schema().columns)
"""The column names of `Actions`, in order; also the keys of the JSON records."""
