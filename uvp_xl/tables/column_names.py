"""The names of the columns of an action table; the Dutch headings are in `heading_words`."""

from __future__ import annotations

from typing import Literal

ColumnName = Literal[
    "number",
    "theme",
    "item",
    "measure",
    "portfolio_holders",
    "parties",
    "parties_internal",
    "parties_external",
    "parties_more",
    "lead",
    "planning",
    "planning_start",
    "planning_end",
    "budget",
    "status",
    "progress",
    "remark",
]
"""Every column that a table can have; mypy checks each use of a name against this list."""
