"""The values of an action, for frames, that no rule needs: as written, by year, earlier ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from uvp_xl.columns import ColumnName, columns_of
from uvp_xl.normalise import kept_columns
from uvp_xl.normalise.actions import Normalised
from uvp_xl.normalise.per_value import shared
from uvp_xl.notation.cell_reading import Budget, Planning
from uvp_xl.tables.action_table import Theme

AMOUNTS: tuple[ColumnName, ...] = ("spent", "remaining")
"""The columns with an amount, or else a text."""
TEXTS = tuple(name for name in columns_of("kept") if name not in AMOUNTS)
"""The columns with a text only, in the order of the frame."""


def columns(plan: Normalised) -> dict[str, Iterable[Any]]:
    """Return the values of each action by the name of the frame's column, in its order."""
    return {
        "number": plan.kept["number"],
        "theme_objective": shared(plan.themes, _objective),
        "description": kept_columns.descriptions(plan.tables),
        "stage": kept_columns.stages(plan.tables),
        **{name: plan.kept[name] for name in TEXTS},
        **{key: values for name in AMOUNTS for key, values in _amounts(plan, name).items()},
        "planning_original": kept_columns.texts(plan.tables, "planning_original"),
        "shifted_from": shared(plan.planning, _shifted_from),
        "budget_once": shared(plan.budget, _once),
        "budget_yearly": shared(plan.budget, _yearly),
        "by_year": shared(plan.budget, _by_year),
        "done_on": plan.done_on,
        "history": _history(plan),
        "extra": plan.extra,
    }


def _amounts(plan: Normalised, name: ColumnName) -> dict[str, Iterable[Any]]:
    """Return the amounts in a column, and its texts."""
    return {
        name: kept_columns.amounts(plan.tables, name),
        f"{name}_text": kept_columns.texts(plan.tables, name),
    }


def _objective(theme: Theme) -> str:
    """Return the objective of a theme, a paragraph on each line."""
    return "\n".join(text for _, _, text in theme.objective)


def _shifted_from(planning: Planning) -> dt.date | None:
    """Return the last day of the planning that was replaced."""
    before = planning.shifted_from
    return (before.end or before.start) if before else None


def _once(budget: Budget) -> float | None:
    """Return the one-off amount of a budget: its own, or the whole of it."""
    return _single(budget) if budget.per_year is False else budget.once


def _yearly(budget: Budget) -> float | None:
    """Return the yearly amount of a budget: its own, or the whole of it."""
    return _single(budget) if budget.per_year else budget.yearly


def _single(budget: Budget) -> float | None:
    """Return the amount of a budget, None if it is a range or none."""
    return budget.minimum if budget.minimum == budget.maximum else None


def _history(plan: Normalised) -> Iterable[tuple[tuple[str, str], ...]]:
    """Return the moments of each action with their texts."""
    moments = (plan.history.get(action, ()) for action in range(len(plan)))
    return [
        tuple((str(one.heading), str(one.text)) for one in all_moments) for all_moments in moments
    ]


def _by_year(budget: Budget) -> tuple[tuple[int, float, float], ...]:
    """Return each year with its lowest and highest amount."""
    return tuple((year, amount, amount) for year, amount in budget.by_year)
