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


def _tuples(series: pd.Series, *kinds: tuple[type, ...]) -> bool:
    """Return whether every value is a tuple of tuples, with a value of these types each."""
    return _all(series, tuple) and all(
        type(row) is tuple
        and len(row) == len(kinds)
        and all(type(value) in kind for value, kind in zip(row, kinds, strict=True))
        for rows in series.tolist()
        for row in rows
    )


def _texts_by_heading(series: pd.Series) -> bool:
    return _all(series, dict) and all(
        type(heading) is type(text) is str
        for cells in series.tolist()
        for heading, text in cells.items()
    )


class Actions(pa.DataFrameModel):
    """One row per measure, in the order of the workbook; the index counts from 0.

    Texts are "" when the cell is empty. Names are tuples of str. Dates are `datetime.date` and
    inclusive, None on an open side. Amounts are in euros, NaN when there is none or the side is
    open. `sheet` and `row` (Excel's own, from 1) locate the measure. Rows of several sheets share
    row numbers, so those cannot be the index.

    From `number` on are the columns that an action keeps. `theme_objective`, `description` and
    `objective` have a line for each paragraph. `stage` is the heading of a period or a phase above
    the action. `spent` and `remaining` are NaN where their text is no single amount,
    `budget_once` and `budget_yearly` where there is no such amount. `shifted_from` is the last day
    of the planning that this one replaced, `by_year` has tuples (year, minimum, maximum), and
    `history` the status at each moment that has a column as tuples (moment, text), the latest last.
    `extra` is a dict of all other filled cells by their heading.
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
    number: str
    theme_objective: str
    description: str
    stage: str
    objective: str
    priority: str
    indicator: str
    baseline: str
    target: str
    measured: str
    result: str
    risk: str
    hours: str
    source: str
    coverage: str
    help_needed: str
    spent: float = pa.Field(nullable=True)
    spent_text: str
    remaining: float = pa.Field(nullable=True)
    remaining_text: str
    planning_original: str
    shifted_from: object = pa.Field(nullable=True)
    budget_once: float = pa.Field(nullable=True)
    budget_yearly: float = pa.Field(nullable=True)
    by_year: object
    done_on: object = pa.Field(nullable=True)
    history: object
    extra: object

    class Config:
        """No other columns, in this order."""

        strict = True
        ordered = True

    @pa.check("portfolio_holders", "parties", "inherited")
    @classmethod
    def _names_are_tuples(cls, series: pd.Series) -> bool:
        return _names(series)

    @pa.check("planning_start", "planning_end", "shifted_from", "done_on")
    @classmethod
    def _dates_are_dates(cls, series: pd.Series) -> bool:
        return _dates(series)

    @pa.check("budget_per_year")
    @classmethod
    def _per_year_is_yes_no_or_open(cls, series: pd.Series) -> bool:
        return _all(series, bool, type(None))

    @pa.check("by_year")
    @classmethod
    def _years_have_amounts(cls, series: pd.Series) -> bool:
        return _tuples(series, (int,), (float, type(None)), (float, type(None)))

    @pa.check("history")
    @classmethod
    def _moments_have_texts(cls, series: pd.Series) -> bool:
        return _tuples(series, (str,), (str,))

    @pa.check("extra")
    @classmethod
    def _headings_have_texts(cls, series: pd.Series) -> bool:
        return _texts_by_heading(series)


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
