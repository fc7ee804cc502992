"""The normalised actions as validated frames, with explicit types: pandas infers no type or NA."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import chain, compress, product
from typing import Any

import numpy as np
import pandas as pd

from uvp_xl.columns import INHERITABLE
from uvp_xl.names.register import Register
from uvp_xl.normalise import kept_values
from uvp_xl.normalise.actions import Normalised
from uvp_xl.normalise.involvement import involved
from uvp_xl.normalise.schema import Actions, Involvement


def actions(plans: Sequence[Normalised]) -> pd.DataFrame:
    """Build a frame of `schema.Actions` with one row per measure of all plans.

    Validation costs time per column, hardly per row: one frame for many plans is much faster.
    """
    columns = [_columns(plan) | kept_values.columns(plan) for plan in plans]
    frame = pd.DataFrame(
        {
            name: _series(name, list(chain.from_iterable(own[name] for own in columns)))
            for name in columns[0]
        }
    )
    return Actions.validate(frame)


def _columns(plan: Normalised) -> dict[str, Iterable[Any]]:
    """Return the values of each column of a plan's actions."""
    return {
        "theme": (t.heading.code for t in plan.themes),
        "theme_kind": (t.heading.kind for t in plan.themes),
        "theme_title": (t.heading.title for t in plan.themes),
        "item": plan.items,
        "measure": plan.texts.get("measure", ()),
        "portfolio_holders": (h.names for h in plan.holders),
        "parties": (p.names for p in plan.parties),
        "lead": plan.texts.get("lead", ()),
        "planning_text": plan.texts.get("planning", ()),
        "planning_start": (p.start for p in plan.planning),
        "planning_end": (p.end for p in plan.planning),
        "planning_kind": (p.kind for p in plan.planning),
        "budget_text": plan.texts.get("budget", ()),
        "budget_min": (b.minimum for b in plan.budget),
        "budget_max": (b.maximum for b in plan.budget),
        "budget_kind": (b.kind for b in plan.budget),
        "budget_per_year": (b.per_year for b in plan.budget),
        "status_text": plan.status_texts,
        "status": (s.phase for s in plan.status),
        "remark": _remarks(plan),
        "inherited": _inherited(plan),
        "sheet": (plan.tables[t].sheet for t in plan.table),
        "row": plan.rows,
    }


def involvement(plan: Normalised, register: Register) -> pd.DataFrame:
    """Build a frame of `schema.Involvement` with one row per action and party."""
    rows = involved(plan, register)
    columns = list(zip(*rows, strict=True)) or [()] * 5
    frame = pd.DataFrame(
        {
            "action": pd.Series(columns[0], dtype="int64"),
            "party": _texts(columns[1]),
            "kind": _texts(columns[2]),
            "note": _texts(columns[3]),
            "inherited": pd.Series(columns[4], dtype="bool"),
        }
    )
    return Involvement.validate(frame)


def records(frame: pd.DataFrame) -> list[dict[str, object]]:
    """Return the rows of `actions` as plain Python: lists, ISO dates, None; ready for JSON."""
    columns = {name: [_plain(v) for v in frame[name].tolist()] for name in frame.columns}
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _plain(value: object) -> object:
    """Return a value of the frame for JSON; an amount without cents becomes a whole number."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, float):
        return None if value != value else int(value) if value.is_integer() else value
    return value.isoformat() if isinstance(value, dt.date) else value


def _remarks(plan: Normalised) -> Iterable[str]:
    """Return the remark of each action, with the progress where there is a status as well."""
    remarks = plan.texts.get("remark", [])
    if not any(plan.texts.get("progress", ())):
        return remarks
    read_from = plan.elsewhere["status"]
    return [
        "; ".join(text for text in ("" if read_from.get(a) == "progress" else told, remark) if text)
        for a, (told, remark) in enumerate(zip(plan.texts["progress"], remarks, strict=True))
    ]


def _inherited(plan: Normalised) -> Iterable[tuple[str, ...]]:
    """Return the names of the columns that each action inherits."""
    sources = {name: plan.taken[name] for name in _INHERITED if name in plan.taken}
    flags = zip(*(map(bool, rows) for rows in sources.values()), strict=True)
    names = {
        flag: tuple(compress(sources, flag)) for flag in product((False, True), repeat=len(sources))
    }
    return [names[flag] for flag in flags]


def _texts(values: Iterable[str | None]) -> pd.Series:
    return pd.Series(list(values), dtype="str")


def _objects(values: Iterable[object]) -> pd.Series:
    """Return a column of Python objects; pandas would spread tuples over rows or columns."""
    listed = list(values)
    return pd.Series(np.fromiter(listed, dtype=object, count=len(listed)))


_INHERITED = (*INHERITABLE, "lead", "planning", "objective")
_OBJECTS = frozenset(
    "portfolio_holders parties planning_start planning_end budget_per_year inherited shifted_from "
    "by_year done_on history extra".split()
)
_AMOUNTS = frozenset("budget_min budget_max spent remaining budget_once budget_yearly".split())


def _series(name: str, values: list[Any]) -> pd.Series:
    """Return a column of `schema.Actions` with its own type."""
    if name in _OBJECTS:
        return _objects(values)
    if name in _AMOUNTS:
        return pd.Series(values, dtype="float64")
    return pd.Series(values, dtype="int64") if name == "row" else _texts(values)
